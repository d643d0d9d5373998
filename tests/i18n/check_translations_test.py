#!/usr/bin/env python3
"""Tests that the check of the translations finds what it is there for."""
import unittest
import xml.etree.ElementTree as ElementTree

from check_translations import faults_in


def message(source: str, translation: str, counted: bool = False) -> ElementTree.Element:
    counts = ' numerus="yes"' if counted else ""
    return ElementTree.fromstring(f"<message{counts}><source>{source}</source>{translation}</message>")


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

    def test_a_missing_plural_form_is_found(self):
        one = "<translation><numerusform>%n Person</numerusform></translation>"
        self.assertEqual(faults_in(message("%n people", one, counted=True)), ["a plural form is missing"])


if __name__ == "__main__":
    unittest.main()
