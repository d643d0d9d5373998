#!/usr/bin/env python3
"""One circle over three networks that share nothing: three_networks_test.py PATH_TO_COHORT_CLI PATH_TO_COHORT PICTURES, inside
the laboratories of the fediverse, the AT Protocol and WordPress, and on a desktop of its own (tests/gui/desktop.sh).

The user has an account on each. Bob has one on each as well, and is one person for the user. The window's pictures are left
in the folder PICTURES for people to look at.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE / "atproto"), str(HERE / "wordpress")]
from lab import HOME, WORK, call, follow, home_texts, say, token, wait_until  # noqa: E402
from network import PDS, Person, settle  # noqa: E402
from site_of_lab import SITE, control  # noqa: E402

CLI = WINDOW = PICTURES = None
LIMIT = 180
CIRCLE = "Library colleagues"
FEDI, SKY, BLOG = "fediverse", "bluesky", "wordpress"
ON_THE_FEDIVERSE = "The regional catalogue moves on 1 December. Who still exports MARC by hand?"
ON_BLUESKY = "First week at a standing desk: my back says thank you."
ON_BOTH = "Our reading room opens an hour later tomorrow."
ON_THE_BLOG = "We have lent two kettles since May, both came back."


class Rosa:
    """Uses Cohort, with one profile for her three accounts."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="cohort-lab-")
        self.on_bluesky = Person("rosa")
        self.on_the_blog = control({"order": "user", "name": "rosa", "role": "author"})[0]
        self.environment = os.environ | {"SKY_TOKEN": self.on_bluesky.token,
                                         "BLOG_LOGIN": "rosa:" + self.on_the_blog["password"]}

    def leave(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *words, code=0):
        settle()
        line = [CLI, "--profile", self.folder, "--ca-file", os.environ["FEDI_CA"], "--json", *words]
        done = subprocess.run(line, capture_output=True, text=True, timeout=LIMIT, env=self.environment, check=False)
        if code is not None and done.returncode != code:
            raise AssertionError(f"{words}: ended with {done.returncode}, not {code}\n{done.stdout}{done.stderr}")
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def sign_in(self):
        for network, server, variable in ((FEDI, WORK, "WORK_TOKEN_alice"), (SKY, PDS, "SKY_TOKEN"), (BLOG, SITE, "BLOG_LOGIN")):
            self.run("account", "add", network, "--server", server, "--token-env", variable, "--hat", "professional")
        return {account["network"]: account for account in self.run("account", "list")["accounts"]}


