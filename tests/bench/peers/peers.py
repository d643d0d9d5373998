#!/usr/bin/env python3
"""Cohort beside feed readers of Debian, in one run: the same feeds taken in, the program started again, a word searched.

peers.py BUILD_FOLDER [--entries 10000,50000] [--keep FOLDER]      run it inside tests/gui/desktop.sh

Feeds of 1,000 entries each lie on a server in this process, because Cohort reads no more of one feed. What counts is the
processor time of a program with everything it started, until all feeds were fetched and it has rested. A reader that is not
installed is named and left out; `packaging/install peers` installs them. Prints rows of a Markdown table.
"""
import argparse
import http.server
import os
import pathlib
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid

ENTRIES_OF_A_FEED = 1000
QUIET_SECONDS = 3  # at rest: this long with hardly any processor time
QUIET_MS = 60
LIMIT_SECONDS = 900
TICK_MS = 1000 / os.sysconf("SC_CLK_TCK")
WORD = "zobogidu"  # stands in one entry of every feed


class Feeds:
    """Atom feeds, the same in every run, and how often each was fetched."""

    def __init__(self):
        chance = random.Random(20261122)
        syllables = [a + b for a in "bdfgklmnprst" for b in "aeiou"]
        self.words = ["".join(chance.choice(syllables) for _ in range(chance.randint(1, 4))) for _ in range(4000)]
        self.weights = [1 / (rank + 1) for rank in range(len(self.words))]
        self.fetched = {}
        self.bodies = {}
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def address(self, number):
        return f"http://127.0.0.1:{self.server.server_port}/feed-{number}.xml"

    def body(self, number):
        if number not in self.bodies:
            chance = random.Random(number)
            rows = ['<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">'
                    f"<title>Bench {number}</title><id>urn:bench:{number}</id><updated>2026-06-01T00:00:00Z</updated>"]
            for entry in range(ENTRIES_OF_A_FEED):
                words = " ".join(chance.choices(self.words, self.weights, k=90)) + (f" {WORD}" if entry == 500 else "")
                when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(1_780_000_000 - entry * 600 - number))
                rows.append(f"<entry><title>{words[:60]}</title><id>urn:bench:{number}:{entry}</id><updated>{when}</updated>"
                            f'<link href="http://127.0.0.1/{number}/{entry}"/><author><name>Ana</name></author>'
                            f'<content type="html">&lt;p&gt;{words}&lt;/p&gt;</content></entry>')
            self.bodies[number] = ("".join(rows) + "</feed>").encode()
        return self.bodies[number]

    def handler(self):
        feeds = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                name = self.path.removeprefix("/feed-").removesuffix(".xml")
                found = name.isdigit()
                body = feeds.body(int(name)) if found else b"not here"
                same = found and self.headers.get("If-None-Match") == f'"{name}"'
                self.send_response(304 if same else 200 if found else 404)
                self.send_header("Content-Type", "application/atom+xml")
                self.send_header("ETag", f'"{name}"')
                self.send_header("Content-Length", "0" if same else str(len(body)))
                self.end_headers()
                if not same:
                    self.wfile.write(body)
                if found:
                    feeds.fetched[int(name)] = feeds.fetched.get(int(name), 0) + 1

            def log_message(self, *_):
                pass

        return Handler


class Running:
    """A program and everything it started, known by a mark in their environment."""

    def __init__(self, command, environment, mark=None):
        self.mark = mark or uuid.uuid4().hex
        self.process = subprocess.Popen(command, env={**environment, "COHORT_BENCH_MARK": self.mark}, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, start_new_session=True)

    def pids(self):
        wanted = f"COHORT_BENCH_MARK={self.mark}".encode()
        for folder in pathlib.Path("/proc").iterdir():
            if folder.name.isdigit():
                try:
                    if wanted in (folder / "environ").read_bytes():
                        yield int(folder.name)
                except OSError:
                    continue

    def cpu_ms(self):
        spent = 0
        for pid in self.pids():
            try:
                fields = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
            except OSError:
                continue
            spent += sum(int(fields[at]) for at in (11, 12, 13, 14))
        return spent * TICK_MS

    def memory_mib(self):
        kib = 0
        for pid in self.pids():
            try:
                rows = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8").splitlines()
            except OSError:
                continue
            kib += sum(int(row.split()[1]) for row in rows if row.startswith("Pss:"))
        return kib / 1024

    def rest(self, done=lambda: True):
        """Waits until `done` and nothing moves; the processor time until then, without the wait itself."""
        end = time.monotonic() + LIMIT_SECONDS
        last, since = self.cpu_ms(), time.monotonic()
        while time.monotonic() < end:
            time.sleep(0.25)
            spent = self.cpu_ms()
            if not done() or spent - last > QUIET_MS:
                last, since = spent, time.monotonic()
            elif time.monotonic() - since >= QUIET_SECONDS:
                return spent
        raise TimeoutError("it did not come to rest")

    def end(self):
        for sign in (15, 9):
            for pid in self.pids():
                try:
                    os.kill(pid, sign)
                except ProcessLookupError:
                    pass
            for _ in range(40):
                self.process.poll()
                if not any(True for _ in self.pids()):
                    return
                time.sleep(0.1)


