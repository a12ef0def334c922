"""int8 of the matrices of an exported graph: weights by channel, activations at run time; and how far it agrees with float32."""
from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from .paths import cache
from .word_pieces import WordPieces


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--vocabulary", type=Path, help="vocab.txt, for the report of agreement")


def quantise_file(source: Path, target: Path, reduce_range: bool = False) -> None:
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(source, target, per_channel=True, reduce_range=reduce_range, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul"], extra_options={"MatMulConstBOnly": True})


def sample_texts(limit: int) -> list[str]:
    """Texts of the synthetic held-out set and the development gold notes."""
    out = []
    for path in (cache() / "gold/dev.jsonl", cache() / "synth/heldout.jsonl"):
        if path.exists():
            out += [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()[:limit]]
    return out


def agreement(full: Path, small: Path, vocabulary: Path, limit: int = 12) -> dict:
    """Share of tokens whose decoded labels are the same in all layers, largest and mean differences, cosine of embeddings."""
    import onnxruntime

    from .decode import best_path, log_softmax
    from .predict import layer_slices

    tokeniser = WordPieces.read(vocabulary)
    sessions = [onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]) for path in (full, small)]
    same = total = 0
    differences, cosines = [], []
    for text in sample_texts(limit):
        pieces = tokeniser.tokenise(text)
        ids = np.array([[tokeniser.cls, *pieces.ids[:190], tokeniser.sep]], np.int64)
        shapes = np.array([[0, *pieces.shapes[:190], 0]], np.int64)
        runs = [one.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": shapes}) for one in sessions]
        labels = [np.stack([best_path(log_softmax(run[0][0, 1:-1, part])) for _, part in layer_slices()]) for run in runs]
        same += int((labels[0] == labels[1]).all(0).sum())
        total += labels[0].shape[1]
        differences.append(np.abs(runs[0][0] - runs[1][0]).mean())
        a, b = runs[0][1][0], runs[1][1][0]
        cosines.append(float(a @ b / np.linalg.norm(a) / np.linalg.norm(b)))
    return {"tokens": total, "sameLabels": round(same / max(1, total), 5), "meanLogitDifference": round(float(np.mean(differences)), 4), "embeddingCosine": round(float(np.mean(cosines)), 5)}


def main(options: argparse.Namespace) -> None:
    quantise_file(options.source, options.target)
    report = agreement(options.source, options.target, options.vocabulary) if options.vocabulary else {}
    print(json.dumps({"megabytes": round(options.target.stat().st_size / 1e6, 2), **report}))
