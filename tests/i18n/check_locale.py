#!/usr/bin/env python3
"""Finds numbers and dates that people read and that are not written as their language writes them: QString::number, a
count put into a sentence by arg() as it is, a date in a fixed form. QLocale().toString() and "%n" of tr() know digits,
grouping and the order of a date.

usage: check_locale.py SOURCE_DIR
"""
import pathlib
import re
import sys

from check_sentences import complaints

FOLDERS = ("app/window", "core/wording", "print", "ui")
FIXED_FORM = r'(?:u?"|Qt::(?:ISO|RFC|Text)|QLatin1|QStringLiteral|QStringView)'
FAULTS = (
    ("a number without the locale", re.compile(r"\bQString::number\(|\bsetNum\(|QLocale::c\(\)")),
    ("a number without the locale", re.compile(r"\.arg\((?:\w+(?:\.|->))*(?:\w*[cC]ount|size|length)\(\)")),
    ("a number without the locale", re.compile(r"\.arg\((?:static_cast<int>\(|\w+ [-+] \d|\d)")),
    ("a date without the locale", re.compile(r"(?:\)|\w)\.toString\(\s*" + FIXED_FORM)),
    ("a date without the locale", re.compile(r"(?:[dD]ate|[tT]ime|UTC)\(\)\.toString\(")),
)
# File and what stands in the line, each with its reason; one that is not needed any more is a fault as well.
ALLOWED = {
    ("core/wording/export_words.cpp", "time.toUTC().toString"): "a moment in a file that others read, as in its table",
    ("print/thread_pages.cpp", "picture-%1"): "the name of a part of the document, not shown",
    ("ui/composer/composer_keeping.cpp", "QString::number(raw(draft))"): "stored, not shown",
    ("ui/composer/composer_sending.cpp", "QString::number(raw(target.account))"): "a key, not shown",
    ("ui/search/search_help.cpp", "QString::number(QDate::currentDate().year())"): "what the search reads",
    ("ui/settings/disk_page.cpp", "QString::number(static_cast<int>(kind))"): "stored, not shown",
    ("ui/settings/look_page.cpp", "save(setting::FontStep"): "stored, not shown",
    ("ui/settings/network_page.cpp", "save(setting::SyncMinutes"): "stored, not shown",
    ("ui/settings/notice_page.cpp", "QString::number(raw(circle))"): "stored, not shown",
    ("ui/settings/reading_page.cpp", "save(setting::UndoSeconds"): "stored, not shown",
    ("ui/shell/main_window_commands.cpp", "saveSetting(setting::FontStep"): "stored, not shown",
    ("ui/timeline/post_layout.cpp", "QString::number(m_texts.size() - 1)"): "the place of a text, not shown",
    ("ui/widgets/contact_mime.h", "QString::number(raw(contact))"): "dragged, not shown",
}


def main() -> int:
    wrong, read = complaints(pathlib.Path(sys.argv[1]), FOLDERS, FAULTS, ALLOWED)
    print("\n".join(wrong) if wrong else f"numbers and dates: ok ({read} files)")
    return 1 if wrong or read == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
