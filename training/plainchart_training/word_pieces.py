"""BERT's uncased tokeniser with exact offsets and shape codes (docs: training/CONTRACT.md).

Offsets are Python string indices; for text of the Basic Multilingual Plane they equal UTF-16 offsets.
"""
from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

SPECIALS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
LONGEST_WORD = 100
_ASCII_WORD = re.compile(r"[A-Za-z0-9]+|[^\sA-Za-z0-9]")
_PLAIN_ASCII = re.compile(r"[\t\n\r\x20-\x7e]*")
_CJK = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F),
        (0x2B820, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))
SPACE, DROP, SPLIT, KEEP, MARK = range(5)


@dataclass(frozen=True)
class Pieces:
    """Tokens of one text, without [CLS] and [SEP]; all lists have the same length."""
    ids: list[int]
    shapes: list[int]
    starts: list[int]
    ends: list[int]
    words: list[int]


def _is_punctuation(char: str) -> bool:
    code = ord(char)
    return 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126 or unicodedata.category(char).startswith("P")


@lru_cache(maxsize=None)
def _read_char(char: str) -> tuple[int, str]:
    """What the basic tokeniser makes of one character: a class and the normalised text."""
    if char in "\t\n\r" or unicodedata.category(char) == "Zs":
        return SPACE, " "
    if char in "\0�" or unicodedata.category(char).startswith("C"):
        return DROP, ""
    normal = "".join(c for c in unicodedata.normalize("NFD", char.lower()) if unicodedata.category(c) != "Mn")
    if not normal:
        return MARK, ""
    code = ord(char)
    if any(low <= code <= high for low, high in _CJK) or any(_is_punctuation(c) for c in normal):
        return SPLIT, normal
    return KEEP, normal


def find_words(text: str) -> list[tuple[int, int, str, list[int] | None]]:
    """Words as (start, end, normalised, source index of each normalised character or None when one to one)."""
    if _PLAIN_ASCII.fullmatch(text):
        return [(m.start(), m.end(), m.group().lower(), None) for m in _ASCII_WORD.finditer(text)]
    words: list[tuple[int, int, str, list[int] | None]] = []
    parts: list[str] = []
    sources: list[int] = []
    end = 0

    def close() -> None:
        if parts:
            words.append((sources[0], end, "".join(parts), list(sources)))
            parts.clear()
            sources.clear()

    for index, char in enumerate(text):
        kind, normal = _read_char(char)
        if kind == SPACE:
            close()
        elif kind == SPLIT:
            close()
            words.append((index, index + 1, normal, [index] * len(normal)))
        elif kind == KEEP:
            parts.append(normal)
            sources.extend([index] * len(normal))
            end = index + 1
        elif kind == MARK and parts:
            end = index + 1
    close()
    return words


@lru_cache(maxsize=200_000)
def case_class(word: str) -> int:
    """Factor `c` of the shape code, from the word as written."""
    letters = uppers = digits = 0
    first_upper = False
    for char in word:
        category = unicodedata.category(char)
        if category[0] == "L":
            upper = category in ("Lu", "Lt")
            if letters == 0:
                first_upper = upper
            letters += 1
            uppers += upper
        elif category == "Nd":
            digits += 1
    if letters and digits:
        return 9
    if digits:
        return 6 if digits <= 2 else 7 if digits <= 4 else 8
    if not letters:
        return 0
    if uppers == 0:
        return 1
    if letters == 1:
        return 4
    if uppers == letters:
        return 3
    return 2 if first_upper and uppers == 1 else 5


def gap_class(gap: str, first: bool) -> int:
    """Factor `b`: what stands between the previous word and this one."""
    if first or "\n" in gap or "\r" in gap:
        return 2
    return 0 if gap == "" else 1 if gap == " " else 3


def line_class(index: int) -> int:
    """Factor `l`: index of the word in its line."""
    return 0 if index == 0 else 1 if index <= 2 else 2 if index <= 7 else 3


class WordPieces:
    """Greedy longest-match pieces over a vocabulary (one piece a line, index = id)."""

    def __init__(self, vocabulary: list[str]) -> None:
        self.vocabulary = vocabulary
        self.ids = {piece: index for index, piece in enumerate(vocabulary)}
        self.pad, self.unknown, self.cls, self.sep, self.mask = (self.ids[name] for name in SPECIALS)
        self._known: dict[str, list[tuple[int, int]]] = {}

    @staticmethod
    def read(path: Path) -> "WordPieces":
        return WordPieces(path.read_text(encoding="utf-8").rstrip("\n").split("\n"))

    def split(self, word: str) -> list[tuple[int, int]]:
        """Pieces of a normalised word as (id, number of characters)."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = self._split(word)
        return found

    def _split(self, word: str) -> list[tuple[int, int]]:
        if len(word) > LONGEST_WORD:
            return [(self.unknown, len(word))]
        pieces: list[tuple[int, int]] = []
        start = 0
        while start < len(word):
            prefix = "##" if start else ""
            for end in range(len(word), start, -1):
                index = self.ids.get(prefix + word[start:end])
                if index is not None:
                    pieces.append((index, end - start))
                    start = end
                    break
            else:
                return [(self.unknown, len(word))]
        return pieces

    def tokenise(self, text: str) -> Pieces:
        out = Pieces([], [], [], [], [])
        previous_end, in_line = 0, 0
        for number, (start, end, normal, sources) in enumerate(find_words(text)):
            gap = gap_class(text[previous_end:start], number == 0)
            in_line = 0 if gap == 2 else in_line + 1
            shape = 1 + case_class(text[start:end]) * 16 + gap * 4 + line_class(in_line)
            at = 0
            for index, length in self.split(normal):
                first = start + at if sources is None else sources[at]
                last = start + at + length if sources is None else sources[at + length - 1] + 1
                out.ids.append(index)
                out.shapes.append(shape)
                out.starts.append(first)
                out.ends.append(last)
                out.words.append(number)
                at += length
            previous_end = end
        return out
