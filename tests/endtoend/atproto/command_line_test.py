#!/usr/bin/env python3
"""An account of the AT Protocol from outside: command_line_test.py PATH_TO_COHORT_CLI, inside
tests/servers/atproto/atproto-lab.sh. Alice uses Cohort; Bob is somebody she follows."""
import os
import sys
import unittest

from network import Alice, Person

CLI = None


class FromOutside(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.alice, cls.bob = Alice(CLI), Person("bob")
        cls.bob.write("app.bsky.actor.profile", displayName="Bob of the reading room")
        cls.alice.write("app.bsky.graph.follow", subject=cls.bob.did)
        cls.question = cls.bob.write("app.bsky.feed.post", text="Does anybody lend standing desks?")
        cls.account = cls.alice.sign_in()
        cls.alice.run("sync")

    @classmethod
    def tearDownClass(cls):
        cls.alice.leave()

    def test_1_is_the_account_that_the_token_is_for(self):
        self.assertEqual(self.account["handle"], "@" + self.alice.handle)

    def test_2_reads_whom_alice_follows_and_finds_it_again(self):
        hits = self.alice.run("search", "standing desks")["hits"]
        self.assertEqual([hit["uri"] for hit in hits], [self.question["uri"]])
        told = self.alice.run("thread", "show", self.question["uri"])["posts"]
        self.assertEqual([post["text"] for post in told], ["Does anybody lend standing desks?"])

    def test_3_answers_where_bob_sees_it(self):
        entry = self.alice.run("post", "--reply-to", self.question["uri"], "--text", "We lend two", "--yes")["entries"][0]
        self.assertEqual((entry["state"], entry["answeredVisibility"]), ("sent", "anyone"))
        self.alice.run("sync")
        thread = self.bob.ask("app.bsky.feed.getPostThread", {"uri": self.question["uri"]})["thread"]
        self.assertEqual([answer["post"]["record"]["text"] for answer in thread["replies"]], ["We lend two"])
        comments = self.alice.run("comments")
        self.assertIn("We lend two", str(comments))

    def test_4_does_not_let_a_circle_become_public_unasked(self):
        self.alice.run("circle", "create", "Desks", "--sphere", "professional")
        self.alice.run("circle", "add", "Desks", "@" + self.bob.handle)
        reach = self.alice.run("reach", "--to", "circle:Desks", "--text", "among us", code=None)
        self.assertFalse(reach["mayLeave"])
        done = self.alice.run("post", "--to", "circle:Desks", "--text", "among us", "--yes", code=None)
        self.assertNotIn("sent", [entry["state"] for entry in done.get("entries", [])])
        feed = self.bob.ask("app.bsky.feed.getAuthorFeed", {"actor": self.alice.did})["feed"]
        self.assertNotIn("among us", str(feed))


if __name__ == "__main__":
    CLI = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
