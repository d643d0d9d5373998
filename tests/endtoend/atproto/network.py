"""The network of tests/servers/atproto as everybody but Cohort's user sees it, and a profile of Cohort whose user is Alice."""
import json
import os
import shutil
import subprocess
import tempfile
import urllib.error
import urllib.parse
import urllib.request

LIMIT = 120
PDS, APPVIEW, CONTROL = (os.environ["ATPROTO_" + name].rstrip("/") for name in ("PDS", "APPVIEW", "CONTROL"))


def method(name, query=None, body=None, token="", server=PDS):
    """Calls a method of the network as another program does; nothing when it is refused."""
    address = f"{server}/xrpc/{name}" + ("?" + urllib.parse.urlencode(query) if query else "")
    headers = {"Content-Type": "application/json"} | ({"Authorization": "Bearer " + token} if token else {})
    request = urllib.request.Request(address, data=None if body is None else json.dumps(body).encode(), headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=LIMIT) as reply:
            return json.load(reply)
    except urllib.error.HTTPError:
        return {}


def settle():
    """Waits until the AppView has seen everything that was written."""
    with urllib.request.urlopen(urllib.request.Request(CONTROL + "/process-all", method="POST"), timeout=LIMIT):
        pass


class Person:
    """Somebody with an account that is made now."""

    def __init__(self, name):
        self.handle = f"{name}-{os.getpid()}.test"
        made = method("com.atproto.server.createAccount",
                      body={"handle": self.handle, "email": f"{self.handle}@mail.test", "password": "main-password"})
        self.did, self.token = made["did"], made["accessJwt"]

    def ask(self, name, query=None, server=PDS):
        return method(name, query, token=self.token, server=server)

    def write(self, collection, **value):
        """A record of their own; answers with where it is."""
        record = {"$type": collection, "createdAt": "2026-01-02T10:00:00.000Z"} | value
        return method("com.atproto.repo.createRecord", body={"repo": self.did, "collection": collection, "record": record},
                      token=self.token)


class Alice(Person):
    """Uses Cohort."""

    def __init__(self, program):
        super().__init__("alice")
        self.program = program
        self.folder = tempfile.mkdtemp(prefix="cohort-lab-")
        self.environment = os.environ | {"ALICE_TOKEN": self.token}
        self.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)

    def sign_in(self):
        settle()
        added = self.run("account", "add", "bluesky", "--server", PDS, "--token-env", "ALICE_TOKEN", "--hat", "professional")
        return added["account"]

    def leave(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *words, code=0):
        """`code` None: however it ends."""
        settle()
        line = [self.program, "--profile", self.folder, "--json", *words]
        done = subprocess.run(line, capture_output=True, text=True, timeout=LIMIT, env=self.environment, check=False)
        assert self.token not in done.stdout + done.stderr, f"{words[0]} told a token"
        if code is not None and done.returncode != code:
            raise AssertionError(f"{words}: ended with {done.returncode}, not {code}\n{done.stdout}{done.stderr}")
        return json.loads(done.stdout) if done.stdout.strip() else {}
