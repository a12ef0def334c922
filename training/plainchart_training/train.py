"""Fine-tunes encoder and heads on all corpora at once; resumes from its checkpoint."""
from __future__ import annotations

import argparse
import signal
import time
from pathlib import Path

import torch
from torch import nn

from .budget import Budget, learning_rate
from .encoded import read_tables
from .encoders import ENCODERS
from .labels import layers
from .losses import assertion_loss, embedding_loss, tagger_loss
from .mixture import Batch, Mixture
from .mlm import fresh_encoder
from .model import Encoder, Size, Tagger, pool
from .optimise import Average, make_optimiser, save, set_rate
from .paths import cache
from .runs import RunLog, write_metrics
from .vocabulary import vocabulary_file
from .word_pieces import WordPieces

LAYER_WEIGHTS = {"phi": 1.0, "clinical": 1.0, "medication": 0.8}
ASSERTION_WEIGHT, EMBEDDING_WEIGHT = 0.05, 0.3
TEACHER_EVERY = 12
SAVE_SECONDS = 240


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--encoder", default="minilm-l6", choices=ENCODERS)
    parser.add_argument("--name", default="tagger")
    parser.add_argument("--start", help="name of a masked-language run to start from; else the encoder as published")
    parser.add_argument("--minutes", type=float, default=90, help="processor minutes per thread")
    parser.add_argument("--until", help="wall-clock end, HH:MM")
    parser.add_argument("--tokens", type=int, help="end after so many tokens: for comparing runs on a machine that does other work, too")
    parser.add_argument("--blind", action="store_true", help="no shapes: all words look alike")
    parser.add_argument("--layers", type=int, help="keep so many of the encoder's blocks, evenly spread")
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--without", action="append", default=[], help="a corpus to leave out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--average", type=float, default=0.998)
    parser.add_argument("--compile", action="store_true")
    parser.add_argument("--resume", action="store_true")


def checkpoint_file(name: str) -> Path:
    return cache() / "runs" / name / "tagger.pt"


def build(options: argparse.Namespace, counts: list[int]) -> Tagger:
    encoder = fresh_encoder(options.encoder)
    if options.start:
        held = torch.load(cache() / "runs" / options.start / "encoder.pt", weights_only=True)
        encoder.load_state_dict(held["weights"])
    if options.layers:
        encoder.keep_blocks(options.layers)
    model = Tagger(encoder.size, counts)
    model.encoder = encoder
    nn.init.normal_(model.head.weight, std=0.02)
    nn.init.zeros_(model.head.bias)
    nn.init.eye_(model.embed.weight)
    nn.init.zeros_(model.embed.bias)
    return model


