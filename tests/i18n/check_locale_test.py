#!/usr/bin/env python3
"""Tests that the check of numbers and dates finds what it is there for."""
import pathlib
import tempfile
import unittest

from check_locale import FAULTS
from check_sentences import complaints, faults_in

NUMBER, DATE = "a number without the locale", "a date without the locale"


class Faults(unittest.TestCase):
    def kinds(self, text: str) -> list[str]:
        return [kind for _, kind in faults_in(text, FAULTS)]

    def test_what_the_locale_writes_has_none(self):
        self.assertEqual(self.kinds('tr("%1 of %2").arg(QLocale().toString(done), name)'), [])
        self.assertEqual(self.kinds("QLocale().toString(day, QLocale::LongFormat)"), [])
        self.assertEqual(self.kinds("url.toString(QUrl::FullyEncoded)"), [])

    def test_a_plain_number_is_found(self):
        self.assertEqual(self.kinds("x = QString::number(posts);"), [NUMBER])
        self.assertEqual(self.kinds("x.setNum(posts);"), [NUMBER])

    def test_a_number_put_into_a_sentence_as_it_is_is_found(self):
        for number in ("rows.size()", "group->rowCount()", "i + 1", "static_cast<int>(all)", "3"):
            self.assertEqual(self.kinds(f'tr("%1 posts").arg({number})'), [NUMBER], number)

    def test_a_date_in_a_fixed_form_is_found(self):
        for form in ('u"yyyy-MM-dd"', '"yyyy-MM-dd"', "Qt::ISODate"):
            self.assertEqual(self.kinds(f"x = when.toString({form});"), [DATE], form)
        self.assertEqual(self.kinds("x = when.toLocalTime().date().toString();"), [DATE])


class Exceptions(unittest.TestCase):
    def found(self, allowed: dict) -> list[str]:
        with tempfile.TemporaryDirectory() as place:
            root = pathlib.Path(place)
            (root / "ui").mkdir()
            (root / "ui/a.cpp").write_text("save(QString::number(1));\nshow(QString::number(2));\n", encoding="utf-8")
            return complaints(root, ("ui",), FAULTS, allowed)[0]

    def test_one_holds_for_its_line_alone(self):
        self.assertEqual(self.found({("ui/a.cpp", "save("): "stored"}), [f"ui/a.cpp:2: {NUMBER}"])

    def test_one_that_is_not_needed_is_a_fault(self):
        allowed = {("ui/a.cpp", "QString"): "stored", ("ui/b.cpp", "save("): "stored"}
        self.assertEqual(self.found(allowed), ["ui/b.cpp: no longer needs to be allowed: save("])


if __name__ == "__main__":
    unittest.main()
