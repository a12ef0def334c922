"""The world of one document: its people, places, numbers and days, and how the slots of templates are filled from it."""

from __future__ import annotations

import random
import re
from datetime import date

from . import clinical, dates, numbers
from .draw import chance, fifth_of, letters
from .grammar import slots_of
from .medicine_lines import DOSES, FREQUENCIES, STRENGTHS
from .names import Person, person, styled
from .places import Places
from .professions import profession
from .written import Piece

TITLES = {"m": ("Mr.", "Mr", "Mr"), "f": ("Mrs.", "Ms.", "Ms", "Mrs", "Miss")}
RELATIVES = {
    "m": "husband son brother father grandson uncle nephew partner stepfather father-in-law grandfather neighbour roommate friend fiancé carer son-in-law cousin".split(),
    "f": "wife daughter sister mother granddaughter aunt niece partner stepmother mother-in-law grandmother neighbor friend caregiver roommate daughter-in-law cousin girlfriend".split(),
}
CREDENTIALS = ("MD", "M.D.", "DO", "RN", "NP", "PA-C", "MBBS", "MRCP", "FRCS", "PhD", "LCSW", "PT", "DPT", "PharmD", "FACC", "MD, FACS", "FNP-BC", "MRCGP", "CRNA", "BSN, RN", "RD", "OTR/L", "MBChB", "FRCA", "CNM")



