"""What Cohort said before a post was sent, held against who could read it then: a table that is kept in a file."""
import os

# What Cohort can say before about somebody: that they can read it; that it goes to the followers, not all of whom the server
# lists; that it is not known; or nothing, and then they must not read it.
SAID, UNLISTED, UNSURE, NOT_SAID = "said", "as a follower", "not known", ""


def open_to_all(reach):
    return SAID if any(account["world"] for account in reach["accounts"]) else NOT_SAID


def said_of_all(reach, kind, who):
    """What Cohort said before about this kind of reading now by a whole group."""
    said = {exposure["value"] for account in reach["accounts"] for exposure in account["exposures"]
            if (exposure["class"], exposure["who"], exposure["verb"]) == (kind, who, "readNow")}
    return SAID if "yes" in said else UNSURE if "unknown" in said else NOT_SAID


def cell(row):
    if row is None:
        return ""
    said, seen = row
    if seen and not said:
        return "**SEEN, not said**"
    return f"{said}, {'seen' if seen else 'not seen'}" if said else "no"


def as_table(rows, made_by, left_out=()):
    """Rows (route, reader, said, seen) as a document; `made_by`: by what and on which servers."""
    unseen = [row[2] for row in rows if row[2] and not row[3]]
    seen = [row[2] for row in rows if row[3]]
    names = list(dict.fromkeys(row[0] for row in rows))
    readers = list(dict.fromkeys(row[1] for row in rows))
    cells = {(row[0], row[1]): row[2:] for row in rows}
    lines = ["# Said and seen", "",
             "Who could read a post that Cohort sent, held against what Cohort had said before it was sent. Made by",
             f"{made_by}; every run of the tests is compared with it.", "",
             f"{len(names)} routes, {len(readers)} readers, {len(rows)} trials:", "",
             f"- {seen.count(NOT_SAID)} read by somebody who was not named,",
             f"- {seen.count(UNSURE)} read where Cohort had said that it does not know (“not known”),",
             f"- {len(unseen)} pessimistic, not ruled out and not read: {unseen.count(SAID)} said,",
             f"  {unseen.count(UNSURE)} not known, {unseen.count(UNLISTED)} said of followers whom the server does not list "
             "(“as a follower”).", "",
             *left_out,
             "| Route | " + " | ".join(readers) + " |", "|---" * (len(readers) + 1) + "|"]
    lines += ["| " + " | ".join([name, *(cell(cells.get((name, reader))) for reader in readers)]) + " |"
              for name in names]
    return "\n".join(lines) + "\n"


def compare(test, table, file):
    """Fails when the table is not that of the file. COHORT_WRITE_PROOF=1 writes it anew."""
    if os.environ.get("COHORT_WRITE_PROOF") == "1":
        file.write_text(table, encoding="utf-8")
    test.assertEqual(table, file.read_text(encoding="utf-8") if file.exists() else "")
