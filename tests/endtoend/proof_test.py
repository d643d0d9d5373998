#!/usr/bin/env python3
"""The proof that nobody reads what Cohort did not name: proof_test.py PATH_TO_COHORT_CLI [TABLE], inside
tests/servers/fedi-lab.sh.

alice@work.test posts through Cohort by every route that her network has. Then everybody tries to read each post in every way
that is open to them, and what they saw is held against what Cohort had said before it was sent. Somebody who read it
unnamed fails the test; somebody who was named and did not see it is a "pessimistic" row and counted.

The table of the last run is kept in TABLE, beside this file and proof.md if not given, and the test fails when a run differs
from it. COHORT_WRITE_PROOF=1 writes it anew. There is one for each version of the servers; what a version lacks is found out by
asking it, never by its number.
"""
import os
import pathlib
import re
import sys
import tempfile
import time
import unittest
import urllib.parse
from dataclasses import dataclass

from lab import HOME, WORK, Profile, call, follow, home_texts, say, token, wait_until
from proof_table import NOT_SAID, SAID, UNLISTED, as_table, compare, open_to_all, said_of_all

CLI = None
NEWEST = pathlib.Path(__file__).with_name("proof.md")
TABLE = NEWEST
SETTLE_SECONDS = 12  # four ticks of the servers' queues, after all that was said has arrived: the rest was not sent there
ME = "@alice@work.test"


@dataclass(frozen=True)
class Person:
    """Somebody with an account in the lab, and how they stand to alice."""
    stands: str
    server: str
    user: str
    follows: bool = False

    @property
    def handle(self):
        return f"@{self.user}@{urllib.parse.urlparse(self.server).hostname}"


MEMBER = Person("member of the circle, follower", HOME, "bob", follows=True)
NEAR = Person("follower on the same server", WORK, "carol", follows=True)
FAR = Person("follower on another server", HOME, "alice", follows=True)
NAMED = Person("outsider who is named in some texts", HOME, "carol")
LOCAL = Person("stranger on the same server", WORK, "dave")
STRANGER = Person("stranger on another server", HOME, "dave")
AUTHOR = Person("writer of the post that is answered", WORK, "bob")
PEOPLE = (MEMBER, NEAR, FAR, NAMED, LOCAL, STRANGER, AUTHOR)
# Ways to read without an account.
WEB, FEED, TAG = "anybody with the address", "anybody with the profile's feed", "the page of a hashtag"
PICTURE = "anybody with the picture's address"
NUMBER = "a stranger on the same server who knows the post's number"
# The servers' words for what Cohort asks them for.
WORDS = {"anyone": "public", "quiet": "unlisted", "followers": "private", "mentioned": "direct"}
ANSWER_TO_FOLLOWERS = "answer to a followers-only post"


@dataclass
class Route:
    """One way to send, and what came of it."""
    name: str
    options: list
    text: str
    reach: dict = None
    entry: dict = None
    own: dict = None  # the post as alice's server shows it to her


def marked(text, number):
    """The text with a word that occurs nowhere else."""
    return f"{text} proofmark{number}end"


def routes(questions, picture):
    """Every way to send. An answer is a route where its question can be had on this server."""
    circle = ["--to", "circle:Desk committee"]
    everywhere = [
        Route("circle", circle, "for the committee"),
        Route("circle, with a picture", [*circle, "--media", picture, "--alt", "a small picture"], "look at this"),
        Route("circle, an outsider is named", circle, f"ask {NAMED.handle} about it"),
        Route("circle, with a hashtag", circle, "about #proofdesks"),
        Route("one person", ["--to", f"person:{MEMBER.handle}"], "just you"),
        Route("followers", ["--to", "followers"], "for my followers"),
        Route("followers, an outsider is named", ["--to", "followers"], f"with {NAMED.handle}"),
        Route("followers, with a hashtag", ["--to", "followers"], "tagged #proofdesks"),
        Route("anyone, quietly", ["--to", "anyone", "--visibility", "quiet"], "quiet words #proofdesks"),
        Route("anyone", ["--to", "anyone"], "loud words #proofdesks"),
        Route("answer to a public post, for the circle", [*circle, "--reply-to", questions["public"]], "an answer"),
        Route("answer to a post for named people", ["--reply-to", questions["direct"]], "an answer for one"),
    ]
    answers = [Route(ANSWER_TO_FOLLOWERS, ["--reply-to", questions["private"]], "an answer for you")]
    return everywhere + (answers if questions["private"] else [])


def said_of(reach, person):
    """What Cohort said before about this person."""
    for account in reach["accounts"]:
        if account["world"] or any(reader["handle"].lower() == person.handle for reader in account["readers"]):
            return SAID
    if person.follows and any(account["followersUnknown"] for account in reach["accounts"]):
        return UNLISTED
    return NOT_SAID


