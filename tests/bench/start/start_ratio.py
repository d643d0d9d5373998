#!/usr/bin/env python3
"""Start-up and memory of Cohort against an empty Qt window, alternated in one run.

start_ratio.py [-n ROUNDS] EMPTY_PROGRAM -- COHORT [ARG...]

Both programs print "painted" when their content has been painted (Cohort with --report-paint). CPU time is that of the whole
process until then, PSS is read two seconds later. Prints medians and ratios as JSON.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import time

TICKS = os.sysconf("SC_CLK_TCK")
SETTLE_SECONDS = 2
LIMIT_SECONDS = 60


def cpu_ms(pid):
    threads = 0.0
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        try:
            threads += int((task / "schedstat").read_text(encoding="ascii").split()[0]) / 1e6
        except FileNotFoundError:
            pass  # a thread that ended; the kernel's own sum counts it, in coarse ticks
    fields = open(f"/proc/{pid}/stat", encoding="ascii").read().rsplit(")", 1)[1].split()
    whole = (int(fields[11]) + int(fields[12])) * 1000 / TICKS
    return max(threads, whole)


def pss_mib(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
        for line in rollup:
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def measure(command):
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        while (line := process.stdout.readline()) and line.strip() != "painted":
            if time.monotonic() - started > LIMIT_SECONDS:
                raise SystemExit(f"{command[0]} painted nothing in {LIMIT_SECONDS} s")
        wall = (time.monotonic() - started) * 1000
        cpu = cpu_ms(process.pid)
        time.sleep(SETTLE_SECONDS)
        return {"wall_ms": wall, "cpu_ms": cpu, "settled_cpu_ms": cpu_ms(process.pid), "pss_mib": pss_mib(process.pid)}
    finally:
        process.terminate()
        process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=7)
    parser.add_argument("empty")
    parser.add_argument("cohort", nargs="+")
    options = parser.parse_args()
    rounds = {"empty": [], "cohort": []}
    for _ in range(options.n):
        rounds["empty"].append(measure([options.empty]))
        rounds["cohort"].append(measure(options.cohort))
    medians = {arm: {key: round(statistics.median(r[key] for r in rows), 1) for key in rows[0]}
               for arm, rows in rounds.items()}
    ratios = {key: round(medians["cohort"][key] / medians["empty"][key], 2) for key in medians["empty"]}
    print(json.dumps({"rounds": options.n, **medians, "ratio": ratios}, indent=2))


if __name__ == "__main__":
    main()
