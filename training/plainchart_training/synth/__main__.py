"""python -m plainchart_training.synth --seed 1 --documents 8000 --split train --out F.jsonl: writes synthetic records."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path

from .documents import write_documents
from .draw import SPLITS
from .manifest import manifest_of


def main() -> None:
    """Reads the options, writes the records and, beside them, a manifest with counts."""
    parser = argparse.ArgumentParser(prog="plainchart_training.synth", description="Writes note-shaped documents with exact gold spans.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--documents", type=int, default=8000)
    parser.add_argument("--split", choices=SPLITS, default="train")
    parser.add_argument("--out", type=Path, required=True)
    here = Path(__file__).resolve().parents[3]
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("PLAINCHART_DATA", here.parent / "shared" / "data")), help="folder of the openly licensed corpora; without it only the generator's own grammar is used")
    parser.add_argument("--cache", type=Path, default=here / "training" / ".cache" / "synth")
    options = parser.parse_args()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    partial = options.out.with_suffix(".partial")
    with partial.open("w", encoding="utf-8") as out:
        for record in write_documents(options.seed, options.documents, options.split, options.data, options.cache):
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    partial.replace(options.out)
    manifest = manifest_of(options.out, options.seed, options.split)
    options.out.with_suffix(".manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    print(json.dumps(manifest, indent=1))


if __name__ == "__main__":
    main()
