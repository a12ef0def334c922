"""Reads mentions off logits as the app does (src/runtime/onnx): subtypes summed, the best legal BIOES path, no edge inside a word."""
from __future__ import annotations

import numpy as np

from .labels import Layer
from .word_pieces import Pieces

LEAST = 1e-30


def log_softmax(logits: np.ndarray) -> np.ndarray:
    top = logits.max(-1, keepdims=True)
    shifted = logits - top
    return shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))


def top_types(layer: Layer) -> list[str]:
    """Types without subtypes, in order of first appearance."""
    return list(dict.fromkeys(kind.split(".")[0] for kind in layer.types))


def type_scores(log_probabilities: np.ndarray, layer: Layer) -> np.ndarray:
    """[t, 1 + 4 subtypes] → [t, 1 + 4 types]: log of the summed probabilities."""
    grid = np.exp(log_probabilities[:, 1:]).reshape(len(log_probabilities), len(layer.types), 4)
    tops = top_types(layer)
    out = np.zeros((len(grid), len(tops), 4))
    for index, kind in enumerate(layer.types):
        out[:, tops.index(kind.split(".")[0])] += grid[:, index]
    joined = np.concatenate([np.exp(log_probabilities[:, :1]), out.reshape(len(grid), -1)], 1)
    return np.log(np.maximum(joined, LEAST))


def edges(text: str, pieces: Pieces) -> tuple[np.ndarray, np.ndarray]:
    """Where a mention may begin before, and end after, a piece: not inside a word, but for where digits meet letters."""
    start, end = np.ones(len(pieces.ids), bool), np.ones(len(pieces.ids), bool)
    for at in range(1, len(pieces.ids)):
        offset = pieces.starts[at]
        if pieces.words[at] == pieces.words[at - 1] and not _is_seam(text[offset - 1], text[offset]):
            start[at] = end[at - 1] = False
    return start, end


def _is_seam(before: str, after: str) -> bool:
    return before.isalnum() and after.isalnum() and before.isdecimal() != after.isdecimal()


def best_path(scores: np.ndarray, may_start: np.ndarray | None = None, may_end: np.ndarray | None = None, bias: np.ndarray | None = None) -> np.ndarray:
    """Labels [t] of the best legal path. scores [t, 1 + 4k]: O, then B, I, E, S of each type; `bias` [k] is added to a type's states."""
    length, width = scores.shape
    kinds = (width - 1) // 4
    place = scores[:, 1:].reshape(length, kinds, 4)
    if bias is not None:
        place = place + bias[None, :, None]
    back = np.zeros(length, np.int64)
    inside_from_inside = np.zeros((length, kinds), bool)
    label = np.zeros(length, np.int64)
    closed, opened = 0.0, np.full(kinds, -np.inf)
    for t in range(length):
        starts = may_start is None or may_start[t]
        ends = may_end is None or may_end[t]
        enter = closed if starts else -np.inf
        single, ending = int(place[t, :, 3].argmax()), opened + place[t, :, 2]
        end = int(ending.argmax())
        options = (closed + scores[t, 0], enter + place[t, single, 3] if ends else -np.inf, ending[end] if ends else -np.inf)
        pick = 0 if options[0] >= options[1] and options[0] >= options[2] else 1 if options[1] >= options[2] else 2
        begin, inside = enter + place[t, :, 0], opened + place[t, :, 1]
        inside_from_inside[t] = inside > begin
        opened, closed = np.maximum(begin, inside), options[pick]
        back[t] = pick
        label[t] = 0 if pick == 0 else 4 * single + 4 if pick == 1 else 4 * end + 3
    return _walk_back(back, label, inside_from_inside)


def _walk_back(back: np.ndarray, label: np.ndarray, inside_from_inside: np.ndarray) -> np.ndarray:
    path = np.zeros(len(back), np.int64)
    kind = -1
    for t in range(len(back) - 1, -1, -1):
        if kind < 0:
            path[t] = label[t]
            kind = (int(label[t]) - 1) // 4 if back[t] == 2 else -1
        else:
            path[t] = 1 + 4 * kind + (1 if inside_from_inside[t, kind] else 0)
            kind = kind if inside_from_inside[t, kind] else -1
    return path


def spans_of(path: np.ndarray) -> list[tuple[int, int, int]]:
    """(first token, last token, type index) of a legal path."""
    out, start = [], 0
    for t, label in enumerate(path):
        if label == 0:
            continue
        place, kind = (int(label) - 1) % 4, (int(label) - 1) // 4
        if place == 3:
            out.append((t, t, kind))
        elif place == 0:
            start = t
        elif place == 2:
            out.append((start, t, kind))
    return out


def mentions(text: str, pieces: Pieces, logits: np.ndarray, layer: Layer, temperature: float = 1.0, thresholds: dict[str, float] | None = None) -> list[tuple[int, int, str, float]]:
    """(start, end, type with subtype, score) of one layer. A threshold t adds ln((1 - t) / t) to its type; the score is the mean
    probability of the type over the mention; mentions below the threshold go."""
    if not pieces.ids:
        return []
    tops = top_types(layer)
    fine = log_softmax(logits / temperature)
    coarse = type_scores(fine, layer)
    limits = np.array([(thresholds or {}).get(kind, 0.5) for kind in tops])
    path = best_path(coarse, *edges(text, pieces), np.log((1 - limits) / limits))
    out = []
    for first, last, kind in spans_of(path):
        score = float(np.exp(coarse[first:last + 1, 1 + 4 * kind:5 + 4 * kind]).sum(1).mean())
        if score >= limits[kind]:
            out.append((pieces.starts[first], pieces.ends[last], _subtype(fine[first:last + 1], layer, tops[kind]), score))
    return out


def _subtype(fine: np.ndarray, layer: Layer, kind: str) -> str:
    own = [index for index, one in enumerate(layer.types) if one.split(".")[0] == kind]
    if len(own) == 1:
        return layer.types[own[0]]
    share = np.exp(fine[:, 1:].reshape(len(fine), -1, 4)[:, own]).sum(2)
    return layer.types[own[int((share / share.sum(1, keepdims=True)).sum(0).argmax())]]
