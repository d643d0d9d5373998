#!/usr/bin/env python3
"""The clock jumps in the middle of a run, while a post waits in the outbox: clock_jump_test.py COHORT_CLI

A server of the Mastodon family takes the post and hangs up without an answer, lets wait for it, or sends away for some
seconds; while the program waits for its word, the wall clock jumps (libfaketime; the steady clock goes on as it does on a
real computer). In the end each post stands at the server once, and here as sent, and all of them are read in their order.
"""
import datetime
import html
import http.server
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse

PROGRAM = ""
PRELOAD = ""  # what fakes a program's clock
BUSY = 2  # seconds for which the server sends away
LIMIT = 240  # seconds for one command; only says that it does not hang
VARIABLE = "COHORT_CLOCK_TOKEN"
# How far the clock is off before and after: it goes wrong, forwards and back, one that was wrong is put right, and one
# stays wrong.
JUMPS = (("+0", "+1y"), ("+0", "-1d"), ("+1y", "+0"), ("+1d", "+1d"))


def preload():
    """The library that fakes a program's clock, or nothing."""
    if not shutil.which("faketime"):
        return ""
    told = subprocess.run(["faketime", "-m", "-f", "+0", "printenv", "LD_PRELOAD"], capture_output=True, text=True)
    return told.stdout.strip()


