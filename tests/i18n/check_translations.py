#!/usr/bin/env python3
"""Checks the translations against the sources: reading the words out again changes no file, nothing is left
untranslated, every counted sentence has as many plural forms as its language, and every translation keeps the placeholders and the
mnemonic of its source.

usage: check_translations.py SOURCE_DIR LUPDATE
"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
# Plural forms as Qt counts with them (numerus.cpp of lrelease). A new language is to be entered here.
PLURAL_FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2}
MNEMONIC = re.compile(r"&(?=\w)")


def left_over(root: pathlib.Path, lupdate: str) -> list[str]:
    """Names the files that would change if the words were read out again."""
    wrong = []
    with tempfile.TemporaryDirectory() as place:
        for target in sorted((root / "translations").glob("cohort_*.ts")):
            copy = pathlib.Path(place) / target.name
            shutil.copy(target, copy)
            # The real tool on a copy: the tree stays as it is, whatever the outcome.
            subprocess.run([sys.executable, "-B", str(root / "translations" / "update.py"), "--lupdate", lupdate,
                            "--only", str(copy)], check=True)
            if copy.read_bytes() != target.read_bytes():
                wrong.append(f"{target.name}: not up to date, run the target 'translations'")
    return wrong


def translated(message: ElementTree.Element) -> list[str]:
    """All forms of one message's translation."""
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def faults_in(message: ElementTree.Element, plural_forms: int) -> list[str]:
    """What is wrong with one message of a language with so many plural forms, as words."""
    source = message.findtext("source")
    faults = []
    if message.find("translation").get("type") is not None:
        return ["untranslated"]
    if message.get("numerus") == "yes" and len(translated(message)) != plural_forms:
        faults.append(f"{len(translated(message))} plural forms instead of {plural_forms}")
    for form in translated(message):
        if not form.strip() and source.strip():
            faults.append("empty")
        wanted = collections.Counter(PLACEHOLDER.findall(source))
        found = collections.Counter(PLACEHOLDER.findall(form))
        wanted.pop("%n", None)  # a language may say "one person" without the number
        found.pop("%n", None)
        if wanted != found:
            faults.append("placeholders differ")
        if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(form)):
            faults.append("mnemonic differs")
    return faults


def main() -> int:
    root, lupdate = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    wrong = left_over(root, lupdate)
    for target in sorted((root / "translations").glob("cohort_*.ts")):
        root_of_words = ElementTree.parse(target).getroot()
        language = root_of_words.get("language")
        if language not in PLURAL_FORMS:
            wrong.append(f"{target.name}: nobody has said how many plural forms “{language}” has")
            continue
        for context in root_of_words.iter("context"):
            for message in context.findall("message"):
                for fault in faults_in(message, PLURAL_FORMS[language]):
                    wrong.append(f"{target.name}: {context.findtext('name')}: {fault}: {message.findtext('source')}")
    print("\n".join(wrong) if wrong else "translations: ok")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
