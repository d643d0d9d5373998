#!/usr/bin/env python3
"""A token with a mark, followed through everything a run leaves behind: canary_test.py COHORT_CLI

A server of the Mastodon family, which is a WordPress site and a server of Bluesky as well, that repeats the token or the
application password wherever it can, redirects with it and fails with it. Afterwards the mark stands in no file, no line of
log, no command line and at no other server.
"""
import base64
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import unittest

PROGRAM = ""
CANARY = "c4n4ry-9f3a77e1-t0ken"
LOGIN = base64.b64encode(f"ana:{CANARY}".encode()).decode()  # as a WordPress site is shown it
MARKS = [CANARY, LOGIN.rstrip("="), base64.b64encode(CANARY.encode()).decode().rstrip("="), CANARY[::-1]]
LIMIT = 180  # seconds for one command; only says that it does not hang
VARIABLE = "COHORT_TRUST_TOKEN"


class Server(http.server.BaseHTTPRequestHandler):
    mode = "good"  # good, repeats, redirects or slow
    elsewhere = ""
    seen = []  # path, authorization
    posted = []

    def log_message(self, *arguments):
        pass

    def me(self):
        base = f"http://127.0.0.1:{self.server.server_port}"
        return {"id": "1", "username": "ana", "acct": "ana", "display_name": "Ana", "url": f"{base}/@ana",
                "uri": f"{base}/users/ana", "followers_count": 0, "source": {"privacy": "public"}}

    def status(self, number, text):
        base = f"http://127.0.0.1:{self.server.server_port}"
        return {"id": str(number), "uri": f"{base}/users/ana/statuses/{number}", "url": f"{base}/@ana/{number}",
                "account": self.me(), "created_at": "2026-03-01T10:00:00.000Z", "content": f"<p>{text}</p>",
                "visibility": "public", "media_attachments": [], "mentions": [], "tags": []}

    def answer(self, value, code=200, **headers):
        body = json.dumps(value).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, line in headers.items():
            self.send_header(name, line)
        self.end_headers()
        self.wfile.write(body)

    def handle_any(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        token = self.headers.get("Authorization", "")
        Server.seen.append((self.path, token))
        if Server.mode == "slow":
            time.sleep(2)
        with_password = Server.mode.startswith("site ") and token  # guests find the site, whoever has the password does not
        if Server.mode == "repeats" or with_password and Server.mode == "site repeats":
            return self.answer({"error": f"{token} may not {self.path} with access_token={CANARY} and {body}"}, 403,
                               **{"WWW-Authenticate": token or "none", "X-Token": CANARY})
        if Server.mode == "redirects" or with_password:
            return self.answer({}, 302, Location=f"{Server.elsewhere}{self.path}")
        if self.path.startswith("/api/v1/accounts/verify_credentials"):
            return self.answer(self.me())
        if self.path.startswith(("/api/v1/instance", "/api/v2/instance")):
            return self.answer({"domain": "127.0.0.1", "version": "4.3.0", "configuration": {}})
        if self.path == "/api/v1/statuses" and self.command == "POST":
            Server.posted.append(body)
            return self.answer(self.status(9, "hello"))
        if self.path.startswith(("/xrpc/com.atproto.server.getSession", "/xrpc/app.bsky.actor.getProfile")):
            return self.answer({"did": "did:plc:ana", "handle": "ana.test", "displayName": "Ana"})
        if self.path.startswith("/xrpc/app.bsky.feed."):
            return self.answer({"feed": []})
        if self.path == "/wp-json/":
            return self.answer({"namespaces": ["wp/v2"], "authentication": {"application-passwords": {"endpoints": {}}}})
        if self.path.startswith("/wp-json/wp/v2/users/me"):
            return self.answer({"id": 5, "slug": "ana", "name": "Ana", "capabilities": {"edit_posts": True,
                                                                                        "publish_posts": True}})
        if "/timelines/" in self.path or self.path.endswith("/statuses"):
            return self.answer([self.status(5, "one"), self.status(4, "two")])
        return self.answer([])

    do_GET = do_POST = do_PUT = do_DELETE = handle_any


class Elsewhere(Server):
    seen = []

    def handle_any(self):
        Elsewhere.seen.append((self.path, dict(self.headers)))
        self.answer({})

    do_GET = do_POST = do_PUT = do_DELETE = handle_any


def started(handler):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class Canary(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="cohort-canary-"))
        cls.servers = [started(Server), started(Elsewhere)]
        cls.base = f"http://127.0.0.1:{cls.servers[0].server_port}"
        Server.elsewhere = f"http://127.0.0.1:{cls.servers[1].server_port}"
        cls.printed = []
        cls.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "LANGUAGE": "en", VARIABLE: CANARY,
                           "HOME": str(cls.folder / "home"), "XDG_RUNTIME_DIR": str(cls.folder / "run"),
                           "QT_LOGGING_RULES": "*=true;qt.*=false"}
        for name in ("home", "run"):
            (cls.folder / name).mkdir(mode=0o700)
        added = cls.run_cli("account", "add", "fediverse", "--server", cls.base, "--token-env", VARIABLE)
        assert added.returncode == 0, added.stdout + added.stderr

    @classmethod
    def tearDownClass(cls):
        for server in cls.servers:
            server.shutdown()
            server.server_close()
        shutil.rmtree(cls.folder, ignore_errors=True)

    @classmethod
    def line(cls, *arguments):
        return [PROGRAM, "--profile", str(cls.folder / "profile"), "--json", *arguments]

    @classmethod
    def run_cli(cls, *arguments):
        done = subprocess.run(cls.line(*arguments), capture_output=True, text=True, timeout=LIMIT, env=cls.environment,
                              cwd=cls.folder / "home", stdin=subprocess.DEVNULL)
        cls.printed.append(done.stdout + done.stderr)
        return done

    def expect_no_mark(self):
        for printed in self.printed:
            for mark in MARKS:
                self.assertNotIn(mark, printed)
        files = 0
        for path in self.folder.rglob("*"):
            if path.is_file():
                files += 1
                content = path.read_bytes()
                for mark in MARKS:
                    self.assertNotIn(mark.encode(), content, path)
                    self.assertNotIn(mark.encode("utf-16-le"), content, path)
        self.assertGreater(files, 2, "the profile is there")
        for path, headers in Elsewhere.seen:
            self.assertNotIn(CANARY, path + json.dumps(headers))

    def test_1_is_used_and_left_nowhere(self):
        Server.mode = "good"
        self.assertEqual(self.run_cli("sync").returncode, 0, self.printed[-1])
        self.assertTrue(any(CANARY in token for _, token in Server.seen), "the token was used at all")
        self.assertFalse(any(CANARY in path for path, _ in Server.seen), "and never in an address")
        sent = self.run_cli("post", "--to", "anyone", "--text", "hello", "--yes")
        self.assertTrue(Server.posted, sent.stdout + sent.stderr)
        self.expect_no_mark()

    def test_2_is_not_repeated_from_what_a_server_says(self):
        Server.mode = "repeats"
        self.run_cli("sync")
        self.run_cli("post", "--to", "anyone", "--text", "again", "--yes")
        self.run_cli("account", "list")
        self.expect_no_mark()

    def test_3_does_not_go_where_a_redirect_leads(self):
        Server.mode = "redirects"
        self.run_cli("sync")
        self.assertNotEqual(self.run_cli("account", "add", "fediverse", "--server", self.base, "--token-env",
                                         VARIABLE).returncode, 0)
        self.expect_no_mark()

    def test_4_a_crash_would_write_no_memory_and_the_command_line_says_nothing(self):
        if not os.path.isdir("/proc/self"):
            self.skipTest("this system has no /proc")
        Server.mode = "slow"
        asked = len(Server.seen)
        process = subprocess.Popen(self.line("sync"), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                   env=self.environment, stdin=subprocess.DEVNULL)
        try:
            until = time.monotonic() + LIMIT
            while len(Server.seen) == asked and time.monotonic() < until:
                time.sleep(0.02)
            limits = pathlib.Path(f"/proc/{process.pid}/limits").read_text()
            command = pathlib.Path(f"/proc/{process.pid}/cmdline").read_bytes()
        finally:
            Server.mode = "good"
            printed, _ = process.communicate(timeout=LIMIT)
        self.printed.append(printed)
        core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
        self.assertEqual(core.split()[4:6], ["0", "0"], core)
        self.assertNotIn(CANARY.encode(), command)
        self.expect_no_mark()

    def sign_in_at_the_site(self):
        Server.seen.clear()
        done = self.run_cli("account", "add", "wordpress", "--server", self.base, "--handle", "ana", "--app-password-env",
                            VARIABLE)
        return done, [path for path, token in Server.seen if token == f"Basic {LOGIN}"]

    def test_5_the_password_of_a_site_is_left_nowhere(self):
        Server.mode = "good"
        done, used = self.sign_in_at_the_site()
        self.assertTrue(used, "the password was used at all: " + done.stdout + done.stderr)
        self.assertIn('"handle": "@ana@127.0.0.1"', done.stdout, done.stderr)
        self.expect_no_mark()

    def test_6_the_password_of_a_site_is_not_repeated_and_does_not_go_elsewhere(self):
        for mode in ("site repeats", "site redirects"):
            Server.mode = mode
            done, used = self.sign_in_at_the_site()
            self.assertTrue(used, mode + done.stdout + done.stderr)
            self.assertNotEqual(done.returncode, 0, done.stdout)
            self.expect_no_mark()

    def test_7_the_token_of_bluesky_is_left_nowhere(self):
        for mode in ("good", "repeats", "redirects"):
            Server.mode = mode
            Server.seen.clear()
            added = self.run_cli("account", "add", "bluesky", "--server", self.base, "--token-env", VARIABLE)
            self.assertEqual(added.returncode == 0, mode == "good", added.stdout + added.stderr)
            self.run_cli("sync")
            used = [path for path, token in Server.seen if CANARY in token]
            self.assertTrue(any("/xrpc/app.bsky.feed." in path for path in used), f"{mode}: {used}")
            self.assertFalse(any(CANARY in path for path, _ in Server.seen), "never in an address")
            self.expect_no_mark()


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
