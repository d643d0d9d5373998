#!/usr/bin/env python3
"""Repeats every test of the engine with one fault each: the k-th request without a connection, the k-th answer lost, the
k-th statement of the store failing. What the tests expect is not compared; what may never be is (tests/support/torture.h).

    every_fault.py CORE_TESTS [REQUESTS [STATEMENTS [STEP]]]    every k up to REQUESTS, every STEP-th k up to STATEMENTS
"""
import collections
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from figures import print_figure

SUITES = "SyncEngineTest.*:OutboxTest.*:ThreadSending.*:PeopleSyncTest.*:*PicturesOfForeignHosts.*"
# A tortured test mostly waits for its own workers, so more of them run than there are cores.
AT_ONCE = 2 * (os.cpu_count() or 1)
# Profiles in memory: no power is cut here, and thousands are made.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else tempfile.gettempdir()
LIMIT = 600  # seconds for one round; says only that it does not hang
FIGURE = re.compile(r"^figure: torture: (\d+) tests x 1 \(\w+\), (\d+) faults met, (\d+) violations$", re.MULTILINE)


def endure(program, what, number):
    """(tests, faults met, what was found)"""
    name = f"{what} {number}"
    try:
        done = subprocess.run([program, f"--gtest_filter={SUITES}"], capture_output=True, text=True, errors="replace",
                              timeout=LIMIT, stdin=subprocess.DEVNULL,
                              env=dict(os.environ, COHORT_TORTURE=f"{name} {number}", TMPDIR=MEMORY))
    except subprocess.TimeoutExpired:
        return 0, 0, f"{name}: it does not end"
    figure = FIGURE.search(done.stdout)
    if not figure:
        last = "\n".join((done.stdout.splitlines()[-3:]) + done.stderr.splitlines()[-10:])
        return 0, 0, f"{name}: ended with {done.returncode}:\n{last}"
    tests, met, violations = map(int, figure.groups())
    if violations or done.returncode:
        lines = done.stdout.splitlines()
        found = [f"{before}\n{line}" for before, line in zip(lines, lines[1:]) if "VIOLATION" in line]
        return tests, met, "\n".join(found) or f"{name}: exit code {done.returncode}"
    return tests, met, ""


def main():
    program = os.path.abspath(sys.argv[1])
    requests, statements, step = [*map(int, sys.argv[2:5]), *(10, 140, 20)[len(sys.argv) - 2:]]
    rounds = [(what, number) for what in ("request", "answer") for number in range(1, requests + 1)]
    rounds += [("statement", number) for number in range(1, statements + 1, step)]
    tests, met, found = 0, collections.Counter(), []
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        for (what, _), result in zip(rounds, pool.map(lambda one: endure(program, *one), rounds)):
            tests = max(tests, result[0])
            met[what] += result[1]
            if result[2]:
                found.append(result[2])
    print("\n".join(found))
    print_figure("each fault in every test of the engine",
                 f"{tests} tests x {len(rounds)}, {met.total()} faults met, {len(found)} violations")
    if found or not all(met[what] for what in ("request", "answer", "statement")):
        sys.exit(1)


if __name__ == "__main__":
    main()
