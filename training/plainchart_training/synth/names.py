"""Invented people: given names, surnames and the ways a note writes them."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from functools import lru_cache

from . import name_lists as lists
from .draw import Weighted, chance, is_held_out, part_of
from .lexicons import rows


@dataclass(frozen=True)
class Person:
    """One invented person. `sex` is "m" or "f"."""

    given: str
    middle: str
    surname: str
    sex: str
    nick: str


def capitalised(name: str) -> str:
    """A name of the gazetteers (lower case there) as people write it: McKay, O'Neil, de la Cruz, Al-Masri."""
    words = []
    for word in name.split(" "):
        if word in {"de", "la", "van", "der", "den", "von", "del", "di", "el"} and " " in name:
            words.append(word)
            continue
        word = re.sub(r"(^|[-'’])(\w)", lambda found: found.group(1) + found.group(2).upper(), word)
        if re.match(r"Mc[a-z]{3,}", word):
            word = "Mc" + word[2:].capitalize()
        words.append(word)
    return " ".join(words)


def _surname_words(text: str) -> list[str]:
    """Splits a list of surnames written for this project; particles stay with what follows them."""
    out: list[str] = []
    held: list[str] = []
    for word in text.split():
        held.append(word)
        joined = " ".join(held)
        if joined in lists.PARTICLES or any(one.startswith(joined + " ") for one in lists.PARTICLES):
            continue
        out.append(joined)
        held = []
    return out


class NameLists:
    """The lists of one split, ready to draw from."""

    def __init__(self, split: str):
        held = split == "heldout"
        self.given = {sex: self._gazetteer("given-names", held, sex, 0.45) for sex in "mf"}
        self.surnames = self._gazetteer("surnames", held, None, 0.5)
        self.origins = {
            origin: (part_of("given", text.split(), split), part_of("surname", _surname_words(lists.SURNAMES[origin]), split))
            for origin, text in lists.GIVEN.items()
        }
        self.ambiguous_given = part_of("given", lists.AMBIGUOUS_GIVEN, split)
        self.ambiguous_surnames = part_of("surname", lists.AMBIGUOUS_SURNAMES, split)
        self.nicknames = part_of("given", lists.NICKNAMES, split)

    @staticmethod
    def _gazetteer(table: str, held: bool, sex: str | None, temper: float) -> Weighted:
        """Names weighted by the tempered number of their bearers, so that rare ones are met too."""
        kind = "given" if table == "given-names" else "surname"
        kept = [row for row in rows(table) if is_held_out(kind, row["name"]) == held and len(row["name"]) > 1
                and (sex is None or sex in (row["gender"] or "mf")) and not (row["ambiguous"] == "word" and int(row["frequency"]) <= 34)]
        return Weighted([capitalised(row["name"]) for row in kept], [10 ** (int(row["frequency"]) / 10 * temper) for row in kept])


@lru_cache(maxsize=None)
def name_lists(split: str) -> NameLists:
    """The name lists of a split, read once."""
    return NameLists(split)


ONSETS = "b br c ch cl d dr f fl g gr h j k kr l m n p pr r s sh st t th tr v w y z".split()
VOWELS = "a e i o u ai ea ee ia oo ou".split()
CODAS = " n r l m s th nd rt ck ll ss x".split(" ")
ENDINGS = "ton ley son ski wala ez ova ani ura ika eh us ard man well worth by shaw ette ini o a".split()


def invented(rng: random.Random, split: str) -> str:
    """A name that is in no list; its sound decides its split, so that the same one never stands in both."""
    for _ in range(200):
        name = "".join(rng.choice(ONSETS) + rng.choice(VOWELS) + rng.choice(CODAS) for _ in range(rng.choice((1, 1, 2))))
        name = (name + rng.choice(ENDINGS)).capitalize()
        if 4 <= len(name) <= 12 and is_held_out("invented", name) == (split == "heldout"):
            return name
    raise RuntimeError("no invented name found")