class Case:
    """Draws once what stays the same within a document, and afresh what may differ."""

    def __init__(self, rng: random.Random, split: str, region: str):
        self.rng, self.split, self.region = rng, split, region
        self.places = Places(rng, split, region)
        self.patient = person(rng, split)
        self.relative_sex = rng.choice("mf")
        self.relation = rng.choice(RELATIVES[self.relative_sex])
        self.relative = self._relative()
        self.doctors = [person(rng, split) for _ in range(3)]
        self.nurse = person(rng, split)
        self.birth = date(rng.randint(1928, 2022), rng.randint(1, 12), rng.randint(1, 28))
        self.calendar = dates.Calendar(rng, split, region, self.birth)
        self.hospital = self.places.hospital()
        self.fixed = {kind: self._number(kind) for kind in ("mrn", "plan", "account", "ssn", "idnum")}
        self.nhs = numbers.nhs(rng, split)

    def _relative(self) -> Person:
        one = person(self.rng, self.split, self.relative_sex)
        family = chance(self.rng, 0.5)
        return Person(one.given, one.middle, self.patient.surname if family else one.surname, one.sex, one.nick)

    def _number(self, kind: str) -> str:
        return numbers.identifier(self.rng, self.split, kind)

    def resolve(self, slot: str) -> list[Piece | str]:
        """Fills one slot of a template. Raises KeyError for a slot that nobody knows."""
        head, _, rest = slot.partition(".")
        return getattr(self, f"slot_{head}", self._unknown(slot))(rest)

    @staticmethod
    def _unknown(slot: str):
        def refuse(_rest: str):
            raise KeyError(f"unknown slot <{slot}>")
        return refuse

    # People. Titles, credentials and a possessive 's stand outside the span.

    def slot_pt(self, style: str) -> list[Piece | str]:
        if style == "titled":
            return [self.rng.choice(TITLES[self.patient.sex]) + " ", self._name(self.patient, self._either("last", "last", "last", "full"), "PATIENT")]
        return [self._name(self.patient, style or self._either("full", "full", "full_initial", "last_first", "last"), "PATIENT")]

    def slot_dr(self, style: str) -> list[Piece | str]:
        return self._doctor(self.doctors[0], style)

    def slot_dr2(self, style: str) -> list[Piece | str]:
        return self._doctor(self.doctors[1], style)

    def slot_dr3(self, style: str) -> list[Piece | str]:
        return self._doctor(self.doctors[2], style)

    def _doctor(self, one: Person, style: str) -> list[Piece | str]:
        if style in ("", "titled"):
            kind = self._either("last", "last", "last", "full", "initial_last", "bare_initial_last")
            return [self._either("Dr. ", "Dr ", "Dr. ", "Dr ", "Doctor ", "Prof ", "Mr " if one.sex == "m" else "Miss "), self._name(one, kind, "DOCTOR")]
        if style == "cred":
            return [self._name(one, self._either("full", "full", "full_initial", "initial_last", "full_middle"), "DOCTOR"), self._either(", ", ", ", " ") + self.rng.choice(CREDENTIALS)]
        return [self._name(one, style, "OTHER" if "initials" in style and style != "initials_last" else "DOCTOR")]

    def slot_nurse(self, style: str) -> list[Piece | str]:
        if style == "titled":
            return [self._either("Nurse ", "Sister ", "RN ", "SN ", "Staff Nurse "), self._name(self.nurse, self._either("last", "full", "first"), "DOCTOR")]
        if style == "cred":
            return [self._name(self.nurse, self._either("full", "first", "initial_last", "first_initial"), "DOCTOR"), self._either(" RN", ", RN", " (RN)", ", LPN", " CNA", ", RN, BSN")]
        return [self._name(self.nurse, style or "full", "OTHER" if "initials" in style else "DOCTOR")]

    def slot_rel(self, style: str) -> list[Piece | str]:
        if style == "kind":
            return [self.relation]
        return [self._name(self.relative, style or self._either("full", "first", "first", "full"), "OTHER")]

    def slot_someone(self, style: str) -> list[Piece | str]:
        """Anyone else: a friend, a clerk, a child, a priest."""
        return [self._name(person(self.rng, self.split), style or self._either("full", "first"), "OTHER")]

    def slot_initials(self, style: str) -> list[Piece | str]:
        one = self.rng.choice(self.doctors + [self.nurse])
        return [self._name(one, style or self._either("initials", "three_initials"), "OTHER")]

    def slot_user(self, of: str) -> list[Piece | str]:
        one = {"pt": self.patient, "dr": self.doctors[0]}.get(of, self.relative)
        return [Piece(numbers.username(self.rng, self.split, one.given, one.surname), "NAME.USERNAME")]

    def _name(self, one: Person, style: str, role: str) -> Piece:
        return Piece(styled(one, style), f"NAME.{role}")

    def _either(self, *choices: str) -> str:
        return self.rng.choice(choices)

    def slot_he(self, _: str) -> list[Piece | str]:
        return ["he" if self.patient.sex == "m" else "she"]

    def slot_his(self, _: str) -> list[Piece | str]:
        return ["his" if self.patient.sex == "m" else "her"]

    def slot_sex(self, form: str) -> list[Piece | str]:
        words = {"m": ("male", "M", "man", "gentleman"), "f": ("female", "F", "woman", "lady")}[self.patient.sex]
        return [words[("", "letter", "person", "polite").index(form)] if form else self.rng.choice(words[:1] + words[2:])]

    # Days and ages.

    def slot_date(self, form: str) -> list[Piece | str]:
        calendar, rng = self.calendar, self.rng
        when = calendar.day()
        makers = {
            "": lambda: calendar.written(when), "today": lambda: calendar.whole(calendar.today), "birth": lambda: calendar.whole(self.birth), "short": lambda: calendar.short(when), "shorttoday": lambda: calendar.short(calendar.today),
            "ahead": lambda: calendar.written(calendar.day(20, 200)), "month": lambda: rng.choice(dates.MONTHS + dates.MONTHS + dates.SHORT), "monthyear": lambda: calendar.month_year(when), "year": calendar.year,
            "weekday": lambda: rng.choice(dates.DAYS * 3 + dates.SHORT_DAYS + list(dates.OTHER_DAYS)), "season": lambda: rng.choice(dates.SEASONS[:4]), "holiday": lambda: rng.choice(dates.HOLIDAYS), "span": calendar.span,
            "spoken": lambda: calendar.spoken(when), "decade": lambda: f"{rng.randrange(1940, 2020, 10)}s", "shortyear": lambda: f"'{rng.randint(0, 26):02}", "dayofmonth": lambda: dates.ordinal(rng.randint(1, 31)),
            "days": lambda: rng.choice(("Mon/Wed/Fri", "MWF", "T/Th/S", "Tue/Thu/Sat", "Mondays", "Tuesdays", "Fridays", "Wednesdays", "Mon-Fri", "Saturdays", "Tuesdays and Thursdays".split(" and ")[0])),
            "yearspan": lambda: f"{(year := rng.randint(1950, 2020))}-{year + rng.randint(1, 6)}", "lowermonth": lambda: rng.choice(dates.MONTHS + dates.SHORT).lower(), "lowerday": lambda: rng.choice(dates.DAYS + dates.SHORT_DAYS).lower(),
        }
        return [Piece(makers[form](), "DATE")]

    def slot_age(self, form: str) -> list[Piece | str]:
        """An age from 90 up, which is personal; `any` gives one below, which is not."""
        if form == "any":
            return [str(self.rng.randint(1, 89))]
        if form == "nineties":
            return [Piece(self._either("nineties", "90s", "nineties", "early nineties".split()[1]), "AGE")]
        years = self.rng.choice(list(range(90, 100)) * 2 + list(range(100, 107)))
        if form == "words":
            return [Piece(self._either("ninety", "ninety-one", "ninety two", "ninety-three", "ninety-four", "ninety five", "ninety-six", "ninety-eight", "one hundred", "a hundred and one", "one hundred and two"), "AGE")]
        return [Piece(str(years), "AGE")]

    def slot_prof(self, form: str) -> list[Piece | str]:
        word = profession(self.rng, self.split)
        article = ("an " if word[0].lower() in "aeiou" else "a ") if form == "a" else ""
        return [article, Piece(word.capitalize() if form == "cap" else word.upper() if form == "upper" else word, "PROFESSION")] if article else [Piece(word.capitalize() if form == "cap" else word, "PROFESSION")]

    # Places.

    def slot_hosp(self, form: str) -> list[Piece | str]:
        if form in ("ward", "room", "bed"):
            return [Piece(getattr(self.places, form)(), "LOCATION.HOSPITAL")]
        name = {"": lambda: self.hospital, "new": self.places.hospital, "short": self.places.hospital_short, "upper": lambda: self.hospital.upper()}[form]()
        return self._the(name, "LOCATION.HOSPITAL")

    def slot_org(self, kind: str) -> list[Piece | str]:
        return [Piece(self.places.organisation(kind or self._either("employer", "school", "church", "other")), "LOCATION.ORGANIZATION")]

    def slot_place(self, _: str) -> list[Piece | str]:
        return self._the(self.places.other(), "LOCATION.OTHER")

    @staticmethod
    def _the(name: str, label: str) -> list[Piece | str]:
        """A leading article in lower case stands outside the span."""
        return ["the ", Piece(name[4:], label)] if name.startswith("the ") else [Piece(name, label)]

    def slot_addr(self, form: str) -> list[Piece | str]:
        text = {"": lambda: self.places.address(), "lines": lambda: self.places.address("\n"), "street": self.places.street, "only": self.places.street_only}[form]()
        return ["the ", Piece(text[4:], "LOCATION.STREET")] if text.startswith("the ") else [Piece(text, "LOCATION.STREET")]

    def slot_city(self, _: str) -> list[Piece | str]:
        return [Piece(self.places.city(), "LOCATION.CITY")]

    def slot_state(self, form: str) -> list[Piece | str]:
        return [Piece(self.places.state_code() if form == "code" else self.places.state(), "LOCATION.STATE")]

    def slot_country(self, _: str) -> list[Piece | str]:
        return self._the(self.places.country(), "LOCATION.COUNTRY")

    def slot_zip(self, _: str) -> list[Piece | str]:
        return [Piece(self.places.zip(), "LOCATION.ZIP")]

    # Numbers and addresses of machines.

    def slot_phone(self, _: str) -> list[Piece | str]:
        return [Piece(numbers.phone(self.rng, self.split, self.region), "CONTACT.PHONE")]

    def slot_fax(self, _: str) -> list[Piece | str]:
        return [Piece(numbers.phone(self.rng, self.split, self.region), "CONTACT.FAX")]

    def slot_ext(self, _: str) -> list[Piece | str]:
        return [Piece(numbers.extension(self.rng), "CONTACT.PHONE")]

    def slot_email(self, of: str) -> list[Piece | str]:
        one = {"dr": self.doctors[0], "rel": self.relative}.get(of, self.patient)
        return [Piece(numbers.email(self.rng, self.split, one.given, one.surname), "CONTACT.EMAIL")]

    def slot_url(self, _: str) -> list[Piece | str]:
        return [Piece(numbers.url(self.rng, self.split, self.places.stem().split(" ")[0]), "CONTACT.URL")]

    def slot_ip(self, _: str) -> list[Piece | str]:
        return [Piece(numbers.ip_address(self.rng, self.split), "CONTACT.IPADDRESS")]

    def slot_mac(self, _: str) -> list[Piece | str]:
        return [Piece(numbers.mac_address(self.rng), "ID.DEVICE")]

    def slot_nhs(self, _: str) -> list[Piece | str]:
        return [Piece(self.nhs, "ID.MEDICALRECORD")]

    def slot_ni(self, _: str) -> list[Piece | str]:
        return [Piece(self._number("ni"), "ID.IDNUM")]

    def slot_id(self, kind: str) -> list[Piece | str]:
        """A number of a kind; `new` after the kind draws another than the document's own."""
        kind, _, fresh = kind.partition(".")
        label = {"mrn": "MEDICALRECORD", "plan": "HEALTHPLAN", "account": "ACCOUNT", "license": "LICENSE", "vehicle": "VEHICLE", "device": "DEVICE", "bioid": "BIOID", "idnum": "IDNUM", "ssn": "SSN"}[kind]
        value = self._number(kind) if fresh or kind not in self.fixed else self.fixed[kind]
        return [Piece(value, f"ID.{label}")]

    # Clinical words, which carry no span.

    def slot_n(self, bounds: str) -> list[Piece | str]:
        low, high = bounds.split(".")
        return [str(self.rng.randint(int(low), int(high)))]

    def slot_bp(self, _: str) -> list[Piece | str]:
        return [f"{self.rng.randint(88, 190)}/{self.rng.randint(48, 110)}"]

    def slot_icd(self, _: str) -> list[Piece | str]:
        return [f"{letters(self.rng, 1)}{self.rng.randint(10, 99)}.{self.rng.randint(0, 99)}"]

    def slot_problem(self, _: str) -> list[Piece | str]:
        return [self.rng.choice(clinical.terms("problems"))]

    def slot_test(self, _: str) -> list[Piece | str]:
        return [self.rng.choice(clinical.terms("tests"))]

    def slot_procedure(self, _: str) -> list[Piece | str]:
        return [self.rng.choice(clinical.terms("procedures"))]

    def slot_med(self, form: str) -> list[Piece | str]:
        name = clinical.medicine(self.rng)
        return [name[:1].upper() + name[1:] if form == "cap" else name]

    def slot_dose(self, _: str) -> list[Piece | str]:
        return [self.rng.choice(STRENGTHS + DOSES)]

    def slot_freq(self, _: str) -> list[Piece | str]:
        return [self.rng.choice([one for one in FREQUENCIES if "Monday" not in one])]

    def slot_eponym(self, category: str) -> list[Piece | str]:
        category, _, form = category.partition(".")
        text = clinical.named(self.rng.choice(clinical.protected(category or "eponym")), self.rng)
        return [text[:1].upper() + text[1:] if form == "cap" else text]


