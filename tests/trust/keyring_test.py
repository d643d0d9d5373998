#!/usr/bin/env python3
"""An account through the states of the keyring, from outside: keyring_test.py COHORT_CLI STEP, within tests/servers/keyring.sh

Each step is a start of the programs on the profile and the keyring the steps before left in HOME:
fill       an unlocked keyring takes the token, which serves from then on
shut       it is locked: said in words, nothing asked of the server with another token, nothing overwritten, posts are there
again      it is unlocked: the account works as before, nobody signs in
without    there is none, or one that never answers: said in words; a token that is read at every start serves
"""
import json
import os
import pathlib
import subprocess
import sys
import threading
import unittest
import http.server

from canary_test import CANARY, Server

PROGRAM = ""
STEP = ""
HOME = pathlib.Path(os.environ["HOME"])
VARIABLE = "COHORT_TRUST_TOKEN"
LIMIT = 60  # seconds for one command; only says that it does not hang


class Keyring(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # The account knows its server by the address of the first step.
        address = HOME / "port"
        port = int(address.read_text()) if address.exists() else 0
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Server)
        address.write_text(str(cls.server.server_port))
        cls.base = f"http://127.0.0.1:{cls.server.server_port}"
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()

    def setUp(self):
        if not self.id().endswith("test_" + STEP):
            self.skipTest("another step")
        Server.seen.clear()

    def run_cli(self, *arguments, token=""):
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "en", VARIABLE: token}
        return subprocess.run([PROGRAM, "--profile", str(HOME / "profile"), "--json", *arguments], capture_output=True,
                              text=True, timeout=LIMIT, stdin=subprocess.DEVNULL, env=environment)

    def answer(self, *arguments):
        done = self.run_cli(*arguments)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return json.loads(done.stdout)

    def add(self, token, *keep):
        return self.run_cli("account", "add", "fediverse", "--server", self.base, "--token-env", VARIABLE, *keep, token=token)

    def expect_said(self, done, *kinds):
        """An error of that kind in words: what happened, what is safe, what to do."""
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        error = json.loads(done.stdout)["error"]
        self.assertIn(error["kind"], kinds, error)
        for part in ("what", "safe", "todo"):
            self.assertGreater(len(error[part]), 10, error)

    def expect_used(self, done, token):
        """Fetched with that token and with no other."""
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual([one["phase"] for one in json.loads(done.stdout)["accounts"]], ["idle"])
        self.assertEqual({line for _, line in Server.seen if line}, {f"Bearer {token}"})

    def expect_shut(self):
        """Synchronising asks nothing, says why, and what was fetched before can be read."""
        Server.seen.clear()
        done = self.run_cli("sync")
        self.assertNotEqual(done.returncode, 0, done.stdout)
        self.assertEqual([one["phase"] for one in json.loads(done.stdout)["accounts"]], ["keyringLocked"])
        for sentence in ("The keyring is locked", "Nothing in the keyring was changed", "Unlock the keyring"):
            self.assertIn(sentence, done.stderr)
        self.assertFalse([line for _, line in Server.seen if line], "no token was there to be used")
        self.assertEqual(len(self.answer("account", "list")["accounts"]), 1)

    def posts(self):
        return [post["text"] for post in self.answer("timeline")["posts"]]

    def test_fill(self):
        added = self.add(CANARY, "--keep")
        self.assertEqual(added.returncode, 0, added.stdout + added.stderr)
        self.expect_used(self.run_cli("sync"), CANARY)
        self.assertEqual(sorted(self.posts()), ["one", "two"])

    def test_shut(self):
        self.expect_shut()
        self.assertEqual(sorted(self.posts()), ["one", "two"])
        self.expect_said(self.add("another-token", "--keep"), "keyringLocked")
        self.expect_shut()
        self.assertEqual(sorted(self.posts()), ["one", "two"])

    def test_again(self):
        self.expect_used(self.run_cli("sync"), CANARY)
        self.assertEqual(sorted(self.posts()), ["one", "two"])
        self.assertEqual(len(self.answer("account", "list")["accounts"]), 1)

    def test_without(self):
        self.expect_said(self.add(CANARY, "--keep"), "noKeyring", "keyringLocked")
        self.assertEqual(self.answer("account", "list")["accounts"], [])
        added = self.add(CANARY)
        self.assertEqual(added.returncode, 0, added.stdout + added.stderr)
        self.expect_used(self.run_cli("sync", token=CANARY), CANARY)
        self.assertEqual(sorted(self.posts()), ["one", "two"])
        self.assertNotEqual(self.run_cli("sync").returncode, 0, "the variable is empty")
        self.assertEqual(sorted(self.posts()), ["one", "two"])
        self.expect_used(self.run_cli("sync", token=CANARY), CANARY)


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    STEP = sys.argv.pop(1)
    unittest.main(verbosity=2)
