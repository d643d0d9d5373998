#!/usr/bin/env python3
"""That threat_table.py notices what it is for."""
import contextlib
import io
import os
import pathlib
import sys
import tempfile
import unittest
import unittest.mock

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

    def test_figures_are_no_part_of_what_is_promised(self):
        threats = threat_table.read(LIST)
        table = threat_table.HEAD + "".join(threat_table.row(threat, "passed") for threat in threats)
        table += threat_table.FIGURES_HEAD + threat_table.figure_rows({"Tabs": "7"})
        self.assertEqual(threat_table.faults(threats, table, NAMES, pathlib.Path()), [])

    def test_lines_that_mean_nothing_are_refused(self):
        with self.assertRaises(ValueError):
            threat_table.read("T1 markup\n   tests: Door.A\n")


class Writing(unittest.TestCase):
    def table(self, state, text=LIST, figures=None):
        with tempfile.TemporaryDirectory() as folder:
            listed, junit, table = (pathlib.Path(folder) / name for name in ("threats.txt", "run.xml", "table.md"))
            listed.write_text(text)
            junit.write_text(JUNIT.format(state))
            counted = pathlib.Path(folder) / "figures.txt"
            if figures is not None:
                counted.write_text(figures)
            threat_table.main("write", listed, junit, counted, table)
            return table.read_text()

    def test_says_what_passed_failed_was_skipped_and_did_not_run(self):
        self.assertIn("| passed |", self.table("run"))
        self.assertIn("passed; FAILED: `Door.B` |", self.table("fail"))
        self.assertIn("passed; skipped: `Door.B` |", self.table("notrun"))
        self.assertIn("not run: `Window.*` |", self.table("run", LIST + "   test: Window.*\n"))

    def test_puts_the_figures_of_the_run_below(self):
        table = self.table("run", figures="figure: losses: 12, none lost\nfigure: kills: 3\nfigure: kills: 40; a|b\n")
        self.assertTrue(table.endswith("|---|---|\n| kills | 40; a\\|b |\n| losses | 12, none lost |\n"), table)
        self.assertLess(table.index("| T1 |"), table.index("## Figures of this run"))

    def test_writes_no_table_of_figures_without_any(self):
        self.assertNotIn("Figures", self.table("run"))
        self.assertNotIn("Figures", self.table("run", figures=""))

    def test_what_is_no_figure_is_refused(self):
        for line in ("kills: 3", "figure: kills", "figure: kills: "):
            with self.assertRaises(ValueError):
                threat_table.figures(line)


class Counting(unittest.TestCase):
    def test_a_figure_is_kept_where_it_is_asked_for(self):
        sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
        from figures import print_figure
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "figures.txt"
            with unittest.mock.patch.dict(os.environ, COHORT_FIGURES=str(file)), \
                    contextlib.redirect_stdout(io.StringIO()) as printed:
                print_figure("kills", "3")
                print_figure("losses", "4")
            self.assertEqual(file.read_text(), "figure: kills: 3\nfigure: losses: 4\n")
            self.assertEqual(file.read_text(), printed.getvalue())
            self.assertEqual(threat_table.figures(file.read_text()), {"kills": "3", "losses": "4"})


if __name__ == "__main__":
    unittest.main()
