"""The stream of synthetic records: one seeded draw a document, so that a record depends on the seed and its number alone."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Iterator

from . import note_bank
from .draw import chance
from .layouts import PLANS, Plan, Writer
from .manifest import TOKEN
from .written import Written, edited, recased, scanned, wrapped

TOKENS_MIN, TOKENS_MAX = 40, 420


def write_documents(seed: int, count: int, split: str, data: Path, cache: Path) -> Iterator[dict]:
    """Yields `count` records in the training format. Without the data folder the note text is left out."""
    notes = note_bank.load(data, cache, split) if (data / "notes").exists() else []
    for number in range(count):
        yield _record(seed, number, split, notes)


def _record(seed: int, number: int, split: str, notes: list) -> dict:
    rng = random.Random(f"{seed}:{split}:{number}")
    for _ in range(50):
        plan = rng.choices(PLANS, [one.weight for one in PLANS])[0]
        written = _document(rng, split, plan, notes)
        if TOKENS_MIN <= len(TOKEN.findall(written.text)) <= TOKENS_MAX:
            return _as_record(f"synth-{split}-{seed}-{number}", split, plan, written)
    raise RuntimeError("no document of a fitting length")


def _document(rng: random.Random, split: str, plan: Plan, notes: list) -> Written:
    region = "uk" if chance(rng, 0.4) else "us"
    written = plan.write(Writer(rng, split, region, notes))
    return _surfaced(rng, written)


def _surfaced(rng: random.Random, written: Written) -> Written:
    """What copying does to a document: one case throughout, hard line breaks, a scanner's errors."""
    draw = rng.random()
    if draw < 0.05:
        written = recased(written, "lower")
    elif draw < 0.12:
        written = recased(written, "upper")
    if chance(rng, 0.12):
        written = Written(written.text.replace("'", "’"), written.spans)
    if chance(rng, 0.22):
        written = wrapped(written, rng.randint(60, 80), rng.choice(("", "", "", "    ")))
    if chance(rng, 0.05):
        written = scanned(written, rng, rng.choice((0.008, 0.02)))
    if chance(rng, 0.02):
        written = edited(written, [(at, at + 1, "\r\n") for at, sign in enumerate(written.text) if sign == "\n"])
    return written


def _as_record(identity: str, split: str, plan: Plan, written: Written) -> dict:
    layers: dict[str, list] = {"phi": [], "clinical": [], "medication": []}
    for start, end, label, layer in sorted(written.spans):
        layers[layer].append([start, end, label])
    if not plan.medications_known:
        layers["medication"] = []
    return {
        "id": identity, "text": written.text, "group": identity, "source": "synthetic", "template": plan.name, "split": split, "layers": layers,
        "known": {"phi": "all", "clinical": [], "medication": "all" if plan.medications_known else []},
    }
