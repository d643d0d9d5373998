#!/usr/bin/env python3
"""Tests that packaging/release-check refuses what it must.

usage: release_check_test.py SOURCE-FOLDER [unittest arguments]
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path()
# File: what to replace in it, once, to name another version.
VERSIONED = {
    "CMakeLists.txt": ("project(cohort VERSION ", "project(cohort VERSION 9"),
    "CHANGELOG.md": ("\n## ", "\n## 9"),
    "packaging/org.cohort.Cohort.metainfo.xml": ('<release version="', '<release version="9'),
    "packaging/deb/debian/changelog": ("cohort (", "cohort (9"),
    "vcpkg.json": ('"version": "', '"version": "9'),
}


class ReleaseCheck(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="cohort-release-")
        self.addCleanup(place.cleanup)
        self.tree = pathlib.Path(place.name)
        for name in VERSIONED:
            (self.tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(SOURCE / name, self.tree / name)

    def check(self, *options):
        return subprocess.run([sys.executable, SOURCE / "packaging/release-check", *options, self.tree],
                              capture_output=True, text=True)

    def change(self, name, old, new):
        path = self.tree / name
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def git(self, *words):
        subprocess.run(["git", "-C", self.tree, "-c", "user.name=A", "-c", "user.email=a@a.invalid", *words],
                       check=True, capture_output=True)

    def prepare_release(self):
        heading = next(line for line in (self.tree / "CHANGELOG.md").read_text().splitlines() if line.startswith("## "))
        self.change("CHANGELOG.md", heading, heading.split(" (")[0] + " (2031-02-03)")
        metainfo = (self.tree / "packaging/org.cohort.Cohort.metainfo.xml").read_text()
        date = metainfo.split("<release ")[1].split('date="')[1].split('"')[0]
        self.change("packaging/org.cohort.Cohort.metainfo.xml", f'date="{date}"', 'date="2031-02-03"')
        self.git("init", "-q")
        self.git("add", ".")
        self.git("commit", "-qm", "All")

    def test_one_version_everywhere_passes(self):
        done = self.check()
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_each_file_that_names_another_version_is_refused(self):
        for name, (old, new) in VERSIONED.items():
            with self.subTest(name):
                text = (self.tree / name).read_text(encoding="utf-8")
                self.change(name, old, new)
                done = self.check()
                self.assertEqual(done.returncode, 1)
                self.assertIn(f"{name}: 9", done.stderr)
                (self.tree / name).write_text(text, encoding="utf-8")

    def test_a_file_without_a_version_is_refused(self):
        (self.tree / "CHANGELOG.md").write_text("# Changelog\n")
        done = self.check()
        self.assertEqual(done.returncode, 1)
        self.assertIn("CHANGELOG.md: none", done.stderr)

    def test_a_finished_release_can_be_tagged_once(self):
        self.prepare_release()
        done = self.check("--release")
        self.assertEqual(done.returncode, 0, done.stderr)
        version = done.stdout.split()[2]
        self.git("tag", f"v{version}")
        self.assertIn("tag", self.check("--release").stderr)

    def test_what_is_not_committed_or_has_another_day_is_not_released(self):
        self.prepare_release()
        self.change("CHANGELOG.md", "(2031-02-03)", "(2031-02-04)")
        done = self.check("--release")
        self.assertEqual(done.returncode, 1)
        self.assertIn("another day", done.stderr)
        self.assertIn("not committed", done.stderr)

    def test_a_heading_without_a_day_is_not_released(self):
        self.prepare_release()
        self.change("CHANGELOG.md", "(2031-02-03)", "(not released)")
        self.assertIn("names no day", self.check("--release").stderr)


if __name__ == "__main__":
    SOURCE = pathlib.Path(sys.argv[1]).resolve()
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
