"""Dates in every way that notes write them. Weekdays, months, seasons and holidays are closed lists that both splits share."""

from __future__ import annotations

import random
from datetime import date, timedelta

MONTHS = "January February March April May June July August September October November December".split()
SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SHORT_DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
OTHER_DAYS = "Mon Tues Weds Thurs Fri Sat Sun".split()
SEASONS = ("spring", "summer", "autumn", "winter", "fall")
HOLIDAYS = ("Christmas", "Thanksgiving", "Easter", "Halloween", "New Year's Eve", "New Year's Day", "Labor Day", "Memorial Day", "Mother's Day", "Father's Day", "Independence Day",
    "Ramadan", "Diwali", "Passover", "Boxing Day", "Bonfire Night", "Good Friday", "Christmas Eve", "Christmas Day", "Valentine's Day", "St Patrick's Day", "Hanukkah", "Yom Kippur",
    "Veterans Day", "Eid", "Lent", "Whitsun", "Pancake Day", "Columbus Day", "the Fourth of July", "Easter Monday", "Palm Sunday", "Halloween night", "Christmas morning", "Lunar New Year", "Juneteenth")
ROMAN = "i ii iii iv v vi vii viii ix x xi xii".split()
ORDINAL_WORDS = ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
    "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first").split()
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()


def ordinal(day: int) -> str:
    """1st, 2nd, 3rd, 4th ..."""
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def in_words(number: int) -> str:
    """A number below 100 in words."""
    return ONES[number] if number < 20 else TENS[number // 10] + ("" if number % 10 == 0 else " " + ONES[number % 10])


def year_in_words(year: int) -> str:
    """nineteen eighty four, two thousand seven, twenty twenty four."""
    if 2000 <= year < 2010:
        return "two thousand" + ("" if year == 2000 else " " + ONES[year % 100])
    return f"{in_words(year // 100)} {in_words(year % 100)}" if year % 100 > 9 else f"{in_words(year // 100)} oh {ONES[year % 100]}"


# Formats by the region whose notes use them; "any" is used everywhere.
FORMATS = {
    "us": [
        lambda d: f"{d.month}/{d.day}/{d.year}", lambda d: f"{d.month:02}/{d.day:02}/{d.year}", lambda d: f"{d.month}/{d.day}/{d.year % 100:02}", lambda d: f"{d.month:02}/{d.day:02}/{d.year % 100:02}",
        lambda d: f"{d.month:02}-{d.day:02}-{d.year}", lambda d: f"{d.month}-{d.day}-{d.year % 100:02}", lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}", lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
        lambda d: f"{MONTHS[d.month - 1]} {d.day} {d.year}", lambda d: f"{MONTHS[d.month - 1]} {ordinal(d.day)}, {d.year}", lambda d: f"{DAYS[d.weekday()]}, {MONTHS[d.month - 1]} {d.day}, {d.year}",
        lambda d: f"{SHORT_DAYS[d.weekday()]} {d.month}/{d.day}/{d.year % 100:02}", lambda d: f"{MONTHS[d.month - 1]} {ordinal(d.day)}", lambda d: f"{MONTHS[d.month - 1]} {d.day}", lambda d: f"{SHORT[d.month - 1]} {d.day}",
    ],
    "uk": [
        lambda d: f"{d.day:02}/{d.month:02}/{d.year}", lambda d: f"{d.day}/{d.month}/{d.year % 100:02}", lambda d: f"{d.day:02}/{d.month:02}/{d.year % 100:02}", lambda d: f"{d.day:02}.{d.month:02}.{d.year}", lambda d: f"{d.day}.{d.month}.{d.year % 100:02}",
        lambda d: f"{d.day:02}-{d.month:02}-{d.year}", lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}", lambda d: f"{ordinal(d.day)} {MONTHS[d.month - 1]} {d.year}", lambda d: f"{d.day} {SHORT[d.month - 1]} {d.year}",
        lambda d: f"{d.day} {SHORT[d.month - 1]} {d.year % 100:02}", lambda d: f"{d.day:02}-{SHORT[d.month - 1]}-{d.year}", lambda d: f"{DAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]}", lambda d: f"{DAYS[d.weekday()]} {ordinal(d.day)} {MONTHS[d.month - 1]} {d.year}",
        lambda d: f"{SHORT_DAYS[d.weekday()]} {d.day} {SHORT[d.month - 1]}", lambda d: f"{ordinal(d.day)} {MONTHS[d.month - 1]}", lambda d: f"{d.day} {MONTHS[d.month - 1]}", lambda d: f"{d.day} {SHORT[d.month - 1]}",
    ],
    "any": [
        lambda d: f"{d.year}-{d.month:02}-{d.day:02}", lambda d: f"{d.day:02}{SHORT[d.month - 1].upper()}{d.year}", lambda d: f"{d.day:02} {SHORT[d.month - 1].upper()} {d.year}", lambda d: f"{d.day:02}-{SHORT[d.month - 1].upper()}-{d.year % 100:02}",
        lambda d: f"{d.year}{d.month:02}{d.day:02}", lambda d: f"{d.day:02}-{SHORT[d.month - 1]}-{d.year % 100:02}", lambda d: f"{DAYS[d.weekday()]} the {ordinal(d.day)}", lambda d: f"{SHORT_DAYS[d.weekday()]} {ordinal(d.day)}",
    ],
    "held": [
        lambda d: f"{d.year}/{d.month:02}/{d.day:02}", lambda d: f"{SHORT[d.month - 1]}. {d.day}, {d.year}", lambda d: f"{d.day}. {MONTHS[d.month - 1]} {d.year}", lambda d: f"{d.day:02} / {d.month:02} / {d.year}",
        lambda d: f"{d.day}-{d.month}-{d.year % 100:02}", lambda d: f"the {ordinal(d.day)} of {MONTHS[d.month - 1]} {d.year}", lambda d: f"{d.year} {SHORT[d.month - 1]} {d.day}", lambda d: f"{d.day}.{ROMAN[d.month - 1]}.{d.year % 100:02}",
        lambda d: f"{d.day} {SHORT[d.month - 1]} '{d.year % 100:02}", lambda d: f"{MONTHS[d.month - 1].upper()} {d.day:02}, {d.year}", lambda d: f"{OTHER_DAYS[d.weekday()]}. {SHORT[d.month - 1]} {ordinal(d.day)}",
    ],
}

