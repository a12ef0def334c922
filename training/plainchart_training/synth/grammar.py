"""Templates: plain text with <slots> and {one|of|several} choices, which may nest. An empty choice leaves the text out."""

from __future__ import annotations

import random
import re
from functools import lru_cache
from typing import Callable, Sequence

from .written import Piece, Written

SLOT = re.compile(r"<([a-z_][a-z0-9_]*(?:\.[a-z0-9_]+)*)>")

Pieces = Sequence[Piece | str]
Resolve = Callable[[str], Pieces]


@lru_cache(maxsize=None)
def parsed(template: str) -> tuple:
    """The template as a tree: strings, ("slot", name) and ("choice", alternatives)."""
    node, at = _sequence(template, 0, nested=False)
    if at != len(template):
        raise ValueError(f"unbalanced braces in template: {template!r}")
    return node


def _sequence(text: str, at: int, nested: bool) -> tuple[tuple, int]:
    out: list = []
    while at < len(text):
        sign = text[at]
        if nested and sign in "|}":
            break
        if sign == "{":
            options, at = _choice(text, at + 1)
            out.append(("choice", options))
            continue
        slot = SLOT.match(text, at) if sign == "<" else None
        if slot:
            out.append(("slot", slot.group(1)))
            at = slot.end()
            continue
        if sign == "}" :
            raise ValueError(f"unbalanced braces in template: {text!r}")
        if out and isinstance(out[-1], str):
            out[-1] += sign
        else:
            out.append(sign)
        at += 1
    return tuple(out), at


def _choice(text: str, at: int) -> tuple[tuple, int]:
    options = []
    while True:
        node, at = _sequence(text, at, nested=True)
        if at >= len(text):
            raise ValueError(f"unbalanced braces in template: {text!r}")
        options.append(node)
        at += 1
        if text[at - 1] == "}":
            return tuple(options), at


def slots_of(template: str) -> list[str]:
    """The names of all slots of a template, those of every choice too."""
    return SLOT.findall(template)


def expand(template: str, rng: random.Random, resolve: Resolve) -> Written:
    """Writes a template out: choices drawn evenly, slots filled by `resolve`."""
    out = Written()
    _write(parsed(template), rng, resolve, out)
    return out


def _write(node: tuple, rng: random.Random, resolve: Resolve, out: Written) -> None:
    for part in node:
        if isinstance(part, str):
            out.add(part)
        elif part[0] == "slot":
            for piece in resolve(part[1]):
                out.add(piece)
        else:
            _write(rng.choice(part[1]), rng, resolve, out)
