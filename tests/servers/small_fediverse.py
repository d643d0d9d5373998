#!/usr/bin/env python3
"""A server of the Mastodon family with one account and no memory for what was sent before. Standard library only; loopback only.

It keeps every post it is given, also one whose Idempotency-Key it has seen: whether a post was sent twice can be counted.
Prints one JSON line when it is ready, {"port": NUMBER}. "posts" on standard input is answered with a JSON list of the
texts it has, oldest first. It ends when standard input does.
"""
import html
import http.server
import json
import os
import sys
import threading
import time
import urllib.parse

LOCK = threading.Lock()
POSTS = []


def account(home):
    return {"id": "5", "acct": "ana", "username": "ana", "display_name": "ana", "url": home + "@ana",
            "uri": home + "users/ana", "followers_count": 0, "following_count": 0, "statuses_count": len(POSTS)}


def status(home, number, text):
    return {"id": str(100 + number), "uri": f"{home}posts/{number}", "url": f"{home}@ana/{number}",
            "created_at": time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime()), "account": account(home),
            "content": f"<p>{html.escape(text)}</p>", "text": text, "visibility": "public", "spoiler_text": "",
            "media_attachments": [], "mentions": [], "tags": [], "emojis": []}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def home(self):
        """As the client knows this server: there may be something in between."""
        return f"http://{self.headers['Host']}/"

    def answer(self, value):
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        path = self.path.split("?")[0]
        with LOCK:
            newest_first = POSTS[::-1]
        if path == "/api/v1/accounts/5/statuses" or path == "/api/v1/timelines/home":
            self.answer([] if "max_id" in self.path else newest_first)
        elif path == "/api/v1/accounts/verify_credentials":
            self.answer(account(self.home()))
        elif path == "/api/v2/instance":
            self.answer({"domain": "localhost", "version": "4.2.0", "configuration": {}})
        else:
            self.answer([])

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        if self.path != "/api/v1/statuses":
            self.answer({})
            return
        try:
            text = json.loads(body)["status"]
        except ValueError:
            text = urllib.parse.parse_qs(body)["status"][0]
        with LOCK:
            POSTS.append(status(self.home(), len(POSTS), text))
            made = POSTS[-1]
        self.answer(made)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *arguments):
        pass


def main():
    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(json.dumps({"port": server.server_address[1]}), flush=True)
    for line in sys.stdin:
        if line.strip() == "posts":
            with LOCK:
                print(json.dumps([post["text"] for post in POSTS]), flush=True)
    os._exit(0)


main()
