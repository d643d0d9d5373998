#!/usr/bin/env python3
"""Runs tests while the store ends every second transaction up to 60 ms late: nothing may rely on which of two answers comes first.

    late_answers.py LATE_STORE TESTS [SEED [FILTER]]
"""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from figures import print_figure

# What is late only sleeps.
AT_ONCE = 2 * (os.cpu_count() or 1)
LIMIT = 3600  # seconds; says only that it does not hang
LATE = re.compile(r"^late transactions: (\d+)$", re.MULTILINE)
RAN = re.compile(r"^\[==========\] (\d+) tests? from .* ran\.", re.MULTILINE)


def run(library, tests, seed, chosen, shard):
    """(tests, late transactions, what failed)"""
    done = subprocess.run([tests, f"--gtest_filter={chosen}"], capture_output=True, text=True, errors="replace", timeout=LIMIT,
                          stdin=subprocess.DEVNULL,
                          env=dict(os.environ, LD_PRELOAD=library, COHORT_LATE_SEED=seed, GTEST_TOTAL_SHARDS=str(AT_ONCE),
                                   GTEST_SHARD_INDEX=str(shard)))
    late = sum(map(int, LATE.findall(done.stderr)))
    ran = sum(map(int, RAN.findall(done.stdout)))
    return ran, late, "" if done.returncode == 0 else done.stdout[-20000:] + done.stderr[-4000:]


def main():
    library, tests = map(os.path.abspath, sys.argv[1:3])
    seed, chosen = [*sys.argv[3:5], *("1", "*")[len(sys.argv) - 3:]]
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        parts = list(pool.map(lambda shard: run(library, tests, seed, chosen, shard), range(AT_ONCE)))
    for _, _, failed in parts:
        print(failed, end="")
    ran, late = (sum(part[i] for part in parts) for i in (0, 1))
    print_figure(f"late answers of the store, {pathlib.Path(tests).name}", f"{ran} tests, {late} transactions late")
    if not late or any(failed for _, _, failed in parts):
        sys.exit(1)


if __name__ == "__main__":
    main()