class OneCircle(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rosa, cls.sky = Rosa(), Person("bob")
        cls.sky.write("app.bsky.actor.profile", displayName="Bob Ferris")
        cls.rosa.on_bluesky.write("app.bsky.graph.follow", subject=cls.sky.did)
        cls.bob_at_the_blog = control({"order": "user", "name": "bob", "role": "subscriber"})[0]
        cls.article = control({"order": "posts", "author": cls.rosa.on_the_blog["id"], "count": 1, "title": "Lending kettles",
                               "at": time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(time.time() - 7200)), "step": 0})[0]["ids"][0]
        control({"order": "comment", "post": cls.article, "user": cls.bob_at_the_blog["id"], "text": ON_THE_BLOG})
        follow(WORK, "alice", "@bob@home.test")
        time.sleep(4)  # the server's queue has ticks of 3 s
        for text in (ON_THE_FEDIVERSE, ON_BOTH):
            say(HOME, "bob", text)
        now = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime())
        for text in (ON_BLUESKY, ON_BOTH):
            cls.sky.write("app.bsky.feed.post", text=text, createdAt=now)
        wait_until("bob's posts at work.test", lambda: sum("hour later" in text for text in home_texts(WORK, "alice")) == 1)
        cls.accounts = cls.rosa.sign_in()
        cls.rosa.run("sync")

    @classmethod
    def tearDownClass(cls):
        cls.rosa.leave()

    def handle(self, network):
        # The site does not tell the login name of a reader who only comments.
        return {FEDI: "@bob@home.test", SKY: "@" + self.sky.handle, BLOG: f"@user-{self.bob_at_the_blog['id']}@127.0.0.1"}[network]

    def posts(self, *words):
        return self.rosa.run("timeline", *words)["posts"]

    def test_1_one_person_has_a_handle_on_each(self):
        comment = self.rosa.run("search", "two kettles")["hits"][0]["uri"]
        met = self.rosa.run("people", "add", comment)["person"]
        self.assertEqual([identity["handle"] for identity in met["identities"]], [self.handle(BLOG)])
        for other in (SKY, BLOG):
            self.rosa.run("people", "link", self.handle(FEDI), self.handle(other))
        person = self.rosa.run("people", "show", self.handle(FEDI))["person"]
        self.assertEqual(sorted(identity["handle"] for identity in person["identities"]),
                         sorted(self.handle(network) for network in (FEDI, SKY, BLOG)))

    def test_2_one_circle_shows_all_three_and_the_same_words_once(self):
        self.rosa.run("circle", "create", CIRCLE, "--sphere", "professional")
        self.rosa.run("circle", "add", CIRCLE, self.handle(SKY))
        said = [post["text"].splitlines()[-1] for post in self.posts("--circle", CIRCLE)]
        self.assertEqual(sorted(said), sorted([ON_THE_FEDIVERSE, ON_BLUESKY, ON_BOTH, ON_THE_BLOG]))
        self.assertEqual(sorted(said), sorted(post["text"].splitlines()[-1] for post in self.posts("--person", self.handle(BLOG))))

    def test_3_what_i_said_on_each_is_tracked_in_one_place(self):
        for text, mine in ((ON_THE_FEDIVERSE, "We do, until spring"), (ON_BLUESKY, "Which one did you buy?"),
                           (ON_THE_BLOG, "Then we buy a third")):
            post = next(post for post in self.posts("--circle", CIRCLE) if post["text"].splitlines()[-1] == text)
            reach = self.rosa.run("reach", "--reply-to", post["uri"], "--text", mine, code=None)
            agreed = [] if reach["mayLeave"] else ["--agree", reach["consentKey"]]
            sent = self.rosa.run("post", "--reply-to", post["uri"], "--text", mine, "--yes", *agreed)
            self.assertEqual([entry["state"] for entry in sent["entries"]], ["sent"], sent)
        self.rosa.run("sync")
        comments = self.rosa.run("comments")["comments"]
        self.assertEqual({comment["text"].splitlines()[-1].removeprefix("@bob@home.test "): comment["state"] for comment in comments},
                         {"We do, until spring": "unanswered", "Which one did you buy?": "unanswered",
                          "Then we buy a third": "unanswered", "Words of Lending kettles": "answered"})

    def test_4_one_draft_goes_to_each_in_words_of_its_own(self):
        accounts = [word for network in (FEDI, SKY, BLOG) for word in ("--account", self.accounts[network]["handle"])]
        words = ["--to", "anyone", *accounts, "--text", "We lend kettles now, and it works",
                 "--text-for", self.accounts[BLOG]["handle"] + "=Kettles\n\nWe lend kettles now, and this is how it works."]
        reach = self.rosa.run("reach", *words[:-2], code=None)
        self.assertEqual(len(reach["accounts"]), 3, reach)
        agreed = [] if reach["mayLeave"] else ["--agree", reach["consentKey"]]
        sent = self.rosa.run("post", *words, "--yes", *agreed)
        self.assertEqual([entry["state"] for entry in sent["entries"]], ["sent"] * 3, sent)
        self.assertTrue(any("and it works" in post["content"] for post in
                            call(WORK, token(WORK, "alice"), "/api/v1/timelines/home?limit=40")[1]))
        settle()
        feed = self.sky.ask("app.bsky.feed.getAuthorFeed", {"actor": self.rosa.on_bluesky.did})["feed"]
        self.assertIn("We lend kettles now, and it works", [item["post"]["record"]["text"] for item in feed])
        hits = self.rosa.run("search", "\"this is how it works\"")["hits"]
        self.assertEqual(len(hits), 1, hits)

    def test_5_the_window_shows_it(self):
        pathlib.Path(PICTURES).mkdir(parents=True, exist_ok=True)
        window = Window(self.rosa)
        try:
            window.picture("circle", "ctrl+1")
            window.picture("my-comments", "g", "m")
            window.picture("person", "g", "p")
            window.picture("person", "space")
            window.write_for_two()
        finally:
            window.close()


class Window:
    """Cohort's window on the profile, used by keyboard, seen as a picture."""

    def __init__(self, user):
        # The window has no option for authorities of a laboratory, it takes the system's.
        bundle = "/etc/ssl/certs/ca-certificates.crt"
        trusting = ["unshare", "-m", "--propagation", "private", "--", "sh", "-c",
                    'mount --bind "$0" "$1" && shift && exec "$@"', os.environ["FEDI_DIR"] + "/bundle.pem", bundle]
        self.process = subprocess.Popen([*trusting, WINDOW, "--profile", user.folder], env=user.environment)
        self.id = wait_until("the window", self.found)
        subprocess.run(["xdotool", "windowsize", self.id, "1180", "760"], check=True)
        self.keys(["Escape"])

    def found(self):
        ended = self.process.poll()
        assert ended is None, f"the window ended with {ended}"
        seen = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Cohort"], capture_output=True, text=True, check=False)
        return seen.stdout.split()[-1] if seen.stdout.split() else None

    def keys(self, keys):
        subprocess.run(["xdotool", "windowfocus", self.id], check=True)
        for key in keys:
            subprocess.run(["xdotool", "key", key], check=True)
            time.sleep(0.15)

    def shot(self, path):
        subprocess.run(["import", "-window", "root", str(path)], check=True)
        return path.read_bytes()

    def picture(self, name, *keys):
        """Presses the keys; the picture is taken once two in a row are the same."""
        self.keys(keys)
        path = pathlib.Path(PICTURES) / f"{name}.png"
        before = b""
        deadline = time.monotonic() + 20
        while (now := self.shot(path)) != before and time.monotonic() < deadline:
            before = now
            time.sleep(0.7)

    def write_for_two(self):
        """A post through the first two accounts; the second is two stops before the words."""
        self.keys(["ctrl+1", "ctrl+n"])
        subprocess.run(["xdotool", "type", "--delay", "20", "We lend kettles now."], check=True)
        self.picture("composer", "shift+Tab", "shift+Tab", "space")

    def close(self):
        self.keys(["ctrl+q"])
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise


if __name__ == "__main__":
    CLI, WINDOW, PICTURES = (os.path.abspath(sys.argv.pop(1)) for _ in range(3))
    unittest.main(verbosity=2)
