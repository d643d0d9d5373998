#!/usr/bin/env python3
"""Checks what a network's library shows of itself: plugin_border.py LIBRARY

Only Qt's two functions may be exported: were anything of the core, the program and the library could take one another's
copy. Nothing that holds state may be linked in: a network gets transport, clock and credentials handed to it. And none of
the program's resources, which would be registered a second time.
"""
import re
import subprocess
import sys

ENTRIES = {"qt_plugin_instance", "qt_plugin_query_metadata_v2"}
STATEFUL = re.compile(r"libcurl|libsqlite|libQt6Sql|[Kk]eychain|libzip")


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def main(library):
    exported = {line.split()[-1] for line in output("nm", "-D", "--defined-only", library).splitlines()}
    needed = re.findall(r"NEEDED.*\[(.*)\]", output("readelf", "-d", library))
    errors = [f"exported: {name}" for name in sorted(exported - ENTRIES)]
    errors += [f"not exported: {name}" for name in sorted(ENTRIES - exported)]
    errors += [f"linked: {name}" for name in needed if STATEFUL.search(name)]
    inside = output("nm", "-C", library)
    errors += [f"resources: {name}" for name in sorted(set(re.findall(r"qInitResources_\w+", inside)))]
    print("\n".join(errors) or f"plugin border: ok (needs {', '.join(needed)})")
    return bool(errors)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
