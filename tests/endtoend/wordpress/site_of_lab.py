"""The laboratory's blog as its people see it, and a profile of Cohort whose user is ana, used from outside by cohort-cli."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

LIMIT = 120
DONE, ERROR, USAGE, PARTLY = 0, 1, 2, 4
SITE = os.environ["WORDPRESS_URL"]
CONTROL = pathlib.Path(__file__).resolve().parents[2] / "servers" / "wordpress" / "control.php"


def control(*orders):
    """Does things at the site past Cohort; answers with what came of each."""
    lines = "".join(json.dumps(order) + "\n" for order in orders)
    done = subprocess.run(["php", str(CONTROL)], input=lines, capture_output=True, text=True, timeout=LIMIT, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


class Ana:
    """Writes on the blog, as its author, through Cohort."""

    def __init__(self, program):
        self.program = program
        self.account = control({"order": "user", "name": "ana", "role": "author"})[0]
        self.folder = tempfile.mkdtemp(prefix="cohort-lab-")
        self.environment = os.environ | {"ANA_LOGIN": "ana:" + self.account["password"],
                                         "ANA_PASSWORD": self.account["password"],
                                         "POST_PASSWORD": "open sesame 7",
                                         "WRONG_PASSWORD": "aaaa bbbb cccc dddd eeee ffff"}
        self.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)

    def leave(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *words, code=DONE, profile=None):
        """`code` None: however it ends."""
        line = [self.program, "--profile", profile or self.folder, "--json", *words]
        done = subprocess.run(line, capture_output=True, text=True, timeout=LIMIT, env=self.environment, check=False)
        for secret in (self.account["password"], self.environment["WRONG_PASSWORD"], self.environment["POST_PASSWORD"]):
            assert secret not in done.stdout + done.stderr, f"{words[0]} told a password"
        if code is not None and done.returncode != code:
            raise AssertionError(f"{words}: ended with {done.returncode}, not {code}\n{done.stdout}{done.stderr}")
        return json.loads(done.stdout) if done.stdout.strip() else {}