class Server(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    posts = []
    trouble = ""  # of the next post: swallow, slow or busy
    jump = ""  # of the clock when the next post is here, before its answer; empty: none
    clock = pathlib.Path()  # the file with the time of the program

    def log_message(self, *arguments):
        pass

    @classmethod
    def set_clock(cls, by):
        """At once: a file that is empty for a moment would be another jump."""
        fresh = cls.clock.with_name("clock.new")
        fresh.write_text(by + "\n")
        fresh.replace(cls.clock)

    def home(self):
        return f"http://127.0.0.1:{self.server.server_port}/"

    def account(self):
        return {"id": "5", "acct": "ana", "username": "ana", "display_name": "ana", "url": self.home() + "@ana",
                "uri": self.home() + "users/ana", "followers_count": 0, "source": {"privacy": "public"}}

    def answer(self, value, code=200, **headers):
        body = json.dumps(value).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, line in headers.items():
            self.send_header(name.replace("_", "-"), line)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        path = self.path.split("?")[0]
        if path in ("/api/v1/accounts/5/statuses", "/api/v1/timelines/home"):
            self.answer([] if "max_id" in self.path else Server.posts[::-1])
        elif path == "/api/v1/accounts/verify_credentials":
            self.answer(self.account())
        elif path == "/api/v2/instance":
            self.answer({"domain": "127.0.0.1", "version": "4.2.0", "configuration": {}})
        else:
            self.answer([])

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        if self.path != "/api/v1/statuses":
            return self.answer({})
        trouble, Server.trouble = Server.trouble, ""
        jump, Server.jump = Server.jump, ""
        if jump:
            self.set_clock(jump)
        if trouble == "busy":
            return self.answer({"error": "busy"}, 429, Retry_After=str(BUSY))
        number, text = len(Server.posts), urllib.parse.parse_qs(body)["status"][0]
        made = {"id": str(100 + number), "uri": f"{self.home()}posts/{number}", "url": f"{self.home()}@ana/{number}",
                "created_at": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds"), "account": self.account(),
                "content": f"<p>{html.escape(text)}</p>", "text": text, "visibility": "public", "spoiler_text": "",
                "media_attachments": [], "mentions": [], "tags": [], "emojis": []}
        Server.posts.append(made)  # also one that came before: whether it was sent twice can be counted
        if trouble == "swallow":
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
            return None
        if trouble == "slow":
            time.sleep(3)
        return self.answer(made)


class ClockJumps(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="cohort-clock-"))
        Server.clock = cls.folder / "clock"
        Server.set_clock("+0")
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
        cls.server.daemon_threads = True
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        for name in ("home", "run"):
            (cls.folder / name).mkdir(mode=0o700)
        added = cls.run_cli("account", "add", "fediverse", "--server", f"http://127.0.0.1:{cls.server.server_port}",
                            "--token-env", VARIABLE)
        assert added.returncode == 0, added.stdout + added.stderr

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()
        shutil.rmtree(cls.folder, ignore_errors=True)

    @classmethod
    def run_cli(cls, *arguments):
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "LANGUAGE": "en", VARIABLE: "t0ken",
                       "HOME": str(cls.folder / "home"), "XDG_RUNTIME_DIR": str(cls.folder / "run"),
                       "LD_PRELOAD": PRELOAD, "FAKETIME_TIMESTAMP_FILE": str(Server.clock), "FAKETIME_NO_CACHE": "1",
                       # Without this timers would jump with the clock, which they never do.
                       "DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        return subprocess.run([PROGRAM, "--profile", str(cls.folder / "profile"), "--json", *arguments], text=True,
                              capture_output=True, stdin=subprocess.DEVNULL, env=environment, timeout=LIMIT)

    def expect_each_once(self, texts):
        sent = [post["text"] for post in Server.posts]
        self.assertEqual(sorted(text for text in sent if text in texts), sorted(texts), "each is there once")
        entries = json.loads(self.run_cli("outbox", "list").stdout)["entries"]
        states = {entry["id"]: entry["state"] for entry in entries}
        self.assertEqual(set(states.values()), {"sent"}, states)
        self.assertEqual(len(entries), len(sent))

    def expect_their_order(self):
        read = json.loads(self.run_cli("timeline", "--limit", "100").stdout)["posts"]
        self.assertEqual([post["text"] for post in read], [post["text"] for post in Server.posts[::-1]])

    def jump_in_the_middle(self, before, after, trouble):
        text = f"{trouble}, from {before} to {after}"
        Server.trouble, Server.jump = trouble, after
        Server.set_clock(before)
        posted = self.run_cli("post", "--to", "anyone", "--text", text, "--yes")
        self.assertEqual(Server.jump, "", f"the post did not get to the server: {posted.stdout}{posted.stderr}")
        # What waits for the server's word is sent by the next run, on another day; and nothing by the one after it.
        for _ in range(2):
            self.run_cli("outbox", "run")
            if trouble == "busy":
                time.sleep(BUSY + 1)
        # And on the right day again.
        for day in (after, "+0"):
            Server.set_clock(day)
            self.run_cli("outbox", "run")
            self.run_cli("sync")
            self.expect_each_once([text])
            self.expect_their_order()

    def test_the_program_lives_in_the_time_it_is_given(self):
        Server.set_clock("+1y")
        self.run_cli("post", "--to", "anyone", "--text", "from next year", "--yes")
        entries = json.loads(self.run_cli("outbox", "list").stdout)["entries"]
        year = next(entry["created"] for entry in entries if entry["text"] == "from next year")[:4]
        self.assertEqual(int(year), time.gmtime(time.time() + 365 * 86400).tm_year)
        Server.set_clock("+0")

    def test_a_post_whose_answer_was_lost_is_found_and_not_sent_again(self):
        for before, after in JUMPS:
            with self.subTest(before=before, after=after):
                self.jump_in_the_middle(before, after, "swallow")

    def test_a_post_on_its_way_is_sent_once(self):
        for before, after in JUMPS:
            with self.subTest(before=before, after=after):
                self.jump_in_the_middle(before, after, "slow")

    def test_a_post_that_the_server_sends_away_waits_and_goes_once(self):
        for before, after in JUMPS:
            with self.subTest(before=before, after=after):
                self.jump_in_the_middle(before, after, "busy")

    def test_a_post_in_the_queue_is_neither_lost_nor_sent_twice(self):
        texts = []
        for before, after in JUMPS:
            Server.set_clock(before)
            texts.append(f"queued, from {before} to {after}")
            queued = self.run_cli("post", "--to", "anyone", "--text", texts[-1], "--queue", "--yes")
            self.assertEqual(queued.returncode, 0, queued.stdout + queued.stderr)
            Server.set_clock(after)
            done = self.run_cli("outbox", "run")
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.expect_each_once(texts)
        self.run_cli("sync")
        self.expect_their_order()


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    PRELOAD = preload()
    if not PRELOAD:
        print("skipped: faketime is not installed")
        sys.exit(77)
    unittest.main(verbosity=2)
