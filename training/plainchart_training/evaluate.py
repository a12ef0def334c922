"""Measures a run (or an exported ONNX file) on the development sets. Development numbers, not test numbers."""
from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from .encoded import covered
from .encoders import ENCODERS
from .labels import LAYERS
from .paths import cache
from .predict import Forward, Tagged, layer_slices, spans, tag
from .records import Record, read_records
from .runs import write_metrics
from .scores import CharacterScores, SpanScores
from .train import load_tagger
from .vocabulary import vocabulary_file
from .word_pieces import WordPieces

SETS = ("ncbi", "bc5cdr", "maccrobat", "synthetic", "gold")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", default="tagger")
    parser.add_argument("--onnx", help="an exported file, measured with its vocab.txt beside it")
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--limit", type=int, default=0, help="documents a set, 0 for all")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--current", action="store_true", help="the last weights in place of the averaged ones")
    parser.add_argument("--blind", action="store_true", help="without shapes: what a trained model leans on them")
    parser.add_argument("--out", help="name of the metrics file")


def torch_forward(name: str, averaged: bool = True) -> tuple[Forward, WordPieces, int]:
    model, encoder, blind = load_tagger(name, averaged)

    def forward(ids: np.ndarray, shapes: np.ndarray, attend: np.ndarray) -> np.ndarray:
        with torch.no_grad():
            logits, _ = model(torch.from_numpy(ids), torch.from_numpy(np.zeros_like(shapes) if blind else shapes), torch.from_numpy(attend).bool())
        return logits.float().numpy()

    return forward, WordPieces.read(vocabulary_file(ENCODERS[encoder])), model.head.out_features


def onnx_forward(path: Path, threads: int) -> tuple[Forward, WordPieces, int]:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    width = session.get_outputs()[0].shape[-1]

    def forward(ids: np.ndarray, shapes: np.ndarray, attend: np.ndarray) -> np.ndarray:
        return session.run(["logits"], {"input_ids": ids, "attention_mask": attend, "token_type_ids": shapes})[0]

    return forward, WordPieces.read(path.parent / "vocab.txt"), width


def read_set(name: str, limit: int) -> list[Record]:
    path = cache() / "records" / f"{name}.dev.jsonl"
    if name == "gold":
        path = cache() / "gold/dev.jsonl"
    if name == "synthetic":
        path = cache() / "synth/heldout.jsonl"
    found = read_records(path) if path.exists() else []
    return found[:limit] if limit else found


def top(kind: str) -> str:
    return kind.split(".")[0].split("|")[0]


def matched(records: list[Record], tagged: list[Tagged], layer_id: str, kinds: set[str] | None, rename=top) -> dict:
    """Span scores of one layer over some types, types renamed on both sides."""
    layer, part = next(one for one in layer_slices() if one[0].id == layer_id)
    scores = SpanScores()
    for record, one in zip(records, tagged):
        gold = [(a, b, rename(kind)) for a, b, kind in record.layers.get(layer_id, [])]
        found = [(a, b, rename(kind)) for a, b, kind in spans(record.text, one, layer, part)]
        keep = lambda kind: kinds is None or kind in kinds
        scores.add([s for s in gold if keep(s[2])], [s for s in found if keep(s[2])])
    return scores.to_json()


def merge_micro(*parts: dict) -> dict:
    """Micro scores over several layers, from their counts by type."""
    merged = {kind: values for part in parts for kind, values in part.items() if kind != "all"}
    found, gold = sum(v["found"] for v in merged.values()), sum(v["gold"] for v in merged.values())
    strict = sum(v["precision"] * v["found"] for v in merged.values())
    return {"strict": round(2 * strict / (found + gold), 4), "overlap": round(sum(v["overlap"] * (v["found"] + v["gold"]) for v in merged.values()) / (found + gold), 4), "byType": merged}


def disease_only(kind: str) -> str:
    return "Disease" if "PROBLEM.disease" in kind else top(kind) + "-other"


