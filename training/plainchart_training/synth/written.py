"""Text with labelled spans, put together piece by piece and changed without losing the spans."""

from __future__ import annotations

import random
import textwrap
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Piece:
    """A run of text; `label` is a type of the layer ("NAME.PATIENT"), or None for text that carries no span."""

    text: str
    label: str | None = None
    layer: str = "phi"


@dataclass
class Written:
    """A text and its spans as (start, end, label, layer), half-open, in UTF-16 units (the text stays in the BMP)."""

    text: str = ""
    spans: list[tuple[int, int, str, str]] = field(default_factory=list)

    def add(self, piece: Piece | str) -> "Written":
        """Appends a piece; edge white space of a labelled piece stays outside its span."""
        if isinstance(piece, str):
            piece = Piece(piece)
        if piece.label is not None and piece.text.strip():
            lead = len(piece.text) - len(piece.text.lstrip())
            start = len(self.text) + lead
            self.spans.append((start, start + len(piece.text.strip()), piece.label, piece.layer))
        self.text += piece.text
        return self

    def join(self, other: "Written") -> "Written":
        """Appends another text with its spans."""
        at = len(self.text)
        self.text += other.text
        self.spans += [(start + at, end + at, label, layer) for start, end, label, layer in other.spans]
        return self


def from_pieces(pieces: list[Piece | str]) -> Written:
    """One text of several pieces."""
    out = Written()
    for piece in pieces:
        out.add(piece)
    return out


def edited(source: Written, edits: list[tuple[int, int, str]]) -> Written:
    """Applies replacements (start, end, new text), which must not overlap; a span's edges move with the text around them."""
    out: list[str] = []
    at = 0
    marks: list[tuple[int, int, int, int]] = []
    length = 0
    for start, end, new in sorted(edits):
        if start < at:
            raise ValueError("edits overlap")
        length += start - at
        out += [source.text[at:start], new]
        marks.append((start, end, length, length + len(new)))
        length += len(new)
        at = end
    out.append(source.text[at:])
    return Written("".join(out), _moved(source.spans, marks))


def _moved(spans, marks):
    def place(offset: int, is_end: bool) -> int:
        shift = 0
        for start, end, new_start, new_end in marks:
            if offset >= end and not (start == end == offset and is_end):
                shift = new_end - end
                continue
            if offset <= start:
                break
            return new_end if is_end else new_start
        return offset + shift

    return [(place(start, False), place(end, True), label, layer) for start, end, label, layer in sorted(spans)]


def wrapped(source: Written, width: int, indent: str = "") -> Written:
    """Breaks long lines at spaces, so that a break can fall inside a name or a date. Lines that hold tables stay."""
    edits = []
    at = 0
    for line in source.text.split("\n"):
        if len(line) > width and "   " not in line and "|" not in line and "\t" not in line:
            start = at
            for part in textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)[:-1]:
                space = source.text.find(part, start) + len(part)
                stop = space
                while source.text[stop : stop + 1] == " ":
                    stop += 1
                if stop > space:
                    edits.append((space, stop, "\n" + indent))
                start = stop
        at += len(line) + 1
    return edited(source, edits)


OCR_SWAPS = {"o": "0", "O": "0", "0": "O", "l": "1", "1": "l", "I": "l", "S": "5", "5": "S", "B": "8", "rn": "m", "m": "rn", "cl": "d", "e": "c", "h": "b"}


def scanned(source: Written, rng: random.Random, rate: float) -> Written:
    """The errors of a scanner: look-alike signs and lost spaces, at about `rate` a character that can go wrong."""
    edits = []
    at = 0
    text = source.text
    while at < len(text):
        two, one = text[at : at + 2], text[at]
        if rng.random() < rate:
            if len(two) == 2 and two in OCR_SWAPS:
                edits.append((at, at + 2, OCR_SWAPS[two]))
                at += 2
                continue
            if one in OCR_SWAPS:
                edits.append((at, at + 1, OCR_SWAPS[one]))
            elif one == " " and rng.random() < 0.25 and text[at - 1 : at].isalnum() and not _edge(source, at):
                edits.append((at, at + 1, ""))
        at += 1
    return edited(source, edits)


def _edge(source: Written, at: int) -> bool:
    return any(start in (at, at + 1) or end in (at, at + 1) for start, end, _, _ in source.spans)


def recased(source: Written, how: str) -> Written:
    """The whole text in lower or upper case; characters whose case changes the length stay as they are."""
    change = str.lower if how == "lower" else str.upper
    text = "".join(change(sign) if len(change(sign)) == 1 else sign for sign in source.text)
    return Written(text, list(source.spans))
