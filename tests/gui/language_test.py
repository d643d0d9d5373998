#!/usr/bin/env python3
"""Tests from outside which language the window speaks: the one named on the command line, else that of its
setting, else the system's.

usage: language_test.py PATH-OF-COHORT PATH-OF-COHORT-CLI
"""
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import unittest

WINDOW, COMMAND_LINE = "", ""
LIMIT = 180  # seconds; only says that it does not hang
GERMAN, ENGLISH = "Im Beispielnetz senden", "Sending on the sample network"


def says(profile: str, *more: str, system: str) -> str:
    """What the window says about the steps of its main job."""
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL=f"{system}.UTF-8", LANGUAGE=system[:2])
    line = [WINDOW, "--profile", profile, "--sample", "--screenshots", str(pathlib.Path(profile) / "pictures"), *more]
    done = subprocess.run(line, capture_output=True, text=True, timeout=LIMIT, env=env, stdin=subprocess.DEVNULL)
    return done.stdout + done.stderr


class Language(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="cohort-language-")
        self.addCleanup(place.cleanup)
        self.profile = place.name

    def set_language(self, language: str) -> None:
        subprocess.run([COMMAND_LINE, "--profile", self.profile, "sample"], check=True, capture_output=True,
                       timeout=LIMIT)
        with sqlite3.connect(pathlib.Path(self.profile) / "local.db") as local:
            local.execute("INSERT OR REPLACE INTO setting (name, value) VALUES ('look.language', ?)", (language,))
        local.close()

    def test_is_that_of_the_system(self):
        self.assertIn(GERMAN, says(self.profile, system="de_DE"))

    def test_is_english_where_there_is_no_translation(self):
        self.assertIn(ENGLISH, says(self.profile, system="eo_XX"))

    def test_is_that_of_the_setting(self):
        self.set_language("de")
        self.assertIn(GERMAN, says(self.profile, system="en_GB"))

    def test_can_be_english_on_a_german_system(self):
        self.set_language("en")
        self.assertIn(ENGLISH, says(self.profile, system="de_DE"))

    def test_named_on_the_command_line_counts_more_than_the_setting(self):
        self.set_language("de")
        self.assertIn(ENGLISH, says(self.profile, "--language", "en", system="de_DE"))


if __name__ == "__main__":
    WINDOW, COMMAND_LINE = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
