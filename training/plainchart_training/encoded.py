"""Records as arrays: token ids, shapes, allowed-label sets a layer, assertion targets, cut into windows."""
from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .labels import AllowedSets, layers
from .records import Record
from .windows import cut
from .word_pieces import Pieces, WordPieces

WINDOW = 190
ASSERTION_UNKNOWN = 255


@dataclass
class Encoded:
    """Flat arrays over all tokens; `windows` [n, 2] cuts them. `assertion`: 255 unknown, else bit 0 negated, bit 1 uncertain."""
    ids: np.ndarray
    shapes: np.ndarray
    first: np.ndarray
    sets: np.ndarray
    assertion: np.ndarray
    windows: np.ndarray

    def save(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez(path, **self.__dict__)

    @staticmethod
    def load(path: Path) -> "Encoded":
        with np.load(path) as data:
            return Encoded(**{name: data[name] for name in Encoded.__dataclass_fields__})


def covered(pieces: Pieces, start: int, end: int) -> range:
    """Indices of the pieces that overlap a stretch of text."""
    low = int(np.searchsorted(pieces.ends, start, side="right"))
    high = int(np.searchsorted(pieces.starts, end, side="left"))
    return range(low, high)


def allowed_sets(record: Record, pieces: Pieces, tables: dict[str, AllowedSets]) -> np.ndarray:
    """[layers, tokens] indices into each layer's table of allowed sets."""
    out = np.zeros((len(tables), len(pieces.ids)), np.uint16)
    for row, (name, table) in enumerate(tables.items()):
        out[row] = table.outside(table.layer.expand(record.known.get(name, [])))
        for start, end in record.unknown.get(name, []):
            out[row, list(covered(pieces, start, end))] = table.everything
        taken = np.zeros(len(pieces.ids), bool)
        for start, end, pattern in record.layers.get(name, []):
            inside = [at for at in covered(pieces, start, end) if not taken[at]]
            kinds = table.layer.expand(pattern.split("|"))
            if not kinds:
                raise ValueError(f"{record.id}: no type {pattern} in layer {name}")
            taken[inside] = True
            for order, at in enumerate(inside):
                place = "S" if len(inside) == 1 else "B" if order == 0 else "E" if order == len(inside) - 1 else "I"
                out[row, at] = table.span(place, kinds)
    return out


def encode(records: list[Record], tokeniser: WordPieces, tables: dict[str, AllowedSets], longest: int = WINDOW) -> Encoded:
    closing = {tokeniser.ids[mark] for mark in ".?!"}
    ids, shapes, firsts, sets, assertions, windows = [], [], [], [], [], []
    total = 0
    for record in records:
        pieces = tokeniser.tokenise(record.text)
        if not pieces.ids:
            continue
        first = [at == 0 or pieces.words[at] != pieces.words[at - 1] for at in range(len(pieces.ids))]
        assertion = np.full(len(pieces.ids), ASSERTION_UNKNOWN, np.uint8)
        for start, end, negated, uncertain in record.assertion:
            assertion[list(covered(pieces, start, end))] = negated + 2 * uncertain
        windows += [[a + total, b + total] for a, b in cut(pieces.shapes, [one in closing for one in pieces.ids], first, longest)]
        ids.append(np.array(pieces.ids, np.int32))
        shapes.append(np.array(pieces.shapes, np.uint8))
        firsts.append(np.array(first))
        sets.append(allowed_sets(record, pieces, tables))
        assertions.append(assertion)
        total += len(pieces.ids)
    return Encoded(np.concatenate(ids), np.concatenate(shapes), np.concatenate(firsts), np.concatenate(sets, axis=1), np.concatenate(assertions), np.array(windows, np.int64))


def save_tables(path: Path, tables: dict[str, AllowedSets]) -> None:
    path.write_text(json.dumps({name: {"labels": table.layer.labels, "sets": table.sets} for name, table in tables.items()}), encoding="utf-8")


def read_tables(path: Path) -> dict[str, np.ndarray]:
    """Each layer's table as a Boolean matrix [sets, labels]."""
    out = {}
    for name, held in json.loads(path.read_text(encoding="utf-8")).items():
        matrix = np.zeros((len(held["sets"]), len(held["labels"])), bool)
        for row, members in enumerate(held["sets"]):
            matrix[row, members] = True
        out[name] = matrix
    return out


def new_tables() -> dict[str, AllowedSets]:
    return {layer.id: AllowedSets(layer) for layer in layers()}
