"""Training records: text with layers of spans, and what each layer is annotated for.

{"id", "text", "group", "source", "layers": {layer: [[start, end, "TYPE|TYPE.SUBTYPE|…"], …]}, "known": {layer: "all" | [types]},
 "unknown": {layer: [[start, end], …]}, "assertion": [[start, end, negated, uncertain], …]}. Offsets: half-open, string indices.
A span with several types separated by `|` is one of them, it is not known which. In `unknown` stretches anything is allowed.
"""
from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

LAYERS = ("phi", "clinical", "medication")


@dataclass
class Record:
    id: str
    text: str
    group: str
    source: str
    layers: dict[str, list] = field(default_factory=dict)
    known: dict[str, object] = field(default_factory=dict)
    unknown: dict[str, list] = field(default_factory=dict)
    assertion: list = field(default_factory=list)

    @staticmethod
    def from_json(row: dict) -> "Record":
        return Record(**{name: row[name] for name in Record.__dataclass_fields__ if name in row})


def read_records(path: Path) -> list[Record]:
    with path.open(encoding="utf-8") as lines:
        return [Record.from_json(json.loads(line)) for line in lines if line.strip()]


def write_records(path: Path, records: Iterable[Record]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as out:
        for record in records:
            out.write(json.dumps(record.__dict__, ensure_ascii=False) + "\n")


def keep_longest(spans: list) -> list:
    """Spans that do not overlap, the longest of a clash kept, in order."""
    kept: list = []
    for span in sorted(spans, key=lambda one: (one[0] - one[1], one[0])):
        if all(span[1] <= other[0] or span[0] >= other[1] for other in kept):
            kept.append(span)
    return sorted(kept)
