#!/usr/bin/env python3
"""Who could read what was written on a blog: proof_test.py PATH_TO_COHORT_CLI, inside tests/servers/wordpress/wordpress-lab.sh.

ana writes on the blog by every route that it has. Then everybody tries to read each post and comment in every way that is open
to them. See proof_table.py; the table is proof-wordpress.md beside it.
"""
import base64
import os
import pathlib
import sys
import unittest
import urllib.error
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from proof_table import SAID, as_table, compare, open_to_all, said_of_all
from site_of_lab import SITE, Ana, control

CLI = None
TABLE = HERE.parent / "proof-wordpress.md"
TIMEOUT = 30
ME = "@ana@127.0.0.1"
# Ways to read without a login.
WEB, FRONT, FEED = "anybody with the address", "the front page", "anybody with the feed"
COMMENT_FEED, INTERFACE = "anybody with the feed of comments", "anybody who asks the REST interface"
HOLDER = "whoever has the password"
# People with a login, by role, and whom Cohort calls so.
LOGINS = {"a reader with a login": ("reader", "subscriber"), "another author of the blog": ("ben", "author"),
          "an editor": ("eve", "editor"), "an administrator": ("adam", "administrator")}
READS_ALL = ("an editor", "an administrator")


def get(address, login=None):
    """What the site answers; nothing when it refuses."""
    request = urllib.request.Request(urllib.parse.urljoin(SITE, address), headers={"User-Agent": "somebody-else"})
    if login:
        request.add_header("Authorization", "Basic " + base64.b64encode(login.encode()).decode())
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as reply:
            return reply.read().decode(errors="replace")
    except urllib.error.HTTPError as error:
        return "" if error.code in (400, 401, 403, 404) else str(error.code)


def interface(login=None):
    """Everything of the last things written that the REST interface tells."""
    states = ("publish", "private", "draft", "pending", "future")
    told = [get(f"?rest_route=/wp/v2/posts&per_page=50&status={state}", login) for state in states]
    told += [get(f"?rest_route=/wp/v2/comments&per_page=50&status={state}", login) for state in ("approve", "hold")]
    return "".join(told)


class Proof(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.ana = Ana(CLI)
        people = control(*({"order": "user", "name": name, "role": role} for name, role in LOGINS.values()))
        cls.logins = {who: f"{name}:{made['password']}" for (who, (name, _)), made in zip(LOGINS.items(), people)}
        by_ben = control({"order": "posts", "author": people[1]["id"], "count": 1, "title": "Ben asks", "at": "2026-01-02 10:00:00",
                          "step": 0})[0]["ids"][0]
        cls.ana.run("account", "add", "wordpress", "--server", SITE, "--token-env", "ANA_LOGIN")
        cls.ana.run("sync")
        cls.rows = []
        cls.write("a post", ["--to", "anyone"], 0)
        cls.write("a private post", ["--to", "anyone", "--visibility", "onlyMe"], 1)
        cls.write("a comment", ["--reply-to", f"{SITE}?p={by_ben}"], 2)
        cls.write("a post behind a password", ["--to", "anyone", "--password-env", "POST_PASSWORD"], 4)
        control({"order": "option", "name": "comment_moderation", "value": 1})
        cls.write("a comment that waits for approval", ["--reply-to", f"{SITE}?p={by_ben}"], 3)

    @classmethod
    def tearDownClass(cls):
        control({"order": "option", "name": "comment_moderation", "value": 0})
        cls.ana.leave()

    @classmethod
    def write(cls, name, options, number):
        mark = f"proofmark{number}end"
        words = [*options, "--account", ME, "--text", f"About cups {number}\n\n{mark}"]
        reach = cls.ana.run("reach", *words, code=None)
        agreed = [] if reach["mayLeave"] else ["--agree", reach["consentKey"]]
        entry = cls.ana.run("post", *words, "--yes", *agreed, code=None)["entries"][0]
        if entry["state"] != "sent":
            raise AssertionError(f"“{name}” was not sent: {entry}")
        world = open_to_all(reach)
        ways = {WEB: get(entry["uri"]), INTERFACE: interface()}
        if "--password-env" in options:
            number_at_site = urllib.parse.parse_qs(urllib.parse.urlsplit(entry["uri"]).query)["p"][0]
            given = urllib.parse.quote(cls.ana.environment["POST_PASSWORD"])
            ways[HOLDER] = get(f"?rest_route=/wp/v2/posts/{number_at_site}&password={given}")
        ways |= {COMMENT_FEED: get("?feed=comments-rss2")} if "--reply-to" in options else {FRONT: get(""), FEED: get("?feed=rss2")}
        cls.rows += [(name, way, world or said_of_all(reach, "readable", "passwordHolders" if way == HOLDER else "world"),
                      mark in seen) for way, seen in ways.items()]
        for who, login in cls.logins.items():
            listed = said_of_all(reach, "readable", "editors") if who in READS_ALL else ""
            cls.rows.append((name, who, world or listed, mark in interface(login) + get(entry["uri"], login)))

    def test_nobody_read_what_was_not_said(self):
        unnamed = [row for row in self.rows if row[3] and not row[2]]
        self.assertEqual(unnamed, [], "read by somebody whom Cohort had not named")

    def test_what_is_for_anyone_can_be_read_by_anyone(self):
        for row in self.rows:
            if row[:2] == ("a post", WEB):
                self.assertEqual(row[2:], (SAID, True))

    def test_the_password_opens_it_and_is_told_nowhere(self):
        seen = {row[1]: row[3] for row in self.rows if row[0] == "a post behind a password"}
        self.assertTrue(seen[HOLDER])
        self.assertFalse(seen[WEB] or seen[FRONT] or seen[FEED] or seen[INTERFACE] or seen["a reader with a login"])
        secret = self.ana.environment["POST_PASSWORD"].encode()
        kept = [str(file) for file in pathlib.Path(self.ana.folder).rglob("*") if file.is_file() and secret in file.read_bytes()]
        self.assertEqual(kept, [], "what is sent is not kept")

    def test_the_table_is_that_of_the_documentation(self):
        compare(self, as_table(self.rows, "`wordpress/proof_test.py` on a real WordPress"), TABLE)


if __name__ == "__main__":
    CLI = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