def person(rng: random.Random, split: str, sex: str | None = None) -> Person:
    """A new person. Half of all names come from the gazetteers, the rest from the lists by origin, the ambiguous ones and invention."""
    pool = name_lists(split)
    sex = sex or rng.choice("mf")
    kind = rng.random()
    given, surname = pool.given[sex].draw(rng), pool.surnames.draw(rng)
    if kind < 0.26:
        first, last = pool.origins[rng.choice(sorted(pool.origins))]
        given, surname = rng.choice(first), rng.choice(last)
    elif kind < 0.34:
        first, _ = pool.origins[rng.choice(sorted(pool.origins))]
        given = rng.choice(first)
    elif kind < 0.40:
        _, last = pool.origins[rng.choice(sorted(pool.origins))]
        surname = rng.choice(last)
    if chance(rng, 0.12):
        given = rng.choice(pool.ambiguous_given)
    if chance(rng, 0.15):
        surname = rng.choice(pool.ambiguous_surnames)
    if chance(rng, 0.04):
        surname = invented(rng, split)
    if chance(rng, 0.02):
        given = invented(rng, split)
    if chance(rng, 0.05):
        surname = f"{surname}-{pool.surnames.draw(rng)}"
    middle = pool.given[sex].draw(rng)
    return Person(given, middle, surname, sex, rng.choice(pool.nicknames))


def _initial(name: str) -> str:
    return name[0].upper()


STYLES = {
    "full": lambda p: f"{p.given} {p.surname}",
    "full_middle": lambda p: f"{p.given} {p.middle} {p.surname}",
    "full_initial": lambda p: f"{p.given} {_initial(p.middle)}. {p.surname}",
    "full_bare_initial": lambda p: f"{p.given} {_initial(p.middle)} {p.surname}",
    "nick": lambda p: f'{p.given} "{p.nick}" {p.surname}',
    "first": lambda p: p.given,
    "last": lambda p: p.surname,
    "middle": lambda p: p.middle,
    "initial_last": lambda p: f"{_initial(p.given)}. {p.surname}",
    "bare_initial_last": lambda p: f"{_initial(p.given)} {p.surname}",
    "initials_last": lambda p: f"{_initial(p.given)}.{_initial(p.middle)}. {p.surname}",
    "last_first": lambda p: f"{p.surname}, {p.given}",
    "last_first_initial": lambda p: f"{p.surname}, {p.given} {_initial(p.middle)}.",
    "upper_last": lambda p: p.surname.upper(),
    "upper_last_first": lambda p: f"{p.surname.upper()}, {p.given.upper()}",
    "upper_last_first_tight": lambda p: f"{p.surname.upper()},{p.given.upper()} {_initial(p.middle)}",
    "upper_last_mixed": lambda p: f"{p.surname.upper()}, {p.given}",
    "first_upper_last": lambda p: f"{p.given} {p.surname.upper()}",
    "upper_full": lambda p: f"{p.given} {p.surname}".upper(),
    "first_initial": lambda p: f"{p.given} {_initial(p.surname)}.",
    "initials": lambda p: f"{_initial(p.given)}{_initial(p.surname)}",
    "dotted_initials": lambda p: f"{_initial(p.given)}.{_initial(p.surname)}.",
    "three_initials": lambda p: f"{_initial(p.given)}{_initial(p.middle)}{_initial(p.surname)}",
    "lower_initials": lambda p: f"{_initial(p.given)}{_initial(p.surname)}".lower(),
    "junior": lambda p: f"{p.given} {p.surname} Jr.",
    "lower_full": lambda p: f"{p.given} {p.surname}".lower(),
    "lower_first": lambda p: p.given.lower(),
    "lower_last": lambda p: p.surname.lower(),
    "spelled": lambda p: " ".join(re.sub(r"[^A-Za-z]", "", p.surname).upper()),
}


def styled(one: Person, style: str) -> str:
    """The person's name in one of the styles above."""
    return STYLES[style](one)
