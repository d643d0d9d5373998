#!/usr/bin/python3
"""What assistive technology sees of Cohort's window, through AT-SPI.

accessible_tree.py PROGRAM [ARG...]    inside tests/gui/desktop.sh

Starts the program, waits for its window, walks the whole accessible tree and then the Tab order. Fails when an interactive
part has no name, when Tab stops at something unnamed or comes back before it has seen several stops. Exit 77 where AT-SPI
cannot be used.
"""
import pathlib
import subprocess
import sys
import time

try:
    import pyatspi
except ImportError:
    print("accessible tree: python3-pyatspi is not installed")
    sys.exit(77)

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from figures import print_figure

INTERACTIVE = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "list", "table",
    "tree", "tree table", "spin button", "slider", "menu item", "menu", "page tab", "link", "entry",
}
MAY_BE_UNNAMED = {"filler", "panel", "frame", "application", "window", "scroll pane", "viewport", "menu bar", "unknown"}
APPLICATION = "cohort"
WAIT_SECONDS = 60
TAB_STOPS = 40
STEP_SECONDS = 2  # for the focus to move after a key; a stop that stays is counted as one


def application():
    return next((a for a in pyatspi.Registry.getDesktop(0) if a and a.name.lower() == APPLICATION), None)


def wait_for_window(process):
    deadline = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        found = application()
        if found and found.childCount:
            return found
        time.sleep(0.2)
    return None


def walk(node):
    if node is None:
        return
    yield node
    for index in range(node.childCount):
        yield from walk(node.getChildAtIndex(index))


def unnamed(node):
    """Something on screen that one can act on and that says nothing. (Bars that are hidden get their words when they show.)"""
    if not node.getState().contains(pyatspi.STATE_SHOWING):
        return False
    role = node.getRoleName()
    focusable = node.getState().contains(pyatspi.STATE_FOCUSABLE)
    return (role in INTERACTIVE or focusable) and role not in MAY_BE_UNNAMED and not node.name


def focused(root):
    for node in walk(root):
        if not node.getState().contains(pyatspi.STATE_FOCUSED) or node.getRoleName() == "frame":
            continue
        # Qt 6.4 leaves the state on a view's current item after the view has lost the focus.
        item = node.getRoleName() in ("list item", "table cell", "tree item")
        if not item or node.parent.getState().contains(pyatspi.STATE_FOCUSED):
            return node
    return None


def until(holds, seconds):
    """Whether it came to hold within the time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.05)
    return False


def settled(root):
    """The parts of the tree, once it has stopped growing."""
    nodes, same = [], 0
    deadline = time.monotonic() + WAIT_SECONDS
    while same < 3 and time.monotonic() < deadline:
        before, nodes = len(nodes), list(walk(root))
        same = same + 1 if len(nodes) == before else 0
        time.sleep(0.3)
    return nodes


def focus(pid, root):
    """Gives the window the keyboard, as a click on it would; whether some part of it has it then."""
    def asked():
        subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid), "windowfocus"], check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return until(lambda: focused(root) is not None, 1)
    return until(asked, WAIT_SECONDS)


def main(command):
    process = subprocess.Popen(command)
    try:
        root = wait_for_window(process)
        if root is None:
            print("accessible tree: the window did not appear")
            return 1
        nodes = settled(root)
        if not focus(process.pid, root):
            print("accessible tree: the window did not get the keyboard")
            return 1
        bad = [(n.getRoleName(), n.parent.name if n.parent else "") for n in nodes if unnamed(n)]
        print_figure("unnamed widgets, as a screen reader meets them", f"{len(bad)} of {len(nodes)} nodes {bad or ''}".strip())
        stops = []
        for _ in range(TAB_STOPS):
            node = focused(root)
            stops.append((node.getRoleName(), node.name) if node else ("nothing", ""))
            subprocess.run(["xdotool", "key", "Tab"], check=True)
            until(lambda: focused(root) != node, STEP_SECONDS)
        for stop in stops:
            print("  tab:", *stop)
        nameless = [stop for stop in stops if stop[0] != "nothing" and not stop[1]]
        different = len(set(stops))
        print(f"{different} different tab stops, unnamed: {nameless}")
        return 1 if bad or nameless or different < 6 else 0
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
