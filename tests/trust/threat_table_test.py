#!/usr/bin/env python3
"""That threat_table.py notices what it is for."""
import pathlib
import tempfile
import unittest

import threat_table

LIST = """# a remark
T1 markup that runs
   rule: becomes text
   rule: at the door
   test: Door.* Contract.Holds
"""
NAMES = ["Door.A", "Door.B", "Networks/Contract.Holds/first"]
JUNIT = """<testsuite><testcase name="Door.A" status="run"/><testcase name="Door.B" status="{}"/>
<testcase name="Networks/Contract.Holds/first" status="run"/></testsuite>"""


def faults_of(text, names=NAMES):
    threats = threat_table.read(text)
    table = threat_table.HEAD + "".join(threat_table.row(threat, "passed") for threat in threats)
    return threat_table.faults(threats, table, names, pathlib.Path(__file__).parent)


class Checking(unittest.TestCase):
    def test_what_is_whole_has_no_fault(self):
        self.assertEqual(faults_of(LIST), [])

    def test_a_threat_without_test_or_rule_is_a_fault(self):
        self.assertEqual(len(faults_of("T1 markup\n   rule: none\n")), 1)
        self.assertEqual(len(faults_of("T1 markup\n   test: Door.A\n")), 1)

    def test_a_test_that_is_not_there_is_a_fault(self):
        self.assertEqual(faults_of(LIST, NAMES[:2]), ["T1: there is no test Contract.Holds"])
        self.assertEqual(len(faults_of(LIST + "   night: no/such/file\n")), 1)

    def test_another_table_is_a_fault(self):
        threats = threat_table.read(LIST)
        self.assertEqual(len(threat_table.faults(threats, threat_table.HEAD, NAMES, pathlib.Path())), 1)

    def test_lines_that_mean_nothing_are_refused(self):
        with self.assertRaises(ValueError):
            threat_table.read("T1 markup\n   tests: Door.A\n")


class Writing(unittest.TestCase):
    def table(self, state, text=LIST):
        with tempfile.TemporaryDirectory() as folder:
            listed, junit, table = (pathlib.Path(folder) / name for name in ("threats.txt", "run.xml", "table.md"))
            listed.write_text(text)
            junit.write_text(JUNIT.format(state))
            threat_table.main("write", listed, junit, table)
            return table.read_text()

    def test_says_what_passed_failed_was_skipped_and_did_not_run(self):
        self.assertIn("| passed |", self.table("run"))
        self.assertIn("passed; FAILED: `Door.B` |", self.table("fail"))
        self.assertIn("passed; skipped: `Door.B` |", self.table("notrun"))
        self.assertIn("not run: `Window.*` |", self.table("run", LIST + "   test: Window.*\n"))


if __name__ == "__main__":
    unittest.main()