def assertion_scores(records: list[Record], tagged: list[Tagged]) -> dict:
    """How well the head tells negated and uncertain mentions, the mentions given: mean probability over a mention's pieces, above a half."""
    sums = {axis: [0, 0, 0] for axis in ("negated", "uncertain")}
    for record, one in zip(records, tagged):
        for start, end, *gold in record.assertion:
            pieces = list(covered(one.pieces, start, end))
            if not pieces:
                continue
            said = (1 / (1 + np.exp(-one.logits[pieces, -2:]))).mean(0) > 0.5
            for counts, have, want in zip(sums.values(), said, gold):
                counts[0] += int(have and want)
                counts[1] += int(have)
                counts[2] += int(want)
    return {axis: {"f1": round(2 * hit / max(1, found + gold), 4), "found": found, "gold": gold} for axis, (hit, found, gold) in sums.items()}


def measure(name: str, records: list[Record], tagged: list[Tagged]) -> dict:
    if name == "ncbi":
        return {"disease": matched(records, tagged, "clinical", {"Disease"}, disease_only)["all"],
                "anyProblem": matched(records, tagged, "clinical", {"PROBLEM"})["all"]}
    if name == "bc5cdr":
        return {"chemical": matched(records, tagged, "medication", {"MEDICATION"})["all"], "disease": matched(records, tagged, "clinical", {"PROBLEM"})["all"]}
    if name == "maccrobat":
        loose = lambda kind: "STRENGTH/DOSE" if top(kind) in ("STRENGTH", "DOSE") else top(kind)
        clinical = matched(records, tagged, "clinical", {"PROBLEM", "TEST", "VALUE", "PROCEDURE", "ANATOMY", "TIME"})
        medication = matched(records, tagged, "medication", {"MEDICATION", "STRENGTH/DOSE", "ROUTE", "FREQUENCY"}, loose)
        return merge_micro(clinical, medication) | {"assertion": assertion_scores(records, tagged)}
    layer, part = layer_slices()[0]
    characters = CharacterScores()
    for record, one in zip(records, tagged):
        characters.add(record.text, [tuple(s) for s in record.layers.get("phi", [])], spans(record.text, one, layer, part))
    out = {"characters": characters.to_json(), "spans": matched(records, tagged, "phi", None)}
    if name == "gold":
        out["clinical"] = matched(records, tagged, "clinical", {"PROBLEM", "TEST", "VALUE", "PROCEDURE"})
        out["medication"] = matched(records, tagged, "medication", None)
        out["assertion"] = assertion_scores(records, tagged)
    return out


def headline(name: str, result: dict) -> str:
    if name == "ncbi":
        return f"disease strict {result['disease']['strict']}"
    if name == "bc5cdr":
        return f"chemical {result['chemical']['strict']} disease {result['disease']['strict']}"
    if name == "maccrobat":
        return f"strict {result['strict']} overlap {result['overlap']}"
    return f"PHI characters recall {result['characters']['recall']} precision {result['characters']['precision']}"


def main(options: argparse.Namespace) -> None:
    torch.set_num_threads(options.threads)
    forward, tokeniser, width = onnx_forward(Path(options.onnx), options.threads) if options.onnx else torch_forward(options.name, not options.current)
    if options.blind:
        seeing = forward
        forward = lambda ids, shapes, attend: seeing(ids, np.zeros_like(shapes), attend)  # noqa: E731
    results = {}
    for name in options.sets.split(","):
        records = read_set(name, options.limit)
        if records:
            results[name] = measure(name, records, tag([r.text for r in records], tokeniser, forward, width))
            print(name, headline(name, results[name]), flush=True)
    path = write_metrics(options.name, options.out or ("metrics-int8.json" if options.onnx else "metrics.json"), results)
    print(json.dumps({"written": path.name, "layers": list(LAYERS)}))
