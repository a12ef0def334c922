"""BioCreative V CDR (Li et al. 2016): abstracts; chemicals and diseases, the latter with symptoms and other harm."""
from __future__ import annotations

from ..paths import corpora
from ..raw_text import read_jsonl
from ..records import Record, keep_longest

ANY_PROBLEM = "PROBLEM.disease|PROBLEM.symptom|PROBLEM.finding|PROBLEM.injury"
KNOWN = {"phi": "all", "clinical": ["PROBLEM"], "medication": ["MEDICATION"]}


def records(split: str) -> list[Record]:
    out = []
    for row in read_jsonl(corpora() / f"ner/bc5cdr.{split}.jsonl"):
        spans = {"Disease": [], "Chemical": []}
        for entity in row["entities"]:
            spans[entity["type"]].append([entity["start"], entity["end"], ANY_PROBLEM if entity["type"] == "Disease" else "MEDICATION"])
        layers = {"clinical": keep_longest(spans["Disease"]), "medication": keep_longest(spans["Chemical"])}
        out.append(Record(f"bc5cdr-{row['id']}", row["text"], row["id"], "bc5cdr", layers, KNOWN))
    return out
