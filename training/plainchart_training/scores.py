"""Strict and overlap F1 of spans, and character recall and precision of PHI."""
from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

Span = tuple[int, int, str]


@dataclass
class Count:
    found: int = 0
    given: int = 0
    strict: int = 0
    found_touching: int = 0
    given_touched: int = 0

    def to_json(self) -> dict:
        return {"found": self.found, "gold": self.given, "strict": _f1(self.strict, self.strict, self.found, self.given),
                "precision": _ratio(self.strict, self.found), "recall": _ratio(self.strict, self.given),
                "overlap": _f1(self.found_touching, self.given_touched, self.found, self.given)}


def _ratio(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


def _f1(right_found: int, right_given: int, found: int, given: int) -> float:
    precision, recall = right_found / found if found else 0.0, right_given / given if given else 0.0
    return round(2 * precision * recall / (precision + recall), 4) if precision + recall else 0.0


class SpanScores:
    """Counts by type over documents; "all" is the micro count."""

    def __init__(self) -> None:
        self.counts: dict[str, Count] = defaultdict(Count)

    def add(self, gold: list[Span], found: list[Span]) -> None:
        for kind in {s[2] for s in gold} | {s[2] for s in found}:
            ours, theirs = [s for s in found if s[2] == kind], [s for s in gold if s[2] == kind]
            exact = len(set(ours) & set(theirs))
            touching = sum(any(a < d and c < b for c, d, _ in theirs) for a, b, _ in ours)
            touched = sum(any(a < d and c < b for c, d, _ in ours) for a, b, _ in theirs)
            for name in (kind, "all"):
                count = self.counts[name]
                count.found += len(ours)
                count.given += len(theirs)
                count.strict += exact
                count.found_touching += touching
                count.given_touched += touched

    def to_json(self) -> dict:
        return {name: self.counts[name].to_json() for name in sorted(self.counts, key=lambda n: (n != "all", n))}


class CharacterScores:
    """Recall and precision over letters and digits, whatever the type; recall by gold type."""

    def __init__(self) -> None:
        self.gold = self.found = self.both = 0
        self.by_type: dict[str, list[int]] = defaultdict(lambda: [0, 0])

    def add(self, text: str, gold: list[Span], found: list[Span]) -> None:
        ours = {i for a, b, _ in found for i in range(a, b) if text[i].isalnum()}
        theirs = {i for a, b, _ in gold for i in range(a, b) if text[i].isalnum()}
        self.gold += len(theirs)
        self.found += len(ours)
        self.both += len(ours & theirs)
        for a, b, kind in gold:
            inside = [i for i in range(a, b) if text[i].isalnum()]
            self.by_type[kind][0] += sum(i in ours for i in inside)
            self.by_type[kind][1] += len(inside)

    def to_json(self) -> dict:
        return {"recall": _ratio(self.both, self.gold), "precision": _ratio(self.both, self.found), "gold": self.gold,
                "recallByType": {kind: _ratio(*pair) for kind, pair in sorted(self.by_type.items())}}
