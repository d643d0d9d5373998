#!/usr/bin/env python3
"""The table of what could go wrong, what is done about it and which tests hold that.

    threat_table.py check THREATS TABLE BUILD      every threat has tests, every named test exists, TABLE names the same
    threat_table.py write THREATS JUNIT... [FIGURES] TABLE
                                                   writes TABLE from the results of runs of `ctest --output-junit JUNIT` and,
                                                   where there are any, the figures loops counted (a name that ends in .txt)

THREATS holds blocks: "T1 what could happen", then indented lines "rule: what is done" (several are one text),
"test: NAMES" (of ctest, * stands for anything) and "night: FILE" (what packaging/nightly runs, a path in the sources).
FIGURES holds lines "figure: WHAT: NUMBERS" as tests append them to the file COHORT_FIGURES names (tests/support/figures.h).
"""
import fnmatch
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree

HEAD = """# What could go wrong, and what holds against it

Made by `packaging/test` from `threats.txt` and the results of a run; `build/reports/threats.md` is that of the last one.
Skipped tests lacked something on that machine (a keyring, a laboratory of servers). *night* is run by `packaging/nightly`.

| | What could happen | What is done | Tests | Result |
|---|---|---|---|---|
"""

FIGURES_HEAD = """
## Figures of this run

What the loops counted, as far as they ran.

| What | Figures |
|---|---|
"""


class Threat:
    def __init__(self, name, danger):
        self.name, self.danger = name, danger
        self.rule, self.tests, self.night = "", [], []


def read(text):
    threats = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        head = re.fullmatch(r"(T\d+) (\S.*)", line)
        below = re.fullmatch(r"\s+(rule|test|night): (\S.*)", line)
        if head:
            threats.append(Threat(*head.groups()))
        elif below and threats:
            kind, value = below.groups()
            if kind == "rule":
                threats[-1].rule = f"{threats[-1].rule} {value}".strip()
            else:
                (threats[-1].tests if kind == "test" else threats[-1].night).extend(value.split())
        else:
            raise ValueError(f"line {number} is not understood: {line}")
    return threats


def matching(pattern, names):
    """Tests of a parametrised suite are known by more than their own name: Mine/Suite.Name/value."""
    return [name for name in names
            if any(fnmatch.fnmatchcase(name, form) for form in (pattern, "*/" + pattern, "*/" + pattern + "/*"))]


def row(threat, result):
    named = [f"`{pattern}`" for pattern in threat.tests] + [f"night: `{path}`" for path in threat.night]
    return f"| {threat.name} | {threat.danger} | {threat.rule} | {'<br>'.join(named)} | {result} |\n"


def promised(table):
    """The rows of a table without their results."""
    return [line.rsplit("|", 2)[0] for line in table.splitlines() if re.match(r"\| T\d+ \|", line)]


def faults(threats, table, names, root):
    found = []
    seen = set()
    for threat in threats:
        if threat.name in seen:
            found.append(f"{threat.name} is there twice")
        seen.add(threat.name)
        if not threat.rule:
            found.append(f"{threat.name} has no rule")
        if not threat.tests:
            found.append(f"{threat.name} has no test")
        found += [f"{threat.name}: there is no test {pattern}" for pattern in threat.tests
                  if not matching(pattern, names)]
        found += [f"{threat.name}: there is no file {path}" for path in threat.night if not (root / path).exists()]
    if promised(table) != promised("".join(row(threat, "") for threat in threats)):
        found.append("the table is not that of the list: write it anew from the results of a run")
    return found


def results(junit):
    """name -> passed, skipped or FAILED."""
    outcome = {}
    for case in xml.etree.ElementTree.parse(junit).iter("testcase"):
        state = "passed" if case.get("status") == "run" else "FAILED" if case.get("status") == "fail" else "skipped"
        outcome[case.get("name")] = state
    return outcome


def verdict(threat, outcome):
    tests = sorted({name for pattern in threat.tests for name in matching(pattern, outcome)})
    missing = [pattern for pattern in threat.tests if not matching(pattern, outcome)]
    parts = []
    if any(outcome[name] == "passed" for name in tests):
        parts.append("passed")
    for state in ("FAILED", "skipped"):
        named = [f"`{name}`" for name in tests if outcome[name] == state]
        if named:
            parts.append(f"{state}: " + ", ".join(named[:5]) + (f" and {len(named) - 5} more" if len(named) > 5 else ""))
    if missing:
        parts.append("not run: " + ", ".join(f"`{pattern}`" for pattern in missing))
    return "; ".join(parts) or "not run"


def figures(text):
    """what -> numbers, by what it is about; of several about one thing the last."""
    found = {}
    for number, line in enumerate(text.splitlines(), 1):
        figure = re.fullmatch(r"figure: ([^:]+): (\S.*)", line)
        if not figure:
            raise ValueError(f"line {number} is no figure: {line}")
        found[figure[1]] = figure[2]
    return dict(sorted(found.items()))


def figure_rows(found):
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in pair) + " |\n" for pair in found.items())


def main(task, listed, *rest):
    threats = read(pathlib.Path(listed).read_text(encoding="utf-8"))
    if task == "write":
        outcome = {}
        counted = {}
        for file in map(pathlib.Path, rest[:-1]):
            if file.suffix != ".txt":
                outcome.update(results(file))
            elif file.exists():
                counted.update(figures(file.read_text(encoding="utf-8")))
        text = HEAD + "".join(row(threat, verdict(threat, outcome)) for threat in threats)
        if counted:
            text += FIGURES_HEAD + figure_rows(counted)
        pathlib.Path(rest[-1]).write_text(text, encoding="utf-8")
        return 0
    known = subprocess.run(["ctest", "--show-only=json-v1"], cwd=rest[1], capture_output=True, text=True, check=True)
    names = [test["name"] for test in json.loads(known.stdout)["tests"]]
    table = pathlib.Path(rest[0])
    found = faults(threats, table.read_text(encoding="utf-8") if table.exists() else "", names,
                   pathlib.Path(listed).resolve().parents[2])
    for fault in found:
        print(fault)
    print(f"{len(threats)} threats, {len(names)} tests known")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
