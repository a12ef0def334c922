"""What is kept of a run as text: its log (JSON lines), the hashes of its data, its metrics."""
from __future__ import annotations

import hashlib
import json
import sys
import time
from pathlib import Path

from .paths import RUNS


class RunLog:
    """Appends JSON lines to training/runs/<name>/<stage>.jsonl and echoes them."""

    def __init__(self, name: str, stage: str) -> None:
        self.folder = RUNS / name
        self.folder.mkdir(parents=True, exist_ok=True)
        self.file = self.folder / f"{stage}.jsonl"
        self.started = time.time()

    def write(self, **fields: object) -> None:
        line = json.dumps({"seconds": round(time.time() - self.started, 1), **fields})
        with self.file.open("a", encoding="utf-8") as out:
            out.write(line + "\n")
        print(line, flush=True, file=sys.stderr)


def sha256_of(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as data:
        for block in iter(lambda: data.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def write_metrics(name: str, file: str, metrics: dict) -> Path:
    folder = RUNS / name
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file
    path.write_text(json.dumps(metrics, indent=1) + "\n", encoding="utf-8")
    return path
