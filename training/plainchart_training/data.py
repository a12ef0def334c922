"""Corpora → records (JSON lines) → arrays for training, in the cache; hashes of all that went in are kept with the run."""
from __future__ import annotations

import argparse

from .corpora import bc5cdr, maccrobat, ncbi, phee, presidio
from .encoded import encode, new_tables, save_tables
from .encoders import ENCODERS
from .paths import cache, corpora
from .records import Record, read_records, write_records
from .rule_findings import add_silver, mark_phi_unknown
from .runs import RunLog, sha256_of, write_metrics
from .vocabulary import vocabulary_file
from .word_pieces import WordPieces


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", default="data")
    parser.add_argument("--encoder", default="minilm-l6", choices=ENCODERS)


def train_records() -> dict[str, list[Record]]:
    """Training records by source."""
    singles = mark_phi_unknown("ncbi", ncbi.records("train"))
    out = {"ncbi": singles, "ncbi-joined": mark_phi_unknown("ncbi-joined", list(ncbi.joined(singles))),
           "bc5cdr": mark_phi_unknown("bc5cdr", bc5cdr.records("train")), "maccrobat": mark_phi_unknown("maccrobat", maccrobat.records("train")),
           "phee": mark_phi_unknown("phee", phee.records("train")), "presidio": presidio.records()}
    synthetic = cache() / "synth/train.jsonl"
    if synthetic.exists():
        out["synthetic"] = add_silver("synthetic", read_records(synthetic))
    return out


def dev_records() -> dict[str, list[Record]]:
    out = {"ncbi": ncbi.records("dev"), "bc5cdr": bc5cdr.records("dev"), "maccrobat": maccrobat.records("dev")}
    for name, file in (("synthetic", cache() / "synth/heldout.jsonl"), ("gold", cache() / "gold/dev.jsonl")):
        if file.exists():
            out[name] = read_records(file)
    return out


def main(options: argparse.Namespace) -> None:
    log = RunLog(options.name, "data")
    tokeniser = WordPieces.read(vocabulary_file(ENCODERS[options.encoder]))
    folder = cache() / "encoded" / options.encoder
    tables = new_tables()
    for source, records in train_records().items():
        write_records(cache() / "records" / f"{source}.train.jsonl", records)
        arrays = encode(records, tokeniser, tables)
        arrays.save(folder / f"{source}.npz")
        log.write(event="encoded", source=source, records=len(records), tokens=len(arrays.ids), windows=len(arrays.windows))
    save_tables(folder / "tables.json", tables)
    for source, records in dev_records().items():
        write_records(cache() / "records" / f"{source}.dev.jsonl", records)
    files = [corpora() / one for one in ("ner/ncbi-disease.train.jsonl", "ner/bc5cdr.train.jsonl", "ner/maccrobat.train.jsonl", "relations/phee.train.jsonl",
                                         "phi/presidio-synth.train.jsonl", "lay/medquad.jsonl", "lay/meqsum.jsonl", "notes/aci-bench.train.jsonl",
                                         "notes/mts-dialog.train.jsonl", "notes/primock57.jsonl")]
    hashes = {str(file.relative_to(corpora())): sha256_of(file) for file in files}
    hashes |= {f"synth/{file.name}": sha256_of(file) for file in sorted((cache() / "synth").glob("*.jsonl"))}
    write_metrics(options.name, "data-sha256.json", hashes | {"vocabulary": sha256_of(vocabulary_file(ENCODERS[options.encoder]))})
