"""MACCROBAT2020 case reports (Caufield et al., CC BY 4.0 to our knowledge)."""
from __future__ import annotations

import hashlib
from functools import lru_cache

from ..paths import corpora
from ..raw_text import read_jsonl
from ..records import Record, keep_longest

DEV_DOCUMENTS = 32


@lru_cache(maxsize=1)
def dev_ids() -> frozenset[str]:
    """A fixed fifth of the documents, the first by a hash of the id, kept for measuring."""
    ids = (corpora() / "ner/maccrobat.train.ids.txt").read_text(encoding="utf-8").split()
    return frozenset(sorted(ids, key=lambda one: hashlib.sha256(f"maccrobat-dev:{one}".encode()).digest())[:DEV_DOCUMENTS])


def is_dev(identifier: str) -> bool:
    return identifier in dev_ids()


# Ours for theirs, by layer. A mention with several of ours may be any of them.
CLINICAL = {
    "Disease_disorder": "PROBLEM.disease|PROBLEM.injury", "Sign_symptom": "PROBLEM.symptom|PROBLEM.finding|PROBLEM.injury",
    "Diagnostic_procedure": "TEST", "Lab_value": "VALUE", "Therapeutic_procedure": "PROCEDURE", "Biological_structure": "ANATOMY",
    "Date": "TIME", "Time": "TIME",
}
MEDICATION = {"Medication": "MEDICATION", "Dosage": "STRENGTH|DOSE", "Administration": "ROUTE", "Frequency": "FREQUENCY"}
KNOWN = {"phi": "all", "clinical": ["PROBLEM", "TEST", "VALUE", "PROCEDURE", "ANATOMY", "TIME"],
         "medication": ["MEDICATION", "STRENGTH", "DOSE", "ROUTE", "FREQUENCY"]}
# Mentions of ours may stand inside these without a mark of their own.
CLINICAL_UNKNOWN = {"History", "Family_history", "Coreference", "Duration", "Other_event", "Other_entity", "Distance", "Area", "Volume",
                    "Quantitative_concept", "Qualitative_concept", "Weight", "Height", "Mass", "Outcome", "Clinical_event"}
# Their durations are those of an illness as well; ours are of a medication only.
MEDICATION_UNKNOWN = {"Duration", "Date", "Time", "History", "Therapeutic_procedure"}
EVENTS = {"Disease_disorder", "Sign_symptom", "Medication", "Diagnostic_procedure", "Therapeutic_procedure"}
UNCERTAIN = {"UNCERTAIN", "MAYBE_POS", "MAYBE_NEG"}


def records(split: str) -> list[Record]:
    """split: train or dev (the fixed fifth)."""
    rows = read_jsonl(corpora() / "ner/maccrobat.train.jsonl")
    return [_record(row) for row in rows if is_dev(row["id"]) == (split == "dev")]


def _record(row: dict) -> Record:
    clinical, medication, unknown, assertion = [], [], {"clinical": [], "medication": []}, []
    for entity in row["entities"]:
        kind, text = entity["type"], entity["text"]
        start = entity["start"] + len(text) - len(text.lstrip())
        end = entity["end"] - (len(text) - len(text.rstrip()))
        whole = len(entity.get("fragments") or [0]) < 2
        for table, spans, layer, loose in ((CLINICAL, clinical, "clinical", CLINICAL_UNKNOWN), (MEDICATION, medication, "medication", MEDICATION_UNKNOWN)):
            if kind in table and whole:
                spans.append([start, end, table[kind]])
            elif kind in loose or kind in table:
                unknown[layer].append([start, end])
        if kind in EVENTS and whole:
            polarity = (entity.get("attributes") or {}).get("POLARITY")
            assertion.append([start, end, int(polarity in ("NEG", "MAYBE_NEG")), int(polarity in UNCERTAIN)])
    layers = {"clinical": keep_longest(clinical), "medication": keep_longest(medication)}
    return Record(f"maccrobat-{row['id']}", row["text"], row["id"], "maccrobat", layers, KNOWN, unknown, keep_longest(assertion))