CAPITAL = re.compile(r"<(Med|Eponym)((?:\.[a-z]+)*)>")


def with_capitals(template: str) -> str:
    """<Med> is short for <med.cap>, <Eponym.sign> for <eponym.sign.cap>."""
    return CAPITAL.sub(lambda found: f"<{found.group(1).lower()}{found.group(2)}.cap>", template)


def templates_of(kind: str, entries: list[str], split: str) -> list[str]:
    """The templates of one kind that a split may use: a fifth is held out, of the templates of each rare slot where there are enough."""
    groups: dict[str, list[str]] = {}
    for line in entries:
        slots = slots_of(line)
        groups.setdefault(next((slot for slot in RARE if slot in slots), ""), []).append(line)
    small = [line for group in groups.values() if len(group) < 3 for line in group]
    parts = [group for group in groups.values() if len(group) >= 3] + ([small] if len(small) > 1 else [])
    kept = {line for group in parts for line in fifth_of(f"template:{kind}", tuple(group), split)}
    return [with_capitals(line) for line in entries if line in kept or (split == "train" and [line] == small)]


RARE = ("id.bioid", "id.vehicle", "mac", "id.device", "user", "user.pt", "user.dr", "ip", "url", "email", "place", "zip", "state", "country", "age.nineties", "age.words", "id.ssn", "id.plan", "id.account", "id.account.new", "id.license", "id.license.new", "fax", "prof", "org", "city", "hosp.short")
