#!/usr/bin/env python3
"""What a person is told, and what is left, when a profile is damaged or the clock jumps: profile_faults_test.py COHORT_CLI"""
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

PROGRAM = ""
LIMIT = 180  # seconds for one command; only says that it does not hang


def run(profile, *arguments, before=()):
    return subprocess.run([*before, PROGRAM, "--profile", str(profile), "--json", *arguments], capture_output=True, text=True,
                          timeout=LIMIT, stdin=subprocess.DEVNULL,
                          env=dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en", FAKETIME_DONT_FAKE_MONOTONIC="1",
                                   DONT_FAKE_MONOTONIC="1"))


class Faults(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="cohort-faults-"))
        cls.whole = cls.folder / "whole"
        done = run(cls.whole, "sample")
        assert done.returncode == 0, done.stdout + done.stderr

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder, ignore_errors=True)

    def setUp(self):
        self.profile = self.folder / self.id().rsplit(".", 1)[-1]
        shutil.copytree(self.whole, self.profile)

    def answer(self, *arguments, before=()):
        done = run(self.profile, *arguments, before=before)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return json.loads(done.stdout)

    def circles(self):
        return sorted(circle["name"] for circle in self.answer("circle", "list")["circles"])

    def expect_said(self, kind):
        """The error of that kind, in words, and every file as it was."""
        before = {path.name: path.read_bytes() for path in self.profile.glob("*.db")}
        done = run(self.profile, "circle", "list")
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        error = json.loads(done.stdout)["error"]
        self.assertEqual(error["kind"], kind, error)
        for part in ("what", "safe", "todo"):
            self.assertGreater(len(error[part]), 10, error)
        self.assertEqual({path.name: path.read_bytes() for path in self.profile.glob("*.db")}, before)


class Damaged(Faults):
    def test_people_in_a_truncated_file_are_not_written_over(self):
        file = self.profile / "local.db"
        os.truncate(file, file.stat().st_size // 2)
        self.expect_said("corrupt")

    def test_nonsense_in_place_of_the_people_is_not_written_over(self):
        (self.profile / "local.db").write_bytes(b"this is no database at all " * 200)
        self.expect_said("corrupt")

    def test_nonsense_in_place_of_saved_conversations_is_not_written_over(self):
        (self.profile / "library.db").write_bytes(b"this is no database at all " * 200)
        self.expect_said("corrupt")

    def test_a_newer_profile_is_left_alone(self):
        with sqlite3.connect(self.profile / "local.db") as database:
            database.execute("PRAGMA user_version = 30000")
        database.close()
        self.expect_said("newerVersion")

    def test_a_damaged_cache_is_moved_aside_and_people_stay(self):
        circles = self.circles()
        for damage in (b"", b"no database " * 500):
            (self.profile / "cache.db").write_bytes(damage)
            self.assertEqual(self.circles(), circles)
        self.answer("sync")
        self.assertTrue(self.answer("timeline")["posts"], "posts are fetched again")

    def test_a_profile_that_may_not_be_written_says_so(self):
        if os.geteuid() == 0 and not shutil.which("setpriv"):
            self.skipTest("root may write everywhere")
        for path in [self.profile, *self.profile.rglob("*")]:
            path.chmod(0o555 if path.is_dir() else 0o444)
        self.folder.chmod(0o755)
        before = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
        done = run(self.profile, "circle", "list", before=before)
        if "setpriv" in done.stderr:
            self.skipTest("no other user here: " + done.stderr.strip())
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn(json.loads(done.stdout)["error"]["kind"], ("storage", "inUse"))


class Clock(Faults):
    @classmethod
    def setUpClass(cls):
        if not shutil.which("faketime"):
            raise unittest.SkipTest("faketime is not installed")
        super().setUpClass()

    def everything(self):
        page = self.answer("timeline", "--limit", "200")
        posts = page["posts"]
        while page["more"]:
            page = self.answer("timeline", "--limit", "200", "--before", page["next"])
            posts += page["posts"]
        return posts

    def test_a_clock_that_jumps_loses_and_doubles_nothing(self):
        self.answer("post", "--to", "circle:Family", "--text", "Hello from today", "--yes")
        posts = {post["uri"] for post in self.everything()}
        for jump in ("+6y", "-20y", "+1d"):
            with self.subTest(jump=jump):
                self.answer("sync", before=["faketime", "-f", jump])
                now = self.everything()
                self.assertEqual(posts - {post["uri"] for post in now}, set(), "none is lost")
                self.assertEqual(len([post for post in now if post["text"] == "Hello from today"]), 1)
                states = {entry["state"] for entry in self.answer("outbox", "list")["entries"]}
                self.assertLessEqual(states, {"sent"}, "nothing waits for years")


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
