"""NCBI Disease corpus (Doğan et al. 2014): sentences; every disease mention is annotated."""
from __future__ import annotations

from collections.abc import Iterator

from ..paths import corpora
from ..raw_text import read_jsonl
from ..records import Record

KNOWN = {"phi": "all", "clinical": ["PROBLEM.disease", "PROBLEM.injury"], "medication": []}


def records(split: str) -> list[Record]:
    return [Record(row["id"], row["text"], row["id"], "ncbi",
                   {"clinical": [[e["start"], e["end"], "PROBLEM.disease"] for e in row["entities"]]}, KNOWN)
            for row in read_jsonl(corpora() / f"ner/ncbi-disease.{split}.jsonl")]


def joined(singles: list[Record], size: int = 4) -> Iterator[Record]:
    """Runs of neighbouring sentences as one text, since notes seldom come one sentence at a time."""
    for at in range(0, len(singles), size):
        run = singles[at:at + size]
        text, spans = "", []
        for one in run:
            offset = len(text)
            spans += [[start + offset, end + offset, kind] for start, end, kind in one.layers["clinical"]]
            text += one.text + " "
        yield Record(f"{run[0].id}+{len(run)}", text.rstrip(), run[0].id, "ncbi-joined", {"clinical": spans}, KNOWN)
