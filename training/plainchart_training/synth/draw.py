"""Seeded drawing, and the division of every list into what training may see and what is held out."""

from __future__ import annotations

import hashlib
import random
from bisect import bisect
from functools import lru_cache
from itertools import accumulate
from typing import Sequence, TypeVar

T = TypeVar("T")

SPLITS = ("train", "heldout")
HELD_OUT_ONE_IN = 5


def is_held_out(kind: str, entry: str) -> bool:
    """Whether an entry of a list belongs to the held-out fifth. Depends on the entry alone, never on the list's order."""
    return _digest(kind, entry)[0] % HELD_OUT_ONE_IN == 0


def _digest(kind: str, entry: str) -> bytes:
    return hashlib.sha256(f"{kind}:{entry.lower()}".encode()).digest()


def part_of(kind: str, entries: Sequence[str], split: str) -> list[str]:
    """The entries of a list that a split may use. Lists of one kind may overlap: an entry stands on the same side in all of them."""
    wanted = split == "heldout"
    return [entry for entry in entries if is_held_out(kind, entry) == wanted]


@lru_cache(maxsize=None)
def fifth_of(kind: str, entries: tuple[str, ...], split: str) -> tuple[str, ...]:
    """Like part_of for one closed list (templates, kinds of hospital): exactly a fifth of it, by hash, and at least one entry, is held out."""
    ranked = sorted(set(entries), key=lambda entry: _digest(kind, entry))
    count = max(1, len(ranked) // HELD_OUT_ONE_IN)
    held = set(ranked[:count])
    return tuple(entry for entry in entries if (entry in held) == (split == "heldout"))


class Weighted:
    """Entries with weights, drawn in logarithmic time."""

    def __init__(self, entries: Sequence[T], weights: Sequence[float]):
        self.entries = list(entries)
        self.sums = list(accumulate(weights))

    def draw(self, rng: random.Random) -> T:
        at = bisect(self.sums, rng.random() * self.sums[-1])
        return self.entries[min(at, len(self.entries) - 1)]


def chance(rng: random.Random, probability: float) -> bool:
    """True with the given probability."""
    return rng.random() < probability


def digits(rng: random.Random, count: int) -> str:
    """A string of random digits."""
    return "".join(rng.choice("0123456789") for _ in range(count))


def letters(rng: random.Random, count: int, alphabet: str = "ABCDEFGHJKLMNPRSTUVWXYZ") -> str:
    """A string of random capital letters."""
    return "".join(rng.choice(alphabet) for _ in range(count))


def shaped(rng: random.Random, shape: str) -> str:
    """Fills a shape: # a digit, @ a capital, & a lower-case letter, ? a digit or capital; the rest stands for itself."""
    out = []
    for sign in shape:
        if sign == "#":
            out.append(rng.choice("0123456789"))
        elif sign == "@":
            out.append(letters(rng, 1))
        elif sign == "&":
            out.append(letters(rng, 1).lower())
        elif sign == "?":
            out.append(rng.choice("0123456789ABCDEFGHJKLMNPRSTUVWXYZ"))
        else:
            out.append(sign)
    return "".join(out)
