#!/usr/bin/env python3
"""A notice board to try the example network with: server.py [PORT]

In memory, for this computer alone; a token is a member's name. What it answers: README.md beside it.
"""
import datetime
import html
import http.server
import json
import sys
import urllib.parse

MEMBERS = {"ana": "Ana", "ben": "Ben", "cleo": "Cleo"}


class Board(http.server.BaseHTTPRequestHandler):
    notices = []  # oldest first

    @classmethod
    def put(cls, by, text, public=True, answers=None, key="", minutes=0):
        found = [notice for notice in cls.notices if key and notice["key"] == key and notice["by"]["name"] == by]
        if found:
            return found[0]
        number = str(len(cls.notices) + 1)
        parent = next((notice for notice in cls.notices if notice["id"] == answers), None)
        at = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(minutes=minutes)
        notice = {"id": number, "by": {"name": by, "title": MEMBERS[by]}, "html": f"<p>{html.escape(text)}</p>",
                  "at": at.isoformat(timespec="milliseconds"), "public": public,
                  "answers": answers, "thread": parent["thread"] if parent else number, "key": key, "gone": False}
        cls.notices.append(notice)
        return notice

    def say(self, status, content):
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def who(self):
        name = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if name not in MEMBERS:
            self.say(401, {"problem": "who are you?"})
            return None
        return name

    def there(self):
        return [notice for notice in Board.notices if not notice["gone"]]

    def named(self, path):
        parts = path.split("/")
        found = [notice for notice in self.there() if len(parts) > 3 and notice["id"] == parts[3]]
        if not found:
            self.say(404, {"problem": "no such notice"})
        return found[0] if found else None

    def do_GET(self):
        me = self.who()
        url = urllib.parse.urlsplit(self.path)
        if me is None:
            return None
        if url.path == "/api/me":
            return self.say(200, {"name": me, "title": MEMBERS[me], "version": "1.0"})
        if url.path == "/api/notices":
            return self.say(200, self.selected(dict(urllib.parse.parse_qsl(url.query)), me))
        notice = self.named(url.path)
        if notice is None:
            return None
        return self.say(200, {"notices": [each for each in self.there() if each["thread"] == notice["thread"]]})

    def selected(self, query, me):
        def wanted(notice):
            number = int(notice["id"])
            return (("before" not in query or number < int(query["before"])) and number > int(query.get("after", 0))
                    and query.get("by", notice["by"]["name"]) == notice["by"]["name"]
                    and ("tag" not in query or "#" + query["tag"] in notice["html"])
                    and ("key" not in query or (notice["key"] == query["key"] and notice["by"]["name"] == me)))
        found = [notice for notice in self.there() if wanted(notice)]
        limit = int(query.get("limit", 40))
        page = found[:limit] if "after" in query else found[-limit:]
        return {"notices": page[::-1], "more": len(found) > limit}

    def do_POST(self):
        sent = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        me = self.who()
        if me is not None:
            self.say(201, Board.put(me, sent["text"], sent["public"], sent.get("answers"), sent.get("key", "")))

    def do_DELETE(self):
        notice = self.named(self.path) if self.who() else None
        if notice is not None:
            notice["gone"] = True
            self.say(200, {})

    def log_message(self, *args):
        pass


def start(port=0):
    """A server with two notices on its board; the caller serves and closes it."""
    Board.notices = []
    Board.put("ben", "Who has the key of the shed?", minutes=20)
    Board.put("cleo", "I do", answers="1", minutes=10)
    return http.server.ThreadingHTTPServer(("127.0.0.1", port), Board)


if __name__ == "__main__":
    server = start(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()
