#!/usr/bin/env python3
"""Reads the translatable words out of the sources into translations/cohort_*.ts.

English holds only the plural forms: its other words are those of the sources. Places in the sources are not
written down, so that moving code changes nothing here.
"""
import argparse
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDERS = ("app", "core/wording", "ui")


def update(lupdate: str, language: str, target: pathlib.Path) -> None:
    """Brings one file up to date with the sources. Fails loudly."""
    command = [lupdate, "-silent", "-I", str(ROOT), "-no-obsolete", "-locations", "none", "-no-ui-lines",
               "-source-language", "en", "-target-language", language]
    if language == "en":
        command.append("-pluralonly")
    folders = [str(ROOT / folder) for folder in FOLDERS if (ROOT / folder).is_dir()]
    subprocess.run([*command, *folders, "-ts", str(target)], check=True, cwd=ROOT)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", default="/usr/lib/qt6/bin/lupdate")
    parser.add_argument("--only", type=pathlib.Path, help="this file instead of all in translations/")
    arguments = parser.parse_args()
    for target in [arguments.only] if arguments.only else sorted((ROOT / "translations").glob("cohort_*.ts")):
        update(arguments.lupdate, target.stem.removeprefix("cohort_"), target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
