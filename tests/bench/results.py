#!/usr/bin/env python3
"""Runs all benchmarks and prints their ratios as a table (Markdown). Used by packaging/bench.

results.py BUILD_FOLDER SOURCE_FOLDER [--quick]

Every figure stands beside a floor of the same run. Times are processor time, so that other programs change them little.
"""
import datetime
import json
import os
import pathlib
import platform
import subprocess
import sys
import tempfile

STORE = [  # name, ours, floor, goal
    ("page of 50, everything", "storePage/0/manual_time", "rawNewestPage/manual_time", "1.5"),
    ("page of 50, circle of 10 rare people", "storePage/10/manual_time", "rawNewestPage/manual_time", "1.5"),
    ("page of 50, circle of 200", "storePage/200/manual_time", "rawNewestPage/manual_time", "1.5"),
    ("page of 50, circle of 2000", "storePage/2000/manual_time", "rawNewestPage/manual_time", "1.5"),
    ("taking in a page of 40 new posts", "storeIngest/iterations:300/manual_time", "rawIngest/iterations:300/manual_time",
     "2"),
    ("search, a word in every post", "storeSearch/0/manual_time", "rawSearch/0/manual_time", "2"),
    ("search, a common word", "storeSearch/100/manual_time", "rawSearch/100/manual_time", "2"),
    ("search, a rare word", "storeSearch/5000/manual_time", "rawSearch/5000/manual_time", "2"),
]
REACH = [  # name of the benchmark, what it is
    ("keystrokeToCircles", "keystroke, to 200 circles, computed"),
    ("keystrokeToFollowers", "keystroke, to 5000 followers, computed"),
    ("keystrokeWithEveryRoute", "keystroke, every other route too"),
    ("factsFromAProfile", "keystroke, facts from the profile"),
    ("keystrokeInAProfile", "keystroke, all of it"),
]
SKIPPED = 77


def line(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


def store(bench, posts):
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "store.json"
        subprocess.run([bench / "cohort_store_bench", "--benchmark_repetitions=5", "--benchmark_report_aggregates_only=true",
                        f"--benchmark_out={out}", "--benchmark_out_format=json"], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, env={**os.environ, "COHORT_BENCH_POSTS": str(posts)})
        runs = json.loads(out.read_text(encoding="utf-8"))["benchmarks"]
    medians = {run["run_name"]: run["real_time"] for run in runs if run.get("aggregate_name") == "median"}
    for name, ours, floor, goal in STORE:
        line(f"{name}, {posts} posts", "SQLite by hand", f"{medians[ours]:.0f} us", f"{medians[floor]:.0f} us",
             f"{medians[ours] / medians[floor]:.2f}", goal)


def reach(bench):
    """One keystroke in the composer, counted in passes over the 5000 followers; with few contacts and with many."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "reach.json"
        subprocess.run([bench / "cohort_reach_bench", "--benchmark_repetitions=3", f"--benchmark_out={out}",
                        "--benchmark_out_format=json"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        runs = json.loads(out.read_text(encoding="utf-8"))["benchmarks"]
    medians = {tuple(run["run_name"].replace("/process_time", "").split("/")): run for run in runs if run.get("aggregate_name") == "median"}
    for name, what in REACH:
        for contacts in ("5000", "100000"):
            run = medians[name, contacts]
            one_pass = run["cpu_time"] / (1 + run["passes"])  # each round is the work and one pass
            line(f"{what}, {contacts} contacts", "one pass over the followers", f"{run['cpu_time'] - one_pass:.1f} ms",
                 f"{one_pass:.2f} ms", f"{run['passes']:.1f}", "")


def start(build, source, name, wrapper, environment):
    with tempfile.TemporaryDirectory() as folder:
        program = [build / "app" / "cohort", "--sample", "--profile", f"{folder}/profile", "--report-paint"]
        ratio = [sys.executable, source / "tests/bench/start/start_ratio.py", "-n"]
        empty = build / "tests/bench/bench_empty_window"
        subprocess.run([build / "app" / "cohort-cli", "--profile", f"{folder}/profile", "sample"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        measured = subprocess.run([*wrapper, *ratio, "7", empty, "--", *program], env=environment, check=False,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        if measured.returncode == SKIPPED:
            line(f"start, {name}", "empty Qt window", "not measured", "", "", "")
            return
        measured.check_returncode()
        answer = json.loads(measured.stdout)
    for key, what, unit, goal in (("cpu_ms", "to the first post painted", "ms", ""),
                                  ("settled_cpu_ms", "until it rests", "ms", "7.7"), ("pss_mib", "memory", "MiB", "4")):
        line(f"start, {name}: {what}", "empty Qt window", f"{answer['cohort'][key]} {unit}", f"{answer['empty'][key]} {unit}",
             answer["ratio"][key], goal)


def reading(bench, posts, synced):
    out = subprocess.run([bench / "cohort_reading_bench", str(posts), str(synced)], check=True, stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
    rows = [row.split("\t") for row in out.splitlines()]
    plain = {"60": float(rows[0][2]), "page": float(rows[1][2])}
    for name, frames, each, longest, over, _ in rows:
        if name.startswith("stream"):
            floor = plain["60" if "60 px" in name else "page"]
            line(f"scrolling, {name}", "plain rows in a QListView", f"{each} ms", f"{floor} ms",
                 f"{float(each) / floor:.2f}", "1.5")
        line(f"longest event, {name}", "8 ms", f"{longest} ms", f"{over} of {frames} frames over it" if int(frames) else
             f"{over} over it", f"{float(longest) / 8:.2f}", "1")


NOTES = """
- A post comes back as a whole value with its people and circles; the floor only touches the bytes of one table.
- The goal for the start is 1.7 windows with menus, a dock and 50 posts from SQLite; such a window costs 4.5 empty ones, and
  2 of memory (of which the goal is 2).
- The stream keeps a window of 3,000 rows: those far away go and are read again when they are needed."""


def processor():
    for row in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if row.startswith("model name"):
            return row.split(":")[1].strip()
    return platform.machine()


def main():
    build, source = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    quick = "--quick" in sys.argv
    bench = build / "tests/bench"
    print("# Measured\n\nMade by `packaging/bench --write`. Only the ratios travel between machines.\n")
    print(f"{datetime.date.today().isoformat()}, {processor()}, {os.cpu_count()} processors, {platform.system()} "
          f"{platform.release()}, load {os.getloadavg()[0]:.1f} at the beginning\n")
    line("what", "against", "Cohort", "floor", "ratio", "goal")
    line(*["---"] * 6)
    store(bench, 10_000 if quick else 100_000)
    reach(bench)
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    start(build, source, "without a screen", [], offscreen)
    start(build, source, "on an X screen", [source / "tests/gui/desktop.sh"], dict(os.environ))
    reading(bench, 5_000 if quick else 50_000, 500 if quick else 5_000)
    print(NOTES)


if __name__ == "__main__":
    main()
