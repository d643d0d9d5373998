#!/usr/bin/env python3
"""Kills a writing program at random times and checks that nothing it acknowledged is lost.

kill_loop.py WRITER [KILLS]             a fresh profile every ten kills, so that opening stays short
kill_loop.py WRITER [KILLS] --upgrading  while a profile of the first version is brought up to date
"""
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from figures import print_figure

KILLS_PER_PROFILE = 10
LONGEST_RUN_S = 1.2
LONGEST_UPGRADE_S = 0.25
CHECK_LIMIT_S = 120
KINDS = ("page", "entry", "saved", "backup")
FIRST_VERSION = pathlib.Path(__file__).resolve().parent.parent / "migrations" / "1"


def run_until_killed(writer, folder, seconds):
    """Returns the last of each kind that the writer acknowledged."""
    program = subprocess.Popen([writer, "write", folder], stdout=subprocess.PIPE, text=True)
    killer = threading.Timer(seconds, program.kill)
    killer.start()
    last = dict.fromkeys(KINDS, 0)
    for line in program.stdout:
        # The last line may be cut off by the kill; then its number was not acknowledged.
        words = line.split()
        if line.endswith("\n") and len(words) == 2:
            last[words[0]] = int(words[1])
    killer.join()
    if program.wait() != -9:
        sys.exit(f"the writer ended by itself with {program.returncode}")
    return last


def kill_while_writing(writer, kills):
    dice = random.Random(20260302)
    total = dict.fromkeys(KINDS, 0)
    for start in range(0, kills, KILLS_PER_PROFILE):
        with tempfile.TemporaryDirectory(prefix="cohort-kill-") as top:
            folder = str(pathlib.Path(top) / "profile")
            acknowledged = dict.fromkeys(KINDS, 0)
            for kill in range(start, min(start + KILLS_PER_PROFILE, kills)):
                last = run_until_killed(writer, folder, dice.uniform(0.05, LONGEST_RUN_S))
                for name in acknowledged:
                    acknowledged[name] = max(acknowledged[name], last[name])
                promised = [f"{kind}={number}" for kind, number in acknowledged.items()]
                checked = subprocess.run([writer, "check", folder, *promised], timeout=CHECK_LIMIT_S, check=False)
                if checked.returncode != 0:
                    sys.exit(f"kill {kill + 1}: something acknowledged is lost or damaged: {acknowledged}")
            left = [path.name for path in pathlib.Path(folder).iterdir() if path.name.startswith("backup-")]
            if left:
                sys.exit(f"a backup that was killed left a copy of everything in the profile: {left}")
            for kind in KINDS:
                total[kind] += acknowledged[kind]
    print_figure("kills while writing", f"{kills}; acknowledged were {total['page']} pages, {total['entry']} entries, "
                 f"{total['saved']} saved conversations, backups after {total['backup']} pages; none lost")


def first_version(folder):
    folder.mkdir()
    for dump in FIRST_VERSION.glob("*.sql"):
        with sqlite3.connect(folder / f"{dump.stem}.db") as database:
            database.executescript(dump.read_text(encoding="utf-8"))
        database.close()


def kill_while_upgrading(writer, kills):
    dice = random.Random(20260302)
    finished = 0
    for kill in range(kills):
        with tempfile.TemporaryDirectory(prefix="cohort-upgrade-") as top:
            folder = pathlib.Path(top) / "profile"
            first_version(folder)
            program = subprocess.Popen([writer, "upgrade", folder])
            killer = threading.Timer(dice.uniform(0, LONGEST_UPGRADE_S), program.kill)
            killer.start()
            ended = program.wait()
            killer.cancel()
            if ended not in (0, -9):
                sys.exit(f"the upgrade ended by itself with {ended}")
            finished += ended == 0
            checked = subprocess.run([writer, "upgraded", folder], timeout=CHECK_LIMIT_S, check=False)
            if checked.returncode != 0:
                sys.exit(f"kill {kill + 1}: an upgrade that was killed lost something")
    if finished == kills:
        sys.exit("every upgrade was over before it could be killed")
    print_figure("kills while upgrading", f"{kills - finished} of {kills} upgrades, nothing lost")


def main(arguments):
    plain = [word for word in arguments if word != "--upgrading"]
    kills = int(plain[1]) if len(plain) > 1 else 40
    if "--upgrading" in arguments:
        kill_while_upgrading(plain[0], kills)
    else:
        kill_while_writing(plain[0], kills)


if __name__ == "__main__":
    main(sys.argv[1:])
