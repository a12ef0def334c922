"""What a file of synthetic records holds, counted."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from pathlib import Path

TOKEN = re.compile(r"\w+|[^\w\s]")


def manifest_of(file: Path, seed: int, split: str) -> dict:
    """Counts of documents by layout, of spans by type, of tokens, and the share of tokens that are personal."""
    plans, types, medication = Counter(), Counter(), Counter()
    tokens = personal = empty = documents = 0
    lengths = []
    for line in filter(None, file.read_text("utf-8").split("\n")):
        record = json.loads(line)
        documents += 1
        plans[record["template"]] += 1
        count = len(TOKEN.findall(record["text"]))
        lengths.append(count)
        tokens += count
        for start, end, label in record["layers"]["phi"]:
            types[label] += 1
            personal += len(TOKEN.findall(record["text"][start:end]))
        medication.update(label for _, _, label in record["layers"]["medication"])
        empty += not record["layers"]["phi"]
    lengths.sort()
    return {
        "file": file.name, "sha256": hashlib.sha256(file.read_bytes()).hexdigest(), "seed": seed, "split": split, "documents": documents, "documentsWithoutPhi": empty,
        "tokens": tokens, "medianTokens": lengths[len(lengths) // 2], "p90Tokens": lengths[len(lengths) * 9 // 10], "phiShareOfTokens": round(personal / tokens, 4), "layouts": dict(plans.most_common()),
        "phi": dict(sorted(types.items())), "medication": dict(sorted(medication.items())),
    }
