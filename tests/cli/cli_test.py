#!/usr/bin/env python3
"""Tests cohort-cli from outside: exit codes, JSON fields, and that the sample network opens no connection.

usage: cli_test.py PATH-OF-COHORT-CLI [unittest arguments]
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = ""
LIMIT = 180  # seconds for one command; only says that it does not hang


def run(profile, *args, **more):
    env = dict(os.environ, **{"LC_ALL": "C.UTF-8", "LANGUAGE": "en", **more.pop("env", {})})
    line = [PROGRAM, "--profile", profile, *args]
    return subprocess.run(more.pop("before", []) + line, capture_output=True, text=True, timeout=LIMIT,
                          env=env, stdin=subprocess.DEVNULL)


class Fresh(unittest.TestCase):
    """Each test gets an empty profile folder."""

    def setUp(self):
        self.profile = tempfile.mkdtemp(prefix="cohort-cli-")
        self.addCleanup(shutil.rmtree, self.profile, True)

    def answer(self, *args, code=0, **more):
        done = run(self.profile, "--json", *args, **more)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return json.loads(done.stdout)


class Words(Fresh):
    """What people read follows the language of the system; what scripts read does not."""

    german = {"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "LANGUAGE": "de"}

    def test_the_help_is_said_in_the_language_of_the_system(self):
        self.assertIn("Show this help.", run(self.profile, "circle", "create", "--help").stdout)
        german = run(self.profile, "circle", "create", "--help", env=self.german).stdout
        self.assertIn("Diese Hilfe zeigen.", german)
        self.assertNotIn("Show this help.", german)
        self.assertIn("--sphere", german)

    def test_table_heads_and_counted_sentences_are_said_in_the_language_of_the_system(self):
        self.answer("sample")
        english = run(self.profile, "circle", "list").stdout
        self.assertIn("AUDIENCE", english)
        german = run(self.profile, "circle", "list", env=self.german).stdout
        self.assertIn("PUBLIKUM", german)
        self.assertIn("Beruflich", german)
        circle = self.answer("circle", "list")["circles"][0]["name"]
        member = str(self.answer("circle", "show", circle)["circle"]["members"][0]["id"])
        out = run(self.profile, "circle", "remove", circle, member, env=self.german)
        self.assertIn("1 Person herausgenommen", out.stdout)
        back = run(self.profile, "circle", "add", circle, member)
        self.assertIn("1 person added", back.stdout)

    def test_field_names_are_the_same_in_every_language(self):
        self.answer("sample")
        self.assertEqual(self.answer("circle", "list"), self.answer("circle", "list", env=self.german))
        wrong = self.answer("dance", code=2, env=self.german)
        self.assertEqual(wrong["error"]["kind"], "usage")
        self.assertIn("gibt es nicht", wrong["error"]["what"])


class Usage(Fresh):
    def test_without_a_command_shows_the_help(self):
        done = subprocess.run([PROGRAM], capture_output=True, text=True, timeout=LIMIT)
        self.assertEqual(done.returncode, 0)
        for command in ("account add", "people link", "circle create", "timeline", "catch-up", "comments", "comments remind",
                        "thread show", "reach",
                        "post", "outbox run", "receipt", "people view-as", "search", "sync", "sample"):
            self.assertIn(command, done.stdout)

    def test_every_command_has_a_help(self):
        done = subprocess.run([PROGRAM, "post", "--help"], capture_output=True, text=True, timeout=LIMIT)
        self.assertEqual(done.returncode, 0)
        for option in ("--to", "--account", "--text", "--reply-to", "--quote", "--may-reply", "--media", "--yes", "--json", "--ca-file"):
            self.assertIn(option, done.stdout)

    def test_wrong_use_is_2(self):
        for line in (["dance"], ["circle", "create"], ["timeline", "--nonsense"], ["timeline", "--limit", "no"],
                     ["post", "--text", "x"], ["account", "add", "mastodon"],
                     ["account", "add", "bluesky", "--handle", "ana.test"], ["account", "add", "bluesky", "--sign-in"],
                     ["account", "add", "wordpress", "--handle", "ana", "--app-password-env", "HOME"], ["reach", "--to", "moon", "--text", "x"]):
            with self.subTest(line=line):
                self.assertEqual(self.answer(*line, code=2)["error"]["kind"], "usage")

    def test_a_missing_token_is_wrong_use_and_names_only_the_variable(self):
        answer = self.answer("account", "add", "mastodon", "--server", "https://work.test", "--token-env",
                             "NO_SUCH_VARIABLE", code=2)
        self.assertIn("NO_SUCH_VARIABLE", answer["error"]["what"])

    def test_a_token_is_never_shown(self):
        canary = "c4n4ry-t0ken"
        done = run(self.profile, "--json", "account", "add", "mastodon", "--server", "http://127.0.0.1:9",
                   "--token-env", "COHORT_TEST_TOKEN", env={"COHORT_TEST_TOKEN": canary, "QT_LOGGING_RULES": "*=true"})
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertNotIn(canary, done.stdout + done.stderr)
        for folder, _, files in os.walk(self.profile):
            for name in files:
                with open(os.path.join(folder, name), "rb") as file:
                    self.assertNotIn(canary.encode(), file.read(), name)

    def test_an_app_password_is_never_shown(self):
        canary = "c4n4-ryp4-sswo-rd22"
        for variable, handle in (("COHORT_TEST_PASSWORD", "no handle"), ("NO_SUCH_VARIABLE", "ana.test")):
            with self.subTest(variable=variable):
                done = run(self.profile, "--json", "account", "add", "bluesky", "--handle", handle, "--app-password-env",
                           variable, env={"COHORT_TEST_PASSWORD": canary, "QT_LOGGING_RULES": "*=true"})
                self.assertNotEqual(done.returncode, 0)
                self.assertNotIn(canary, done.stdout + done.stderr)

    def test_a_handle_signs_in_in_the_browser(self):
        answer = self.answer("account", "add", "bluesky", "--handle", "no handle", "--sign-in", code=1)
        self.assertEqual(answer["error"]["kind"], "invalidInput")

    def test_a_profile_that_cannot_be_made_is_1(self):
        path = os.path.join(self.profile, "file")
        open(path, "w").close()
        done = run(os.path.join(path, "below"), "--json", "account", "list")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("error", json.loads(done.stdout))


class AddressBook(Fresh):
    CARDS = ("BEGIN:VCARD\nVERSION:3.0\nFN:Ana Smith\nEMAIL:ana@work.test\nCATEGORIES:Rotary\nEND:VCARD\n"
             "BEGIN:VCARD\nVERSION:3.0\nFN:Ben\nURL:https://ben.test/about\nEND:VCARD\n"
             "BEGIN:VCARD\nVERSION:3.0\nTEL:1\nEND:VCARD\n")

    def setUp(self):
        super().setUp()
        self.file = os.path.join(self.profile, "people.vcf")
        with open(self.file, "w") as file:
            file.write(self.CARDS)

    def numbers(self, *args):
        done = self.answer("people", "import", self.file, *args)
        return done["new"], done["matched"], done["unchanged"], done["notRead"]

    def test_is_read_once(self):
        self.assertEqual(self.numbers("--dry-run"), (2, 0, 0, 1))
        self.assertEqual(self.answer("people", "list")["total"], 0)
        self.assertEqual(self.numbers(), (2, 0, 0, 1))
        self.assertEqual(self.numbers(), (0, 0, 2, 1))
        shown = self.answer("people", "show", "Ana Smith")["person"]
        self.assertEqual(shown["mails"], ["ana@work.test"])
        self.assertEqual(shown["circles"], [])

    def test_says_the_line_of_what_it_could_not_read(self):
        done = self.answer("people", "import", self.file, "--dry-run")
        self.assertEqual(done["troubles"], [{"line": 12, "reason": "noName"}])
        self.assertIn("line 12:", run(self.profile, "people", "import", self.file, "--dry-run").stderr)

    def test_goes_into_the_circle_that_is_named_and_only_those_with_the_label(self):
        self.answer("circle", "create", "Club", "--sphere", "personal")
        self.assertEqual(self.numbers("--circle", "club", "--hat", "personal", "--label", "rotary"), (1, 0, 0, 1))
        members = self.answer("people", "list", "--circle", "Club")["people"]
        self.assertEqual([person["name"] for person in members], ["Ana Smith"])
        self.answer("people", "import", self.file, "--circle", "Club", "--hat", "professional", code=2)
        self.answer("people", "import", self.file, "--circle", "Nobody", code=2)

    def test_is_an_address_book(self):
        self.answer("people", "import", os.path.join(self.profile, "absent.vcf"), code=2)
        self.answer("people", "import", __file__, code=2)


class Circles(Fresh):
    def test_are_created_listed_and_shown(self):
        made = self.answer("circle", "create", "Board", "--sphere", "professional", "--shape", "square",
                           "--note", "papers")["circle"]
        self.assertEqual((made["name"], made["sphere"], made["shape"]), ("Board", "professional", "square"))
        self.assertEqual([c["name"] for c in self.answer("circle", "list")["circles"]], ["Board"])
        shown = self.answer("circle", "show", "board")["circle"]
        self.assertEqual(shown["note"], "papers")
        self.assertEqual(shown["members"], [])

    def test_two_of_a_name_are_refused(self):
        self.answer("circle", "create", "Board")
        self.answer("circle", "create", "board", code=2)

    def test_an_unknown_one_is_an_error(self):
        self.assertEqual(self.answer("circle", "show", "nobody", code=1)["error"]["kind"], "notFound")


class Sample(unittest.TestCase):
    """One filled profile; every test works on its own copy."""

    @classmethod
    def setUpClass(cls):
        cls.filled = tempfile.mkdtemp(prefix="cohort-cli-sample-")
        cls.addClassCleanup(shutil.rmtree, cls.filled, True)
        done = run(cls.filled, "--json", "sample")
        if done.returncode != 0:
            raise AssertionError(done.stdout + done.stderr)
        cls.first = json.loads(done.stdout)

    def setUp(self):
        self.profile = tempfile.mkdtemp(prefix="cohort-cli-")
        self.addCleanup(shutil.rmtree, self.profile, True)
        shutil.copytree(self.filled, self.profile, dirs_exist_ok=True)

    answer = Fresh.answer

    def test_has_two_accounts(self):
        accounts = self.answer("account", "list")["accounts"]
        self.assertEqual([a["handle"] for a in accounts], [a["handle"] for a in self.first["accounts"]])
        self.assertEqual(sorted(a["hat"] for a in accounts), ["personal", "professional"])
        self.assertEqual({a["network"] for a in accounts}, {"sample"})

    def test_is_filled_only_once(self):
        self.answer("sample", code=2)

    def test_has_people_in_both_spheres(self):
        people = self.answer("people", "list")
        self.assertGreaterEqual(people["total"], 55)
        crossover = self.answer("people", "list", "--crossover")["people"]
        self.assertGreaterEqual(len(crossover), 4)
        for person in crossover:
            self.assertTrue(person["crossover"])
        self.assertTrue(any(len(person["identities"]) == 2 for person in people["people"]))

    def test_has_circles_of_both_spheres_with_something_to_read(self):
        circles = self.answer("circle", "list")["circles"]
        self.assertEqual({c["sphere"] for c in circles}, {"professional", "personal"})
        for circle in circles:
            self.assertGreater(circle["people"], 0, circle["name"])
        self.assertTrue(any(c["unread"] > 0 for c in circles))

    def test_reads_one_circle_and_only_its_people(self):
        members = {p["id"] for p in self.answer("circle", "show", "Family")["circle"]["members"]}
        page = self.answer("timeline", "--circle", "Family", "--limit", "20")
        self.assertEqual(len(page["posts"]), 20)
        for post in page["posts"]:
            self.assertIn(post["author"]["contact"], members)
            self.assertTrue(post["text"])
        times = [post["created"] for post in page["posts"]]
        self.assertEqual(times, sorted(times, reverse=True))

    def test_pages_through_everything_without_a_double(self):
        seen, before = [], []
        while True:
            page = self.answer("timeline", "--limit", "100", *before)
            seen += [post["uri"] for post in page["posts"]]
            if not page["more"]:
                break
            before = ["--before", page["next"]]
        self.assertEqual(len(seen), len(set(seen)))
        self.assertGreaterEqual(len(seen), 400)

    def test_shows_conversations(self):
        threads = self.answer("thread", "list", "--limit", "5")["threads"]
        self.assertEqual(len(threads), 5)
        shown = self.answer("thread", "show", threads[0]["opening"]["uri"])
        self.assertEqual(shown["thread"], threads[0]["thread"])
        self.assertEqual(len(shown["posts"]), threads[0]["posts"])
        by_number = self.answer("thread", "show", str(threads[0]["opening"]["id"]))
        self.assertEqual(by_number["posts"][0]["uri"], shown["posts"][0]["uri"])

    def test_finds_words(self):
        hits = self.answer("search", "standing", "desks")["hits"]
        self.assertTrue(hits)
        self.assertTrue(any("desks" in hit["text"].lower() for hit in hits))
        self.assertEqual(self.answer("search", "xyzzyq")["hits"], [])

    def test_a_search_says_what_it_understood_and_keeps_to_limit_order_and_sphere(self):
        found = self.answer("search", "--limit", "1", "after:2000 desks -xyzzy is:odd")
        self.assertEqual([(part["kind"], part["value"], part["negative"]) for part in found["understood"]],
                         [("after", "2000", False), ("word", "desks", False), ("word", "xyzzy", True),
                          ("word", "is:odd", False)])
        self.assertEqual(found["understood"][0]["day"], "2000-01-01")
        self.assertEqual(found["hits"], [], "is:odd is text")
        few = self.answer("search", "--limit", "5", "in:posts", "after:2000")
        many = self.answer("search", "--limit", "1000", "in:posts", "after:2000")
        self.assertTrue(few["more"])
        self.assertFalse(many["more"])
        self.assertLess(len(few["hits"]), len(many["hits"]))
        uris = [hit["uri"] for hit in many["hits"]]
        self.assertEqual(len(uris), len(set(uris)), "each one once, over all pages")
        self.assertEqual([hit["uri"] for hit in few["hits"]], uris[:len(few["hits"])])
        best = self.answer("search", "--order", "best", "desks")["hits"]
        newest = self.answer("search", "desks")["hits"]
        self.assertEqual({hit["uri"] for hit in best if hit["kind"] == "post"},
                         {hit["uri"] for hit in newest if hit["kind"] == "post"})
        person = self.answer("people", "list")["people"][0]
        self.assertIn(("person", person["id"]), [(hit["kind"], hit.get("person")) for hit in self.answer(
            "search", "in:people", '"%s"' % person["name"])["hits"]])
        for wrong in (["--order", "odd"], ["--limit", "0"], ["--sphere", "odd"]):
            self.assertEqual(run(self.profile, "search", *wrong, "desks").returncode, 2, wrong)

    def test_links_and_unlinks_one_person(self):
        both = [p for p in self.answer("people", "list", "--words", "Marcus")["people"]]
        self.assertEqual(len(both), 2)
        linked = self.answer("people", "link", str(both[0]["id"]), str(both[1]["id"]))["person"]
        self.assertEqual(len(linked["identities"]), 2)
        handle = linked["identities"][1]["handle"]
        self.answer("people", "unlink", handle)
        self.assertEqual(len(self.answer("people", "list", "--words", "Marcus")["people"]), 2)

    def test_suggests_who_might_be_one_person_and_remembers_who_is_not(self):
        before = self.answer("people", "suggestions")
        self.assertEqual(before["total"], len(before["suggestions"]))
        marcus = sorted(p["id"] for p in self.answer("people", "list", "--words", "Marcus")["people"])
        def pair(row):
            return sorted([row["one"], row["person"]])
        found = [row for row in before["suggestions"] if pair(row) == marcus]
        self.assertEqual(len(found), 1, before)
        self.assertFalse(found[0]["strong"], "a name is no proof")
        self.assertTrue(found[0]["evidence"][0]["words"])
        shown = self.answer("people", "show", str(marcus[1]))["person"]["suggestions"]
        self.assertEqual([row["one"] for row in shown], [marcus[1]])
        apart = self.answer("people", "not-same", str(marcus[0]), str(marcus[1]))["person"]
        self.assertEqual(apart["suggestions"], [])
        after = self.answer("people", "suggestions")
        self.assertNotIn(marcus, [pair(row) for row in after["suggestions"]])
        self.assertEqual(run(self.profile, "people", "not-same", str(marcus[0]), str(marcus[0])).returncode, 2)

    def test_adds_and_removes_members(self):
        before = self.answer("circle", "show", "Knitting")["circle"]["people"]
        self.assertEqual(len(self.answer("circle", "add", "Knitting", "Ellie Vale", "Moses Tembo")["added"]), 2)
        self.assertEqual(self.answer("circle", "show", "Knitting")["circle"]["people"], before + 2)
        self.assertEqual(len(self.answer("circle", "remove", "Knitting", "Ellie Vale")["removed"]), 1)

    def test_tells_the_reach_and_sends_nothing(self):
        reach = self.answer("reach", "--to", "circle:Committee", "--text", "Minutes are out")
        for field in ("sentence", "people", "mayLeave", "consentKey", "accounts", "unreached", "outsiders",
                      "warnings", "refusal"):
            self.assertIn(field, reach)
        self.assertTrue(reach["mayLeave"], reach)
        members = {p["id"] for p in self.answer("circle", "show", "Committee")["circle"]["members"]}
        readers = {r["contact"] for a in reach["accounts"] for r in a["readers"]}
        self.assertTrue(readers <= members)
        self.assertEqual(self.answer("outbox", "list")["entries"], [])

    def test_sends_a_post_and_keeps_it(self):
        sent = self.answer("post", "--to", "circle:Committee", "--text", "Minutes are out, page 3 twice", "--yes")
        self.assertEqual([e["state"] for e in sent["entries"]], ["sent"])
        uri = sent["entries"][0]["uri"]
        self.assertEqual(self.answer("thread", "show", uri)["posts"][0]["text"], "Minutes are out, page 3 twice")

    def test_one_draft_goes_to_two_accounts_with_other_words_and_as_a_thread(self):
        accounts = self.answer("account", "list")["accounts"]
        work, home = accounts[0], accounts[1]
        text = "A sentence that tells what was said on page three. " * 40  # a post there has 1000 characters
        line = ["--to", "anyone", "--account", work["handle"], "--account", home["handle"], "--visibility", "anyone",
                "--text", text, "--text-for", home["handle"] + "=Short here", "--split"]
        reach = self.answer("reach", *line)
        texts = {one["account"]: one["parts"] for one in reach["texts"]}
        self.assertEqual(texts[home["id"]], ["Short here"])
        parts = texts[work["id"]]
        self.assertEqual(len(parts), 3)
        self.assertTrue(all(len(part) <= 1000 and part.endswith(".") for part in parts), parts)
        self.assertEqual(" ".join(parts), text.strip())
        entries = self.answer("post", *line, "--yes", "--agree", reach["consentKey"])["entries"]
        self.assertEqual({entry["state"] for entry in entries}, {"sent"})
        thread = {entry["id"]: entry for entry in entries if entry["account"] == work["id"]}
        self.assertEqual([thread[id]["text"] for id in sorted(thread)], parts)
        last = max(thread)
        shown = {post["uri"]: post for post in self.answer("thread", "show", thread[last]["uri"])["posts"]}
        self.assertEqual(len(shown), 3)
        for entry in thread.values():
            before = thread[entry["after"]]["uri"] if entry["after"] else ""
            self.assertEqual(shown[entry["uri"]]["parent"], before)
        self.answer("post", "--to", "anyone", "--account", work["handle"], "--text-for", home["handle"] + "=x", "--yes",
                    code=2)
        counted = {one["account"]: one["parts"] for one in self.answer("reach", *line, "--numbered")["texts"]}
        self.assertEqual([part[-6:] for part in counted[work["id"]]], [" (1/3)", " (2/3)", " (3/3)"])
        self.assertTrue(all(len(part) <= 1000 for part in counted[work["id"]]), "the number counts too")
        self.assertEqual(counted[home["id"]], ["Short here"])
        self.answer("reach", *line[:-1], "--numbered", code=2)

    def test_tells_who_could_see_a_post_and_what_is_different_now(self):
        sent = self.answer("post", "--to", "circle:Committee", "--text", "Keys are with Ola", "--yes")["entries"][0]
        shown = self.answer("receipt", sent["uri"])
        self.assertEqual(shown["uri"], sent["uri"])
        self.assertEqual(shown["receipt"]["sentence"], sent["sentence"])
        readers = {reader["contact"] for reader in shown["receipt"]["reach"]["readers"]}
        self.assertTrue(readers)
        self.assertTrue(readers <= {member["contact"] for member in shown["receipt"]["members"]})
        self.assertEqual(shown["drift"]["removed"], [])
        gone = min(readers)
        self.answer("circle", "remove", "Committee", str(gone))
        drift = self.answer("receipt", sent["uri"])["drift"]
        self.assertEqual([member["contact"] for member in drift["removed"]], [gone])
        self.assertFalse(drift["none"])
        spoken = run(self.profile, "receipt", sent["uri"])
        self.assertEqual(spoken.returncode, 0, spoken.stderr)
        self.assertIn("they keep what they got", spoken.stdout)
        self.assertIn(sent["sentence"], spoken.stdout)

    def test_tells_what_somebody_can_read_of_mine(self):
        sent = self.answer("post", "--to", "circle:Committee", "--text", "Keys are with Ola", "--yes")["entries"][0]
        reader = self.answer("receipt", sent["uri"])["receipt"]["reach"]["readers"][0]["contact"]
        view = self.answer("people", "view-as", str(reader))
        verdict = {post["uri"]: post for post in view["posts"]}[sent["uri"]]
        self.assertEqual((verdict["can"], verdict["text"]), ("yes", "Keys are with Ola"))
        self.assertTrue(view["all"])
        self.assertEqual(view["person"], reader)
        outside = next(person for person in self.answer("people", "list", "--sphere", "personal")["people"]
                       if not person["crossover"])
        others = self.answer("people", "view-as", str(outside["id"]))
        self.assertNotIn(sent["uri"], [post["uri"] for post in others["posts"]])
        self.assertGreaterEqual(others["cannot"], 1)

    def test_has_no_receipt_of_what_others_wrote(self):
        post = self.answer("timeline", "--circle", "Transport librarians", "--limit", "1")["posts"][0]
        self.assertEqual(self.answer("receipt", post["uri"], code=1)["error"]["kind"], "invalidInput")

    def test_catches_up_and_ends(self):
        line = ["catch-up", "--circle", "Transport librarians"]
        page = self.answer(*line, "--since", "2000-01-01")
        talks = page["short"] + page["longer"] + page["passedOn"]
        self.assertEqual(sum(len(talk["posts"]) for talk in talks), page["posts"])
        self.assertFalse(page["cut"])
        lengths = [talk["characters"] for talk in page["longer"]]
        self.assertEqual(lengths, sorted(lengths))
        members = self.answer("circle", "show", "Transport librarians")["circle"]["members"]
        handles = {identity["handle"] for member in members for identity in member["identities"]}
        for talk in page["short"] + page["longer"]:
            self.assertTrue({person["handle"] for person in talk["people"]} <= handles)
        self.assertEqual(self.answer(*line, "--since", "2999-01-01")["posts"], 0)
        spoken = run(self.profile, *line, "--since", "2000-01-01")
        self.assertEqual(spoken.returncode, 0, spoken.stderr)
        self.assertIn("That's all", spoken.stdout)
        self.assertIn("Nothing new since", run(self.profile, *line, "--since", "2999-01-01").stdout)

    def test_catches_up_with_one_life_alone(self):
        posts = {sphere: {post["uri"] for talk in page["short"] + page["longer"] + page["passedOn"]
                          for post in talk["posts"]}
                 for sphere in ("professional", "personal")
                 for page in [self.answer("catch-up", "--sphere", sphere, "--since", "2000-01-01")]}
        self.assertTrue(posts["professional"] and posts["personal"])
        self.assertFalse(posts["professional"] & posts["personal"])
        self.assertEqual(self.answer("catch-up", "--since", "soon", code=2)["error"]["kind"], "usage")

    def test_tracks_what_i_said(self):
        post = self.answer("timeline", "--circle", "Transport librarians", "--limit", "1")["posts"][0]
        sent = self.answer("post", "--reply-to", post["uri"], "--visibility", "mentioned",
                           "--text", "Does anybody know?", "--yes")
        uri = sent["entries"][0]["uri"]

        def listed(*line):
            return {comment["uri"]: comment for comment in self.answer("comments", "--limit", "1000", *line)["comments"]}

        mine = listed("--state", "unanswered")[uri]
        self.assertEqual((mine["state"], mine["answers"], mine["lastAnswer"]), ("unanswered", 0, None))
        lives = [uri in listed("--sphere", sphere) for sphere in ("professional", "personal")]
        self.assertEqual(lives, [True, False])
        self.assertEqual(self.answer("comments", "close", uri), {"changed": uri})
        self.assertIsNotNone(listed("--state", "closed")[uri]["closed"])
        self.answer("comments", "reopen", uri)
        self.answer("comments", "mute", uri)
        self.assertNotIn(uri, listed())
        self.assertTrue(listed("--state", "muted")[uri]["muted"])
        self.answer("comments", "unmute", uri)
        self.answer("comments", "remind", uri, "--at", "2026-01-02T09:00")
        self.assertIn(uri, [comment["uri"] for comment in self.answer("comments")["due"]])
        self.assertIn("You wanted to be reminded", run(self.profile, "comments").stdout)
        self.answer("comments", "remind", uri, "--if-quiet", "3")
        self.assertEqual(self.answer("comments")["due"], [])
        self.assertTrue(listed()[uri]["remindIfQuiet"])
        self.answer("comments", "remind", uri, "--never")
        self.assertIsNone(listed()[uri]["remindAt"])

    def test_pages_what_i_said_without_doubles(self):
        all_of_it = [comment["uri"] for comment in self.answer("comments", "--limit", "1000")["comments"]]
        self.assertEqual(len(all_of_it), len(set(all_of_it)))
        paged, more = [], []
        while True:
            page = self.answer("comments", "--limit", "7", *more)
            paged += [comment["uri"] for comment in page["comments"]]
            if page["next"] is None:
                break
            more = ["--after", page["next"]]
        self.assertEqual(paged, all_of_it)

    def test_says_what_is_wrong_with_a_question_about_comments(self):
        for line in (["--state", "loud"], ["--sphere", "moon"], ["--after", "x"], ["--limit", "0"],
                     ["remind", "1"], ["remind", "1", "--at", "soon"]):
            with self.subTest(line=line):
                self.assertEqual(self.answer("comments", *line, code=2)["error"]["kind"], "usage")
        theirs = next(post for post in self.answer("timeline", "--circle", "Transport librarians")["posts"]
                      if not post["mine"])
        self.assertEqual(self.answer("comments", "close", theirs["uri"], code=1)["error"]["kind"], "notFound")

    def test_answers_a_post(self):
        post = self.answer("timeline", "--circle", "Transport librarians", "--limit", "1")["posts"][0]
        sent = self.answer("post", "--reply-to", post["uri"], "--visibility", "mentioned",
                           "--text", "Thank you, noted.", "--yes")
        uri = sent["entries"][0]["uri"]
        shown = self.answer("thread", "show", uri)["posts"]
        self.assertEqual([p["parent"] for p in shown if p["uri"] == uri], [post["uri"]])

    def test_an_answer_goes_no_further_than_it_is_said_to(self):
        post = next(post for post in self.answer("timeline", "--circle", "Transport librarians", "--limit", "50")["posts"]
                    if post["visibility"] == "anyone")
        reach = self.answer("reach", "--reply-to", post["uri"], "--to", "circle:Committee", "--text", "Between us.")
        self.assertEqual([account["world"] for account in reach["accounts"]], [False])

    def test_a_wider_reach_is_refused_until_exactly_it_is_agreed_to(self):
        line = ["--to", "circle:Committee", "--visibility", "anyone", "--text", "Budget draft"]
        refused = self.answer("post", *line, "--yes", code=3)
        self.assertEqual(refused["error"]["kind"], "wouldReachMore")
        self.assertEqual(self.answer("outbox", "list")["entries"], [])
        self.answer("post", *line, "--yes", "--agree", "something-else", code=3)
        sent = self.answer("post", *line, "--yes", "--agree", self.answer("reach", *line)["consentKey"])
        self.assertEqual(sent["entries"][0]["state"], "sent")

    def test_what_a_network_cannot_ask_of_others_is_refused(self):
        post = next(post for post in self.answer("timeline", "--circle", "Transport librarians", "--limit", "50")["posts"]
                    if post["visibility"] == "anyone")
        for line in (["--quote", post["uri"]], ["--may-reply", "nobody", "--account", "@robin.vale@reading-room.example"],
                     ["--label", "nudity", "--account", "@robin.vale@reading-room.example"]):
            refused = self.answer("post", *line, "--to", "anyone", "--text", "Look.", "--yes", code=3)
            self.assertEqual(refused["error"]["kind"], "unsupported", line)
        self.assertEqual(self.answer("outbox", "list")["entries"], [])
        self.answer("post", "--may-reply", "whoever", "--to", "anyone", "--text", "x", code=2)

    def test_nobody_is_refused(self):
        self.answer("circle", "create", "Empty")
        refused = self.answer("post", "--to", "circle:Empty", "--account", "@robin.vale@reading-room.example",
                              "--text", "hello?", "--yes", code=3)
        self.assertEqual(refused["error"]["kind"], "emptyAudience")

    def test_without_a_terminal_and_without_yes_nothing_is_sent(self):
        self.answer("post", "--to", "circle:Family", "--text", "hello", code=2)
        self.assertEqual(self.answer("outbox", "list")["entries"], [])

    def test_queues_cancels_and_runs(self):
        queued = self.answer("post", "--to", "circle:Family", "--text", "Sunday?", "--yes", "--queue")["queued"]
        self.assertEqual(len(queued), 1)
        self.assertIn("draft", self.answer("outbox", "cancel", str(queued[0])))
        self.assertEqual(self.answer("outbox", "list")["entries"], [])
        self.answer("post", "--to", "circle:Family", "--text", "Sunday!", "--yes", "--queue")
        ran = self.answer("outbox", "run")["entries"]
        self.assertEqual([e["state"] for e in ran], ["sent"])

    def test_synchronises(self):
        accounts = self.answer("sync")["accounts"]
        self.assertEqual({a["phase"] for a in accounts}, {"idle"})

    def test_removes_an_account_and_keeps_the_people(self):
        people = self.answer("people", "list")["total"]
        self.answer("account", "remove", "kitchen-table.example")
        self.assertEqual(len(self.answer("account", "list")["accounts"]), 1)
        self.assertEqual(self.answer("people", "list")["total"], people)

    def test_saves_exports_cites_and_forgets_a_conversation(self):
        post = self.answer("timeline", "--sphere", "professional")["posts"][0]
        saved = self.answer("thread", "save", post["uri"], "--sphere", "professional")["saved"]
        self.assertEqual(saved["sphere"], "professional")
        self.assertGreaterEqual(saved["posts"], 1)
        listed = self.answer("thread", "saved", "--sphere", "professional")
        self.assertIn(saved["id"], [row["id"] for row in listed["saved"]])
        self.assertNotIn(saved["id"], [row["id"] for row in
                                       self.answer("thread", "saved", "--sphere", "personal")["saved"]])
        words = post["text"].split()[0]
        for kind in ("md", "html", "csv", "json", "csl", "bibtex", "ris", "epub"):
            path = os.path.join(self.profile, "out." + kind)
            made = self.answer("thread", "export", saved["id"], "--format", kind, "-o", path)
            self.assertEqual(made["bytes"], os.path.getsize(path))
            if kind in ("md", "html", "csv", "json"):
                with open(path, encoding="utf-8-sig") as file:
                    self.assertIn(words, file.read())
        for style in ("apa", "mla", "chicago"):
            # MLA leaves the scheme of an address out.
            self.assertIn(saved["opening"].split("://")[1],
                          self.answer("thread", "cite", saved["id"], "--style", style)["citation"])
        self.answer("thread", "cite", saved["id"], "--style", "none", code=2)
        self.answer("forget", "thread", saved["id"], code=2)
        self.answer("forget", "thread", saved["id"], "--yes")
        self.answer("thread", "export", saved["id"], "--format", "md", code=1)

    def test_shows_what_a_rule_of_a_circle_removes_before_it_does(self):
        listed = self.answer("retention", "list")
        self.assertEqual(listed["disk"]["total"],
                         sum(listed["disk"][part] for part in ("cache", "library", "pictures", "local", "copies")))
        circle = max(listed["circles"], key=lambda row: row["posts"])
        self.assertEqual(circle["rule"], "all")
        seen = self.answer("retention", "set", circle["name"], "saved", code=2)
        self.assertFalse(seen["applied"])
        self.assertGreater(seen["retention"]["posts"], 0)
        self.assertEqual(self.answer("retention", "list")["circles"], listed["circles"])
        done = self.answer("retention", "set", circle["name"], "saved", "--yes")
        self.assertEqual(done["removed"], seen["retention"]["posts"])
        after = {row["circle"]: row for row in self.answer("retention", "list")["circles"]}[circle["circle"]]
        self.assertEqual(after["rule"], "saved")
        self.assertLess(after["posts"], circle["posts"])
        for words in (["months"], ["months", "0"], ["months", "x"], ["saved", "3"], ["never"]):
            self.answer("retention", "set", circle["name"], *words, code=2)
        self.answer("retention", "set", circle["name"], "all")

    def test_forgets_an_account_after_saying_what_goes(self):
        accounts = self.answer("account", "list")["accounts"]
        handle = accounts[0]["handle"]
        seen = self.answer("forget", "account", handle, code=2)
        self.assertGreater(seen["here"]["posts"], 0)
        self.assertEqual(len(self.answer("account", "list")["accounts"]), len(accounts))
        done = self.answer("forget", "account", handle, "--yes")
        self.assertEqual(done["forgotten"], handle)
        left = self.answer("account", "list")["accounts"]
        self.assertEqual([row["handle"] for row in left], [row["handle"] for row in accounts[1:]])
        self.assertNotIn(accounts[0]["id"], [post["account"] for post in self.answer("timeline", "--sphere", "professional")["posts"]])

    def test_writes_a_pdf_without_a_display(self):
        saved = self.answer("thread", "saved")["saved"][0]
        path = os.path.join(self.profile, "out.pdf")
        env = {"DISPLAY": "", "WAYLAND_DISPLAY": ""}
        done = self.answer("thread", "export", saved["id"], "-o", path, env=env)
        self.assertEqual(done["mimeType"], "application/pdf")
        with open(path, "rb") as file:
            self.assertEqual(file.read(5), b"%PDF-")

    def test_backs_up_and_restores(self):
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "b.zip")
            env = {"PHRASE": "correct horse battery"}
            made = self.answer("backup", file, "--passphrase-env", "PHRASE", env=env)["backup"]
            self.assertEqual(made["file"], file)
            before = self.answer("circle", "list")["circles"]
            self.answer("circle", "create", "Afterwards", "--sphere", "personal")
            wrong = self.answer("restore", file, code=1)
            self.assertEqual(wrong["error"]["kind"], "authRejected")
            self.answer("restore", file, "--passphrase-env", "PHRASE", env=env)
            self.assertEqual([c["name"] for c in self.answer("circle", "list")["circles"]],
                             [c["name"] for c in before])

    def test_prints_tables_for_people(self):
        done = run(self.profile, "circle", "list")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stdout, r"ID +NAME +SPHERE")
        self.assertIn("Family", done.stdout)


class NoConnection(unittest.TestCase):
    def test_the_sample_network_opens_no_internet_socket(self):
        if not shutil.which("strace"):
            self.skipTest("strace is not installed")
        with tempfile.TemporaryDirectory() as folder:
            profile, trace = os.path.join(folder, "profile"), os.path.join(folder, "trace")
            before = ["strace", "-f", "-qq", "-e", "trace=network", "-o", trace]
            for line in (["sample"], ["timeline", "--circle", "Family"],
                         ["post", "--to", "circle:Family", "--text", "Hello", "--yes"]):
                done = run(profile, *line, before=before)
                with open(trace, errors="replace") as file:
                    calls = file.read()
                if done.returncode != 0 and re.search(r"ptrace|not permitted", done.stderr):
                    self.skipTest("strace may not trace here: " + done.stderr.strip())
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
                self.assertEqual(re.findall(r".*AF_INET.*", calls), [], line)


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
