#!/usr/bin/env python3
"""Tests following blogs with cohort-cli against a small web server of its own on this computer.

usage: feeds_test.py PATH-OF-COHORT-CLI [unittest arguments]
"""
import email.utils
import http.server
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import unittest

PROGRAM = ""
LIMIT = 180  # seconds for one command; only says that it does not hang

POST = """<item><title>{title}</title><link>{base}/{key}</link><guid>{key}</guid>
<pubDate>{date}</pubDate><description>&lt;p&gt;About {title}&lt;/p&gt;</description>{more}</item>"""


def rss(base, posts, title="Robin's shed"):
    items = "".join(POST.format(base=base, **{"more": "", "date": "Mon, 02 Nov 2026 10:00:00 GMT", **post})
                    for post in posts)
    return (f'<?xml version="1.0"?><rss version="2.0" xmlns:wfw="http://wellformedweb.org/CommentAPI/"><channel>'
            f"<title>{title}</title><link>{base}/</link><description>Wood and glue</description>{items}"
            f"</channel></rss>").encode()


class Web(http.server.BaseHTTPRequestHandler):
    """Answers from `pages`: path -> (status, headers, body). Knows ETags."""
    pages = {}
    seen = []

    def do_GET(self):
        Web.seen.append((self.path, self.headers.get("If-None-Match")))
        status, headers, body = Web.pages.get(self.path, (404, {}, b"nothing here"))
        if headers.get("ETag") and self.headers.get("If-None-Match") == headers["ETag"]:
            status, body = 304, b""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


