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
FAULTS = (
    ("a translated text is added to", re.compile(TRANSLATED + r"\s*\+")),
    ("a translated text is added", re.compile(r"\+\s*" + TRANSLATED)),
    ("a list is joined with a comma", re.compile(r'join\((?:u|QStringLiteral\()?"[,;] ?"')),
    ("a list is joined with a comma", re.compile(r"join\(u?'[,;]'")),
)
# Each with its reason; one that is not needed any more is a fault as well.
ALLOWED = {
    ("core/wording/export_words.cpp", "a list is joined with a comma"): "tags in a file, as they are typed",
    ("ui/accounts/accounts_page.cpp", "a translated text is added to"): "a title with a list below it",
    ("ui/composer/composer.cpp", "a translated text is added"): "a whole sentence after another",
    ("ui/people/link_dialog.cpp", "a translated text is added"): "a whole sentence after another",
    ("ui/people/people_model.cpp", "a list is joined with a comma"): "a row read aloud: facts, no sentence",
    ("ui/saved/saved_pane.cpp", "a list is joined with a comma"): "tags in a field, as they are typed",
    ("ui/search/search_words.cpp", "a list is joined with a comma"): "a row read aloud: facts, no sentence",
    ("ui/settings/notice_page.cpp", "a list is joined with a comma"): "stored, not shown",
}


def faults_in(text: str) -> list[tuple[int, str]]:
    """Line and kind of each fault of a source."""
    found = []
    for kind, pattern in FAULTS:
        for match in pattern.finditer(text):
            found.append((text.count("\n", 0, match.start()) + 1, kind))
    return sorted(set(found))


def main() -> int:
    root = pathlib.Path(sys.argv[1])
    wrong, used, read = [], set(), 0
    for folder in FOLDERS:
        for source in sorted((root / folder).rglob("*.cpp")):
            read += 1
            name = source.relative_to(root).as_posix()
            for line, kind in faults_in(source.read_text(encoding="utf-8")):
                if (name, kind) in ALLOWED:
                    used.add((name, kind))
                else:
                    wrong.append(f"{name}:{line}: {kind}")
    wrong += [f"{name}: no longer needs to be allowed: {kind}" for name, kind in sorted(set(ALLOWED) - used)]
    print("\n".join(wrong) if wrong else f"sentences: ok ({read} files)")
    return 1 if wrong or read == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
