"""The embedding output: a linear map from the tagger's states to the sentence embedding of the untouched encoder.

Fine-tuning for tags bends the last layers away from meaning, so the map reads the means of several layers. It is fitted
in closed form (ridge regression) and takes no training step.
"""
from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .model import Encoder, pool
from .paths import REPOSITORY, cache
from .raw_text import clinical_texts, health_answers
from .word_pieces import WordPieces

# After which blocks states are averaged; 0 is the embedding layer.
TAPS = (0, 2, 4, 6)
RIDGE = 1.0
TERM_FILES = ("problems", "medications", "procedures", "tests", "anatomy")


@dataclass(frozen=True)
class EmbeddingMap:
    """taps as above; weight [hidden, len(taps) * hidden]; bias [hidden]."""
    taps: tuple[int, ...]
    weight: np.ndarray
    bias: np.ndarray

    def save(self, path: Path) -> None:
        np.savez(path, taps=np.array(self.taps), weight=self.weight, bias=self.bias)

    @staticmethod
    def load(path: Path) -> "EmbeddingMap":
        with np.load(path) as data:
            return EmbeddingMap(tuple(int(t) for t in data["taps"]), data["weight"], data["bias"])


def map_file(name: str) -> Path:
    return cache() / "runs" / name / "embedding.npz"


def sample(count: int, rng: random.Random) -> list[str]:
    """Terms of the lexicons and sentences of the corpora, half and half."""
    terms = [line.split("\t", 1)[0] for name in TERM_FILES for line in (REPOSITORY / f"lexicons/en/{name}.tsv").read_text(encoding="utf-8").splitlines()[3:]]
    sentences = [part.strip() for text in clinical_texts() for part in text.split(". ")]
    sentences += [part.strip() for index, text in enumerate(health_answers()) if index % 20 == 0 for part in text.split(". ")]
    sentences = [one for one in sentences if 20 < len(one) < 300]
    return rng.sample(terms, count // 2) + rng.sample(sentences, count - count // 2)


def states(encoder: Encoder, ids: torch.Tensor, shapes: torch.Tensor, attend: torch.Tensor, taps: tuple[int, ...]) -> torch.Tensor:
    """Means over the attended positions after each tap, side by side [b, len(taps) * hidden]."""
    x = encoder.norm(encoder.words(ids) + encoder.positions.weight[: ids.shape[1]] + encoder.shapes(shapes))
    mask = (~attend)[:, None, None, :].to(x.dtype) * -1e4
    out = [pool(x, attend)] if 0 in taps else []
    for index, block in enumerate(encoder.blocks):
        x = block(x, mask)
        if index + 1 in taps:
            out.append(pool(x, attend))
    return torch.cat(out, -1)


def features(encoder: Encoder, tokeniser: WordPieces, texts: list[str], shaped: bool, taps: tuple[int, ...]) -> np.ndarray:
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    rows: list[np.ndarray | None] = [None] * len(texts)
    for at in range(0, len(order), 64):
        batch = order[at:at + 64]
        pieces = [tokeniser.tokenise(texts[i]) for i in batch]
        length = min(128, max(len(p.ids) for p in pieces)) + 2
        ids, shapes = torch.full((len(batch), length), tokeniser.pad), torch.zeros((len(batch), length), dtype=torch.long)
        for row, p in enumerate(pieces):
            own = [tokeniser.cls, *p.ids[:length - 2], tokeniser.sep]
            ids[row, :len(own)] = torch.tensor(own)
            if shaped:
                shapes[row, 1:len(own) - 1] = torch.tensor(p.shapes[:length - 2])
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            found = states(encoder, ids, shapes, ids != tokeniser.pad, taps)
        for row, index in enumerate(batch):
            rows[index] = found[row].float().numpy()
    return np.stack(rows)


def unit(x: np.ndarray) -> np.ndarray:
    return x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9)


def fit(encoder: Encoder, teacher: Encoder, tokeniser: WordPieces, count: int, seed: int = 1) -> tuple[EmbeddingMap, dict]:
    """The map and how well it does on a tenth kept apart: mean cosine, and how often the nearest neighbour is the teacher's."""
    taps = tuple(t for t in TAPS if t <= len(encoder.blocks))
    texts = sample(count, random.Random(seed))
    random.Random(seed).shuffle(texts)
    ours = features(encoder, tokeniser, texts, True, taps)
    theirs = unit(features(teacher, tokeniser, texts, False, (len(teacher.blocks),)))
    held = len(texts) // 10
    x = np.concatenate([ours, np.ones((len(ours), 1), np.float32)], 1).astype(np.float64)
    train = x[held:]
    solved = np.linalg.solve(train.T @ train + RIDGE * np.eye(train.shape[1]), train.T @ theirs[held:])
    made = unit(x[:held] @ solved)
    near = [(m @ m.T - 2 * np.eye(held)).argmax(1) for m in (made, theirs[:held])]
    report = {"texts": len(texts), "cosine": round(float((made * theirs[:held]).sum(1).mean()), 4), "sameNearest": round(float((near[0] == near[1]).mean()), 4)}
    return EmbeddingMap(taps, solved[:-1].T.astype(np.float32), solved[-1].astype(np.float32)), report
