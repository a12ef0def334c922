"""Reads the project's own word lists (lexicons/en) as the generator's raw material."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[3] / "lexicons" / "en"


@lru_cache(maxsize=None)
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of one lexicon as dictionaries by column; comment lines are skipped."""
    lines = [line for line in (FOLDER / f"{name}.tsv").read_text("utf-8").split("\n") if line and not line.startswith("# ")]
    header = lines[0].split("\t")
    return tuple(dict(zip(header, line.split("\t") + [""] * len(header))) for line in lines[1:])


@lru_cache(maxsize=None)
def clinical_words() -> frozenset[str]:
    """Every word, in lower case, of the clinical lexicons and of the list of common words."""
    found: set[str] = set()
    for name, columns in COLUMNS.items():
        for row in rows(name):
            for column in columns:
                found.update(row[column].lower().translate(SEPARATORS).split())
    return frozenset(found)


SEPARATORS = str.maketrans({sign: " " for sign in "|/-,()='’"})

COLUMNS = {
    "problems": ("term", "variants"), "tests": ("term", "variants"), "procedures": ("term", "variants"), "medications": ("term",),
    "anatomy": ("term", "variants"), "devices": ("term", "variants"), "abbreviations": ("abbr", "sense"), "glossary": ("term", "variants"),
    "protected": ("term",), "common-words": ("word",),
}


@lru_cache(maxsize=None)
def personal_names() -> frozenset[str]:
    """Given names and surnames in lower case that are not also common words."""
    common = {row["word"] for row in rows("common-words")}
    found = {row["name"] for row in rows("given-names")} | {row["name"] for row in rows("surnames")}
    return frozenset(name for name in found if name not in common)
