"""Plain text of the corpora and lexicons, for the vocabulary and for masked-language training. Training splits only."""
from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from .paths import REPOSITORY, corpora

NOTE_FILES = ("notes/aci-bench.train.jsonl", "notes/mts-dialog.train.jsonl", "notes/primock57.jsonl")
NER_FILES = ("ner/ncbi-disease.train.jsonl", "ner/bc5cdr.train.jsonl", "relations/phee.train.jsonl")


def read_jsonl(path: Path) -> Iterator[dict]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def case_reports(without_maccrobat: bool) -> Iterator[str]:
    from .corpora.maccrobat import is_dev

    if not without_maccrobat:
        for row in read_jsonl(corpora() / "ner/maccrobat.train.jsonl"):
            if not is_dev(row["id"]):
                yield row["text"]


def clinical_texts(without_maccrobat: bool = False) -> Iterator[str]:
    """Abstracts, case reports, notes and dialogues."""
    for name in NER_FILES:
        for row in read_jsonl(corpora() / name):
            yield row["text"]
    yield from case_reports(without_maccrobat)
    for name in NOTE_FILES:
        for row in read_jsonl(corpora() / name):
            yield row["note"]
            yield row["dialogue"]


def health_answers() -> Iterator[str]:
    """Consumer-health answers and questions."""
    for row in read_jsonl(corpora() / "lay/medquad.jsonl"):
        yield row["question"] + "\n" + row["answer"]
    for row in read_jsonl(corpora() / "lay/meqsum.jsonl"):
        yield row["question"]


def lexicon_texts() -> Iterator[str]:
    """The first column of every lexicon, thousand entries a text."""
    for file in sorted((REPOSITORY / "lexicons/en").glob("*.tsv")):
        entries = [line.split("\t", 1)[0] for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        for at in range(0, len(entries), 1000):
            yield "\n".join(entries[at:at + 1000])
