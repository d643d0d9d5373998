#!/usr/bin/env python3
"""How well do the tests of core/policy notice a mistake in it?

mutate.py BUILD_FOLDER [--mutants 40] [--seed 1] [--most-survivors 15] [--only route.cpp]

Flips one condition, comparison or answer in one file at a time, outside the source tree, links the tests of core/policy
with it and counts the changes that no test notices ("survivors"). BUILD_FOLDER is a built dev tree. Ends with 1 when more
than --most-survivors per cent survive.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import random
import re
import shlex
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from figures import print_figure

ROOT = pathlib.Path(__file__).resolve().parents[2]
TEST_SECONDS = 180  # ten times what the tests take; a change may make a loop endless
PROPERTY_CASES = "max_success=200 seed=1"  # fewer than usual: a change that only luck finds counts as not noticed
OPERATORS = [  # what is found, what it becomes
    (r"&&", "||"), (r"\|\|", "&&"), (r"==", "!="), (r"!=", "=="),
    (r"(?<![\w!])!(?=[\w(*])", ""),
    (r" < ", " >= "), (r" > ", " <= "), (r" <= ", " > "), (r" >= ", " < "),
    (r"\bstd::min\(", "std::max("), (r"\bstd::max\(", "std::min("),
    (r"\btrue\b", "false"), (r"\bfalse\b", "true"),
    (r"\bTri::Yes\b", "Tri::No"), (r"\bTri::No\b", "Tri::Yes"), (r"\bTri::Unknown\b", "Tri::No"),
    (r"\bany_of\b", "all_of"), (r"\ball_of\b", "any_of"), (r"\bnone_of\b", "any_of"),
    (r"\bcontinue;", ";"), (r"\breturn;", ";"),
]


class Mutant:
    def __init__(self, source, start, end, replacement):
        self.source, self.start, self.end, self.replacement = source, start, end, replacement

    def text(self):
        old = self.source.read_text(encoding="utf-8")
        return old[:self.start] + self.replacement + old[self.end:]

    def __str__(self):
        old = self.source.read_text(encoding="utf-8")
        line = old.count("\n", 0, self.start) + 1
        begin = old.rfind("\n", 0, self.start) + 1
        shown = old[begin:old.find("\n", self.start)].strip()
        return (f"{self.source.relative_to(ROOT)}:{line}: '{old[self.start:self.end].strip()}' -> "
                f"'{self.replacement.strip()}' in: {shown}")


def code_only(text):
    """The text with comments, strings and preprocessor lines blanked, places kept."""
    pattern = r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|^#[^\n]*|\btemplate\s*<[^\n]*'
    return re.sub(pattern, lambda match: re.sub(r"[^\n]", " ", match.group()), text, flags=re.S | re.M)


def mutants_of(source):
    found = []
    text = source.read_text(encoding="utf-8")
    code = code_only(text)
    for pattern, replacement in OPERATORS:
        for match in re.finditer(pattern, code):
            line = code[code.rfind("\n", 0, match.start()) + 1:code.find("\n", match.start())]
            if "static_assert" not in line and "std::move" not in line:
                found.append(Mutant(source, match.start(), match.end(), replacement))
    return found


def compile_command(commands, source):
    entry = next(one for one in commands if pathlib.Path(one["file"]) == source)
    words = shlex.split(entry["command"])
    return words[:words.index("-o")] + [word for word in words[words.index("-o") + 2:] if word not in ("-c", str(source))]


def without_warnings(words):
    """A change may leave something unused; that is not what is asked. The compiler's cache would only be filled."""
    words = [word for word in words if not word.startswith("-W") and word not in ("-MD",)]
    for flag in ("-MT", "-MF"):
        while flag in words:
            at = words.index(flag)
            del words[at:at + 2]
    compiler = next(at for at, word in enumerate(words) if re.search(r"(c\+\+|g\+\+|clang\+\+)(-\d+)?$", word))
    return words[compiler:]


