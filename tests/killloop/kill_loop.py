#!/usr/bin/env python3
"""Kills a writing program at random times and checks that nothing it acknowledged is lost.

kill_loop.py WRITER [KILLS]   a fresh profile every ten kills, so that opening stays short
"""
import pathlib
import random
import subprocess
import sys
import tempfile
import threading

KILLS_PER_PROFILE = 10
LONGEST_RUN_S = 1.2
CHECK_LIMIT_S = 120


def run_until_killed(writer, folder, seconds):
    """Returns the last page and entry that the writer acknowledged."""
    program = subprocess.Popen([writer, "write", folder], stdout=subprocess.PIPE, text=True)
    killer = threading.Timer(seconds, program.kill)
    killer.start()
    last = {"page": 0, "entry": 0}
    for line in program.stdout:
        # The last line may be cut off by the kill; then its number was not acknowledged.
        words = line.split()
        if line.endswith("\n") and len(words) == 2:
            last[words[0]] = int(words[1])
    killer.join()
    if program.wait() != -9:
        sys.exit(f"the writer ended by itself with {program.returncode}")
    return last


def main(writer, kills):
    dice = random.Random(20260302)
    pages = entries = 0
    for start in range(0, kills, KILLS_PER_PROFILE):
        with tempfile.TemporaryDirectory(prefix="cohort-kill-") as top:
            folder = str(pathlib.Path(top) / "profile")
            acknowledged = {"page": 0, "entry": 0}
            for kill in range(start, min(start + KILLS_PER_PROFILE, kills)):
                last = run_until_killed(writer, folder, dice.uniform(0.05, LONGEST_RUN_S))
                for name in acknowledged:
                    acknowledged[name] = max(acknowledged[name], last[name])
                checked = subprocess.run(
                    [writer, "check", folder, str(acknowledged["page"]), str(acknowledged["entry"])],
                    timeout=CHECK_LIMIT_S, check=False)
                if checked.returncode != 0:
                    sys.exit(f"kill {kill + 1}: something acknowledged is lost or damaged: {acknowledged}")
            pages += acknowledged["page"]
            entries += acknowledged["entry"]
    print(f"{kills} kills, {pages} pages and {entries} entries acknowledged, none lost")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 40)
