#!/usr/bin/env python3
"""Lets the power fail while a program writes and checks that nothing it acknowledged in local.db or library.db is lost.

power_loss.py WRITER [LOSSES]            a fresh profile every ten losses
power_loss.py WRITER [LOSSES] --lying    on a disk that lies about syncing the logs: the checks must notice

The disk is simulated inside the program (losing_disk.h). Pages of cache.db are not synced one by one, so the last of them
may be gone; what is there must be sound and fit together.
"""
import pathlib
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from figures import print_figure

LOSSES_PER_PROFILE = 10
OPERATIONS = (20, 4000)
DURABLE = ("entry", "saved")
POWER_FAILED = 70
SKIPPED = 77
LIMIT_S = 120


def lose(writer, folder, dice, lying):
    """Returns the last entry and the last saved conversation that were acknowledged before the power failed."""
    command = [writer, "lose", folder, str(dice.randint(*OPERATIONS)), str(dice.randrange(2**31))]
    program = subprocess.run(command + (["lying"] if lying else []), stdout=subprocess.PIPE, text=True, timeout=LIMIT_S,
                             check=False)
    if program.returncode == SKIPPED:
        print("skipped: the SQLite driver of Qt does not use the library that this test replaces the disk of")
        sys.exit(SKIPPED)
    if program.returncode != POWER_FAILED:
        return None
    last = dict.fromkeys(DURABLE, 0)
    for line in program.stdout.splitlines():
        kind, number = line.split()
        if kind in last:
            last[kind] = int(number)
    return last


def lost(writer, losses, lying):
    """The first loss that the checks noticed, or nothing; and how much was acknowledged."""
    dice = random.Random(20260302)
    total = dict.fromkeys(DURABLE, 0)
    for start in range(0, losses, LOSSES_PER_PROFILE):
        with tempfile.TemporaryDirectory(prefix="cohort-power-") as top:
            folder = str(pathlib.Path(top) / "profile")
            acknowledged = dict.fromkeys(DURABLE, 0)
            for loss in range(start, min(start + LOSSES_PER_PROFILE, losses)):
                last = lose(writer, folder, dice, lying)
                if last is None:
                    return f"loss {loss + 1}: the program could not go on", total
                acknowledged = {kind: max(acknowledged[kind], last[kind]) for kind in DURABLE}
                promised = [f"{kind}={number}" for kind, number in acknowledged.items()]
                checked = subprocess.run([writer, "check", folder, *promised], timeout=LIMIT_S,
                                         stderr=subprocess.DEVNULL if lying else None, check=False)
                if checked.returncode != 0:
                    return f"loss {loss + 1}: something of {acknowledged} is lost, or a file is damaged", total
            total = {kind: total[kind] + acknowledged[kind] for kind in DURABLE}
    return None, total


def main(arguments):
    lying = "--lying" in arguments
    plain = [word for word in arguments if word != "--lying"]
    losses = int(plain[1]) if len(plain) > 1 else 20
    noticed, total = lost(plain[0], losses, lying)
    if lying:
        if noticed is None:
            sys.exit(f"{losses} losses on a disk that lies, and nothing was noticed")
        print_figure("a disk that lies", f"noticed at {noticed}")
    elif noticed is not None:
        sys.exit(noticed)
    else:
        print_figure("power losses", f"{losses}; acknowledged were {total['entry']} entries and {total['saved']} saved "
                     "conversations; none lost")


if __name__ == "__main__":
    main(sys.argv[1:])
