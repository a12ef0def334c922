"""int8 of the matrices of an exported graph: weights by channel, activations at run time; and how far it agrees with float32."""
from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import numpy as np

from .paths import cache
from .records import read_records
from .smooth import smooth
from .word_pieces import WordPieces


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--vocabulary", type=Path, help="vocab.txt: evens out matrix inputs first, and reports agreement")


def quantise_file(source: Path, target: Path, vocabulary: Path | None = None, reduce_range: bool = False) -> None:
    """With a vocabulary the inputs of the matrices are evened out first, as measured on training texts."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    even = source
    if vocabulary is not None:
        even = source.with_suffix(".even.onnx")
        smooth(source, even, [feed(WordPieces.read(vocabulary), text) for text in training_texts(10)])
    quantize_dynamic(even, target, per_channel=True, reduce_range=reduce_range, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul"], extra_options={"MatMulConstBOnly": True, "DefaultTensorType": 1})


def feed(tokeniser: WordPieces, text: str) -> dict[str, np.ndarray]:
    """A text's first window as the graph's inputs."""
    pieces = tokeniser.tokenise(text)
    ids = np.array([[tokeniser.cls, *pieces.ids[:190], tokeniser.sep]], np.int64)
    shapes = np.array([[0, *pieces.shapes[:190], 0]], np.int64)
    return {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": shapes}


def training_texts(each: int) -> list[str]:
    """A few texts of every training source."""
    out = []
    for path in sorted((cache() / "records").glob("*.train.jsonl")):
        records = read_records(path)
        out += [one.text for one in random.Random(1).sample(records, min(each, len(records)))]
    return out


def sample_texts(limit: int) -> list[str]:
    """Texts of the synthetic held-out set and the development gold notes."""
    out = []
    for path in (cache() / "gold/dev.jsonl", cache() / "synth/heldout.jsonl"):
        if path.exists():
            out += [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()[:limit]]
    return out


def agreement(full: Path, small: Path, vocabulary: Path, limit: int = 12) -> dict:
    """Share of tokens whose decoded label is the same, by layer, largest and mean differences, cosine of embeddings."""
    import onnxruntime

    from .decode import best_path, log_softmax
    from .predict import layer_slices

    tokeniser = WordPieces.read(vocabulary)
    sessions = [onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]) for path in (full, small)]
    same, total = np.zeros(len(layer_slices()), np.int64), 0
    differences, cosines = [], []
    for text in sample_texts(limit):
        runs = [one.run(None, feed(tokeniser, text)) for one in sessions]
        labels = [np.stack([best_path(log_softmax(run[0][0, 1:-1, part])) for _, part in layer_slices()]) for run in runs]
        same += (labels[0] == labels[1]).sum(1)
        total += labels[0].shape[1]
        differences.append(np.abs(runs[0][0] - runs[1][0]).mean())
        a, b = runs[0][1][0], runs[1][1][0]
        cosines.append(float(a @ b / np.linalg.norm(a) / np.linalg.norm(b)))
    return {"tokens": total, "sameLabels": {layer.id: round(int(one) / max(1, total), 5) for (layer, _), one in zip(layer_slices(), same)}, "meanLogitDifference": round(float(np.mean(differences)), 4), "embeddingCosine": round(float(np.mean(cosines)), 5)}


def main(options: argparse.Namespace) -> None:
    quantise_file(options.source, options.target, options.vocabulary)
    report = agreement(options.source, options.target, options.vocabulary) if options.vocabulary else {}
    print(json.dumps({"megabytes": round(options.target.stat().st_size / 1e6, 2), **report}))
