#!/usr/bin/env python3
"""Makes a pseudo-language out of a translation file: accents, 40 % longer, in square brackets. What appears on
screen without brackets is not translatable; what is cut off has too little room.

usage: pseudo.py IN.ts OUT.ts
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTS = str.maketrans("aceinouyACEINOUYszSZ", "áçéîñóûýÁÇÉÎÑÓÛÝšžŠŽ")
# Placeholders, tags, entities and the letter of a mnemonic stay as they are.
KEEP = re.compile(r"(%L?\d+|%L?n|<[^>]+>|&(?:[a-z]+|#\d+);|&\w|\*\.\w+)")
GROWTH = 0.4


def pseudo(source: str) -> str:
    """One string in the pseudo-language."""
    parts = KEEP.split(source)
    words = "".join(part if KEEP.fullmatch(part) else part.translate(ACCENTS) for part in parts)
    return f"[{words}{'~' * max(1, int(len(source) * GROWTH))}]"


def translate(message: ElementTree.Element) -> None:
    """Gives one message its pseudo-translation."""
    source = message.findtext("source") or ""
    translation = message.find("translation")
    translation.attrib.pop("type", None)
    if source == "QT_LAYOUT_DIRECTION":
        translation.text = "LTR"
        return
    if message.get("numerus") != "yes":
        translation.text = pseudo(source)
        return
    for form in translation.findall("numerusform"):
        translation.remove(form)
    for _ in range(2):
        ElementTree.SubElement(translation, "numerusform").text = pseudo(source)


def main() -> int:
    source, target = sys.argv[1:3]
    tree = ElementTree.parse(source)
    tree.getroot().set("language", "en")
    for message in tree.getroot().iter("message"):
        translate(message)
    tree.write(target, encoding="utf-8", xml_declaration=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
