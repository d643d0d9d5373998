#!/usr/bin/env python3
"""A login at a real blog from outside: command_line_test.py PATH_TO_COHORT_CLI, inside tests/servers/wordpress/wordpress-lab.sh.

ana writes on the blog and is the user of Cohort; bob comments there.
"""
import sys
import tempfile
import unittest

from site_of_lab import ERROR, PARTLY, SITE, USAGE, Ana, control

CLI = None


class AtABlog(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.ana = Ana(CLI)
        cls.bob = control({"order": "user", "name": "bob", "role": "subscriber"})[0]

    @classmethod
    def tearDownClass(cls):
        cls.ana.leave()

    def test_1_signs_in_with_an_app_password(self):
        with tempfile.TemporaryDirectory() as profile:
            line = ["account", "add", "wordpress", "--server", SITE, "--handle", "ana", "--app-password-env"]
            wrong = self.ana.run(*line, "WRONG_PASSWORD", code=ERROR, profile=profile)
            self.assertEqual(wrong["error"]["kind"], "authRejected")
            self.ana.run("account", "add", "wordpress", "--handle", "ana", "--app-password-env", "ANA_PASSWORD",
                         code=USAGE, profile=profile)
            # Without a keyring the sign-in ends with the command.
            added = self.ana.run(*line, "ANA_PASSWORD", code=PARTLY, profile=profile)["account"]
            self.assertEqual((added["handle"], added["kept"]), ("@ana@127.0.0.1", False))

    def test_2_reads_what_is_said_below_my_posts(self):
        post = control({"order": "posts", "author": self.ana.account["id"], "count": 1, "title": "Kettles", "at": "2026-01-02 10:00:00",
                        "step": 0})[0]["ids"][0]
        control({"order": "comment", "post": post, "user": self.bob["id"], "text": "I have two"})
        self.ana.run("account", "add", "wordpress", "--server", SITE, "--token-env", "ANA_LOGIN")
        self.ana.run("sync")
        found = self.ana.run("search", "kettles")
        self.assertTrue(found["hits"], found)
        thread = self.ana.run("thread", "show", f"{SITE}?p={post}")
        self.assertEqual([told["text"].splitlines()[-1] for told in thread["posts"]], ["Words of Kettles", "I have two"])

    def test_3_says_who_could_read_it_and_sends_it_once(self):
        reach = self.ana.run("reach", "--to", "anyone", "--account", "@ana@127.0.0.1", "--text", "Two cups")
        self.assertTrue(reach["accounts"][0]["world"], reach)
        self.ana.run("post", "--to", "anyone", "--account", "@ana@127.0.0.1", "--text", "Two cups\n\nAnd a kettle", "--yes")
        self.ana.run("sync")
        hits = self.ana.run("search", "cups")["hits"]
        self.assertEqual([hit["visibility"] for hit in hits], ["anyone"], hits)


    def test_4_writes_behind_a_password(self):
        words = ["--to", "anyone", "--account", "@ana@127.0.0.1", "--text", "The plan\n\nNine saucers", "--password-env"]
        self.ana.run("post", *words, "NOT_SET_AT_ALL", "--yes", code=USAGE)
        reach = self.ana.run("reach", *words, "POST_PASSWORD")
        self.assertFalse(reach["accounts"][0]["world"], reach)
        self.assertEqual((reach["accounts"][0]["password"], reach["accounts"][0]["openTitle"]), (True, "The plan"))
        entry = self.ana.run("post", *words, "POST_PASSWORD", "--yes")["entries"][0]
        self.assertEqual((entry["state"], entry["visibilityDiffers"], entry["standing"]), ("sent", False, "password"))
        self.ana.run("sync")
        hit = self.ana.run("search", "saucers")["hits"][0]
        self.assertEqual((hit["visibility"], hit["standing"]), ("circle", "password"), hit)

    def test_5_says_what_waits_for_approval_and_what_became_of_it(self):
        post = control({"order": "posts", "author": self.bob["id"], "count": 1, "title": "Bob asks", "at": "2026-01-03 10:00:00",
                        "step": 0})[0]["ids"][0]
        self.ana.run("sync")
        for text, order, ends in (("Let me in", "approve", "shown"), ("Let me be", "reject", "rejected"), ("Gone", "delete", "rejected")):
            control({"order": "option", "name": "comment_moderation", "value": 1})
            line = ["post", "--reply-to", f"{SITE}?p={post}", "--account", "@ana@127.0.0.1", "--text", text, "--yes"]
            reach = self.ana.run("reach", *line[1:-1], code=None)
            agreed = [] if reach["mayLeave"] else ["--agree", reach["consentKey"]]
            entry = self.ana.run(*line, *agreed, code=None)["entries"][0]
            control({"order": "option", "name": "comment_moderation", "value": 0})
            self.assertEqual((entry["state"], entry["standing"], entry["visibilityDiffers"]), ("sent", "waiting", False), entry)
            self.assertEqual(self.standing(entry["uri"]), "waiting")
            self.ana.run("sync")
            self.assertEqual(self.standing(entry["uri"]), "waiting", "nobody decided yet")
            control({"order": order, "id": int(entry["uri"].rsplit("-", 1)[1])})
            self.ana.run("sync")
            self.assertEqual(self.standing(entry["uri"]), ends, text)
            receipts = [row["standing"] for row in self.ana.run("outbox", "list")["entries"] if row["uri"] == entry["uri"]]
            self.assertEqual(receipts, [ends], text)

    def test_6_leaves_a_draft(self):
        words = ["--to", "anyone", "--account", "@ana@127.0.0.1", "--text", "Unfinished\n\nSix spoons", "--as-draft"]
        reach = self.ana.run("reach", *words, "@ana@127.0.0.1")
        self.assertFalse(reach["accounts"][0]["world"], reach)
        self.assertTrue(reach["accounts"][0]["siteDraft"], reach)
        entry = self.ana.run("post", *words, "@ana@127.0.0.1", "--yes")["entries"][0]
        self.assertEqual((entry["state"], entry["visibilityDiffers"], entry["standing"]), ("sent", False, "draft"))
        self.ana.run("sync")
        hit = self.ana.run("search", "spoons")["hits"][0]
        self.assertEqual((hit["visibility"], hit["standing"]), ("onlyMe", "draft"), hit)
        # What is published at the site afterwards is said in the outbox as well.
        control({"order": "publish", "id": int(hit["uri"].rsplit("=", 1)[1])})
        self.ana.run("sync")
        receipts = [row["standing"] for row in self.ana.run("outbox", "list")["entries"] if row["uri"] == hit["uri"]]
        self.assertEqual(receipts, ["shown"])

    def standing(self, uri):
        told = self.ana.run("thread", "show", uri)["posts"]
        return next(post["standing"] for post in told if post["uri"] == uri)


if __name__ == "__main__":
    CLI = sys.argv.pop(1)
    unittest.main(verbosity=2)
