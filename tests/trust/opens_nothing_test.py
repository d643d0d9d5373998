#!/usr/bin/env python3
"""Hostile texts in every part of the window, watched from outside: opens_nothing_test.py UI_TESTS

Runs the suites HostileText (pages, tool tips, dialogs) and HostileCorpora (the inputs other projects collected, where
COHORT_SHARED has them) and the notifications under strace. The texts of the first name files, shares and servers under the
word "bait", the others what stands in their attributes: nobody may look for one, and no internet socket may be opened. 77:
this machine cannot watch a program.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

BAIT = re.compile(r"cohort-bait|evil\.test")
INTERNET = re.compile(r"AF_INET")
WATCHED = ("trace=?open,openat,?stat,?lstat,?newfstatat,statx,?access,faccessat,?faccessat2,?readlink,readlinkat,"
           "socket,connect")  # "?": not on every processor
NAMED = re.compile(r"""(?:src|href|background|data|action|poster|cite|url)\s*[=(]\s*\\?["']?([^"'\s<>()\\,;]+)""", re.IGNORECASE)
PATH = re.compile(r'(?:\(|, )"([^"]*)"')  # the first text of a call

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from figures import print_figure


def named_in_the_corpora():
    """Ends of paths that the inputs name and nothing of the program has."""
    beside = pathlib.Path(__file__).resolve().parents[3] / "shared"
    suites = pathlib.Path(os.environ.get("COHORT_SHARED", beside)) / "suites"
    files = [*suites.glob("dompurify/*.json"), *suites.glob("naughty-strings/*.json"),
             *suites.glob("html5lib-tests/tree-construction/*.dat")]
    named = {name for file in files for name in NAMED.findall(file.read_text(encoding="utf-8", errors="replace"))}
    named = {re.sub(r"^[a-z]+:/*|^[./]+", "", name, flags=re.IGNORECASE) for name in named}
    return {name for name in named if len(name) > 2}


def is_named(call, named):
    path = PATH.search(call)
    parts = path[1].split("/") if path else []
    return any("/".join(parts[at:]) in named for at in range(len(parts)))


def main(program):
    if not shutil.which("strace"):
        print("strace is not installed")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        trace = os.path.join(folder, "trace")
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
        done = subprocess.run(["strace", "-f", "-qq", "-s", "300", "--seccomp-bpf", "-e", WATCHED, "-o", trace, program,
                               "--gtest_filter=HostileText.*:HostileCorpora.*:Notifications.HoldNothing*"], env=environment,
                              capture_output=True, text=True)
        if re.search(r"ptrace|PTRACE|Operation not permitted", done.stderr) and "[==========]" not in done.stdout:
            print("strace may not trace here: " + done.stderr.strip())
            return 77
        print(done.stdout[-2000:])
        with open(trace, errors="replace") as file:
            calls = file.readlines()
    named = named_in_the_corpora()
    opened = [line.strip() for line in calls if BAIT.search(line) or INTERNET.search(line) or is_named(line, named)]
    print_figure("calls watched for what hostile text names",
                 f"{len(calls)}, {len(named)} names of the corpora; {len(opened)} to anything named or to the internet")
    for line in opened[:20]:
        print("must not happen: " + line)
    # The profile of the tests is opened through the same calls: seeing none would mean that nothing was watched.
    if not any("local.db" in line for line in calls):
        print("not even the profile was seen")
        return 1
    return 1 if opened or done.returncode != 0 else 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
