#!/usr/bin/env python3
"""Leaves pictures of every step of the main job in looks that are seldom looked at, to be looked at: from right to left,
dark, with text of twice the size, in a language with long words.

usage: pictures.py PATH-OF-COHORT PATH-OF-COHORT-CLI FOLDER [LOOK...]
"""
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

LIMIT = 300  # seconds for one look; only says that it does not hang
LARGE = 9  # points added to the size that Qt takes where there is no desktop, about as many again
LOOKS = {
    "arabic-light": ("ar", "light", 0),
    "arabic-dark": ("ar", "dark", 0),
    "arabic-large": ("ar", "light", LARGE),
    "english-dark": ("en", "dark", 0),
    "english-large": ("en", "light", LARGE),
    "german-large-dark": ("de", "dark", LARGE),
}


def take(window: str, command_line: str, folder: pathlib.Path, look: str) -> int:
    """Takes the pictures of one look; answers as the program does."""
    language, theme, step = LOOKS[look]
    with tempfile.TemporaryDirectory(prefix="cohort-pictures-") as profile:
        subprocess.run([command_line, "--profile", profile, "sample"], check=True, capture_output=True, timeout=LIMIT)
        with sqlite3.connect(pathlib.Path(profile) / "local.db") as local:
            local.execute("INSERT OR REPLACE INTO setting (name, value) VALUES ('look.fontStep', ?)", (str(step),))
        local.close()
        env = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="default.warning=false")
        line = [window, "--profile", profile, "--sample", "--screenshots", str(folder / look), "--language", language,
                "--theme", theme]
        return subprocess.run(line, timeout=LIMIT, env=env, stdin=subprocess.DEVNULL, check=False).returncode


def main() -> int:
    window, command_line, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).resolve()
    codes = [take(window, command_line, folder, look) for look in sys.argv[4:] or LOOKS]
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
