"""What the project's own rules find in training text: PHI in corpora that are not annotated for it is left open, and
clinical mentions in synthetic notes serve as silver annotation."""
from __future__ import annotations

import hashlib
import json
import subprocess

from .decode import top_types
from .labels import layers
from .paths import REPOSITORY, cache
from .records import Record, keep_longest

# Types whose mentions the rules mark as notes would; anatomy and times are left to the corpora.
SILVER = {"clinical": ("PROBLEM", "TEST", "VALUE", "PROCEDURE", "DEVICE"), "medication": tuple(top_types(layers()[2]))}


def annotate(name: str, records: list[Record]) -> list[dict]:
    """The rules' annotations by record: {"phi": [[start, end]], "entities": [[start, end, "TYPE.subtype"]]}. Kept in the cache by the hash of the texts."""
    lines = "".join(json.dumps({"id": one.id, "text": one.text}) + "\n" for one in records)
    key = hashlib.sha256(lines.encode()).hexdigest()[:16]
    path = cache() / "rules" / f"{name}-{key}.jsonl"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(["npm", "run", "-s", "headless", "--", "annotate", "--rules-only"], cwd=REPOSITORY, input=lines, check=True, capture_output=True, text=True)
        path.write_text("".join(json.dumps(_short(json.loads(line))) + "\n" for line in done.stdout.splitlines()), encoding="utf-8")
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    if len(found) != len(records):
        raise ValueError(f"{path} holds {len(found)} lines for {len(records)} records")
    return found


def _short(row: dict) -> dict:
    entities = [[e["start"], e["end"], e["type"] + ("." + e["subtype"] if e.get("subtype") else "")] for e in row.get("entities", [])]
    return {"phi": [[s["start"], s["end"]] for s in row.get("phi", [])], "entities": entities}


def mark_phi_unknown(name: str, records: list[Record]) -> list[Record]:
    for record, found in zip(records, annotate(name, records)):
        record.unknown["phi"] = record.unknown.get("phi", []) + found["phi"]
    return records


def add_silver(name: str, records: list[Record]) -> list[Record]:
    """The rules' mentions in the layers a record is not annotated for. Outside them half of the records are taken as
    annotated and half are left open: what the rules miss must not be taught as nothing too firmly."""
    for record, found in zip(records, annotate(name, records)):
        phi = record.layers.get("phi", [])
        clean = [span for span in found["entities"] if all(span[1] <= a or span[0] >= b for a, b, _ in phi)]
        for layer in layers():
            if layer.id not in SILVER or record.known.get(layer.id):
                continue
            kinds = SILVER[layer.id]
            record.layers[layer.id] = keep_longest([s for s in clean if s[2].split(".")[0] in kinds])
            firm = hashlib.sha256(record.id.encode()).digest()[0] % 2 == 0
            record.known = {**record.known, layer.id: list(kinds) if firm else []}
    return records
