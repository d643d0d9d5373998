#!/usr/bin/env python3
"""Tests that check_recipes.py finds what it is there for.

usage: check_recipes_test.py SOURCE-FOLDER [unittest arguments]
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path()
COPIED = ("packaging", ".github", "app", "vcpkg.json")
FAULTS = (  # file, what, instead, what is said about it
    (".github/workflows/packages.yml", "run: packaging/release-check", "run: packaging/releasecheck", "packaging/releasecheck does not exist"),
    (".github/workflows/packages.yml", "    needs: agreed\n", "    needs: agreement\n", "agreement, which is no job"),
    (".github/workflows/ci.yml", "    timeout-minutes: 90\n", "", "no limit of time"),
    (".github/workflows/ci.yml", "@11bd71901bbe5b1630ceea73d27597364c9af683", "@main", "names no fixed version"),
    ("packaging/macos/build", "--preset release", "--preset shipped", "shipped is no preset"),
    ("packaging/macos/build", "--target cohort cohort-cli", "--target cohort cohort-line", "cohort-line is no target"),
    ("packaging/macos/Info.plist.in", "<array><string>cohort</string></array>", "<array><string>cohorte</string></array>", "opens ['cohorte']"),
    ("packaging/windows/cohort.nsi", "..\\icons\\cohort.ico", "..\\icons\\absent.ico", "absent.ico does not exist"),
    ("packaging/windows/cohort.nsi", "Software\\Classes\\cohort", "Software\\Classes\\other", "does not open cohort:"),
    ("packaging/windows/cohort.nsi", 'NoLongerOffer "vcf"', 'NoLongerOffer "vcard"', "NoLongerOffer: {'vcard'"),
    ("packaging/macos/Info.plist.in", "public.vcard", "public.card", "['org.opml.opml', 'public.card']"),
    ("vcpkg.json", '        "zlib",\n', "", "['zlib']"),
    (".github/workflows/packages.yml", " gumbo-parser", " gumbo", "['gumbo', 'gumbo-parser']"),
    ("packaging/deb/try-in-chroot", "cohort-cli --profile data people list", "cohort-cli --profile data persons list", "no command persons list"),
    ("packaging/appdir/try-in-chroot", "cohort-cli --version", "cohort-cli --edition", "cohort-cli has no option --edition"),
    ("packaging/man/cohort-cli.1", "\\-\\-json", "\\-\\-xml", "cohort-cli has no option --xml"),
    ("packaging/deb/debian/rules", "COHORT_UNITY", "COHORT_UNITE", "COHORT_UNITE is no option"),
    ("packaging/deb/debian/control", " libqt6sql6-sqlite,\n", "", "Depends lacks libqt6sql6-sqlite"),
    ("packaging/deb/debian/control", " libzip-dev,\n", "", "['libzip-dev']"),
    ("packaging/deb/try-in-chroot", "--screenshots", "--pictures", "no option --pictures"),
    ("packaging/man/cohort.1", "\\-\\-theme", "\\-\\-colours", "['colours', 'theme']"),
    ("packaging/org.cohort.Cohort.desktop", "text/vcard;", "text/plain;", "opens x-scheme-handler/cohort;text/plain;text/x-opml;"),
    ("packaging/flatpak/org.cohort.Cohort.yml", "runtime-version: '6.8'", "runtime-version: '5.15'", "has Qt 5.15"),
    ("packaging/flatpak/org.cohort.Cohort.yml", "sources/simdjson", "sources/rapidjson", "['rapidjson', 'simdjson']"),
)


class CheckRecipes(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="cohort-recipes-")
        self.addCleanup(place.cleanup)
        self.tree = pathlib.Path(place.name)
        for entry in SOURCE.iterdir():
            if entry.name in COPIED:
                (shutil.copytree if entry.is_dir() else shutil.copy)(entry, self.tree / entry.name)
            elif entry.name not in (".git", "build"):
                (self.tree / entry.name).symlink_to(entry)

    def check(self):
        return subprocess.run([sys.executable, SOURCE / "tests/packaging/check_recipes.py", self.tree], capture_output=True, text=True)

    def test_each_fault_is_found(self):
        self.assertEqual(self.check().returncode, 0, self.check().stdout)
        for name, old, new, said in FAULTS:
            with self.subTest(f"{name}: {old}"):
                path = self.tree / name
                text = path.read_text(encoding="utf-8")
                self.assertIn(old, text)
                path.write_text(text.replace(old, new), encoding="utf-8")
                done = self.check()
                path.write_text(text, encoding="utf-8")
                self.assertEqual(done.returncode, 1)
                self.assertIn(said, done.stdout)


if __name__ == "__main__":
    SOURCE = pathlib.Path(sys.argv[1]).resolve()
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]])
