"""The network of tests/servers/fedi-lab.sh as everybody but Cohort's user sees it: plain HTTP calls of other people's
programs; and a profile of Cohort that is used from outside, by cohort-cli."""
import json
import os
import shutil
import ssl
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

WAIT_SECONDS = 90  # federation goes through queues with ticks of 3 s; a busy machine makes it longer
WORK, HOME = os.environ.get("FEDI_WORK_URL", ""), os.environ.get("FEDI_HOME_URL", "")


def call(server, token, path, form=None, accept=None):
    """One API call as somebody else; answers (status, document)."""
    request = urllib.request.Request(server + path, method="POST" if form is not None else "GET")
    request.add_header("User-Agent", "somebody-else")
    if accept:
        request.add_header("Accept", accept)
    if token:
        request.add_header("Authorization", "Bearer " + token)
    body = urllib.parse.urlencode(form, doseq=True).encode() if form is not None else None
    context = ssl.create_default_context(cafile=os.environ["FEDI_CA"])
    try:
        with urllib.request.urlopen(request, body, timeout=20, context=context) as reply:
            text = reply.read().decode(errors="replace")
            return reply.status, json.loads(text) if text[:1] in "[{" else text
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(errors="replace")


def token(server, user):
    return os.environ[("WORK" if server == WORK else "HOME") + "_TOKEN_" + user]


def resolve(server, user, handle):
    found = call(server, token(server, user), "/api/v2/search?resolve=true&limit=5&q=" + urllib.parse.quote(handle))
    return found[1]["accounts"][0]["id"]


def follow(server, user, handle):
    call(server, token(server, user), f"/api/v1/accounts/{resolve(server, user, handle)}/follow", {"x": "1"})


def say(server, user, text, visibility="public"):
    return call(server, token(server, user), "/api/v1/statuses", {"status": text, "visibility": visibility})[1]


def home_texts(server, user):
    status, posts = call(server, token(server, user), "/api/v1/timelines/home?limit=40")
    return [post["content"] for post in posts] if status == 200 else []


def wait_until(what, reached):
    deadline = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < deadline:
        if value := reached():
            return value
        time.sleep(0.5)
    raise AssertionError(f"did not come within {WAIT_SECONDS} s: {what}")


class Profile:
    """A new profile of Cohort in a folder of its own."""

    def __init__(self, program):
        self.program = program
        self.folder = tempfile.mkdtemp(prefix="cohort-lab-")

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def command(self, *words):
        return [self.program, "--profile", self.folder, "--ca-file", os.environ["FEDI_CA"], "--json", *words]

    def run(self, *words, code=0, offline=False):
        command = (["unshare", "-n"] if offline else []) + self.command(*words)
        done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
        if code is not None and done.returncode != code:
            raise AssertionError(f"{words}: ended with {done.returncode}, not {code}\n{done.stdout[-1500:]}\n{done.stderr[-1500:]}")
        return json.loads(done.stdout) if done.stdout.strip() else {}