class Trainer:
    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.log = RunLog(options.name, "train")
        folder = cache() / "encoded" / options.encoder
        tables = read_tables(folder / "tables.json")
        self.tables = [torch.from_numpy(table) for table in tables.values()]
        self.weights = [LAYER_WEIGHTS[name] for name in tables]
        counts = [table.shape[1] for table in self.tables]
        tokeniser = WordPieces.read(vocabulary_file(ENCODERS[options.encoder]))
        self.step, self.tokens, done = 0, 0, (0.0, 0.0)
        self.stopped = False
        self.model = build(options, counts)
        self.teacher = fresh_encoder(options.encoder).eval().requires_grad_(False)
        self.optimiser = make_optimiser([{"module": self.model.encoder, "lr": options.rate}, {"module": self.model.head, "lr": options.head_rate}, {"module": self.model.embed, "lr": options.head_rate}])
        self.average = Average(self.model, options.average)
        seed = options.seed
        if options.resume and checkpoint_file(options.name).exists():
            done = self._load()
            seed += self.step
        self.mixture = Mixture(folder, tokeniser, seed, options.without)
        self.budget = Budget(options.minutes, options.until, *done)
        if options.resume and options.tokens:
            raise ValueError("A run with a number of tokens starts anew: it is too short to resume.")
        self.run = torch.compile(self.model) if options.compile else self.model
        self.log.write(event="start", step=self.step, sources={name: len(data.ids) for name, data in self.mixture.sources.items()}, labels=counts, options={k: v for k, v in vars(options).items() if k != "resume"})

    def _load(self) -> tuple[float, float]:
        held = torch.load(checkpoint_file(self.options.name), weights_only=True)
        self.model.load_state_dict(held["weights"])
        self.optimiser.load_state_dict(held["optimiser"])
        self.average.values, self.average.steps = held["average"], held["average_steps"]
        self.step, self.tokens = held["step"], held["tokens"]
        return float(held["used"]), float(held["progress"])

    def save(self) -> None:
        save(checkpoint_file(self.options.name), {
            "weights": self.model.state_dict(), "average": self.average.values, "average_steps": self.average.steps, "optimiser": self.optimiser.state_dict(),
            "size": self.model.encoder.size.to_json(), "labels": self.model.label_counts, "encoder": self.options.encoder, "blind": self.options.blind,
            "step": self.step, "tokens": self.tokens, "used": self.budget.used(), "progress": self.progress()})

    def progress(self) -> float:
        return min(1.0, self.tokens / self.options.tokens) if self.options.tokens else self.budget.progress()

    def losses(self, batch: Batch) -> tuple[torch.Tensor, dict[str, float]]:
        ids, shapes, attend = (torch.from_numpy(x) for x in (batch.ids, batch.shapes, batch.attend))
        if self.options.blind:
            shapes = torch.zeros_like(shapes)
        with torch.autocast("cpu", torch.bfloat16):
            logits, pooled = self.run(ids, shapes, attend)
        logits = logits.float()
        tags = tagger_loss(logits, torch.from_numpy(batch.sets), self.tables, attend, self.weights)
        sure = assertion_loss(logits[..., -2:], torch.from_numpy(batch.assertion))
        total, parts = tags + ASSERTION_WEIGHT * sure, {"tags": tags.item()}
        if self.step % TEACHER_EVERY == 0:
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
                theirs = pool(self.teacher(ids, torch.zeros_like(shapes), attend), attend)
            like = embedding_loss(pooled, theirs)
            total, parts["embedding"] = total + EMBEDDING_WEIGHT * like, like.item()
        return total, parts

    def loop(self) -> None:
        sums, counts, mark, saved = {}, {}, time.time(), time.time()
        since = self.tokens
        self.model.train()
        signal.signal(signal.SIGTERM, lambda *_: setattr(self, "stopped", True))
        while (progress := self.progress()) < 1 and not self.stopped:
            batch = self.mixture.next()
            set_rate(self.optimiser, learning_rate(progress))
            total, parts = self.losses(batch)
            total.backward()
            nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
            self.optimiser.step()
            self.optimiser.zero_grad()
            self.average.update()
            self.step, self.tokens = self.step + 1, self.tokens + int(batch.attend.sum())
            for name, value in parts.items():
                sums[name], counts[name] = sums.get(name, 0.0) + value, counts.get(name, 0) + 1
            if self.step % 50 == 0:
                self.log.write(event="step", step=self.step, progress=round(progress, 4), round=self.mixture.rounds, tokens=self.tokens,
                               rate=round((self.tokens - since) / (time.time() - mark)), **{name: round(sums[name] / counts[name], 4) for name in sums})
                sums, counts, mark, since = {}, {}, time.time(), self.tokens
            if time.time() - saved > SAVE_SECONDS:
                self.save()
                saved = time.time()
        self.save()
        self.log.write(event="stopped" if self.stopped else "done", step=self.step, tokens=self.tokens, used=round(self.budget.used()))


def load_tagger(name: str, averaged: bool = True) -> tuple[Tagger, str, bool]:
    """A run's model (its averaged weights) in evaluation mode, the name of its encoder, and whether it was made without shapes. Works on a half-done run."""
    held = torch.load(checkpoint_file(name), weights_only=True, mmap=False)
    model = Tagger(Size(**held["size"]), held["labels"])
    model.load_state_dict(held["weights"])
    if averaged:
        with torch.no_grad():
            for parameter, value in zip(model.parameters(), held["average"]):
                parameter.copy_(value)
    return model.eval(), held["encoder"], bool(held.get("blind", False))


def main(options: argparse.Namespace) -> None:
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    Trainer(options).loop()