def link_command(build):
    lines = subprocess.run(["ninja", "-C", str(build), "-t", "commands", "cohort_core_tests"], check=True,
                           stdout=subprocess.PIPE, text=True).stdout.splitlines()
    link = next(line for line in reversed(lines) if " -o tests/cohort_core_tests" in line)
    words = shlex.split(link.replace("&&", " ").replace(" : ", " "))
    kept = []
    for word in words:
        foreign = word.endswith(".o") and "/core/" in word and not re.search(r"/core/(policy/|main\.cpp)", word)
        if word != ":" and not foreign and "/torture/" not in word:
            kept.append(word)
    return kept


class Trial:
    def __init__(self, build):
        self.build = build
        database = subprocess.run(["ninja", "-C", str(build), "-t", "compdb"], check=True, stdout=subprocess.PIPE, text=True)
        self.commands = [one for one in json.loads(database.stdout) if one["file"].endswith(".cpp")]
        for one in self.commands:
            one["file"] = str((build / one["file"]).resolve())
        self.link = link_command(build)

    def run(self, mutant):
        """'killed', 'survived' or 'invalid' (does not compile). Without a mutant: of the code as it is."""
        with tempfile.TemporaryDirectory() as folder:
            program = pathlib.Path(folder) / "tests"
            link = list(self.link)
            link[link.index("-o") + 1] = str(program)
            if mutant:
                changed = pathlib.Path(folder) / mutant.source.name
                changed.write_text(mutant.text(), encoding="utf-8")
                made = changed.with_suffix(".o")
                compiler = without_warnings(compile_command(self.commands, mutant.source))
                if subprocess.run([*compiler, "-w", "-c", str(changed), "-o", str(made)], cwd=self.build, check=False,
                                  stderr=subprocess.DEVNULL).returncode != 0:
                    return "invalid"
                # Before the library, whose own object of this file is then not wanted by anybody.
                link.insert(link.index("-o"), str(made))
            subprocess.run(link, cwd=self.build, check=True)
            # The properties last: they are the slowest, and most changes are noticed before them.
            noticed = any(self.fails(program, one) for one in ("-LeakProperty.*", "LeakProperty.*"))
            return "killed" if noticed else "survived"

    @staticmethod
    def fails(program, tests):
        try:
            ran = subprocess.run([program, "--gtest_fail_fast", f"--gtest_filter={tests}"], check=False,
                                 cwd=program.parent, timeout=TEST_SECONDS, stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL, env={**os.environ, "RC_PARAMS": PROPERTY_CASES, "COHORT_FIGURES": ""})
        except subprocess.TimeoutExpired:
            return True
        return ran.returncode != 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--mutants", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most-survivors", type=float, default=15, help="per cent")
    parser.add_argument("--only", default="", help="files whose name has this in it")
    parser.add_argument("--jobs", type=int, default=1)
    arguments = parser.parse_args()
    sources = [one for pattern in ("*.cpp", "rules/*.cpp") for one in sorted((ROOT / "core/policy").glob(pattern))
               if arguments.only in one.name]
    candidates = [mutant for source in sources for mutant in mutants_of(source)]
    random.Random(arguments.seed).shuffle(candidates)
    trial = Trial(arguments.build.resolve())
    if trial.run(None) != "survived":
        print("the tests fail without any change")
        return 1
    counts = {"killed": 0, "survived": 0, "invalid": 0}
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for mutant, outcome in zip(candidates, pool.map(trial.run, candidates[:arguments.mutants])):
            counts[outcome] += 1
            if outcome == "survived":
                print(f"survived  {mutant}", flush=True)
    tried = counts["killed"] + counts["survived"]
    share = 100 * counts["survived"] / max(tried, 1)
    print_figure("mistakes put into the policy",
                 f"{tried} of {len(candidates)} possible ones tried; {counts['killed']} noticed, {counts['survived']} survived "
                 f"({share:.0f} %), {counts['invalid']} did not compile")
    return 1 if share > arguments.most_survivors else 0


if __name__ == "__main__":
    sys.exit(main())