def holds(document, mark):
    return mark in str(document)


def reads(person, entry, mark):
    """Every way a person with an account has."""
    own = token(person.server, person.user)
    if any(mark in text for text in home_texts(person.server, person.user)):
        return True
    found = call(person.server, own, "/api/v2/search?resolve=true&limit=5&q=" + urllib.parse.quote(entry["uri"]))[1]
    if isinstance(found, dict) and any(mark in status["content"] for status in found.get("statuses", [])):
        return True
    notifications = call(person.server, own, "/api/v1/notifications?limit=40")[1]
    if holds(notifications, mark):
        return True
    mine = call(person.server, own, "/api/v2/search?resolve=true&limit=5&q=" + urllib.parse.quote(ME))[1]
    for account in mine.get("accounts", []) if isinstance(mine, dict) else []:
        if holds(call(person.server, own, f"/api/v1/accounts/{account['id']}/statuses?limit=40")[1], mark):
            return True
    tagged = call(person.server, own, "/api/v1/timelines/tag/proofdesks?limit=40")[1]
    local = call(person.server, own, "/api/v1/timelines/public?local=true&limit=40")[1]
    return holds(tagged, mark) or holds(local, mark)


def knows_the_number(person, number, mark):
    """On the same server: whether the post is shown to somebody who knows its number there."""
    status, post = call(person.server, token(person.server, person.user), f"/api/v1/statuses/{number}")
    return status == 200 and holds(post, mark)


def plain(server, path, accept="text/html"):
    status, text = call(server, "", path, accept=accept)
    return str(text) if status == 200 else ""


