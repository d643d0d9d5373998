#!/usr/bin/env python3
"""Kills the command line at random times while it writes a saved conversation into a file that is there already.

export_loop.py COHORT_CLI [KILLS]
After each kill the file is the old one or a whole new one, and the library has its conversation.
"""
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from figures import print_figure

FORMATS = ("md", "html", "epub", "pdf", "csv", "json", "csl", "bibtex", "ris")
OLD = b"what was here before"
LIMIT_S = 120


def cohort(program, profile, *words):
    done = subprocess.run([program, "--profile", profile, "--json", *words], stdout=subprocess.PIPE, check=True, timeout=LIMIT_S)
    return json.loads(done.stdout)


def is_whole(file, like):
    """`like` is what an export that nobody disturbed wrote; dates in the file may differ, its end may not."""
    words = file.read_bytes()
    if file.suffix == ".epub":
        with zipfile.ZipFile(file) as book, zipfile.ZipFile(like) as good:
            return book.testzip() is None and book.namelist() == good.namelist()
    if file.suffix in (".json", ".csl"):
        return type(json.loads(words)) is type(json.loads(like.read_bytes()))
    return len(words) == like.stat().st_size and words[-16:] == like.read_bytes()[-16:]


def kill_while_exporting(program, kills):
    dice = random.Random(20261122)
    left = dict.fromkeys(("old", "new"), 0)
    with tempfile.TemporaryDirectory(prefix="cohort-export-") as top:
        profile, folder = f"{top}/profile", pathlib.Path(top) / "out"
        folder.mkdir()
        cohort(program, profile, "sample")
        posts = cohort(program, profile, "thread", "list")["threads"]
        saved = str(cohort(program, profile, "thread", "save", str(posts[0]["opening"]["id"]))["saved"]["id"])
        for kill in range(kills):
            suffix = FORMATS[kill % len(FORMATS)]
            good, file = pathlib.Path(top) / f"good.{suffix}", folder / f"thread.{suffix}"
            order = [program, "--profile", profile, "thread", "export", saved, "--format", suffix, "-o"]
            begin = time.monotonic()
            subprocess.run([*order, good], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=LIMIT_S)
            whole_run = time.monotonic() - begin
            file.write_bytes(OLD)
            running = subprocess.Popen([*order, file], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            # Rather late than early: the file is written at the end.
            time.sleep(whole_run * dice.uniform(0.5, 1.05))
            running.kill()
            running.wait()
            old = file.read_bytes() == OLD
            if not old and not is_whole(file, good):
                sys.exit(f"kill {kill + 1}: half a file was left: {suffix}")
            left["old" if old else "new"] += 1
        if saved not in [str(one["id"]) for one in cohort(program, profile, "thread", "saved")["saved"]]:
            sys.exit("the saved conversation is not there any more")
    print_figure("kills while exporting", f"{kills}; {left['old']} left the file as it was, {left['new']} a whole new one")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    kill_while_exporting(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 36)
