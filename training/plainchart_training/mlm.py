"""Masked-language training of the encoder on medical text, shapes on: fits the encoder and its shape table to the domain."""
from __future__ import annotations

import argparse
import random
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from .budget import Budget, learning_rate
from .encoders import ENCODERS, read_vocabulary, read_weights
from .model import Encoder, Size, load_bert
from .optimise import make_optimiser, save, set_rate
from .paths import cache
from .raw_text import clinical_texts, health_answers
from .runs import RunLog
from .vocabulary import vocabulary_file
from .windows import cut
from .word_pieces import WordPieces

LENGTH, BATCH = 128, 32
MASKED = 0.15


def fresh_encoder(name: str, dropout: float = 0.1) -> Encoder:
    """The named encoder, its weights loaded, on the pruned vocabulary."""
    source = ENCODERS[name]
    pieces = vocabulary_file(source).read_text(encoding="utf-8").rstrip("\n").split("\n")
    rows = {piece: index for index, piece in enumerate(read_vocabulary(source))}
    encoder = Encoder(Size(vocabulary=len(pieces), layers=source.layers, dropout=dropout))
    load_bert(encoder, read_weights(source), [rows[piece] for piece in pieces])
    return encoder


def stream(tokeniser: WordPieces, texts, share: float, rng: random.Random) -> list[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Windows of (ids, shapes, first-piece-of-word flags); `share` of the texts is taken."""
    closing = {tokeniser.ids[mark] for mark in ".?!"}
    out = []
    for text in texts:
        if share < 1 and rng.random() >= share:
            continue
        found = tokeniser.tokenise(text)
        firsts = [at == 0 or found.words[at] != found.words[at - 1] for at in range(len(found.ids))]
        ends = [one in closing for one in found.ids]
        for start, stop in cut(found.shapes, ends, firsts, LENGTH - 2):
            if stop - start >= 12:
                out.append((np.array(found.ids[start:stop], np.int32), np.array(found.shapes[start:stop], np.uint8), np.array(firsts[start:stop])))
    return out


def pack(windows: list, rng: random.Random) -> list[list[int]]:
    """Short windows share a row (no line of attention between them is cut: neighbours are mere context), rows filled to LENGTH."""
    order = list(range(len(windows)))
    rng.shuffle(order)
    rows, row, used = [], [], 1
    for index in order:
        size = len(windows[index][0]) + 1
        if used + size > LENGTH and row:
            rows.append(row)
            row, used = [], 1
        row.append(index)
        used += size
    return rows


def make_batch(windows: list, rows: list[list[int]], tokeniser: WordPieces, rng: np.random.Generator) -> tuple[torch.Tensor, ...]:
    ids = np.full((BATCH, LENGTH), tokeniser.pad, np.int64)
    shapes = np.zeros((BATCH, LENGTH), np.int64)
    first = np.zeros((BATCH, LENGTH), bool)
    real = np.zeros((BATCH, LENGTH), bool)
    for number, row in enumerate(rows):
        ids[number, 0], at = tokeniser.cls, 1
        for index in row:
            piece, shape, starts = windows[index]
            stop = at + len(piece)
            ids[number, at:stop], shapes[number, at:stop], first[number, at:stop], real[number, at:stop] = piece, shape, starts, True
            ids[number, stop] = tokeniser.sep
            at = stop + 1
    attend = ids != tokeniser.pad
    word = np.cumsum(first, axis=1) + np.arange(BATCH)[:, None] * (LENGTH + 1)
    chosen = (rng.random((BATCH * (LENGTH + 1) + LENGTH + 1)) < MASKED)[word] & real
    inputs = ids.copy()
    dice = rng.random(ids.shape)
    inputs[chosen & (dice < 0.8)] = tokeniser.mask
    swap = chosen & (dice >= 0.9)
    inputs[swap] = rng.integers(5, len(tokeniser.vocabulary), int(swap.sum()))
    return tuple(torch.from_numpy(x) for x in (inputs, shapes, attend, chosen, ids))


class MaskedHead(nn.Module):
    """BERT's prediction head, tied to the word table."""

    def __init__(self, hidden: int, vocabulary: int) -> None:
        super().__init__()
        self.dense = nn.Linear(hidden, hidden)
        self.norm = nn.LayerNorm(hidden, eps=1e-12)
        self.bias = nn.Parameter(torch.zeros(vocabulary))

    def forward(self, states: torch.Tensor, words: torch.Tensor) -> torch.Tensor:
        return F.linear(self.norm(F.gelu(self.dense(states))), words, self.bias)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--encoder", default="minilm-l6", choices=ENCODERS)
    parser.add_argument("--name", default="mlm")
    parser.add_argument("--start", help="name of an earlier masked-language run to go on from")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--until", help="wall-clock end, HH:MM")
    parser.add_argument("--rate", type=float, default=4e-4)
    parser.add_argument("--answers", type=float, default=0.5, help="share of the consumer-health answers")
    parser.add_argument("--without", action="append", default=[], choices=["maccrobat"])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--compile", action="store_true")


def main(options: argparse.Namespace) -> None:
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    log = RunLog(options.name, "mlm")
    tokeniser = WordPieces.read(vocabulary_file(ENCODERS[options.encoder]))
    shuffle = random.Random(options.seed)
    windows = stream(tokeniser, clinical_texts("maccrobat" in options.without), 1, shuffle)
    near = len(windows)
    windows += stream(tokeniser, health_answers(), options.answers, shuffle)
    log.write(event="data", windows=len(windows), clinical=near, tokens=int(sum(len(w[0]) for w in windows)))
    encoder = fresh_encoder(options.encoder)
    if options.start:
        encoder.load_state_dict(torch.load(cache() / "runs" / options.start / "encoder.pt", weights_only=True)["weights"])
    head = MaskedHead(encoder.size.hidden, encoder.size.vocabulary)
    optimiser = make_optimiser([{"module": encoder, "lr": options.rate}, {"module": head, "lr": options.rate * 2}])
    run = torch.compile(encoder) if options.compile else encoder
    budget, noise = Budget(options.minutes, options.until), np.random.default_rng(options.seed)
    rows: list[list[int]] = []
    step, seen, losses, mark, saved = 0, 0, [], time.time(), time.time()
    encoder.train()
    while (progress := budget.progress()) < 1:
        if len(rows) < BATCH:
            # Clinical windows come twice a round.
            rows = pack(windows + windows[:near], shuffle) if not rows else rows + pack(windows + windows[:near], shuffle)
            rows = [[i if i < len(windows) else i - len(windows) for i in row] for row in rows]
        batch, rows = rows[:BATCH], rows[BATCH:]
        ids, shapes, attend, chosen, target = make_batch(windows, batch, tokeniser, noise)
        set_rate(optimiser, learning_rate(progress))
        with torch.autocast("cpu", torch.bfloat16):
            states = run(ids, shapes, attend)
            logits = head(states[chosen], encoder.words.weight)
        loss = F.cross_entropy(logits.float(), target[chosen])
        loss.backward()
        nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad()
        step, seen = step + 1, seen + int(attend.sum())
        losses.append(loss.item())
        if step % 50 == 0:
            log.write(event="step", step=step, progress=round(progress, 4), tokens=seen, loss=round(sum(losses) / len(losses), 4), rate=round(seen / (time.time() - mark)))
            losses = []
        if time.time() - saved > 240:
            save_encoder(options.name, encoder, options.encoder)
            saved = time.time()
    save_encoder(options.name, encoder, options.encoder)
    log.write(event="done", step=step, tokens=seen)


def save_encoder(name: str, encoder: Encoder, source: str) -> None:
    save(cache() / "runs" / name / "encoder.pt", {"weights": encoder.state_dict(), "size": encoder.size.to_json(), "source": source})
