"""Fits a temperature a layer and measures the positions of the recall dial, on the development sets."""
from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from .decode import log_softmax
from .embedding import fit, map_file
from .encoded import allowed_sets, new_tables
from .encoders import ENCODERS
from .evaluate import onnx_forward, read_set, torch_forward
from .mlm import fresh_encoder
from .predict import Tagged, layer_slices, spans, tag
from .records import Record
from .runs import write_metrics
from .scores import CharacterScores
from .train import load_tagger
from .vocabulary import vocabulary_file
from .word_pieces import WordPieces

# By layer the development sets that its temperature is fitted on.
SETS = {"phi": ("gold", "synthetic"), "clinical": ("ncbi", "bc5cdr", "maccrobat"), "medication": ("bc5cdr", "synthetic", "gold")}
TEMPERATURES = np.round(np.arange(0.7, 2.05, 0.05), 2)
# Thresholds of all PHI types by position; the types that the rules are sure of and that cost precision stay higher.
DIAL = (("balanced", 0.5), ("precise", 0.6), ("cautious", 0.15), ("most", 0.05))
PHI_TYPES = ("NAME", "PROFESSION", "LOCATION", "AGE", "DATE", "CONTACT", "ID")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", default="tagger")
    parser.add_argument("--onnx", help="calibrate an exported file instead of the run's weights")
    parser.add_argument("--limit", type=int, default=120, help="documents a set")
    parser.add_argument("--embedding-texts", type=int, default=9000, help="texts that the embedding map is fitted on; 0: leave it as it is")
    parser.add_argument("--threads", type=int, default=2)


def nll(records: list[Record], tagged: list[Tagged], layer_id: str, part: slice) -> dict[float, float]:
    """Mean -log of the allowed probability by temperature, over tokens with a known label."""
    tables = new_tables()
    rows, allowed = [], []
    for record, one in zip(records, tagged):
        if not one.pieces.ids:
            continue
        sets = allowed_sets(record, one.pieces, tables)[list(tables).index(layer_id)]
        table = np.zeros((len(tables[layer_id].sets), part.stop - part.start), bool)
        for row, members in enumerate(tables[layer_id].sets):
            table[row, list(members)] = True
        known = sets != tables[layer_id].everything
        rows.append(one.logits[known][:, part])
        allowed.append(table[sets[known]])
    logits, mask = np.concatenate(rows), np.concatenate(allowed)
    return {float(t): float(-np.log(np.maximum((np.exp(log_softmax(logits / t)) * mask).sum(1), 1e-12)).mean()) for t in TEMPERATURES}


def dial_position(name: str, threshold: float, records: list[Record], tagged: list[Tagged], temperature: float) -> dict:
    """Character recall and precision of PHI at one threshold for all types, over the gold development notes."""
    layer, part = layer_slices()[0]
    thresholds = {kind: threshold for kind in PHI_TYPES}
    scores = CharacterScores()
    for record, one in zip(records, tagged):
        scores.add(record.text, [tuple(s) for s in record.layers["phi"]], spans(record.text, one, layer, part, temperature, thresholds))
    measured = scores.to_json()
    return {"name": name, "thresholds": thresholds, "recall": measured["recall"], "precision": measured["precision"]}


def fit_embedding(name: str, count: int) -> dict:
    model, encoder, _ = load_tagger(name)
    teacher = fresh_encoder(encoder).eval()
    found, report = fit(model.encoder, teacher, WordPieces.read(vocabulary_file(ENCODERS[encoder])), count)
    found.save(map_file(name))
    return report


def main(options: argparse.Namespace) -> None:
    torch.set_num_threads(options.threads)
    embedding = fit_embedding(options.name, options.embedding_texts) if options.embedding_texts else None
    forward, tokeniser, width = onnx_forward(Path(options.onnx), options.threads) if options.onnx else torch_forward(options.name)
    sets = {name: read_set(name, options.limit) for name in {one for names in SETS.values() for one in names}}
    tagged = {name: tag([r.text for r in records], tokeniser, forward, width) for name, records in sets.items() if records}
    temperatures, curves = {}, {}
    for layer, part in layer_slices():
        names = [name for name in SETS[layer.id] if name in tagged and any(r.known.get(layer.id) for r in sets[name])]
        sums = [nll(sets[name], tagged[name], layer.id, part) for name in names]
        curves[layer.id] = {t: round(sum(one[float(t)] for one in sums) / len(sums), 5) for t in TEMPERATURES.tolist()}
        temperatures[layer.id] = min(curves[layer.id], key=curves[layer.id].get)
    measured_on = "gold" if "gold" in tagged else "synthetic"
    dial = [dial_position(name, threshold, sets[measured_on], tagged[measured_on], temperatures["phi"]) for name, threshold in DIAL]
    write_metrics(options.name, "calibration.json", {"temperatures": temperatures, "dial": dial, "measuredOn": measured_on, "embedding": embedding, "curves": curves})
    for one in dial:
        print(one["name"], one["recall"], one["precision"])
    print(temperatures, embedding)
