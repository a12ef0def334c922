"""What the project's own rules take for PHI in corpus text: where they do, the tagger is not taught that it is none."""
from __future__ import annotations

import hashlib
import json
import subprocess

from .paths import REPOSITORY, cache
from .records import Record


def mark_phi_unknown(name: str, records: list[Record]) -> list[Record]:
    """Adds the rules' findings to `unknown["phi"]`. Kept in the cache by the hash of the texts."""
    lines = "".join(json.dumps({"id": one.id, "text": one.text}) + "\n" for one in records)
    key = hashlib.sha256(lines.encode()).hexdigest()[:16]
    path = cache() / "rules" / f"{name}-{key}.jsonl"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(["npm", "run", "-s", "headless", "--", "annotate", "--rules-only"], cwd=REPOSITORY, input=lines, check=True, capture_output=True, text=True)
        found = [json.loads(line) for line in done.stdout.splitlines()]
        path.write_text("".join(json.dumps([[s["start"], s["end"]] for s in one.get("phi", [])]) + "\n" for one in found), encoding="utf-8")
    spans = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    if len(spans) != len(records):
        raise ValueError(f"{path} holds {len(spans)} lines for {len(records)} records")
    for record, places in zip(records, spans):
        record.unknown["phi"] = record.unknown.get("phi", []) + places
    return records
