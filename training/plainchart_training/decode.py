"""BIOES decoding: the best legal path (Viterbi) of each layer, in time linear in labels, and its spans."""
from __future__ import annotations

import numpy as np


def log_softmax(logits: np.ndarray) -> np.ndarray:
    top = logits.max(-1, keepdims=True)
    shifted = logits - top
    return shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))


def best_path(scores: np.ndarray) -> np.ndarray:
    """Labels [t] of the best legal path. scores [t, 1 + 4k]: O, then B, I, E, S of each type."""
    length, width = scores.shape
    kinds = (width - 1) // 4
    grid = scores[:, 1:].reshape(length, kinds, 4)
    outside, place = scores[:, 0], grid
    # State: closed (O, E or S) or open in a type (B or I).
    back_closed = np.zeros(length, np.int64)
    back_inside = np.zeros((length, kinds), bool)
    closed_label = np.zeros(length, np.int64)
    closed, opened = 0.0, np.full(kinds, -np.inf)
    for t in range(length):
        single = int(place[t, :, 3].argmax())
        ending = opened + place[t, :, 2]
        end = int(ending.argmax())
        options = (closed + outside[t], closed + place[t, single, 3], ending[end])
        pick = int(np.argmax(options))
        begin, inside = closed + place[t, :, 0], opened + place[t, :, 1]
        back_inside[t] = inside > begin
        opened = np.maximum(begin, inside)
        closed = options[pick]
        back_closed[t] = pick
        closed_label[t] = 0 if pick == 0 else 1 + 4 * single + 3 if pick == 1 else 1 + 4 * end + 2
    path = np.zeros(length, np.int64)
    t, kind = length - 1, -1
    while t >= 0:
        if kind < 0:
            path[t] = closed_label[t]
            if back_closed[t] == 2:
                kind = (closed_label[t] - 1) // 4
        else:
            inside = back_inside[t, kind]
            path[t] = 1 + 4 * kind + (1 if inside else 0)
            if not inside:
                kind = -1
        t -= 1
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