class Feeds(unittest.TestCase):
    def setUp(self):
        self.profile = tempfile.mkdtemp(prefix="cohort-feeds-")
        self.addCleanup(shutil.rmtree, self.profile, True)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Web)
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.base = f"http://127.0.0.1:{self.server.server_port}"
        Web.seen = []
        Web.pages = {"/feed.xml": (200, {"Content-Type": "application/rss+xml", "ETag": '"one"'},
                                   rss(self.base, [{"key": "a", "title": "Dovetails"}]))}

    def run_cli(self, *args):
        env = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en")
        return subprocess.run([PROGRAM, "--profile", self.profile, *args], capture_output=True, text=True,
                              timeout=LIMIT, env=env, stdin=subprocess.DEVNULL)

    def answer(self, *args, code=0):
        done = self.run_cli("--json", *args)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return json.loads(done.stdout)

    def texts(self, *args):
        return [post["text"] for post in self.answer("timeline", *args)["posts"]]

    def test_following_a_blog_brings_its_posts_into_the_stream_of_a_circle(self):
        self.answer("circle", "create", "Makers", "--sphere", "personal")
        added = self.answer("feed", "add", self.base + "/feed.xml", "--circle", "Makers")
        self.assertEqual([line["outcome"] for line in added["feeds"]], ["followed"])
        texts = self.texts("--circle", "Makers")
        self.assertEqual(len(texts), 1)
        self.assertIn("Dovetails", texts[0])
        self.assertIn("About Dovetails", texts[0])

    def test_a_new_post_comes_with_the_next_sync_and_nothing_is_fetched_twice(self):
        self.answer("feed", "add", self.base + "/feed.xml")
        self.answer("sync")
        self.assertEqual(Web.seen[-1], ("/feed.xml", '"one"'), "asked whether it had changed")
        Web.pages["/feed.xml"] = (200, {"ETag": '"two"'}, rss(self.base, [
            {"key": "b", "title": "Mortises", "date": "Tue, 03 Nov 2026 10:00:00 GMT"},
            {"key": "a", "title": "Dovetails"}]))
        self.answer("sync")
        texts = self.texts()
        self.assertEqual(len(texts), 2)
        self.assertIn("Mortises", texts[0])

    def test_finds_the_feed_of_a_page(self):
        Web.pages["/"] = (200, {"Content-Type": "text/html"},
                          b'<!doctype html><head><link rel="alternate" type="application/rss+xml" '
                          b'href="/feed.xml" title="Posts"></head><p>Hello')
        added = self.answer("feed", "add", self.base)
        self.assertEqual(added["feeds"][0]["outcome"], "followed")
        listed = self.answer("feed", "list")["feeds"]
        self.assertEqual([feed["address"] for feed in listed], [self.base + "/feed.xml"])
        self.assertEqual(listed[0]["title"], "Robin's shed")

    def test_one_that_is_gone_is_said_and_not_asked_again_and_the_others_still_come(self):
        Web.pages["/gone.xml"] = (200, {}, rss(self.base, [{"key": "g", "title": "Last"}], "Gone blog"))
        self.answer("feed", "add", self.base + "/gone.xml", self.base + "/feed.xml")
        Web.pages["/gone.xml"] = (410, {}, b"")
        Web.pages["/feed.xml"] = (200, {}, rss(self.base, [{"key": "z", "title": "Fresh"}]))
        self.answer("sync")
        self.assertTrue(any("Fresh" in text for text in self.texts()))
        gone = {feed["address"]: feed.get("gone") for feed in self.answer("feed", "list")["feeds"]}
        self.assertTrue(gone[self.base + "/gone.xml"])
        self.assertFalse(gone[self.base + "/feed.xml"])
        Web.seen = []
        self.answer("sync")
        self.assertEqual([path for path, _ in Web.seen], ["/feed.xml"])

    def test_a_feed_that_moves_stays_the_same_blog(self):
        self.answer("feed", "add", self.base + "/feed.xml")
        Web.pages["/new.xml"] = (200, {}, rss(self.base, [{"key": "b", "title": "Moved in"}]))
        Web.pages["/feed.xml"] = (301, {"Location": "/new.xml"}, b"")
        self.answer("sync")
        Web.seen = []
        self.answer("sync")
        self.assertEqual([path for path, _ in Web.seen], ["/new.xml"])
        self.assertEqual(len(self.texts()), 2)
        self.assertEqual(len(self.answer("feed", "list")["feeds"]), 1)

    def test_the_comments_of_a_post_are_its_conversation(self):
        Web.pages["/feed.xml"] = (200, {}, rss(self.base, [
            {"key": "a", "title": "Dovetails",
             "more": f"<wfw:commentRss>{self.base}/a/comments</wfw:commentRss>"}]))
        Web.pages["/a/comments"] = (200, {}, rss(self.base, [
            {"key": "c1", "title": "By Ana", "date": "Wed, 04 Nov 2026 10:00:00 GMT"}]))
        self.answer("feed", "add", self.base + "/feed.xml")
        post = self.answer("timeline")["posts"][0]
        thread = self.answer("thread", "show", str(post["id"]), "--load")
        self.assertEqual(len(thread["posts"]), 2, thread)
        self.assertIn("About By Ana", thread["posts"][1]["text"])

    def comments_of(self, *said):
        """A comment feed: (author, minutes from now, words)."""
        items = "".join(
            f"<item><guid>{author}</guid><dc:creator>{author}</dc:creator><pubDate>"
            f"{email.utils.formatdate(time.time() + 60 * minutes, usegmt=True)}</pubDate>"
            f"<description>{words}</description></item>" for author, minutes, words in said)
        return (200, {}, (f'<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
                          f"<title>Comments</title>{items}</channel></rss>").encode())

    def test_what_i_wrote_on_the_page_is_among_my_comments_until_somebody_answers(self):
        Web.pages["/feed.xml"] = (200, {}, rss(self.base, [
            {"key": "a", "title": "Dovetails",
             "more": f"<wfw:commentRss>{self.base}/a/comments</wfw:commentRss>"}]))
        Web.pages["/a/comments"] = self.comments_of(("Ana", -600, "Before"))
        self.answer("circle", "create", "Makers", "--sphere", "personal")
        self.answer("feed", "add", self.base + "/feed.xml", "--circle", "Makers")
        post = str(self.answer("timeline")["posts"][0]["id"])
        self.assertEqual(self.answer("comments")["comments"], [])
        noted = self.answer("comments", "note", post, "--words", "Cut the pins first, then mark the tails.")
        self.assertEqual(noted["page"], self.base + "/a")
        self.answer("sync")
        mine = self.answer("comments", "--sphere", "personal")["comments"]
        self.assertEqual([(row["state"], row["saidInBrowser"]) for row in mine], [("unanswered", True)])
        self.assertEqual(self.answer("comments", "--sphere", "professional")["comments"], [])
        Web.pages["/a/comments"] = self.comments_of(
            ("Ana", -600, "Before"), ("Robin Fan", -5, "Cut the pins first, then mark the tails."),
            ("Bo", -2, "Never!"))
        self.answer("sync")
        mine = self.answer("comments")["comments"]
        self.assertEqual([row["state"] for row in mine], ["new"])
        self.assertEqual(mine[0]["lastAnswer"]["text"], "Never!")
        thread = self.answer("thread", "show", post)
        self.assertEqual(len(thread["posts"]), 4, "the post, Ana, mine once, Bo")
        self.answer("comments", "close", str(mine[0]["id"]))
        self.assertEqual([row["state"] for row in self.answer("comments")["comments"]], ["closed"])
        self.assertEqual(self.answer("comments", "forget", post)["comments"], 1)
        self.assertEqual(self.answer("comments")["comments"], [])
        self.assertEqual(self.answer("comments", "forget", post, code=1)["error"]["kind"], "notFound")

    def test_a_list_of_feeds_comes_in_and_goes_out_and_tells_what_failed(self):
        path = os.path.join(self.profile, "list.opml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(f'<opml version="2.0"><body><outline text="Makers"><outline type="rss" text="Shed" '
                       f'xmlUrl="{self.base}/feed.xml"/></outline><outline text="Nowhere" '
                       f'xmlUrl="{self.base}/nowhere.xml"/><outline text="Odd" xmlUrl="no address"/></body></opml>')
        self.answer("circle", "create", "Makers", "--sphere", "personal")
        done = self.answer("opml", "import", path, "--folders", code=4)
        self.assertEqual([(line["outcome"], line.get("error")) for line in done["feeds"]],
                         [("followed", None), ("failed", "notFound"), ("failed", "invalidInput")])
        self.assertEqual(len(self.texts("--circle", "Makers")), 1)
        again = self.answer("opml", "import", path, code=4)
        self.assertEqual(again["feeds"][0]["outcome"], "known")
        out = os.path.join(self.profile, "out.opml")
        self.assertEqual(self.answer("opml", "export", out)["feeds"], 1)
        with open(out, encoding="utf-8") as file:
            written = file.read()
        self.assertIn(f'xmlUrl="{self.base}/feed.xml"', written)
        self.assertNotIn("Makers", written, "names of circles stay on this computer")


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main()