class Reader:
    """One program with a home of its own."""

    program = ""

    def __init__(self, folder, addresses):
        self.home = folder / type(self).__name__
        self.home.mkdir()
        self.addresses = addresses
        run = self.home / "run"
        run.mkdir(mode=0o700)
        self.environment = {**os.environ, "HOME": str(self.home), "XDG_CONFIG_HOME": f"{self.home}/.config",
                            "XDG_DATA_HOME": f"{self.home}/.local/share", "XDG_CACHE_HOME": f"{self.home}/.cache",
                            "QTWEBENGINE_DISABLE_SANDBOX": "1", "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox",
                            "WEBKIT_DISABLE_COMPOSITING_MODE": "1", "LIBGL_ALWAYS_SOFTWARE": "1",
                            "GSETTINGS_BACKEND": "keyfile", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0", "NO_AT_BRIDGE": "1"}

    def command(self):
        return [self.program]

    def prepare(self, fetch):
        """Writes the settings; `fetch`: the feeds are asked for at the start."""
        raise NotImplementedError

    def stored(self):
        """How many entries it has; None where nobody can tell from outside."""
        return None

    def search(self):
        """Processor time of looking for WORD in what it keeps, ended and without its window: the least that its search, which
        looks into every entry, costs. None where only the program itself can read it."""
        return None

    @staticmethod
    def scan(file, question):
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            begin = time.process_time()
            found = database.execute(question, [f"%{WORD}%"]).fetchall()
            spent = (time.process_time() - begin) * 1000
        return spent if found else None

    def take_in(self, feeds):
        self.prepare(True)
        feeds.fetched.clear()
        running = Running(self.command(), self.environment)
        try:
            wanted = len(self.addresses)
            entries = wanted * ENTRIES_OF_A_FEED
            spent = running.rest(lambda: len(feeds.fetched) >= wanted and self.stored() in (None, entries))
            return spent, running.memory_mib()
        finally:
            running.end()

    def start_again(self):
        self.prepare(False)
        running = Running(self.command(), self.environment)
        try:
            return running.rest(), running.memory_mib()
        finally:
            running.end()


class RssGuard(Reader):
    program = "rssguard"

    def settings(self):
        return self.home / ".config/RSS Guard 4"

    def database(self):
        return self.settings() / "database/database.db"

    def prepare(self, fetch):
        if not self.database().exists():
            first = Running(self.command(), self.environment)  # makes its database and its settings
            first.rest()
            first.end()
            with sqlite3.connect(self.database()) as database:
                database.executescript("DELETE FROM Accounts; DELETE FROM Feeds; DELETE FROM Messages;"
                                       "INSERT INTO Accounts (id, type, proxy_type) VALUES (1, 'std-rss', 0);")
                database.executemany(
                    "INSERT INTO Feeds (id, title, description, date_created, category, source, update_type, update_interval,"
                    " account_id, custom_id, custom_data) VALUES (?, ?, 'b', 0, -1, ?, 1, 900, 1, ?,"
                    " '{\"encoding\":\"UTF-8\",\"type\":3,\"source_type\":0}')",
                    [(number + 1, f"bench {number}", address, str(number + 1)) for number, address in enumerate(self.addresses)])
            database.close()
        file = self.settings() / "config/config.ini"
        rows = [row for row in file.read_text(encoding="utf-8").splitlines() if not row.startswith("feeds_update_on_startup")]
        at = rows.index("[feeds]") if "[feeds]" in rows else len(rows)
        rows[at:at + 1] = ["[feeds]", f"feeds_update_on_startup={'true' if fetch else 'false'}", "feeds_update_on_startup_delay=2"]
        file.write_text("\n".join(rows) + "\n", encoding="utf-8")

    def stored(self):
        try:
            with sqlite3.connect(f"file:{self.database()}?mode=ro", uri=True, timeout=10) as database:
                return database.execute("SELECT count(*) FROM Messages").fetchone()[0]
        except sqlite3.Error:
            return 0

    def search(self):
        return self.scan(self.database(), "SELECT id, title FROM Messages WHERE title || contents LIKE ?")


class Liferea(Reader):
    program = "liferea"

    def prepare(self, fetch):
        settings = self.home / ".config/glib-2.0/settings"
        settings.mkdir(parents=True, exist_ok=True)
        (settings / "keyfile").write_text("[org/gnome/liferea]\nmaxitemcount=1000000\n"
                                          f"startup-feed-action={0 if fetch else 1}\n", encoding="utf-8")
        if not fetch:
            return
        folder = self.home / ".config/liferea"
        folder.mkdir(parents=True)
        rows = "".join(f'<outline title="bench {number}" text="bench {number}" id="bench{number:03}" type="atom" '
                       f'sortColumn="time" xmlUrl="{address}" htmlUrl="" updateInterval="600" cacheLimit="-2"/>'
                       for number, address in enumerate(self.addresses))
        (folder / "feedlist.opml").write_text('<?xml version="1.0" encoding="utf-8"?><opml version="1.0"><head><title>Bench'
                                              f"</title></head><body>{rows}</body></opml>", encoding="utf-8")

    def database(self):
        return self.home / ".local/share/liferea/liferea.db"

    def stored(self):
        try:
            with sqlite3.connect(f"file:{self.database()}?mode=ro", uri=True, timeout=10) as database:
                return database.execute("SELECT count(*) FROM items WHERE comment = 0").fetchone()[0]
        except sqlite3.Error:
            return 0

    def search(self):
        return self.scan(self.database(), "SELECT item_id, title FROM items WHERE title || description LIKE ?")


class Akregator(Reader):
    program = "akregator"

    def prepare(self, fetch):
        settings = self.home / ".config"
        settings.mkdir(exist_ok=True)
        (settings / "akregatorrc").write_text(
            f"[General]\nFetch On Startup={'true' if fetch else 'false'}\nUse Interval Fetch=false\nMark All Feeds Read On Startup"
            "=false\nClose To Tray=false\nShow Tray Icon=false\n[Archive]\nArchive Mode=keepAllArticles\n", encoding="utf-8")
        if not fetch:
            return
        folder = self.home / ".local/share/akregator/data"
        folder.mkdir(parents=True)
        rows = "".join(f'<outline text="bench {number}" title="bench {number}" xmlUrl="{address}" type="rss" version="RSS" '
                       f'id="{1000 + number}" archiveMode="keepAllArticles"/>' for number, address in enumerate(self.addresses))
        (folder / "feeds.opml").write_text('<?xml version="1.0" encoding="UTF-8"?><opml version="1.0"><head><text/></head>'
                                           f"<body>{rows}</body></opml>", encoding="utf-8")


class Cohort:
    """The feeds are taken in by the command line, as the window would; then the window starts with what is there."""

    def __init__(self, build, folder, addresses):
        self.build, self.profile, self.addresses = build, folder / "cohort", addresses

    def spent_by(self, *words):
        running = Running([str(self.build / "app/cohort-cli"), "--profile", str(self.profile), *words], os.environ)
        _, status, usage = os.wait4(running.process.pid, 0)
        if status != 0:
            raise RuntimeError(f"cohort-cli {words[0]} ended with {status}")
        return (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024

    def take_in(self, _):
        added, _ = self.spent_by("feed", "add", *self.addresses)
        synced, memory = self.spent_by("sync")
        return added + synced, memory

    def search(self):
        """Beyond what it takes to start and to open the profile."""
        searched, idle = (statistics.median(self.spent_by(*words)[0] for _ in range(5)) for words in (["search", WORD], ["circle", "list"]))
        return searched - idle

    def start_again(self):
        running = Running([str(self.build / "app/cohort"), "--profile", str(self.profile)], dict(os.environ))
        try:
            return running.rest(), running.memory_mib()
        finally:
            running.end()


def line(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


def compare(build, entries, feeds, folder):
    count = entries // ENTRIES_OF_A_FEED
    addresses = [feeds.address(number) for number in range(count)]
    for number in range(count):
        feeds.body(number)  # made before anything is measured
    size = f"{entries // 1000}k entries"
    ours = Cohort(build, folder, addresses)
    taken, memory = ours.take_in(feeds)
    found = ours.search()
    started, rested = ours.start_again()
    peers = []
    for kind in (RssGuard, Liferea, Akregator):
        if not shutil.which(kind.program):
            line(f"{size} of feeds", kind.program, "", "not installed", "", "", "")
            continue
        peer = kind(folder, addresses)
        try:
            peers.append((kind.program, *peer.take_in(feeds), *peer.start_again(), peer.search()))
        except (TimeoutError, sqlite3.Error, OSError) as problem:
            line(f"{size} of feeds", kind.program, "", f"not measured: {problem}", "", "", "")
    for name, peer_taken, peer_memory, peer_started, peer_rested, peer_found in peers:
        line(f"taking in {size}", name, f"{taken:.0f} ms", f"{peer_taken:.0f} ms", f"{taken / peer_taken:.2f}", "0.25", "")
        line(f"memory after taking in {size}", name, f"{memory:.0f} MiB", f"{peer_memory:.0f} MiB", f"{memory / peer_memory:.2f}",
             "", "")
        line(f"started again with {size}", name, f"{started:.0f} ms", f"{peer_started:.0f} ms", f"{started / peer_started:.2f}",
             "0.25", "")
        line(f"memory at rest with {size}", name, f"{rested:.0f} MiB", f"{peer_rested:.0f} MiB", f"{rested / peer_rested:.2f}",
             "0.2", "")
        if peer_found is not None:
            line(f"a rare word in {size}", f"LIKE over what {name} keeps", f"{found:.0f} ms", f"{peer_found:.0f} ms",
                 f"{found / peer_found:.2f}", "0.05", "")


def main():
    wanted = argparse.ArgumentParser()
    wanted.add_argument("build", type=pathlib.Path)
    wanted.add_argument("--entries", default="10000,50000")
    options = wanted.parse_args()
    feeds = Feeds()
    for entries in options.entries.split(","):
        with tempfile.TemporaryDirectory() as folder:
            compare(options.build.resolve(), int(entries), feeds, pathlib.Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
