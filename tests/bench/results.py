#!/usr/bin/env python3
"""Runs all benchmarks and prints their ratios as a table (Markdown). Used by packaging/bench.

results.py BUILD_FOLDER SOURCE_FOLDER [--quick] [--only store,page,net,library,reach,links,start,reading,peers]

Every figure stands beside a floor of the same run. Times are processor time, so that other programs change them little.
Those of the store are measured with 10,000, 100,000 and 1,000,000 posts; "growth" is the last against the first.
"""
import datetime
import json
import os
import pathlib
import platform
import subprocess
import sys
import tempfile
import time

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
    ("search, two letters typed", "storePrefix/2/manual_time", "rawPrefix/2/manual_time", "2"),
    ("search, three letters typed", "storePrefix/3/manual_time", "rawPrefix/3/manual_time", "2"),
    ("search, four letters typed", "storePrefix/4/manual_time", "rawPrefix/4/manual_time", "2"),
    ("search, a phrase of two very common words", "storePhrase/manual_time", "rawPhrase/manual_time", "2"),
    ("search, a word by one author", "storeFiltered/manual_time", "rawWord/manual_time", "2"),
    ("unread counts of both lives and three circles", "storeUnreadCounts/manual_time", "rawNewestPage/manual_time", ""),
    ("opening a conversation of 500 posts", "storeThread/manual_time", "rawThread/manual_time", "2"),
    ("opening the cache and its first page", "storeOpen/0/iterations:20/manual_time", "rawOpen/0/iterations:20/manual_time", ""),
    ("the same, nothing of it in memory", "storeOpen/1/iterations:20/manual_time", "rawOpen/1/iterations:20/manual_time", ""),
    ("all of these posts, 40 at a time", "storeImport/iterations:1/manual_time", "rawImport/iterations:1/manual_time", "2"),
    ("40 new posts into the full cache", "storeMerge/iterations:300/manual_time", "rawMerge/iterations:300/manual_time", "1.5"),
    ("the same, the slowest of a hundred pages", "storeMerge/iterations:300/manual_time slow_us",
     "rawMerge/iterations:300/manual_time slow_us", ""),
]
PAGE = [  # what, ours, its floor, what that is, goal
    ("a page of 40 posts, JSON to posts with clean text", "pageToPosts/manual_time", "jsonBare/manual_time",
     "simdjson to strings", ""),
    ("the same", "pageToPosts/manual_time", "jsonOfQt/manual_time", "QJsonDocument to strings", ""),
    ("the HTML of 40 posts to text and spans", "htmlToSpans/manual_time", "htmlOfQt/manual_time", "QTextDocument::setHtml",
     ""),
    ("a page of 40 posts, the whole way into the cache", "wholeWay/iterations:200/manual_time",
     "wholeWayBare/iterations:200/manual_time", "simdjson and SQLite by hand", "2"),
]
NET = [
    *((f"GET over a kept connection, {what}", f"transport/{number}/iterations:20/manual_time",
       f"{arm}/{number}/iterations:20/manual_time", against, goal)
      for number, what in ((0, "200 bytes"), (1, "a page of 40 posts"))
      for arm, against, goal in (("bareCurl", "libcurl alone", "1.3"), ("networkAccess", "QNetworkAccessManager", "0.4"))),
]
LIBRARY = [  # what, ours, its floor, what that is
    ("saving a conversation of 500 posts", "librarySave/iterations:20/manual_time", "rawSave/iterations:20/manual_time",
     "SQLite by hand"),
    ("opening a saved conversation of 500 posts", "libraryOpen/manual_time", "textsAlone/manual_time", "its texts as UTF-8"),
    *((f"500 posts as {name}", f"exporting/{number}/manual_time", "textsAlone/manual_time", "its texts as UTF-8")
      for number, name in ((0, "Markdown"), (1, "HTML"), (2, "EPUB"), (4, "CSV"), (5, "JSON"), (6, "CSL-JSON"))),
]
BACKUP = ("backingUp/iterations:1/manual_time", "copying/iterations:1/manual_time")
SIZES = (10_000, 100_000, 1_000_000)
REACH = [  # name of the benchmark, what it is
    ("keystrokeToCircles", "keystroke, to 200 circles, computed"),
    ("keystrokeToFollowers", "keystroke, to 5000 followers, computed"),
    ("keystrokeWithEveryRoute", "keystroke, every other route too"),
    ("factsFromAProfile", "keystroke, facts from the profile"),
    ("keystrokeInAProfile", "keystroke, all of it"),
]
SKIPPED = 77
COLUMNS = 7
IDLE_SECONDS = 30


