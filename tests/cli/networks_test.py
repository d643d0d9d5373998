#!/usr/bin/env python3
"""Tests networks that come as files with cohort-cli: where they are looked for, what is refused, and that one is used
from sign-in to sending.

usage: networks_test.py PATH-OF-COHORT-CLI PATH-OF-THE-EXAMPLE-LIBRARY [unittest arguments]
"""
import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest

PROGRAM = ""
EXAMPLE = ""
LIMIT = 180  # seconds for one command; only says that it does not hang
BUILT_IN = ["fediverse", "bluesky", "wordpress", "feeds", "sample"]


def example_server():
    path = pathlib.Path(__file__).resolve().parents[2] / "examples/noticeboard/server.py"
    spec = importlib.util.spec_from_file_location("noticeboard_server", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Networks(unittest.TestCase):
    """Each test gets a profile, a folder for data and a prefix with the program in it, all empty but for that."""

    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="cohort-networks-"))
        self.addCleanup(shutil.rmtree, self.root, True)
        self.program = self.root / "prefix/bin/cohort-cli"
        self.installed = self.root / "prefix/lib/cohort/providers"
        self.own = self.root / "data/cohort/providers"
        for folder in (self.program.parent, self.installed, self.own):
            folder.mkdir(parents=True, mode=0o755)
        try:
            os.link(PROGRAM, self.program)
        except OSError:
            shutil.copy(PROGRAM, self.program)

    def run_cli(self, *args, **more):
        env = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en", XDG_DATA_HOME=str(self.root / "data"), **more)
        return subprocess.run([self.program, "--profile", self.root / "profile", *args], capture_output=True, text=True,
                              timeout=LIMIT, env=env, stdin=subprocess.DEVNULL)

    def answer(self, *args, code=0, **more):
        done = self.run_cli("--json", *args, **more)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return json.loads(done.stdout)

    def install(self, folder):
        shutil.copy(EXAMPLE, folder / "noticeboard.so")
        os.chmod(folder / "noticeboard.so", 0o644)
        return folder / "noticeboard.so"

    def ids(self):
        return [network["id"] for network in self.answer("networks")["networks"]]

    def test_without_files_there_is_what_is_built_in(self):
        listed = self.answer("networks")
        self.assertEqual([network["id"] for network in listed["networks"]], BUILT_IN)
        self.assertTrue(all(network["builtIn"] for network in listed["networks"]))
        self.assertEqual(listed["plugins"], [])
        self.assertEqual(listed["folders"], {"program": str(self.installed), "user": str(self.own)})

    def test_a_library_beside_the_program_is_a_network(self):
        file = self.install(self.installed)
        listed = self.answer("networks")
        self.assertEqual(listed["networks"][-1], {"id": "noticeboard", "name": "Notice board", "builtIn": False})
        self.assertEqual(listed["plugins"], [{
            "file": str(file), "folder": "program", "id": "noticeboard", "name": "Notice board", "version": "1.0",
            "licence": "GPL-3.0-or-later", "refused": None}])
        self.assertRegex(self.run_cli("networks").stdout, r"noticeboard +Notice board +noticeboard\.so +1\.0 +GPL-3")

    def test_the_users_own_folder_counts_only_when_it_was_turned_on(self):
        self.install(self.own)
        self.assertEqual(self.ids(), BUILT_IN)
        self.assertEqual(self.answer("networks")["plugins"], [], "not even looked at")
        said = self.run_cli("networks", "--own-folder", "on")
        self.assertEqual(said.returncode, 0, said.stderr)
        self.assertIn("can do everything Cohort can", said.stdout)
        self.assertEqual(self.ids(), BUILT_IN + ["noticeboard"])
        self.assertEqual(self.answer("networks")["plugins"][0]["folder"], "user")
        self.assertEqual(self.answer("networks", "--own-folder", "off"), {"ownFolder": False})
        self.assertEqual(self.ids(), BUILT_IN)
        self.assertEqual(self.answer("networks", "--own-folder", "perhaps", code=2)["error"]["kind"], "usage")

    def test_a_refusal_is_said(self):
        file = self.install(self.installed)
        os.chmod(file, 0o666)
        (self.installed / "words.so").write_text("words")
        os.chmod(self.installed / "words.so", 0o644)
        listed = self.answer("networks")
        self.assertEqual([network["id"] for network in listed["networks"]], BUILT_IN)
        self.assertEqual([plugin["refused"] for plugin in listed["plugins"]], ["unsafeFile", "noPlugin"])
        said = self.run_cli("networks").stderr
        self.assertIn(f"{file} is not loaded: others own this file or can write into it.", said)
        self.assertIn("words.so is not loaded: it is no network for Cohort.", said)

    def test_the_example_works_from_the_sign_in_to_sending(self):
        board = example_server()
        server = board.start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.install(self.installed)
        token = {"BOARD_TOKEN": "ana"}
        added = self.answer("account", "add", "noticeboard", "--server", f"http://127.0.0.1:{server.server_port}",
                            "--token-env", "BOARD_TOKEN", **token)
        self.assertEqual(added["account"]["networkName"], "Notice board")
        self.answer("sync", **token)
        posts = self.answer("timeline", **token)["posts"]
        self.assertEqual([post["text"] for post in posts], ["I do", "Who has the key of the shed?"])
        sent = self.answer("post", "--to", "anyone", "--text", "Thank you", "--reply-to", posts[0]["uri"], "--yes", **token)
        self.assertEqual([entry["state"] for entry in sent["entries"]], ["sent"], sent)
        self.assertEqual(board.Board.notices[-1]["answers"], "2")
        # Without the library the account stays, with what it brought; it only cannot be asked.
        (self.installed / "noticeboard.so").unlink()
        self.assertEqual(self.answer("account", "list", **token)["accounts"][0]["network"], "noticeboard")
        self.assertEqual(len(self.answer("timeline", **token)["posts"]), 3)


if __name__ == "__main__":
    PROGRAM, EXAMPLE = (os.path.realpath(path) for path in sys.argv[1:3])
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
