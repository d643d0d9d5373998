#!/usr/bin/env python3
"""Everything that the recipes of packages and the workflows name is there: paths, presets, options, targets, versions,
libraries. Most of these recipes run on systems that few of us have, so this is what keeps them honest.

usage: check_recipes.py SOURCE-FOLDER
"""
import json
import pathlib
import plistlib
import re
import sys
import xml.etree.ElementTree as xml

import yaml

RECIPES = (".github/workflows/*.yml", ".ci/run", "packaging/appdir/*", "packaging/deb/*", "packaging/flatpak/*",
           "packaging/macos/*", "packaging/windows/*", "packaging/*")
# Folders of the repository; what lies below another, such as "build", is made by the recipes.
PATH = re.compile(r"(?<![\w/.$}@-])((?:packaging|tests|cmake|core|app|ui|resources|translations|examples|\.ci|\.github)"
                  r"(?:/[\w.+-]+)+)")
ACTION = re.compile(r"^[\w.-]+/[\w./-]+@([0-9a-f]{40}|v\d[\w.]*)$")
# Build-Depends that are no package of packaging/debian-packages.txt, and the reverse.
DEBIANS_OWN = {"debhelper-compat"}
NOT_FOR_THE_PACKAGE = {"build-essential", "ccache", "mold", "qt6-translations-l10n"}
# What CMakeLists.txt looks for, and what brings it: the port of vcpkg with its features, the formula of Homebrew (None: the
# system has it). The names of ports are those of vcpkg's own repository; those of formulas nobody here could look up.
LIBRARIES = {
    "Qt6": ("qtbase[network,sql-sqlite,widgets]", "qt"), "Qt6Svg": ("qtsvg", "qt"), "Qt6LinguistTools": ("qttools[linguist]", "qt"),
    "Qt6Keychain": ("qtkeychain-qt6", "qtkeychain"), "CURL": ("curl[http2,ssl]", "curl"), "OpenSSL": ("openssl", "openssl@3"),
    "ZLIB": ("zlib", None), "tl-expected": ("tl-expected", "tl-expected"), "simdjson": ("simdjson", "simdjson"),
    "ICU": ("icu", "icu4c"), "GUMBO": ("gumbo", "gumbo-parser"), "LIBZIP": ("libzip[default-aes]", "libzip"),
}
ON_EVERY_SYSTEM = {"PkgConfig": "pkgconf", "Threads": None, "Python3": None}  # and the formula
NOT_LOOKED_FOR = {"qttranslations"}  # Qt's own words, which windeployqt gathers


