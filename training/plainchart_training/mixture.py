"""Draws training batches from several corpora: sources by weight, windows of like length together, shapes varied."""
from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .encoded import ASSERTION_UNKNOWN, Encoded
from .word_pieces import WordPieces

# Tokens of a batch, padding included; windows of like length share one.
TOKENS = 3072
POOL = 4096
# How often a source's windows come in one round; the small, rich ones more often.
WEIGHTS = {"ncbi": 0.5, "ncbi-joined": 0.5, "bc5cdr": 1.0, "maccrobat": 2.0, "phee": 0.5, "presidio": 0.2, "synthetic": 0.25}
LOWERED, SHOUTED, WRAPPED = 0.05, 0.04, 0.15


@dataclass(frozen=True)
class Batch:
    """ids, shapes, attend [b, s]; sets [layers, b, s]; assertion [b, s]."""
    ids: np.ndarray
    shapes: np.ndarray
    attend: np.ndarray
    sets: np.ndarray
    assertion: np.ndarray


class Mixture:
    def __init__(self, folder: Path, tokeniser: WordPieces, seed: int, without: list[str], weights: dict[str, float] | None = None) -> None:
        self.rng = random.Random(seed)
        self.noise = np.random.default_rng(seed)
        self.tokeniser = tokeniser
        self.weights = weights or WEIGHTS
        self.sources = {name: Encoded.load(folder / f"{name}.npz") for name in self.weights if name not in without and (folder / f"{name}.npz").exists()}
        self.queue: list[tuple[int, list[tuple[str, int]]]] = []
        self.rounds = 0

    def round(self) -> list[tuple[int, list[tuple[str, int]]]]:
        """One round's batches as (length, [(source, window)]), shuffled."""
        members: list[tuple[str, int]] = []
        for name, data in self.sources.items():
            for copy in range(int(np.ceil(self.weights[name]))):
                share = min(1.0, self.weights[name] - copy)
                members += [(name, index) for index in range(len(data.windows)) if share >= 1 or self.rng.random() < share]
        self.rng.shuffle(members)
        batches = [batch for at in range(0, len(members), POOL) for batch in self._batches(members[at:at + POOL])]
        self.rng.shuffle(batches)
        return batches

    def _length(self, member: tuple[str, int]) -> int:
        start, stop = self.sources[member[0]].windows[member[1]]
        return int(stop - start) + 2

    def _batches(self, members: list[tuple[str, int]]) -> list[tuple[int, list[tuple[str, int]]]]:
        out: list[tuple[int, list[tuple[str, int]]]] = []
        batch: list[tuple[str, int]] = []
        for member in sorted(members, key=self._length):
            if batch and self._length(member) * (len(batch) + 1) > TOKENS:
                out.append((self._length(batch[-1]), batch))
                batch = []
            batch.append(member)
        return out + [(self._length(batch[-1]), batch)]

    def next(self) -> Batch:
        if not self.queue:
            self.queue = self.round()
            self.rounds += 1
        length, members = self.queue.pop()
        return self._fill(length, members)

    def _fill(self, length: int, members: list[tuple[str, int]]) -> Batch:
        rows = len(members)
        layers = next(iter(self.sources.values())).sets.shape[0]
        ids = np.full((rows, length), self.tokeniser.pad, np.int64)
        shapes = np.zeros((rows, length), np.int64)
        sets = np.zeros((layers, rows, length), np.int64)
        assertion = np.full((rows, length), ASSERTION_UNKNOWN, np.int64)
        for row, (name, index) in enumerate(members):
            data = self.sources[name]
            start, stop = data.windows[index]
            end = 1 + stop - start
            ids[row, 0], ids[row, 1:end], ids[row, end] = self.tokeniser.cls, data.ids[start:stop], self.tokeniser.sep
            shapes[row, 1:end] = self._vary(data.shapes[start:stop].astype(np.int64), data.first[start:stop])
            sets[:, row, 1:end] = data.sets[:, start:stop]
            assertion[row, 1:end] = data.assertion[start:stop]
        return Batch(ids, shapes, ids != self.tokeniser.pad, sets, assertion)

    def _vary(self, shapes: np.ndarray, first: np.ndarray) -> np.ndarray:
        """Sometimes all lower case, all capitals, or other line breaks: what the words mean does not change."""
        code = shapes - 1
        case, gap, place = code // 16, code // 4 % 4, code % 4
        dice = self.rng.random()
        letters = (case >= 1) & (case <= 5)
        if dice < LOWERED:
            case = np.where(letters, 1, case)
        elif dice < LOWERED + SHOUTED:
            case = np.where(letters & (case != 4), 3, case)
        if self.rng.random() < WRAPPED:
            gap, place = self._wrap(gap, place, first)
        return 1 + case * 16 + gap * 4 + place

    def _wrap(self, gap: np.ndarray, place: np.ndarray, first: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        width = self.rng.randint(8, 18)
        gap, place, count = gap.copy(), place.copy(), self.rng.randint(0, width)
        for at in range(len(gap)):
            if first[at]:
                spaced = gap[at] == 1
                broken = gap[at] == 2
                count = 0 if broken or (spaced and count >= width) else count + 1
                fresh = 2 if broken or (spaced and count == 0) else gap[at]
                index = 0 if count == 0 else 1 if count <= 2 else 2 if count <= 7 else 3
            gap[at], place[at] = fresh, index
        return gap, place
