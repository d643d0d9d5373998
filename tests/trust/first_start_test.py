#!/usr/bin/env python3
"""The program with a new profile, watched from outside: first_start_test.py COHORT

Starts the window program itself, once as it is started first and once with the sample network, under strace and lets it
stand for some seconds: it may open no internet socket and look up no name. 77: this machine cannot watch a program, or has
no window program.
"""
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SECONDS = 6  # after the profile is open; what would connect by itself has had its time
LIMIT = 120  # seconds until the profile is open; only says that it does not hang
WATCHED = "trace=openat,socket,connect,sendto,?sendmsg,?sendmmsg"
INTERNET = re.compile(r"AF_INET|sin_port")
NAMES = re.compile(r"/etc/resolv\.conf|/run/systemd/resolve|io\.systemd\.Resolve|org\.freedesktop\.resolve1|avahi-daemon/socket")

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from figures import print_figure


def watched(trace, command, **how):
    return subprocess.Popen(["strace", "-f", "-qq", "-s", "300", "-e", WATCHED, "-o", trace, *command], stdin=subprocess.DEVNULL,
                            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True, **how)


def outside(calls):
    return [line.strip() for line in calls if INTERNET.search(line) or NAMES.search(line)]


def read(trace):
    return pathlib.Path(trace).read_text(errors="replace").splitlines() if os.path.exists(trace) else []


def why_not_to_watch(folder):
    """Empty when strace shows a connection and a name that are asked for here."""
    if not shutil.which("strace"):
        return "strace is not installed"
    trace = os.path.join(folder, "control")
    talk = ("import socket\ntry: socket.create_connection(('127.0.0.1', 9), 1)\nexcept OSError: pass\n"
            "try: socket.getaddrinfo('cohort-control.invalid', 80)\nexcept OSError: pass")
    control = watched(trace, [sys.executable, "-c", talk])
    _, said = control.communicate(timeout=LIMIT)
    seen = outside(read(trace))
    return "" if any("AF_INET" in line for line in seen) else "strace may not trace here: " + said.strip()


def stand(program, folder, name, more):
    """What the program did until it had stood for some seconds; None when it did not stand."""
    home = os.path.join(folder, name)
    os.mkdir(home, 0o700)
    environment = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
    environment.update(HOME=home, XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8",
                       DBUS_SESSION_BUS_ADDRESS="unix:path=" + os.path.join(home, "no-bus"))
    for place in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        environment.pop(place, None)
    trace = os.path.join(folder, name + ".trace")
    running = watched(trace, [program, *more], env=environment)
    try:
        end = time.monotonic() + LIMIT
        while running.poll() is None and time.monotonic() < end and not any("local.db" in line for line in read(trace)):
            time.sleep(0.2)
        time.sleep(SECONDS)
        if running.poll() is not None:
            print(f"{name}: ended by itself: {running.stderr.read()}")
            return None
    finally:
        try:
            os.killpg(running.pid, signal.SIGKILL)  # strace and what it started; its id is that of its own session
        except ProcessLookupError:
            pass
        running.wait()
    calls = read(trace)
    if not any("local.db" in line for line in calls):
        print(name + ": not even the profile was seen")
        return None
    return calls


def main(program):
    if not os.access(program, os.X_OK):
        print("there is no window program")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        if problem := why_not_to_watch(folder):
            print(problem)
            return 77
        failed = False
        for name, more in (("first start", []), ("sample network", ["--sample"])):
            calls = stand(program, folder, name, more)
            if calls is None:
                failed = True
                continue
            talked = outside(calls)
            print_figure("calls watched of the program, " + name, f"{len(calls)}; {len(talked)} to the internet or for a name")
            for line in talked[:20]:
                print("must not happen: " + line)
            failed = failed or bool(talked)
        return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