class Checker:
    def __init__(self, root):
        self.root = root
        self.problems = []
        self.recipes = {}
        for pattern in RECIPES:
            for path in sorted(root.glob(pattern)):
                if path.is_file() and path.suffix not in (".md", ".txt", ".1"):
                    self.recipes[path.relative_to(root).as_posix()] = path.read_text(encoding="utf-8")

    def read(self, name):
        return (self.root / name).read_text(encoding="utf-8")

    def demand(self, condition, where, what):
        if not condition:
            self.problems.append(f"{where}: {what}")

    def one(self, name, pattern, text=None):
        match = re.search(pattern, self.read(name) if text is None else text, re.MULTILINE)
        self.demand(match, name, f"has nothing like {pattern}")
        return match.group(1) if match else ""

    def paths(self):
        for name, text in self.recipes.items():
            for path in PATH.findall(text):
                path = path.rstrip(".")
                self.demand((self.root / path).exists(), name, f"{path} does not exist")
        installer = "packaging/windows/cohort.nsi"
        for path in re.findall(r'"(\.\.[\\/][^"$]+)"', self.read(installer)):
            there = self.root / "packaging/windows" / path.replace("\\", "/")
            self.demand(there.exists(), installer, f"{path} does not exist")

    def options(self):
        build = self.read("CMakeLists.txt")
        known = set(re.findall(r"^(?:option|set)\((COHORT_\w+)", build, re.MULTILINE))
        presets = {preset["name"] for preset in json.loads(self.read("CMakePresets.json"))["configurePresets"]}
        targets = set(re.findall(r"add_(?:executable|library)\(([\w-]+)", self.read("app/CMakeLists.txt")))
        names = list(self.recipes) + ["packaging/deb/debian/rules"]
        for name in names:
            text = self.read(name)
            for option in re.findall(r"-D(COHORT_\w+)=", text):
                self.demand(option in known, name, f"{option} is no option of CMakeLists.txt")
            for preset in re.findall(r"--preset[= ]([\w-]+)", text):
                self.demand(preset in presets, name, f"{preset} is no preset")
            for line in re.findall(r"--target ((?:[\w-]+ ?)+)", text):
                for target in line.split():
                    self.demand(target in targets, name, f"{target} is no target of app/CMakeLists.txt")

    def program_options(self):
        window = set(re.findall(r'u"([a-z-]+)"_s,\s*say\(', self.read("app/window/options.cpp")))
        window -= {"address"}  # an argument
        hidden = set(re.findall(r'QCommandLineOption \w+\(u"([a-z-]+)"_s\)', self.read("app/window/options.cpp")))
        built_in = {"help", "version"}
        self.demand(len(window) > 3, "app/window/options.cpp", "its options cannot be read any more")
        page = set(re.findall(r"\\-\\-((?:[a-z]|\\-)+)", self.read("packaging/man/cohort.1")))
        page = {option.replace("\\-", "-") for option in page}
        self.demand(page == window | built_in, "packaging/man/cohort.1",
                    f"names other options than the program has: {sorted(page ^ (window | built_in))}")
        for name, text in self.recipes.items():
            for line in re.findall(r"(?:^|[\s/\"'])cohort(?:\.exe)?((?: --?[\w-]+(?: [\w./-]+)?)+)", text, re.MULTILINE):
                for option in re.findall(r"--([a-z-]+)", line):
                    self.demand(option in window | hidden | built_in, name, f"cohort has no option --{option}")

    def command_line(self):
        """Commands and options of cohort-cli in recipes and trials."""
        source = "".join(path.read_text(encoding="utf-8") for path in sorted((self.root / "app/cli").glob("*.cpp")))
        commands = set(re.findall(r'\{\s*u"([a-z -]+)"_s,\s*(?:\{\}|u"[^"]*"_s|QString\(\)),\s*Cli::tr', source))
        options = set(re.findall(r'u"([a-z-]+)"_s\}?,\s*Cli::tr', source))
        self.demand(len(commands) > 30 and {"profile", "json"} < options, "app/cli", "its commands cannot be read any more")
        page = {option.replace("\\-", "-") for option in re.findall(r"\\-\\-((?:[a-z]|\\-)+)", self.read("packaging/man/cohort-cli.1"))}
        for option in page - options:
            self.demand(False, "packaging/man/cohort-cli.1", f"cohort-cli has no option --{option}")
        for name, text in self.recipes.items():
            for line in re.findall(r"(?:^|[\s/\"'])cohort-cli(?:\.exe)?[\"']?((?: --?[\w-]+(?: (?!list)[\w./-]+)?| [a-z]+(?![\w/.-]))+)", text, re.MULTILINE):
                for option in re.findall(r" --([a-z-]+)", line):
                    self.demand(option in options, name, f"cohort-cli has no option --{option}")
                words = re.sub(r" --profile \S+| --[a-z-]+", "", line).split()
                known = not words or " ".join(words[:2]) in commands or words[0] in commands
                self.demand(known, name, f"cohort-cli has no command {' '.join(words[:2])}")

    def libraries(self):
        """What is looked for is brought on each system, and nothing else is."""
        build = self.read("CMakeLists.txt")
        looked_for = set(re.findall(r"^\s*(?:find_package|pkg_check_modules)\(([\w-]+)", build, re.MULTILINE))
        for component in re.findall(r"^\s*find_package\(Qt6 [\d.]+ REQUIRED COMPONENTS ([\w ]+)\)", build, re.MULTILINE):
            looked_for |= {f"Qt6{part}" for part in component.split()} & set(LIBRARIES)
        looked_for -= {"GTest", "benchmark", "rapidcheck"}  # the tests'
        known = set(LIBRARIES) | set(ON_EVERY_SYSTEM)
        self.demand(looked_for == known, "CMakeLists.txt", f"looks for other libraries than are known here: {sorted(looked_for ^ known)}")
        ports = set()
        for port in json.loads(self.read("vcpkg.json"))["dependencies"]:
            features = port.get("features") if isinstance(port, dict) else None
            ports.add(f"{port['name']}[{','.join(features)}]" if features else port if isinstance(port, str) else port["name"])
        wanted = {port for port, _ in LIBRARIES.values()} | NOT_LOOKED_FOR
        self.demand(ports == wanted, "vcpkg.json", f"brings other libraries than are looked for: {sorted(ports ^ wanted)}")
        brewed = set(self.one(".github/workflows/packages.yml", r"brew install (.*)$").split()) - {"ninja"}
        wanted = {formula for _, formula in LIBRARIES.values()} | set(ON_EVERY_SYSTEM.values())
        wanted.discard(None)
        self.demand(brewed == wanted, ".github/workflows/packages.yml", f"brew installs other libraries than are looked for: {sorted(brewed ^ wanted)}")

    def workflows(self):
        for path in sorted((self.root / ".github/workflows").glob("*.yml")):
            name = path.relative_to(self.root).as_posix()
            jobs = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]
            for job, wanted in jobs.items():
                self.demand("timeout-minutes" in wanted, name, f"{job} has no limit of time")
                needs = wanted.get("needs", [])
                for other in [needs] if isinstance(needs, str) else needs:
                    self.demand(other in jobs, name, f"{job} needs {other}, which is no job")
                for step in wanted["steps"]:
                    self.demand("uses" in step or "run" in step, name, f"a step of {job} does nothing")
                    if "uses" in step:
                        self.demand(ACTION.match(step["uses"]), name, f"{step['uses']} names no fixed version")

    def systems(self):
        """The system hands us the same addresses everywhere."""
        scheme = self.one("core/library/returned_address.h", r'ownScheme\("(\w+)"\)')
        desktop = self.one("packaging/org.cohort.Cohort.desktop", r"^MimeType=(.*)$")
        self.demand(desktop == f"x-scheme-handler/{scheme};text/vcard;text/x-opml;", "the desktop entry", f"opens {desktop}")
        component = xml.fromstring(self.read("packaging/org.cohort.Cohort.metainfo.xml"))
        opened = [node.text for node in component.findall("provides/mediatype")]
        self.demand(";".join(opened) + ";" == desktop, "the metainfo", f"opens {opened}")
        with (self.root / "packaging/macos/Info.plist.in").open("rb") as file:
            plist = plistlib.load(file)
        addresses = [one for entry in plist["CFBundleURLTypes"] for one in entry["CFBundleURLSchemes"]]
        self.demand(addresses == [scheme], "Info.plist.in", f"opens {addresses}")
        kinds = {kind for entry in plist["CFBundleDocumentTypes"] for kind in entry["LSItemContentTypes"]}
        self.demand(kinds == {"public.vcard", "org.opml.opml"}, "Info.plist.in", f"opens files of the kinds {sorted(kinds)}")
        imported = {kind["UTTypeIdentifier"]: kind["UTTypeTagSpecification"]["public.mime-type"] for kind in plist["UTImportedTypeDeclarations"]}
        self.demand(imported == {"org.opml.opml": ["text/x-opml"]}, "Info.plist.in", f"declares {imported}")
        self.demand(plist["CFBundleVersion"] == "@PROJECT_VERSION@", "Info.plist.in", "has a version of its own")
        installer = self.read("packaging/windows/cohort.nsi")
        self.demand(f'"Software\\Classes\\{scheme}"' in installer, "cohort.nsi", f"does not open {scheme}:")
        for macro in ("OfferToOpen", "NoLongerOffer"):
            offered = dict(re.findall(rf'!insertmacro {macro} "(\w+)" "(\w+)"', installer))
            self.demand(offered == {"vcf": "vCard", "opml": "OPML"}, "cohort.nsi", f"{macro}: {offered}")
        identity = component.findtext("id")
        flatpak = yaml.safe_load(self.read("packaging/flatpak/org.cohort.Cohort.yml"))
        for where, value in (("Info.plist.in", plist["CFBundleIdentifier"]), ("the Flatpak manifest", flatpak["id"]),
                             ("app/window/main.cpp", self.one("app/window/main.cpp", r'setDesktopFileName\(QStringLiteral\("([\w.]+)"')),
                             ("the desktop entry's icon", self.one("packaging/org.cohort.Cohort.desktop", r"^Icon=(.*)$"))):
            self.demand(value == identity, where, f"is {value}, not {identity}")
        self.demand(component.findtext("launchable") == identity + ".desktop", "the metainfo", "starts another program")
        for language in sorted(path.stem.split("_", 1)[1] for path in (self.root / "translations").glob("cohort_*.ts")):
            self.demand(language in plist["CFBundleLocalizations"], "Info.plist.in", f"lacks the language {language}")

    def debian(self):
        control = self.read("packaging/deb/debian/control")
        asked = re.search(r"^Build-Depends:\n((?: .*\n)+)", control, re.MULTILINE).group(1)
        asked = set(re.findall(r"^ ([\w.+-]+)", asked, re.MULTILINE)) - DEBIANS_OWN
        listed = self.read("packaging/debian-packages.txt").split("[build]\n", 1)[1].split("\n\n", 1)[0]
        listed = {line.split()[0] for line in listed.splitlines()} - NOT_FOR_THE_PACKAGE
        self.demand(asked == listed, "packaging/deb/debian/control",
                    f"Build-Depends and [build] of debian-packages.txt differ: {sorted(asked ^ listed)}")
        for package in ("libqt6sql6-sqlite", "qt6-qpa-plugins"):
            # Qt loads them by name, so no library of the program leads to them.
            needed = re.search(r"^Depends:\n((?: .*\n)+)", control, re.MULTILINE).group(1)
            self.demand(f" {package},\n" in needed, "packaging/deb/debian/control", f"Depends lacks {package}")
        oldest = self.one("CMakeLists.txt", r"find_package\(Qt6 (\d+\.\d+)")
        self.demand(f"qt6-base-dev (>= {oldest})" in control, "packaging/deb/debian/control", f"asks for another Qt than {oldest}")
        given = yaml.safe_load(self.read("packaging/flatpak/org.cohort.Cohort.yml"))["runtime-version"]
        number = lambda version: tuple(map(int, version.split(".")))
        self.demand(number(given) >= number(oldest), "the Flatpak manifest", f"has Qt {given}, but {oldest} is needed")

    def flatpak_sources(self):
        fetched = set(self.one("packaging/flatpak/sources", r"^wanted=\(([^)]*)\)").split())
        used = set(re.findall(r"build/flatpak/sources/([\w-]+)", self.read("packaging/flatpak/org.cohort.Cohort.yml")))
        self.demand(fetched == used, "packaging/flatpak/sources", f"fetches other libraries than are built: {sorted(fetched ^ used)}")

    def run(self):
        for check in (self.paths, self.options, self.program_options, self.command_line, self.libraries, self.workflows, self.systems, self.debian, self.flatpak_sources):
            check()
        return self.problems


def main():
    checker = Checker(pathlib.Path(sys.argv[1]).resolve())
    problems = checker.run()
    for problem in problems:
        print(problem)
    if not problems:
        print(f"recipes: ok ({len(checker.recipes)} files)")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
