#!/usr/bin/env python3
"""Who could read what was said on a network where everything is public: proof_test.py PATH_TO_COHORT_CLI, inside
tests/servers/atproto/atproto-lab.sh.

Alice says something by every route there is. Then everybody tries to read it in every way that is open to them. See
proof_table.py; the table is proof-bluesky.md beside it.
"""
import json
import os
import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from network import APPVIEW, Alice, Person, method, settle
from proof_table import as_table, compare, open_to_all, said_of_all

CLI = None
TABLE = HERE.parent / "proof-bluesky.md"


def thread(address):
    return {"uri": address, "depth": "0", "parentHeight": "0"}


def record(address):
    """The question for a record as it is kept."""
    did, collection, key = address.removeprefix("at://").split("/")
    return {"repo": did, "collection": collection, "rkey": key}


class Proof(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.alice = Alice(CLI)
        cls.member, cls.stranger, cls.blocked, cls.author = (Person(name) for name in ("bob", "dave", "eve", "carol"))
        for person in (cls.member, cls.stranger, cls.blocked, cls.author):
            person.write("app.bsky.actor.profile", displayName=person.handle)
        cls.member.write("app.bsky.graph.follow", subject=cls.alice.did)
        cls.alice.write("app.bsky.graph.follow", subject=cls.member.did)
        cls.alice.write("app.bsky.graph.follow", subject=cls.author.did)
        cls.alice.write("app.bsky.graph.block", subject=cls.blocked.did)
        question = cls.author.write("app.bsky.feed.post", text="a question for everybody")["uri"]
        cls.alice.sign_in()
        cls.alice.run("sync")
        cls.alice.run("circle", "create", "Desk committee", "--sphere", "professional")
        cls.alice.run("circle", "add", "Desk committee", "@" + cls.member.handle)
        cls.rows = []
        cls.say("anyone", ["--to", "anyone"], 0)
        cls.say("a circle, although it cannot be kept among them", ["--to", "circle:Desk committee"], 1)
        cls.say("an answer", ["--reply-to", question], 2)

    @classmethod
    def tearDownClass(cls):
        cls.alice.leave()

    @classmethod
    def say(cls, name, options, number):
        mark = f"proofmark{number}end"
        reach = cls.alice.run("reach", *options, "--text", mark, code=None)
        if "circle" in name and reach["mayLeave"]:
            raise AssertionError("what is for a circle may leave as if it could be kept among them")
        agreed = [] if reach["mayLeave"] else ["--agree", reach["consentKey"]]
        entry = cls.alice.run("post", *options, "--text", mark, "--yes", *agreed, code=None)["entries"][0]
        if entry["state"] != "sent":
            raise AssertionError(f"“{name}” was not sent: {entry}")
        settle()
        world, address = open_to_all(reach), entry["uri"]
        seen = {"the public interface, without an account": method("app.bsky.feed.getPostThread", thread(address), server=APPVIEW),
                "the data server, without an account": method("com.atproto.repo.getRecord", record(address)),
                "anybody with the profile": method("app.bsky.feed.getAuthorFeed", {"actor": cls.alice.did}, server=APPVIEW),
                "member of the circle, follower": cls.member.ask("app.bsky.feed.getTimeline"),
                "stranger with an account": cls.stranger.ask("app.bsky.feed.getPostThread", thread(address)),
                "writer of the post that is answered": cls.author.ask("app.bsky.feed.getPostThread", thread(address)),
                "somebody I blocked": cls.blocked.ask("app.bsky.feed.getPostThread", thread(address)),
                "somebody I blocked, at the data server": cls.blocked.ask("com.atproto.repo.getRecord", record(address))}
        cls.rows += [(name, way, world or said_of_all(reach, "readable", "world"), mark in json.dumps(told))
                     for way, told in seen.items()]

    def test_nobody_read_what_was_not_said(self):
        unnamed = [row for row in self.rows if row[3] and not row[2]]
        self.assertEqual(unnamed, [], "read by somebody whom Cohort had not named")

    def test_everybody_is_named_everywhere(self):
        self.assertTrue(all(row[2] == "said" for row in self.rows), "nothing limits who reads here")

    def test_the_table_is_that_of_the_documentation(self):
        made = "`atproto/proof_test.py` on a real data server and AppView of the AT Protocol"
        compare(self, as_table(self.rows, made), TABLE)


if __name__ == "__main__":
    CLI = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
