"""Whole documents: how headers, clinical text, personal sentences and closings are put together."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Callable

from . import clinical
from .case import Case, templates_of
from .draw import chance
from .grammar import expand, slots_of
from .medicine_lines import medication_line
from .note_bank import Fragment, NoteText
from .templates import blocks_uk, blocks_us, ids, lists, messages, negative, prose, prose_more, short
from .transplant import transplanted
from .written import Piece, Written, from_pieces


@dataclass(frozen=True)
class Plan:
    """What a layout writes. `medications_known`: the medication layer is complete."""

    name: str
    write: Callable[["Writer"], Written]
    weight: float
    medications_known: bool = False


class Writer:
    """Writes the parts of one document from the templates of one split."""

    def __init__(self, rng: random.Random, split: str, region: str, notes: list[NoteText]):
        self.rng, self.split, self.region = rng, split, region
        self.case = Case(rng, split, region)
        self.notes = notes

    def pool(self, kind: str, entries: list[str]) -> list[str]:
        """The templates of a kind that this split may use, divided once."""
        key = (kind, self.split)
        if key not in POOLS:
            POOLS[key] = templates_of(kind, entries, self.split)
        return POOLS[key]

    def from_template(self, kind: str, entries: list[str]) -> Written:
        """One template of a kind, written out."""
        return expand(self.rng.choice(self.pool(kind, entries)), self.rng, self.case.resolve)

    def personal(self) -> Written:
        """A sentence with personal data. Half are drawn by what they hold, so that no type is rare; the kinds that rules are weak at come more often."""
        if chance(self.rng, 0.5):
            wanted = self.rng.choices(list(WANTED), list(WANTED.values()))[0]
            return expand(self.rng.choice(self._holding(wanted) or self.pool("people", PROSE["people"])), self.rng, self.case.resolve)
        kind = self.rng.choices(list(PROSE), (26, 20, 22, 8, 10, 5, 18, 10))[0]
        return self.from_template(kind, PROSE[kind])

    def _holding(self, slot: str) -> list[str]:
        key = ("holding", self.split, slot)
        if key not in POOLS:
            POOLS[key] = [line for kind, entries in PROSE.items() for line in self.pool(kind, entries) if any(one == slot or one.startswith(slot + ".") for one in slots_of(line))]
        return POOLS[key]

    def shorthand(self) -> Written:
        """A line of shorthand with personal data."""
        return self.from_template("shorthand", short.SHORTHAND)

    def negative(self) -> Written:
        """A clinical sentence without personal data."""
        return self.from_template("negative", negative.SENTENCES)

    def negative_block(self) -> Written:
        """A table or list of clinical text without personal data."""
        return self.from_template("negative-block", negative.BLOCKS)

    def header(self) -> Written:
        """A letterhead or a block of demographics."""
        return self.from_template(f"header-{self.region}", (blocks_uk if self.region == "uk" else blocks_us).HEADERS)

    def closing(self) -> Written:
        """A signature, a cc list, a footer."""
        return self.from_template(f"closing-{self.region}", (blocks_uk if self.region == "uk" else blocks_us).CLOSINGS)

    def section(self) -> str:
        """The title of a section in one of the usual cases."""
        title = self.rng.choice(clinical.SECTIONS)
        return self.rng.choice((title, title.upper(), title.upper(), title + ":", title.upper() + ":", title.upper() + ":", title.lower() + ":"))

    def fragment(self, one: Fragment, slots: bool) -> Written | None:
        """A sentence of the note bank, its slots filled; None if it has slots and none are wanted."""
        if len(one) > 1 and not slots:
            return None
        out = Written()
        for nth, part in enumerate(one):
            for piece in [part] if nth % 2 == 0 else self.case.resolve(part):
                out.add(piece)
        return out

    def borrowed(self, count: int, speech: bool = False, slots: bool = True) -> list[Written]:
        """Up to `count` sentences in a row out of one paragraph or several of one note."""
        if not self.notes:
            return [self.negative() for _ in range(count)]
        note = self.rng.choice([self.rng.choice(self.notes) for _ in range(6)])
        for _ in range(40):
            if note.speech == speech and (speech or sum(map(len, note.paragraphs)) > 2):
                break
            note = self.rng.choice(self.notes)
        sentences = [one for paragraph in note.paragraphs for one in paragraph]
        start = self.rng.randrange(max(1, len(sentences) - count + 1))
        chosen = sentences[start : start + count]
        if slots:
            rate = self.rng.choice((0.0, 0.1, 0.25, 0.45))
            chosen = [transplanted(one, self.rng, self.split, 2) if chance(self.rng, rate) else one for one in chosen]
        written = [self.fragment(one, slots) for one in chosen]
        return [one for one in written if one]


POOLS: dict[tuple, list[str]] = {}
# Slots of the types that would otherwise be rare, and how often a sentence with one is asked for.
WANTED = {"place": 8, "user": 5, "prof": 5, "org": 6, "hosp": 5, "age": 8, "id.bioid": 4, "state": 2, "zip": 2, "country": 2, "city": 3, "url": 2, "ip": 2, "email": 2, "fax": 1, "id.device": 2, "id.vehicle": 2, "id.license": 1, "id.account": 2, "id.ssn": 2, "id.plan": 2, "addr": 2}
PROSE = {"people": prose.PEOPLE + prose_more.PEOPLE, "days": prose.DAYS, "places": prose.PLACES + prose_more.PLACES, "work": prose.WORK + prose_more.WORK, "numbers": prose.NUMBERS, "old": prose.OLD + prose_more.OLD, "unannounced": prose.UNANNOUNCED, "ids": ids.IDENTIFIERS}


def _joined(parts: list[Written | str], by: str) -> Written:
    out = Written()
    for nth, part in enumerate(parts):
        if nth:
            out.add(by)
        out.join(part) if isinstance(part, Written) else out.add(part)
    return out


def _paragraph(w: Writer, personal_rate: float, size: int) -> Written:
    """Clinical sentences with personal ones and hard negatives strewn in."""
    parts: list[Written | str] = list(w.borrowed(size)) if chance(w.rng, 0.75) else [w.negative() for _ in range(size)]
    for _ in range(size):
        if chance(w.rng, personal_rate):
            parts.insert(w.rng.randint(0, len(parts)), w.personal())
        if chance(w.rng, 0.22):
            parts.insert(w.rng.randint(0, len(parts)), w.negative())
    return _joined(parts or [w.negative()], w.rng.choice((" ", " ", " ", "  ", "\n")))


def _note(w: Writer) -> Written:
    """A note: header, sections of prose, closing."""
    parts: list[Written | str] = [w.header()] if chance(w.rng, 0.4) else []
    for _ in range(w.rng.choice((2, 2, 3, 3, 4, 4))):
        body = _paragraph(w, w.rng.choice((0.0, 0.06, 0.12, 0.22)), w.rng.randint(3, 7))
        parts.append(_joined([w.section(), body], w.rng.choice(("\n", "\n", " "))) if chance(w.rng, 0.7) else body)
        if chance(w.rng, 0.2):
            parts.append(w.negative_block())
    if chance(w.rng, 0.5):
        parts.append(w.closing())
    return _joined(parts, w.rng.choice(("\n\n", "\n\n", "\n")))


def _letter(w: Writer) -> Written:
    """A letter: two blocks of head, prose, signature and copies."""
    parts: list[Written | str] = [w.header()]
    if chance(w.rng, 0.5):
        parts.append(_list_of(w, [w.negative() for _ in range(w.rng.randint(1, 3))]))
    parts += [_paragraph(w, 0.14, w.rng.randint(3, 6)) for _ in range(w.rng.choice((2, 3, 3)))]
    parts += [w.closing() for _ in range(w.rng.choice((1, 1, 1, 2)))]
    return _joined(parts, "\n\n")


def _list_of(w: Writer, rows: list[Written]) -> Written:
    mark = w.rng.choice(("", "", "- ", "* ", "1", "• "))
    numbered = [_joined([f"{nth + 1}. " if mark == "1" else mark, row], "") for nth, row in enumerate(rows)]
    return _joined(list(numbered), "\n")


def _message(w: Writer) -> Written:
    """A portal thread of one to three messages."""
    parts: list[Written | str] = []
    for _ in range(w.rng.choice((1, 1, 2, 3))):
        body: list[Written | str] = []
        for _ in range(w.rng.randint(3, 7)):
            if chance(w.rng, 0.26):
                body.append(w.from_template("message", messages.BODY))
            elif chance(w.rng, 0.5):
                body.append(w.from_template("message-negative", messages.NEGATIVE_BODY))
            else:
                body += w.borrowed(w.rng.randint(1, 2), speech=True)
        parts.append(w.from_template("message-opening", messages.OPENINGS))
        parts.append(_joined(body, w.rng.choice((" ", " ", "\n"))))
        if chance(w.rng, 0.8):
            parts.append(w.from_template("message-closing", messages.CLOSINGS))
    out = _joined(parts, w.rng.choice(("\n\n", "\n")))
    return out


def _dialogue(w: Writer) -> Written:
    """A conversation with or without the labels of its speakers."""
    turns: list[Written | str] = []
    for _ in range(w.rng.randint(3, 6)):
        turns += w.borrowed(w.rng.randint(2, 6), speech=True)
        turns.append(w.from_template("speech", messages.SPEECH))
    labels = w.rng.choice((("Doctor: ", "Patient: "), ("[doctor] ", "[patient] "), ("D: ", "P: "), ("Dr: ", "Pt: "), ("", ""), ("Nurse: ", "Caller: "), ("DR: ", "PT: ")))
    return _joined([_joined([labels[nth % 2], turn], "") for nth, turn in enumerate(turns)], "\n")


def _sheet(w: Writer) -> Written:
    """A sheet of contacts, appointments or staff under a header."""
    kind, entries = w.rng.choice((("contacts", lists.CONTACTS), ("contacts", lists.CONTACTS), ("appointments", lists.APPOINTMENTS), ("staff", lists.STAFF)))
    parts: list[Written | str] = [w.header()] if chance(w.rng, 0.5) else []
    if chance(w.rng, 0.7):
        parts.append(w.rng.choice(SHEET_TITLES[kind]))
    parts.append(_list_of(w, [w.from_template(kind, entries) for _ in range(w.rng.randint(2, 6))]))
    parts += [w.negative() for _ in range(w.rng.randint(1, 5))]
    for _ in range(w.rng.choice((0, 1, 1, 2))):
        parts.append(_paragraph(w, 0.05, 5))
    return _joined(parts, w.rng.choice(("\n", "\n\n")))


SHEET_TITLES = {"contacts": ("CONTACTS", "Contact information", "Emergency Contacts", "Care team and contacts", "Key people:", "Social history"), "appointments": ("APPOINTMENTS", "Upcoming appointments", "Clinic list", "Future visits:", "Schedule"), "staff": ("CARE TEAM", "Staff", "Theatre team", "Team", "Sign In / Time Out")}


def _shorthand(w: Writer) -> Written:
    """A handover or nursing record, line by line."""
    parts: list[Written | str] = [w.header()] if chance(w.rng, 0.25) else [w.rng.choice(("HANDOVER", "Nursing notes", "Shift report", "SBAR", "triage", "ED Course", "Progress", "TRIAGE NOTE", "Ward round", "Phone notes"))]
    for _ in range(w.rng.randint(4, 9)):
        parts.append(w.shorthand() if chance(w.rng, 0.38) else w.negative())
        if chance(w.rng, 0.6):
            parts += w.borrowed(w.rng.randint(1, 2))
    if chance(w.rng, 0.25):
        parts.append(w.negative_block())
    if chance(w.rng, 0.4):
        parts.append(w.closing())
    return _joined(parts, "\n")


def _dictation(w: Writer) -> Written:
    """Dictated text with its punctuation spoken."""
    parts: list[Written | str] = []
    for _ in range(w.rng.randint(4, 9)):
        parts.append(w.from_template("dictation", short.DICTATION) if chance(w.rng, 0.3) else w.from_template("dictation-negative", short.NEGATIVE_DICTATION))
    return _joined(parts, " ")


def _medicines(w: Writer) -> Written:
    """A medication list and nothing else clinical, so that its layer is wholly known."""
    parts: list[Written | str] = [w.from_template("contacts", SAFE_CONTACTS) for _ in range(w.rng.randint(0, 2))]
    parts.append(w.rng.choice(("MEDICATIONS", "Discharge medications:", "Current Medications", "Repeat medication", "TTO / TTA", "Meds", "Home meds:", "MEDICATION LIST", "DRUG HISTORY", "Prescriptions")))
    parts.append(_list_of(w, [from_pieces(medication_line(w.rng)) for _ in range(w.rng.randint(4, 12))]))
    parts += [w.rng.choice(("No known drug allergies.", "Medication reconciliation complete.", "Take with food.", "NKDA", "List verified with patient's daughter.", "All other home medicines unchanged.")) for _ in range(w.rng.randint(0, 1))]
    if chance(w.rng, 0.5):
        parts.append(w.from_template("closing-med", SAFE_CLOSINGS))
    return _joined(parts, "\n")


# No words of a template in a wholly known document may name a medicine.
SAFE_CONTACTS = [one for one in lists.CONTACTS if "<med" not in one]
SAFE_CLOSINGS = [one for one in blocks_us.CLOSINGS + blocks_uk.CLOSINGS if "<med" not in one]


def _nothing_personal(w: Writer) -> Written:
    """A document without personal data: sections of clinical text, lists of results, hard negatives."""
    parts: list[Written | str] = []
    for _ in range(w.rng.randint(3, 7)):
        kind = w.rng.random()
        lines: list[Written | str] = list(w.borrowed(w.rng.randint(2, 6), speech=kind > 0.85, slots=False)) if kind < 0.45 or kind > 0.85 else [w.negative() for _ in range(w.rng.randint(2, 5))]
        if kind < 0.12:
            lines = [w.from_template("message-negative", messages.NEGATIVE_BODY) for _ in range(w.rng.randint(2, 5))]
        lines = lines or [w.negative()]
        body = w.negative_block() if chance(w.rng, 0.25) else _joined(lines, w.rng.choice((" ", " ", "\n")))
        parts.append(_joined([w.section(), body], "\n") if chance(w.rng, 0.7) else body)
    return _joined(parts, w.rng.choice(("\n\n", "\n")))


PLANS = (
    Plan("note", _note, 30), Plan("letter", _letter, 10), Plan("message", _message, 9), Plan("dialogue", _dialogue, 6), Plan("sheet", _sheet, 7), Plan("shorthand", _shorthand, 9),
    Plan("dictation", _dictation, 3), Plan("medicines", _medicines, 7, medications_known=True), Plan("nothing-personal", _nothing_personal, 20),
)
