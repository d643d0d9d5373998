#!/usr/bin/env python3
"""Finds sentences that are put together in a way only English allows: a translated text with something added by "+", and
a list joined with a comma. (Other languages order the parts otherwise, and some have another comma.) Lists are made by
QLocale::createSeparatedList or wording::nameList, sentences by placeholders.

usage: check_sentences.py SOURCE_DIR
"""
import pathlib
import re
import sys

FOLDERS = ("app/window", "core/wording", "print", "ui")
TRANSLATED = r'\b(?:\w+::)?tr\((?:[^()]|\([^()]*\))*\)'
COMMA = "a list is joined with a comma"
FAULTS = (
    ("a translated text is added to", re.compile(TRANSLATED + r"\s*\+")),
    ("a translated text is added", re.compile(r"\+\s*" + TRANSLATED)),
    (COMMA, re.compile(r'join\((?:u|QStringLiteral\()?"[,;] ?"')),
    (COMMA, re.compile(r"join\(u?'[,;]'")),
    (COMMA, re.compile(r'join\((?:\w+::)?tr\("[,;] ?"')),
)
# File and what stands in the line, each with its reason; one that is not needed any more is a fault as well.
ALLOWED = {
    ("core/wording/export_words.cpp", "QStringList(tags).join"): "tags in a file, as they are typed",
    ("core/wording/exposure_sentence.cpp", "parts.join"): "facts of one choice, the last begins with “and”",
    ("core/wording/reach_sentence.cpp", "titles.join"): "titles in one pair of quotation marks",
    ("ui/people/people_model.cpp", "parts.join"): "a row read aloud: facts, no sentence",
    ("ui/saved/saved_pane.cpp", "row.tags.join"): "tags in a field, as they are typed",
    ("ui/saved/saved_mime.h", "join"): "dragged, not shown",
    ("ui/search/search_words.cpp", "words.join"): "a row read aloud: facts, no sentence",
    ("ui/settings/notice_page.cpp", "without.join"): "stored, not shown",
}


def faults_in(text: str, faults=FAULTS) -> list[tuple[int, str]]:
    """Line and kind of each fault of a source."""
    found = []
    for kind, pattern in faults:
        for match in pattern.finditer(text):
            found.append((text.count("\n", 0, match.start()) + 1, kind))
    return sorted(set(found))


def complaints(root: pathlib.Path, folders, faults, allowed) -> tuple[list[str], int]:
    """Faults of the sources in these folders that are not allowed, exceptions that are not needed; files read."""
    wrong, used, read = [], set(), 0
    for folder in folders:
        for source in sorted(path for path in (root / folder).rglob("*") if path.suffix in (".cpp", ".h")):
            read += 1
            name, text = source.relative_to(root).as_posix(), source.read_text(encoding="utf-8")
            lines = text.splitlines()
            for line, kind in faults_in(text, faults):
                fitting = {one for one in allowed if one[0] == name and one[1] in lines[line - 1]}
                used |= fitting
                if not fitting:
                    wrong.append(f"{name}:{line}: {kind}")
    wrong += [f"{name}: no longer needs to be allowed: {words}" for name, words in sorted(set(allowed) - used)]
    return wrong, read


def main() -> int:
    wrong, read = complaints(pathlib.Path(sys.argv[1]), FOLDERS, FAULTS, ALLOWED)
    print("\n".join(wrong) if wrong else f"sentences: ok ({read} files)")
    return 1 if wrong or read == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