class Proof(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.alice = Profile(CLI)
        for person in PEOPLE:
            if person.follows:
                follow(person.server, person.user, ME)
        follow(WORK, "alice", MEMBER.handle)
        follow(WORK, "alice", AUTHOR.handle)
        wait_until("the followers at alice's", cls.all_follow)
        cls.questions = cls.asked_by_the_author()
        cls.account = cls.alice.run("account", "add", "mastodon", "--server", WORK, "--token-env", "WORK_TOKEN_alice",
                                    "--hat", "professional")["account"]
        cls.alice.run("sync")
        cls.alice.run("circle", "create", "Desk committee", "--sphere", "professional")
        cls.alice.run("circle", "add", "Desk committee", MEMBER.handle)
        cls.routes = cls.send_all()
        cls.wait_for_those_who_were_named()
        time.sleep(SETTLE_SECONDS)
        cls.rows = [row for number, route in enumerate(cls.routes) for row in cls.try_to_read(route, f"proofmark{number}end")]

    @classmethod
    def tearDownClass(cls):
        cls.alice.remove()

    @classmethod
    def all_follow(cls):
        notices = call(WORK, token(WORK, "alice"), "/api/v1/notifications?limit=40")[1]
        seen = {"@" + notice["account"]["acct"] for notice in notices if notice["type"] == "follow"}
        return all(person.handle in seen for person in PEOPLE if person.follows)

    @classmethod
    def asked_by_the_author(cls):
        """What alice answers: the addresses by visibility. None for a post to followers on a server that carries none: there
        only the named people get it, and it is nobody's."""
        asked = {"private": say(WORK, AUTHOR.user, "a question for my followers", "private")["uri"],
                 "direct": say(WORK, AUTHOR.user, f"a question for {ME}", "direct")["uri"],
                 "public": say(WORK, AUTHOR.user, "a question for everybody")["uri"]}

        def arrived():
            home = call(WORK, token(WORK, "alice"), "/api/v1/timelines/home?limit=40")[1]
            return {post["uri"] for post in home} & set(asked.values())

        wait_until("the questions at alice's", lambda: {asked["direct"], asked["public"]} <= arrived())
        deadline = time.monotonic() + SETTLE_SECONDS
        while asked["private"] not in arrived():
            if time.monotonic() > deadline:
                return asked | {"private": None}
            time.sleep(0.5)
        return asked

    @classmethod
    def send_all(cls):
        with tempfile.TemporaryDirectory() as place:
            picture = pathlib.Path(place) / "small.png"
            picture.write_bytes(SMALL_PNG)
            sent = routes(cls.questions, str(picture))
            for number, route in enumerate(sent):
                text = marked(route.text, number)
                route.reach = cls.alice.run("reach", *route.options, "--text", text, code=None)
                agreed = [] if route.reach["mayLeave"] else ["--agree", route.reach["consentKey"]]
                # Ends with 4 where the server answered with another visibility, which is looked at below.
                route.entry = cls.alice.run("post", *route.options, "--text", text, "--yes", *agreed, code=None)["entries"][0]
                if route.entry["state"] != "sent":
                    raise AssertionError(f"“{route.name}” was not sent: {route.entry}")
                route.own = cls.as_the_server_has_it(route.entry["uri"])
        return sent

    @classmethod
    def wait_for_those_who_were_named(cls):
        for number, route in enumerate(cls.routes):
            for person in (MEMBER, NEAR, FAR, NAMED):
                if said_of(route.reach, person) == SAID:
                    wait_until(f"the post “{route.name}” at {person.stands}",
                               lambda: reads(person, route.entry, f"proofmark{number}end"))

    @classmethod
    def as_the_server_has_it(cls, uri):
        search = "/api/v2/search?resolve=true&limit=5&q=" + urllib.parse.quote(uri)
        return call(WORK, token(WORK, "alice"), search)[1]["statuses"][0]

    @classmethod
    def try_to_read(cls, route, mark):
        """Rows (route, reader, said, seen)."""
        rows = [(route.name, person.stands, said_of(route.reach, person), reads(person, route.entry, mark))
                for person in PEOPLE]
        open_said = open_to_all(route.reach)
        address = urllib.parse.urlparse(route.entry["uri"]).path
        seen = any(mark in plain(WORK, address, accept) for accept in ("text/html", "application/activity+json"))
        rows.append((route.name, WEB, open_said or said_of_all(route.reach, "readable", "world"), seen))
        rows.append((route.name, FEED, open_said, mark in plain(WORK, "/alice.rss", "application/rss+xml")))
        tagged = any(mark in plain(server, path) for server in (WORK, HOME)
                     for path in ("/?t=proofdesks", "/api/v1/timelines/tag/proofdesks?limit=40"))
        rows.append((route.name, TAG, open_said, tagged))
        rows.append((route.name, NUMBER, said_of(route.reach, LOCAL) or said_of_all(route.reach, "readable", "localUsers"),
                     knows_the_number(LOCAL, route.own["id"], mark)))
        for picture in route.own["media_attachments"]:
            address = urllib.parse.urlparse(picture["url"]).path
            rows.append((route.name, PICTURE, open_said or said_of_all(route.reach, "sideChannels", "world"),
                         call(WORK, "", address, accept="*/*")[0] == 200))
        return rows

    def test_nobody_read_what_was_not_said(self):
        unnamed = [row for row in self.rows if row[3] and not row[2]]
        self.assertEqual(unnamed, [], "read by somebody whom Cohort had not named")

    def test_everybody_meant_could_read_it(self):
        for row in self.rows:
            if row[1] == MEMBER.stands and row[2] == SAID:
                self.assertTrue(row[3], f"{row[0]}: did not reach {row[1]}")

    def test_followers_are_named_as_far_as_the_server_lists_them(self):
        address = f"/api/v1/accounts/{self.routes[0].own['account']['id']}/followers?limit=80"
        listed = {"@" + follower["acct"] for follower in call(WORK, token(WORK, "alice"), address)[1]}
        followers = {person.handle for person in PEOPLE if person.follows}
        for route in self.routes:
            for account in route.reach["accounts"]:
                if account["visibility"] != "followers":
                    continue
                self.assertEqual(account["followersUnknown"], not followers <= listed, route.name)
                readers = {reader["handle"] for reader in account["readers"]}
                self.assertLessEqual(followers & listed, readers, route.name)

    def test_it_is_told_when_the_server_answers_with_another_visibility(self):
        for route in self.routes:
            asked = WORDS[route.reach["accounts"][0]["visibility"]]
            self.assertEqual(WORDS[route.entry["answeredVisibility"]], route.own["visibility"], route.name)
            self.assertEqual(route.entry["visibilityDiffers"], route.own["visibility"] != asked, route.name)

    def test_the_table_is_that_of_the_documentation(self):
        made = f"`proof_test.py` on two real {self.made_on()} servers that federate"
        compare(self, as_table(self.rows, made, self.left_out()), TABLE)

    def made_on(self):
        """The newest servers change under the test, so their number is not part of it; an older one must be what it is."""
        return "snac" if TABLE == NEWEST else f"snac {self.account['serverVersion']}"

    def left_out(self):
        if self.questions["private"]:
            return []
        return ["Left out, because these servers bring a post for followers to the named people alone: the route",
                f"“{ANSWER_TO_FOLLOWERS}”.", ""]


SMALL_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63484848000002440121e11942"
    "340000000049454e44ae426082")

if __name__ == "__main__":
    CLI = os.path.abspath(sys.argv.pop(1))
    if len(sys.argv) > 1 and sys.argv[1].endswith(".md"):
        TABLE = NEWEST.with_name(sys.argv.pop(1))
    unittest.main(verbosity=2)
