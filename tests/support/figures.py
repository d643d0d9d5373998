"""Figures that loops of the tests counted, for the table of threats (tests/trust/threat_table.py)."""
import os


def print_figure(what, numbers):
    """Prints "figure: WHAT: NUMBERS" and adds that line to the file COHORT_FIGURES names, as figures.h does."""
    line = f"figure: {what}: {numbers}\n"
    print(line, end="", flush=True)
    if file := os.environ.get("COHORT_FIGURES"):
        with open(file, "a", encoding="utf-8") as figures:
            figures.write(line)
