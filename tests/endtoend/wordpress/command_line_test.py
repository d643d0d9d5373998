#!/usr/bin/env python3
"""A login at a real blog from outside: command_line_test.py PATH_TO_COHORT_CLI, inside tests/servers/wordpress/wordpress-lab.sh.

ana writes on the blog and is the user of Cohort; bob comments there.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

LIMIT = 120
DONE, ERROR, USAGE, PARTLY = 0, 1, 2, 4
CLI = None
SITE = os.environ["WORDPRESS_URL"]
CONTROL = pathlib.Path(__file__).resolve().parents[2] / "servers" / "wordpress" / "control.php"


def control(*orders):
    """Does things at the site past Cohort; answers with what came of each."""
    lines = "".join(json.dumps(order) + "\n" for order in orders)
    done = subprocess.run(["php", str(CONTROL)], input=lines, capture_output=True, text=True, timeout=LIMIT, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


class AtABlog(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.ana, cls.bob = control({"order": "user", "name": "ana", "role": "author"},
                                   {"order": "user", "name": "bob", "role": "subscriber"})
        cls.folder = tempfile.mkdtemp(prefix="cohort-lab-")
        cls.environment = os.environ | {"ANA_LOGIN": "ana:" + cls.ana["password"], "ANA_PASSWORD": cls.ana["password"],
                                        "WRONG_PASSWORD": "aaaa bbbb cccc dddd eeee ffff"}
        cls.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder, ignore_errors=True)

    def run_cli(self, *words, code=DONE, profile=None):
        line = [CLI, "--profile", profile or self.folder, "--json", *words]
        done = subprocess.run(line, capture_output=True, text=True, timeout=LIMIT, env=self.environment)
        for secret in (self.ana["password"], self.environment["WRONG_PASSWORD"]):
            self.assertNotIn(secret, done.stdout + done.stderr)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return json.loads(done.stdout)

    def test_1_signs_in_with_an_app_password(self):
        with tempfile.TemporaryDirectory() as profile:
            line = ["account", "add", "wordpress", "--server", SITE, "--handle", "ana", "--app-password-env"]
            wrong = self.run_cli(*line, "WRONG_PASSWORD", code=ERROR, profile=profile)
            self.assertEqual(wrong["error"]["kind"], "authRejected")
            self.run_cli("account", "add", "wordpress", "--handle", "ana", "--app-password-env", "ANA_PASSWORD",
                         code=USAGE, profile=profile)
            # Without a keyring the sign-in ends with the command.
            added = self.run_cli(*line, "ANA_PASSWORD", code=PARTLY, profile=profile)["account"]
            self.assertEqual((added["handle"], added["kept"]), ("@ana@127.0.0.1", False))

    def test_2_reads_what_is_said_below_my_posts(self):
        post = control({"order": "posts", "author": self.ana["id"], "count": 1, "title": "Kettles", "at": "2026-01-02 10:00:00",
                        "step": 0})[0]["ids"][0]
        control({"order": "comment", "post": post, "user": self.bob["id"], "text": "I have two"})
        self.run_cli("account", "add", "wordpress", "--server", SITE, "--token-env", "ANA_LOGIN")
        self.run_cli("sync")
        found = self.run_cli("search", "kettles")
        self.assertTrue(found["hits"], found)
        thread = self.run_cli("thread", "show", f"{SITE}?p={post}")
        self.assertEqual([told["text"].splitlines()[-1] for told in thread["posts"]], ["Words of Kettles", "I have two"])

    def test_3_says_who_could_read_it_and_sends_it_once(self):
        reach = self.run_cli("reach", "--to", "anyone", "--account", "@ana@127.0.0.1", "--text", "Two cups")
        self.assertTrue(reach["accounts"][0]["world"], reach)
        self.run_cli("post", "--to", "anyone", "--account", "@ana@127.0.0.1", "--text", "Two cups\n\nAnd a kettle", "--yes")
        self.run_cli("sync")
        hits = self.run_cli("search", "cups")["hits"]
        self.assertEqual([hit["visibility"] for hit in hits], ["anyone"], hits)


if __name__ == "__main__":
    CLI = sys.argv.pop(1)
    unittest.main(verbosity=2)
