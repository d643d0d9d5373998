#!/usr/bin/env python3
"""Size ratchet: sizes.py ROOT LIMITS

LIMITS holds the hard limits and, for a file or function that is over one, its own ceiling, which may only go down: the check
also fails when a ceiling is higher than the size it has today ("lower it"). Functions are measured with universal-ctags.
"""
import json
import pathlib
import subprocess
import sys

CHECKED = ("app", "core", "examples", "print", "ui")


def load(path):
    hard, ceilings = {}, {}
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if not line:
            continue
        kind, name, value = line.split()
        (hard if name == "*" else ceilings)[kind if name == "*" else (kind, name)] = int(value)
    return hard, ceilings


def file_sizes(root):
    for top in CHECKED:
        for file in sorted((root / top).rglob("*")):
            if file.suffix in (".cpp", ".h"):
                kind = "source" if file.suffix == ".cpp" else "header"
                yield kind, file.relative_to(root).as_posix(), len(file.read_text(encoding="utf-8").splitlines())


def function_sizes(root):
    files = [str(f.relative_to(root)) for top in CHECKED for f in sorted((root / top).rglob("*.cpp"))]
    if not files:
        return
    out = subprocess.run(
        ["ctags", "--output-format=json", "--fields=+ne", "--kinds-C++=f", "-f", "-", *files],
        cwd=root, capture_output=True, text=True, check=True).stdout
    for line in out.splitlines():
        tag = json.loads(line)
        if "end" in tag:
            name = tag.get("scope", "").split("::")[-1]
            yield "function", f"{tag['path']}:{name + '::' if name else ''}{tag['name']}", tag["end"] - tag["line"] + 1


def main(root, limits):
    root = pathlib.Path(root)
    hard, ceilings = load(limits)
    seen, errors = {}, []
    for kind, name, size in [*file_sizes(root), *function_sizes(root)]:
        seen[(kind, name)] = max(size, seen.get((kind, name), 0))
    for (kind, name), size in seen.items():
        limit = ceilings.get((kind, name), hard[kind])
        if size > limit:
            errors.append(f"{kind} {name}: {size} lines, at most {limit}")
    for key, ceiling in ceilings.items():
        if key not in seen:
            errors.append(f"{key[0]} {key[1]}: gone, remove its ceiling")
        elif seen[key] < ceiling:
            errors.append(f"{key[0]} {key[1]}: {seen[key]} lines now, lower its ceiling from {ceiling}")
    print("\n".join(errors) or f"sizes: ok ({len(seen)} files and functions)")
    return bool(errors)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
