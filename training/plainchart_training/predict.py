"""Runs a tagger over whole texts in overlapping windows, as the app does, and gives logits or spans."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .decode import mentions
from .labels import Layer, layers
from .word_pieces import Pieces, WordPieces

# What neighbours share is read twice: with 16, a note takes three quarters of the time of 48, at a thousandth of recall (docs/adr/0009).
WINDOW, OVERLAP = 192, 16
# ids, shapes, attend [b, s] → logits [b, s, all labels]
Forward = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]


@dataclass
class Tagged:
    pieces: Pieces
    logits: np.ndarray


def windows_of(total: int, inner: int, overlap: int) -> list[tuple[int, int]]:
    if total <= inner:
        return [(0, total)]
    step = inner - overlap
    starts = list(range(0, total - inner, step)) + [total - inner]
    return [(start, start + inner) for start in starts]


def tag(texts: list[str], tokeniser: WordPieces, forward: Forward, width: int, window: int = WINDOW, overlap: int = OVERLAP, tokens: int = 3072) -> list[Tagged]:
    """Each piece takes its logits from the window in which it is farthest from an edge."""
    all_pieces = [tokeniser.tokenise(text) for text in texts]
    out = [Tagged(p, np.zeros((len(p.ids), width), np.float32)) for p in all_pieces]
    jobs = [(text, start, stop) for text, p in enumerate(all_pieces) if p.ids for start, stop in windows_of(len(p.ids), window - 2, overlap)]
    margins = [np.full(len(p.ids), -1) for p in all_pieces]
    jobs.sort(key=lambda job: job[2] - job[1])
    at = 0
    while at < len(jobs):
        length = jobs[min(len(jobs), at + 64) - 1][2] - jobs[min(len(jobs), at + 64) - 1][1] + 2
        batch = jobs[at:at + max(1, min(64, tokens // length))]
        at += len(batch)
        length = max(stop - start for _, start, stop in batch) + 2
        ids = np.full((len(batch), length), tokeniser.pad, np.int64)
        shapes = np.zeros((len(batch), length), np.int64)
        for row, (text, start, stop) in enumerate(batch):
            size = stop - start
            ids[row, :size + 2] = [tokeniser.cls, *all_pieces[text].ids[start:stop], tokeniser.sep]
            shapes[row, 1:size + 1] = all_pieces[text].shapes[start:stop]
        logits = forward(ids, shapes, (ids != tokeniser.pad).astype(np.int64))
        for row, (text, start, stop) in enumerate(batch):
            size, total = stop - start, len(all_pieces[text].ids)
            own = np.arange(size)
            left = own if start else np.full(size, 1 << 20)
            right = own[::-1] if stop < total else np.full(size, 1 << 20)
            margin = np.minimum(left, right)
            better = margin > margins[text][start:stop]
            out[text].logits[start:stop][better] = logits[row, 1:size + 1][better]
            margins[text][start:stop][better] = margin[better]
    return out


def layer_slices() -> list[tuple[Layer, slice]]:
    out, at = [], 0
    for layer in layers():
        size = len(layer.labels)
        out.append((layer, slice(at, at + size)))
        at += size
    return out


def spans(text: str, tagged: Tagged, layer: Layer, part: slice, temperature: float = 1.0, thresholds: dict[str, float] | None = None) -> list[tuple[int, int, str]]:
    """Character spans (start, end, type) of one layer."""
    return [(a, b, kind) for a, b, kind, _ in mentions(text, tagged.pieces, tagged.logits[:, part], layer, temperature, thresholds)]
