#!/usr/bin/env python3
"""Hostile texts in every part of the window, watched from outside: opens_nothing_test.py UI_TESTS

Runs the suite HostileText (pages, tool tips, dialogs) and the notifications under strace. Their texts name files, shares and
servers under the word "bait": nobody may look for one, and no internet socket may be opened. 77: this machine cannot watch a
program.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

BAIT = re.compile(r"cohort-bait|evil\.test")
INTERNET = re.compile(r"AF_INET")
WATCHED = ("trace=?open,openat,?stat,?lstat,?newfstatat,statx,?access,faccessat,?faccessat2,?readlink,readlinkat,"
           "socket,connect")  # "?": not on every processor


def main(program):
    if not shutil.which("strace"):
        print("strace is not installed")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        trace = os.path.join(folder, "trace")
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
        done = subprocess.run(["strace", "-f", "-qq", "-s", "300", "--seccomp-bpf", "-e", WATCHED, "-o", trace, program,
                               "--gtest_filter=HostileText.*:Notifications.HoldNothing*"], env=environment,
                              capture_output=True, text=True)
        if re.search(r"ptrace|PTRACE|Operation not permitted", done.stderr) and "[==========]" not in done.stdout:
            print("strace may not trace here: " + done.stderr.strip())
            return 77
        print(done.stdout[-2000:])
        with open(trace, errors="replace") as file:
            calls = file.readlines()
    opened = [line.strip() for line in calls if BAIT.search(line) or INTERNET.search(line)]
    print(f"{len(calls)} calls watched")
    for line in opened[:20]:
        print("must not happen: " + line)
    # The profile of the tests is opened through the same calls: seeing none would mean that nothing was watched.
    if not any("local.db" in line for line in calls):
        print("not even the profile was seen")
        return 1
    return 1 if opened or done.returncode != 0 else 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
