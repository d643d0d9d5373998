#!/usr/bin/env python3
"""Tests that the check of the translations finds what it is there for."""
import unittest
import xml.etree.ElementTree as ElementTree

from check_translations import PLURAL_FORMS, faults_in as faults_of


def message(source: str, translation: str, counted: bool = False) -> ElementTree.Element:
    counts = ' numerus="yes"' if counted else ""
    return ElementTree.fromstring(f"<message{counts}><source>{source}</source>{translation}</message>")


def faults_in(one: ElementTree.Element, language: str = "de") -> list[str]:
    return faults_of(one, PLURAL_FORMS[language])


def counted(forms: int) -> ElementTree.Element:
    words = "<numerusform>%n</numerusform>" * forms
    return message("%n people", f"<translation>{words}</translation>", counted=True)


class Faults(unittest.TestCase):
    def test_a_good_translation_has_none(self):
        self.assertEqual(faults_in(message("&amp;To %1", "<translation>&amp;An %1</translation>")), [])

    def test_an_unfinished_one_is_untranslated(self):
        self.assertEqual(faults_in(message("To", '<translation type="unfinished"></translation>')), ["untranslated"])

    def test_an_empty_one_is_found(self):
        self.assertEqual(faults_in(message("To", "<translation></translation>")), ["empty"])

    def test_a_lost_placeholder_is_found(self):
        self.assertEqual(faults_in(message("To %1", "<translation>An</translation>")), ["placeholders differ"])

    def test_a_lost_mnemonic_is_found(self):
        self.assertEqual(faults_in(message("&amp;To", "<translation>An</translation>")), ["mnemonic differs"])

    def test_as_many_plural_forms_as_the_language_has_are_good(self):
        for language, forms in PLURAL_FORMS.items():
            self.assertEqual(faults_in(counted(forms), language), [], language)

    def test_a_missing_plural_form_is_found(self):
        self.assertEqual(faults_in(counted(1)), ["1 plural forms instead of 2"])
        self.assertEqual(faults_in(counted(2), "ar"), ["2 plural forms instead of 6"])
        self.assertEqual(faults_in(counted(5), "ar"), ["5 plural forms instead of 6"])

    def test_a_plural_form_too_many_is_found(self):
        self.assertEqual(faults_in(counted(3)), ["3 plural forms instead of 2"])


if __name__ == "__main__":
    unittest.main()
