"""PHEE (Sun et al. 2022): drugs and their attributes in sentences on adverse events. Drugs outside the event are not annotated,
so nothing is taken as known outside its mentions; effects are phrases of their own extent and teach nothing here."""
from __future__ import annotations

import re

from ..paths import corpora
from ..raw_text import read_jsonl
from ..records import Record, keep_longest

TYPES = {"Drug": "MEDICATION", "Dosage": "STRENGTH|DOSE", "Freq": "FREQUENCY", "Route": "ROUTE", "Duration": "DURATION"}
NEEDS_DIGIT = {"Dosage", "Duration"}


def records(split: str) -> list[Record]:
    out = []
    for row in read_jsonl(corpora() / f"relations/phee.{split}.jsonl"):
        spans = [[e["start"], e["end"], TYPES[e["type"]]] for e in row["entities"] if e["type"] in TYPES and _fits(e)]
        out.append(Record(f"phee-{row['id']}", row["text"], row["pmid"], "phee", {"medication": keep_longest(spans)},
                          {"phi": "all", "clinical": [], "medication": []}))
    return out


def _fits(entity: dict) -> bool:
    if len(entity.get("fragments") or [0]) > 1:
        return False
    return entity["type"] not in NEEDS_DIGIT or re.search(r"\d", entity["text"]) is not None