def line(*cells):
    cells = (*cells, *[""] * (COLUMNS - len(cells)))
    print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


def medians_of(program, environment, *options):
    """The median of every benchmark of a program, in its own unit."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "out.json"
        subprocess.run([program, "--benchmark_repetitions=5", "--benchmark_report_aggregates_only=true",
                        f"--benchmark_out={out}", "--benchmark_out_format=json", *options], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, **environment})
        runs = json.loads(out.read_text(encoding="utf-8"))["benchmarks"]
    medians = [run for run in runs if run.get("aggregate_name") == "median"]
    return {**{run["run_name"]: run["real_time"] for run in medians},
            **{f"{run['run_name']} slow_us": run["slow_us"] for run in medians if "slow_us" in run}}


def short(posts):
    return f"{posts // 1_000_000}M" if posts >= 1_000_000 else f"{posts // 1000}k"


def store(bench, sizes):
    rounds = [medians_of(bench / "cohort_store_bench", {"COHORT_BENCH_POSTS": str(posts)}) for posts in sizes]
    places = " / ".join(short(posts) for posts in sizes)
    for name, ours, floor, goal in STORE:
        mine, least = [found[ours] for found in rounds], [found[floor] for found in rounds]
        line(f"{name}; {places} posts", "SQLite by hand", " / ".join(f"{each:.0f}" for each in mine) + " us",
             " / ".join(f"{each:.0f}" for each in least) + " us", " / ".join(f"{a / b:.2f}" for a, b in zip(mine, least)), goal,
             f"{mine[-1] / mine[0]:.2f} (floor {least[-1] / least[0]:.2f})")


def library(bench, sizes):
    program = bench / "cohort_library_bench"
    found = medians_of(program, {}, "--benchmark_filter=-backingUp|copying")
    for name, ours, floor, against in LIBRARY:
        line(name, against, f"{found[ours]:.2f} ms", f"{found[floor]:.2f} ms", f"{found[ours] / found[floor]:.1f}", "", "")
    for posts in sizes:
        found = medians_of(program, {"COHORT_BENCH_SAVED": str(posts)}, "--benchmark_filter=backingUp|copying",
                           "--benchmark_repetitions=3")
        ours, floor = (found[name] for name in BACKUP)
        line(f"backup of {short(posts)} saved posts, verified", "the files copied", f"{ours:.0f} ms", f"{floor:.0f} ms",
             f"{ours / floor:.1f}", "", "")


def steps(program, table):
    found = medians_of(program, {})
    for name, ours, floor, against, goal in table:
        line(name, against, f"{found[ours]:.0f} us", f"{found[floor]:.0f} us", f"{found[ours] / found[floor]:.2f}", goal, "")


def links(bench):
    """Who might be one person, of 10 000 handles; the goal is a second."""
    found = medians_of(bench / "cohort_links_bench", {})
    for life, name in ((0, "both lives"), (1, "one life")):
        ours, floor = found[f"linkSuggestions/{life}"], found["readingHandles"]
        line(f"who might be one person, 10k handles, {name}", "reading their rows", f"{ours:.0f} ms", f"{floor:.0f} ms",
             f"{ours / floor:.1f}", "", "")


def peers(build, source, entries):
    """Other readers, where they are installed, on the same feeds."""
    compared = subprocess.run([source / "tests/gui/desktop.sh", sys.executable, source / "tests/bench/peers/peers.py", build,
                               "--entries", entries], check=False, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    if compared.returncode != 0:
        line("feeds beside other readers", "", "", "", "not measured", "", "")
    print(compared.stdout, end="", flush=True)


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


def start(build, source, name, posts, wrapper, environment):
    """With the sample's posts (`posts` 0) or with so many."""
    with tempfile.TemporaryDirectory() as folder:
        profile = f"{folder}/profile"
        program = [build / "app" / "cohort", "--sample", "--profile", profile, "--report-paint"]
        if posts:
            subprocess.run([build / "tests/bench/bench_profile", profile, str(posts)], check=True, stdout=subprocess.DEVNULL)
        else:
            subprocess.run([build / "app" / "cohort-cli", "--profile", profile, "sample"], check=True,
                           stdout=subprocess.DEVNULL)
        ratio = [sys.executable, source / "tests/bench/start/start_ratio.py", "-n"]
        empty = build / "tests/bench/bench_empty_window"
        measured = subprocess.run([*wrapper, *ratio, "7", empty, "--", *program], env=environment, check=False,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        if measured.returncode == SKIPPED:
            line(f"start, {name}", "empty Qt window", "not measured")
            return
        measured.check_returncode()
        answer = json.loads(measured.stdout)
        what = f"start, {name}, {short(posts) + ' posts' if posts else 'sample'}"
        for key, until, unit, goal in (("cpu_ms", "to the first post painted", "ms", ""),
                                       ("settled_cpu_ms", "until it rests", "ms", "7.7"), ("pss_mib", "memory", "MiB", "4")):
            line(f"{what}: {until}", "empty Qt window", f"{answer['cohort'][key]} {unit}", f"{answer['empty'][key]} {unit}",
                 answer["ratio"][key], goal)
        if not wrapper:
            idle(program, environment, what)


def switches(pid):
    """How often each thread of a process has gone to sleep by itself."""
    counts = {}
    for status in pathlib.Path(f"/proc/{pid}/task").glob("*/status"):
        for row in status.read_text(encoding="ascii").splitlines():
            if row.startswith("voluntary_ctxt_switches"):
                counts[status.parent.name] = int(row.split()[1])
    return counts


def idle(program, environment, what):
    running = subprocess.Popen(program, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(10)  # everything that follows the start is done
        slept = switches(running.pid)
        before = pathlib.Path(f"/proc/{running.pid}/schedstat").read_text(encoding="ascii").split()[0]
        time.sleep(IDLE_SECONDS)
        # A thread that has ended meanwhile takes its count along.
        woken = sum(count - slept.get(thread, 0) for thread, count in switches(running.pid).items())
        after = pathlib.Path(f"/proc/{running.pid}/schedstat").read_text(encoding="ascii").split()[0]
        line(f"{what}: at rest", "nothing", f"{(int(after) - int(before)) / 1e6:.1f} ms in {IDLE_SECONDS} s",
             "0 ms", "", "3 ms", f"{woken / IDLE_SECONDS:.2f} wake-ups a second")
    finally:
        running.terminate()
        running.wait()


def reading(bench, posts, synced):
    out = subprocess.run([bench / "cohort_reading_bench", str(posts), str(synced)], check=True, stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
    rows = [row.split("\t") for row in out.splitlines()]
    plain = {"60": float(rows[0][2]), "page": float(rows[1][2])}
    for name, frames, each, longest, over, _ in rows:
        if name.startswith(("stream", "conversation")):
            floor = plain["60" if "60 px" in name else "page"]
            line(f"scrolling, {name}", "plain rows in a QListView", f"{each} ms", f"{floor} ms",
                 f"{float(each) / floor:.2f}", "1.5")
        line(f"longest event, {name}", "8 ms", f"{longest} ms", f"{over} of {frames} frames over it" if int(frames) else
             f"{over} over it", f"{float(longest) / 8:.2f}", "1")


NOTES = """
What the figures mean, and why some are over their goal:

- A post comes back as a whole value with its people, circles and text; the floor only touches the bytes of one table. That
  is the same work at every size of the cache.
- Searching asks posts, saved conversations, notes, drafts and people; the floor asks one index. People are searched within
  their names and handles, which grows with the people (3,000 here) and not with the posts.
- Clean text is a whole HTML5 parser (gumbo, half of it), the allow-list, the check of every link; QTextDocument::setHtml trusts
  what it is given. A tokenizer without such a parser takes 3 us a post.
- Letters typed: a prefix reads the list of every word that begins so, in the floor as well, and that is linear. An index of
  all beginnings of two letters would make these flat; measured with 100,000 posts it makes taking posts in 19 % slower and the
  index 25 % larger (of two and three letters 59 % and 48 %), for one keystroke of a search. So there is none. A word that is in
  every post is such a beginning as well while it is typed; quoted it is flat.
- Taking posts in writes more than the floor's one table and its words: authors with what changed about them, the conversation,
  a place in the stream of every circle and life, and whether somebody's words were edited. The slowest of a hundred pages is the
  one that merges the index of words.
- A backup reads every page twice and compares; the floor only copies. Exports and opening a saved conversation have no floor worth
  the name: a text that is only copied is nearly free.
- Liferea keeps no index of words; the goal of 0.25 is for RSS Guard.
- The transport hands each question to a thread of its own and back.
- Counting what is unread looks at the newest 5,000 unread posts, so it grows until there are that many and no more.
- The goal for the start is 1.7 windows with menus, a dock and 50 posts from SQLite; such a window costs 4.5 empty ones, and
  2 of memory (of which the goal is 2).
- The stream keeps a window of 3,000 rows: those far away go and are read again when they are needed.
- Feeds come in blocks of 1,000 entries, because Cohort reads no more of one feed. What other readers keep is searched by LIKE,
  without their windows: the least that their own search costs. Cohort's search is without the start of the program.

Profiled, before and after (2026-11-22, processor time, the same computer):

- the HTML of 40 posts 8.2 -> 3.6 ms: the end of a link's host was found by a regular expression that was compiled each time;
- a rare word among 100,000 posts and 3,000 people 4.6 -> 3.0 ms: handles were looked up person by person, with LIKE;
- a conversation of 500 posts 11.4 -> 5.7 times its floor: participants were looked up in a list, the rows moved as it grew;
- a single word was asked of the index twice, "anywhere" and "in the text": what is read whole while it is typed was read twice."""


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
    line("what", "against", "Cohort", "floor", "ratio", "goal", "growth")
    line(*["---"] * COLUMNS)
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    parts = {
        "store": lambda: store(bench, SIZES[:2] if quick else SIZES),
        "page": lambda: steps(bench / "cohort_page_bench", PAGE),
        "net": lambda: steps(bench / "cohort_net_bench", NET),
        "library": lambda: library(bench, SIZES[:2] if quick else SIZES),
        "reach": lambda: reach(bench),
        "links": lambda: links(bench),
        "start": lambda: [start(build, source, "without a screen", 0, [], offscreen),
                          start(build, source, "without a screen", SIZES[1] if quick else SIZES[2], [], offscreen),
                          start(build, source, "on an X screen", 0, [source / "tests/gui/desktop.sh"], dict(os.environ))],
        "reading": lambda: reading(bench, 5_000 if quick else 50_000, 500 if quick else 5_000),
        "peers": lambda: peers(build, source, "2000" if quick else "10000,50000"),
    }
    wanted = sys.argv[sys.argv.index("--only") + 1].split(",") if "--only" in sys.argv else parts
    for name in wanted:
        parts[name]()
    print(NOTES)


if __name__ == "__main__":
    main()
