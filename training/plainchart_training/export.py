"""Writes a run as the app's model folder: a plain BERT graph in ONNX, vocab.txt, tagger.json, manifest.json. Works on a half-done run."""
from __future__ import annotations

import argparse
import json
from pathlib import Path

from .embedding import EmbeddingMap, map_file
from .encoders import ENCODERS
from .labels import layers
from .onnx_graph import POSITIONS, write_graph
from .paths import RUNS, cache
from .predict import OVERLAP, WINDOW
from .quantise import agreement, quantise_file
from .runs import sha256_of
from .train import load_tagger
from .vocabulary import vocabulary_file
from .webgpu_graph import write_webgpu_graph

MODEL_ID = "plainchart-tagger"
FILES = ("model.int8.onnx", "model.webgpu.onnx", "vocab.txt", "tagger.json")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", default="tagger")
    parser.add_argument("--out", type=Path, help="folder, by default in the cache")
    parser.add_argument("--version", default="1.0.0")
    parser.add_argument("--current", action="store_true", help="the last weights in place of the averaged ones")


def write_tagger_json(name: str, out: Path, encoder: str, assertion_at: int | None) -> None:
    """tagger.json; temperatures and the recall dial come from the calibrate stage when it has run."""
    calibrated = RUNS / name / "calibration.json"
    held = json.loads(calibrated.read_text(encoding="utf-8")) if calibrated.exists() else {"temperatures": {}, "dial": []}
    content = {
        "version": 1, "id": MODEL_ID, "encoder": encoder, "maxPositions": POSITIONS, "windowTokens": WINDOW, "overlapTokens": OVERLAP,
        "layers": [{"id": layer.id, "labels": layer.labels, "temperature": held["temperatures"].get(layer.id, 1.0)} for layer in layers()],
        "assertion": None if assertion_at is None else {"axes": ["negated", "uncertain"], "offset": assertion_at},
        "dial": held["dial"],
    }
    (out / "tagger.json").write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def write_manifest(out: Path, version: str, licence: str) -> None:
    files = [{"path": name, "sizeBytes": (out / name).stat().st_size, "sha256": sha256_of(out / name)} for name in FILES]
    content = {"id": MODEL_ID, "version": version, "licence": licence, "task": "token-classification", "files": files}
    (out / "manifest.json").write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def main(options: argparse.Namespace) -> None:
    out = options.out or cache() / "export" / options.name
    out.mkdir(parents=True, exist_ok=True)
    model, encoder, _ = load_tagger(options.name, not options.current)
    full = cache() / "export" / f"{options.name}.fp32.onnx"
    full.parent.mkdir(parents=True, exist_ok=True)
    embedding = EmbeddingMap.load(map_file(options.name)) if map_file(options.name).exists() else None
    write_graph(model, full, embedding=embedding)
    half = full.with_suffix(".tables-int8.onnx")
    write_graph(model, half, small_tables=True, embedding=embedding)
    (out / "vocab.txt").write_bytes(vocabulary_file(ENCODERS[encoder]).read_bytes())
    quantise_file(half, out / "model.int8.onnx", out / "vocab.txt")
    write_webgpu_graph(out / "model.int8.onnx", out / "model.webgpu.onnx")
    write_tagger_json(options.name, out, encoder, sum(model.label_counts) if model.assertion else None)
    write_manifest(out, options.version, "Apache-2.0")
    agreements = {kind: agreement(full, out / f"model.{kind}.onnx", out / "vocab.txt") for kind in ("int8", "webgpu")}
    print(json.dumps({"folder": out.name, "megabytes": {name: round((out / name).stat().st_size / 1e6, 2) for name in FILES}, **agreements}))
