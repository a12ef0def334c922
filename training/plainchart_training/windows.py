"""Cuts a long token sequence into windows at line and sentence ends."""
from __future__ import annotations


def cut(shapes: list[int], ends_sentence: list[bool], starts_word: list[bool], longest: int) -> list[tuple[int, int]]:
    """Half-open windows of at most `longest` pieces that cover all pieces once; cut before a line break if there is one
    in the last half, else after a sentence, else before a word."""
    windows = []
    start, total = 0, len(shapes)
    while total - start > longest:
        at = _best_cut(shapes, ends_sentence, starts_word, start, start + longest)
        windows.append((start, at))
        start = at
    if total > start:
        windows.append((start, total))
    return windows


def _best_cut(shapes: list[int], ends_sentence: list[bool], starts_word: list[bool], start: int, limit: int) -> int:
    half = start + (limit - start) // 2
    tests = (lambda at: starts_word[at] and (shapes[at] - 1) // 4 % 4 == 2, lambda at: starts_word[at] and ends_sentence[at - 1], lambda at: starts_word[at])
    for test in tests:
        for at in range(limit, half, -1):
            if test(at):
                return at
    return limit
