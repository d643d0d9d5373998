#!/usr/bin/env python3
"""The main job against real servers, from outside: main_job_test.py PATH_TO_COHORT_CLI, inside tests/servers/fedi-lab.sh.

alice@work.test is the user of Cohort. bob@home.test belongs to her professional circle, carol@work.test follows her and is in no
circle, carol@home.test is a stranger on the other server. Everybody but alice is played with plain HTTP calls.
"""
import os
import pathlib
import random
import signal
import subprocess
import sys
import time
import unittest
import urllib.parse

from lab import HOME, WORK, Profile, call, follow, home_texts, say, token, wait_until

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from figures import print_figure

KILLS = int(os.environ.get("COHORT_KILLS", "12"))
CLI = None


def texts(timeline):
    return [post["text"] for post in timeline["posts"]]


class MainJob(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.alice = Profile(CLI)
        follow(WORK, "alice", "@bob@home.test")
        follow(WORK, "alice", "@bob@work.test")
        follow(WORK, "carol", "@alice@work.test")
        follow(HOME, "bob", "@alice@work.test")
        time.sleep(4)
        for number in range(3):
            say(HOME, "bob", f"desk question {number}")
            say(WORK, "bob", f"sunday walk {number}")
        wait_until("bob@home's posts at work.test",
                   lambda: sum("desk question" in text for text in home_texts(WORK, "alice")) == 3)
        cls.alice.run("account", "add", "mastodon", "--server", WORK, "--token-env", "WORK_TOKEN_alice",
                      "--hat", "professional")
        cls.alice.run("sync")
        cls.alice.run("circle", "create", "Desk committee", "--sphere", "professional")
        cls.alice.run("circle", "create", "Walkers", "--sphere", "personal")
        cls.alice.run("circle", "add", "Desk committee", "@bob@home.test")
        cls.alice.run("circle", "add", "Walkers", "@bob@work.test")

    @classmethod
    def tearDownClass(cls):
        cls.alice.remove()

    def test_1_people_and_posts_are_here(self):
        handles = [identity["handle"] for person in self.alice.run("people", "list")["people"]
                   for identity in person["identities"]]
        self.assertIn("@bob@home.test", handles)
        self.assertIn("@bob@work.test", handles)
        self.assertIn("@carol@work.test", handles)

    def test_2_one_circle_is_read_with_the_network_gone(self):
        read = texts(self.alice.run("timeline", "--circle", "Desk committee", offline=True))
        self.assertEqual(sorted(text for text in read if text.startswith("desk")),
                         [f"desk question {number}" for number in range(3)])
        self.assertFalse([text for text in read if "sunday walk" in text], "the other sphere shows")

    def test_3_who_would_see_it_is_said_before(self):
        reach = self.alice.run("reach", "--to", "circle:Desk committee", "--text", "Which desk?")
        readers = [reader["handle"] for account in reach["accounts"] for reader in account["readers"]]
        self.assertEqual(readers, ["@bob@home.test"])
        self.assertTrue(reach["mayLeave"])
        self.assertIn("1 person", reach["sentence"])

    def test_4_a_post_for_the_circle_reaches_its_member_and_no_stranger(self):
        sent = self.alice.run("post", "--to", "circle:Desk committee", "--text", "Which desk did you buy?", "--yes")
        entry = sent["entries"][0]
        self.assertEqual(entry["state"], "sent")
        self.assertEqual(entry["widerReach"], [])
        wait_until("the post at bob's", lambda: any("Which desk did you buy" in text for text in home_texts(HOME, "bob")))
        status, found = call(HOME, token(HOME, "carol"),
                             "/api/v2/search?resolve=true&limit=5&q=" + urllib.parse.quote(entry["uri"]))
        self.assertFalse(status == 200 and found["statuses"], "a stranger on the other server found it")
        status, text = call(WORK, "", urllib.parse.urlparse(entry["uri"]).path)
        self.assertFalse(status == 200 and "Which desk did you buy" in str(text), "anyone can read it by its address")
        self.assertFalse([text for text in home_texts(WORK, "carol") if "Which desk did you buy" in text])

    def test_5_a_post_that_would_reach_more_does_not_leave(self):
        before = len(self.alice.run("outbox", "list")["entries"])
        refused = self.alice.run("post", "--to", "circle:Desk committee", "--visibility", "followers",
                                 "--text", "only for the committee", "--yes", code=3)
        outsiders = [reader["handle"] for account in refused["accounts"] for reader in account["readers"]
                     if not reader["meant"]]
        self.assertIn("@carol@work.test", outsiders)
        self.assertEqual(len(self.alice.run("outbox", "list")["entries"]), before)
        self.assertFalse([text for text in home_texts(WORK, "carol") if "only for the committee" in text])

    def test_6_a_followers_post_is_not_for_strangers(self):
        reach = self.alice.run("reach", "--to", "followers", "--text", "for my followers")
        agreed = [] if reach["mayLeave"] else ["--agree", reach["consentKey"]]
        sent = self.alice.run("post", "--to", "followers", "--text", "for my followers", "--yes", *agreed)
        uri = sent["entries"][0]["uri"]
        wait_until("the post at a follower's", lambda: any("for my followers" in text for text in home_texts(HOME, "bob")))
        _, found = call(HOME, token(HOME, "carol"),
                        "/api/v2/search?resolve=true&limit=5&q=" + urllib.parse.quote(uri))
        self.assertFalse(isinstance(found, dict) and found.get("statuses"), "a stranger found a followers-only post")

    def test_7_the_network_cut_in_the_middle(self):
        folder = pathlib.Path(os.environ["FEDI_DIR"])
        os.kill(int((folder / "nginx.pid").read_text()), signal.SIGTERM)
        wait_until("the servers to be away", lambda: not self.reachable())
        self.alice.run("sync", code=None)
        self.assertTrue(texts(self.alice.run("timeline", "--circle", "Desk committee")), "the cache is not readable")
        self.alice.run("post", "--to", "circle:Desk committee", "--text", "sent while the network was away", "--yes",
                       code=4)
        waiting = [entry for entry in self.alice.run("outbox", "list")["entries"]
                   if entry["text"] == "sent while the network was away"]
        self.assertEqual([entry["state"] for entry in waiting], ["waiting"])
        subprocess.run(["nginx", "-c", str(folder / "nginx.conf"), "-p", str(folder)], check=True)
        wait_until("the servers to be back", self.reachable)
        self.alice.run("outbox", "run")
        wait_until("the post at bob's",
                   lambda: any("while the network was away" in text for text in home_texts(HOME, "bob")))
        time.sleep(6)
        self.assertEqual(sum("while the network was away" in text for text in home_texts(HOME, "bob")), 1)

    def test_8_a_killed_program_loses_nothing_it_acknowledged(self):
        for number in range(40):
            say(WORK, "bob", f"many words {number}")
        acknowledged = []
        seed = random.Random(8)
        for number in range(KILLS):
            queued = self.alice.run("post", "--to", "circle:Desk committee", "--text", f"kept {number}", "--yes", "--queue")
            acknowledged += queued["queued"]
            victim = subprocess.Popen(self.alice.command("sync"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(seed.uniform(0.02, 0.6))
            victim.kill()
            victim.wait()
            entries = {entry["id"]: entry for entry in self.alice.run("outbox", "list")["entries"]}
            self.assertFalse([one for one in acknowledged if one not in entries], f"lost after kill {number + 1}")
        self.alice.run("outbox", "run", code=None)
        self.alice.run("sync", code=None)
        states = {entry["text"]: entry["state"] for entry in self.alice.run("outbox", "list")["entries"]}
        self.assertEqual([states[f"kept {number}"] for number in range(KILLS)], ["sent"] * KILLS)
        time.sleep(8)
        arrived = [text for text in home_texts(HOME, "bob") if "kept " in text]
        self.assertEqual(len(arrived), len(set(arrived)), "a post went out twice")
        print_figure("kills while sending to real servers",
                     f"{KILLS}; {len(acknowledged)} acknowledged posts, none lost, none doubled")

    def reachable(self):
        try:
            return call(WORK, "", "/api/v1/instance")[0] == 200
        except OSError:
            return False


if __name__ == "__main__":
    CLI = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