SHORT_FORMATS = {
    "us": [lambda d: f"{d.month}/{d.day}", lambda d: f"{d.month:02}/{d.day:02}", lambda d: f"{d.month}/{d.day}/{d.year % 100:02}", lambda d: f"{d.month}-{d.day}-{d.year % 100:02}", lambda d: f"{SHORT_DAYS[d.weekday()]} {d.month}/{d.day}"],
    "uk": [lambda d: f"{d.day}/{d.month}", lambda d: f"{d.day:02}/{d.month:02}", lambda d: f"{d.day}/{d.month}/{d.year % 100:02}", lambda d: f"{d.day}.{d.month}.{d.year % 100:02}", lambda d: f"{d.day} {SHORT[d.month - 1].lower()}"],
    "held": [lambda d: f"{d.day}{SHORT[d.month - 1]}", lambda d: f"{d.day}.{d.month:02}.{d.year % 100:02}", lambda d: f"{SHORT_DAYS[d.weekday()]} {d.day}/{d.month}/{d.year % 100:02}"],
}

MONTH_FORMATS = {
    "train": [lambda d: f"{MONTHS[d.month - 1]} {d.year}", lambda d: f"{SHORT[d.month - 1]} {d.year}", lambda d: f"{d.month:02}/{d.year}", lambda d: f"{MONTHS[d.month - 1]} of {d.year}", lambda d: f"{d.month}/{d.year % 100:02}", lambda d: f"{d.month}/{d.year}", lambda d: f"{SHORT[d.month - 1].lower()} {d.year}", lambda d: f"Q{(d.month + 2) // 3} {d.year}"],
    "heldout": [lambda d: f"{SHORT[d.month - 1]} '{d.year % 100:02}", lambda d: f"{MONTHS[d.month - 1]}, {d.year}", lambda d: f"{SHORT[d.month - 1]}-{d.year % 100:02}", lambda d: f"{d.year}-{d.month:02}"],
}

SPOKEN = [
    lambda d: f"{MONTHS[d.month - 1]} {ORDINAL_WORDS[d.day - 1]} {year_in_words(d.year)}", lambda d: f"{MONTHS[d.month - 1]} {ORDINAL_WORDS[d.day - 1]}", lambda d: f"the {ORDINAL_WORDS[d.day - 1]} of {MONTHS[d.month - 1]}",
    lambda d: f"{ORDINAL_WORDS[d.day - 1]} of {MONTHS[d.month - 1]} {year_in_words(d.year)}", lambda d: year_in_words(d.year), lambda d: f"{MONTHS[d.month - 1]} {d.day} {d.year}",
]


class Calendar:
    """The dates of one document: a day of writing, and days before and after it, in one region's formats."""

    def __init__(self, rng: random.Random, split: str, region: str, birth: date):
        self.rng, self.split, self.region, self.birth = rng, split, region, birth
        self.today = date(rng.randint(2009, 2027), 1, 1) + timedelta(days=rng.randint(0, 364))
        self.home = self._formats()
        self.favourite = rng.choice(self.home)

    def _formats(self) -> list:
        return FORMATS["held"] if self.split == "heldout" else FORMATS[self.region] * 3 + FORMATS["any"]

    def day(self, back: int = 900, ahead: int = 60) -> date:
        """A day near the day of writing; most lie in the past."""
        span = self.rng.choice((7, 30, 180, back))
        return self.today + timedelta(days=self.rng.randint(-span, min(ahead, span)))

    def whole(self, when: date) -> str:
        """A date with its year, as on forms: one style throughout."""
        for _ in range(60):
            made = (self.favourite if self.rng.random() < 0.7 else self.rng.choice(self.home))(when)
            if str(when.year) in made or (made.endswith(f"{when.year % 100:02}") and any(sign in made for sign in "/.-'")):
                return made
        return when.isoformat()

    def written(self, when: date) -> str:
        """A full date, mostly in the document's own format."""
        return (self.favourite if self.rng.random() < 0.6 else self.rng.choice(self.home))(when)

    def short(self, when: date) -> str:
        """A short date as in shorthand notes."""
        return self.rng.choice(SHORT_FORMATS["held" if self.split == "heldout" else self.region])(when)

    def month_year(self, when: date) -> str:
        """A month of a year."""
        return self.rng.choice(MONTH_FORMATS[self.split])(when)

    def spoken(self, when: date) -> str:
        """A date as dictated."""
        return self.rng.choice(SPOKEN)(when)

    def year(self) -> str:
        """A year in the patient's life."""
        return str(self.rng.randint(max(1930, min(self.birth.year + 3, self.today.year)), self.today.year))

    def span(self) -> str:
        """Two days of one month in one run: 12-14 March, March 12-14."""
        start = self.rng.randint(1, 25)
        end, month = start + self.rng.randint(1, 5), self.rng.choice(MONTHS + SHORT)
        if self.split == "heldout":
            return f"{start} to {end} {month}"
        return f"{start}-{end} {month}" if self.region == "uk" else f"{month} {start}-{end}"
