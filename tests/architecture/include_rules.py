#!/usr/bin/env python3
"""Checks who may include whom: include_rules.py ROOT RULES

A rule is a line "folder: folder folder …". The longest matching folder of a file decides; a folder may always use itself;
"*" allows everything. Files below tests/ and build/ are not looked at. A folder without a rule and a cycle among the rules
are errors too.
"""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.M)
CHECKED = ("app", "core", "examples", "print", "ui")


def load(path):
    rules = {}
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if line:
            name, _, allowed = line.partition(":")
            rules[name.strip()] = set(allowed.split())
    return rules


def home(path, rules):
    parts = path.split("/")
    for count in range(len(parts), 0, -1):
        if "/".join(parts[:count]) in rules:
            return "/".join(parts[:count])
    return None


def cycle(rules):
    done, busy = set(), []

    def visit(name):
        if name in busy:
            return busy[busy.index(name):] + [name]
        if name in done:
            return None
        busy.append(name)
        for other in sorted(rules.get(name, ())):
            if other != name and (found := visit(other)):
                return found
        busy.pop()
        done.add(name)
        return None

    for name in sorted(rules):
        if found := visit(name):
            return found
    return None


def errors_in(root, rules):
    if found := cycle(rules):
        yield "rules have a cycle: " + " -> ".join(found)
    for top in CHECKED:
        for file in sorted((root / top).rglob("*")):
            if file.suffix not in (".h", ".cpp") or file.name == "pch.h":
                continue
            name = file.relative_to(root).as_posix()
            mine = home(name, rules)
            if mine is None:
                yield f"{name}: no rule for this folder"
                continue
            if "*" in rules[mine]:
                continue
            for target in INCLUDE.findall(file.read_text(encoding="utf-8", errors="replace")):
                theirs = home(target, rules)
                if (root / target).exists() and theirs != mine and theirs not in rules[mine]:
                    yield f"{name}: {mine} must not include {target}"


def main(root, rule_file):
    errors = list(errors_in(pathlib.Path(root), load(rule_file)))
    print("\n".join(errors) or "include rules: ok")
    return bool(errors)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
