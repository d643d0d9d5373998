#!/usr/bin/env python3
"""Tests that the check of put-together sentences finds what it is there for."""
import unittest

from check_sentences import faults_in


class Faults(unittest.TestCase):
    def kinds(self, text: str) -> list[str]:
        return [kind for _, kind in faults_in(text)]

    def test_a_sentence_with_placeholders_has_none(self):
        self.assertEqual(self.kinds('label->setText(tr("%1 of %2").arg(done, all));'), [])

    def test_something_added_to_a_sentence_is_found(self):
        self.assertEqual(self.kinds('x = tr("Sent to ") + name;'), ["a translated text is added to"])

    def test_a_sentence_added_to_something_is_found_over_two_lines(self):
        self.assertEqual(faults_in('\nx = name +\n    Words::tr("was sent");'), [(2, "a translated text is added")])

    def test_a_list_with_a_translated_comma_is_found(self):
        self.assertEqual(self.kinds('x = names.join(Words::tr(", ", "between"));'), ["a list is joined with a comma"])

    def test_a_list_with_commas_is_found(self):
        self.assertEqual(self.kinds('x = names.join(u", "_s);'), ["a list is joined with a comma"])


if __name__ == "__main__":
    unittest.main()
