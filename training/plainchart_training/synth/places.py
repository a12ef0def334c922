"""Towns, streets, hospitals, firms and other named places, mostly put together from invented parts."""

from __future__ import annotations

import random
from functools import lru_cache

from .dates import ordinal
from .draw import chance, fifth_of, is_held_out, letters, part_of, shaped
from .lexicons import rows
from .names import capitalised, invented, name_lists

HEADS = tuple(("Cedar Maple Oak Elm Birch Willow Larch Ash Rowan Hazel Alder Pine Juniper Magnolia Cypress Laurel Holly Hawthorn Thorn Fern Heather Clover Rose Lily Quarry Mill Chapel Castle Abbey Bishop Monks Kings Queens Prince Station Harbor Ferry "
    "River Brook Lake Pond Spring Fountain Valley Ridge Summit Prairie Meadow Orchard Vineyard Garden Park Forest Timber Stone Granite Marble Flint Copper Silver Gold Iron Eagle Falcon Hawk Heron Swan Raven Lark Fox Deer Elk Bear Wolf Beaver Otter Buffalo "
    "North South East West Upper Lower Great Little Old New High Long Red Black White Green Blue Grey Sunny Bright Pleasant Fair Golden Twin Three Cross Union Liberty Freedom Pioneer Mission Mercy Grace Hope Trinity Victory Providence Concord Beacon Compass Anchor Lantern").split())
TAILS = tuple("wood field ford ham ton ley bridge brook mouth burn dale ville burgh port haven side view ridge crest gate stead worth combe wick by thorpe bury hurst mere".split())
SECOND = tuple("Falls Creek Springs Heights Bluff Grove Ridge Valley Hills Point Bay Harbor Junction Crossing Landing Meadows Mills Lake Park Green Heath Cross Common End Hill Bridge".split())
STREET_US = "Street St Avenue Ave Road Rd Drive Dr Lane Ln Boulevard Blvd Court Ct Place Pl Way Terrace Circle Cir Parkway Pkwy Trail Highway".split()
STREET_UK = "Street Road Lane Avenue Close Drive Crescent Terrace Gardens Way Place Court Mews Row Hill Green Grove Walk Square Rise".split()
UNITS_US = ("Apt {n}", "Apt. {n}{l}", "Unit {n}", "#{n}", "Suite {n}00", "Ste {n}", "Lot {n}", "Bldg {l}")
UNITS_UK = ("Flat {n}", "Flat {n}{l}", "Apartment {n}", "Unit {n}", "{n}{l}")

HOSPITALS_US = ("Regional Medical Center", "Medical Center", "Community Hospital", "General Hospital", "Memorial Hospital", "Hospital", "Clinic", "Family Medicine", "Family Practice", "Health Center", "Urgent Care", "Cancer Center", "Heart Institute", "Orthopedic Associates",
    "Pediatrics", "Cardiology Associates", "Women's Health", "Internal Medicine", "Rehabilitation Center", "Nursing Home", "Care Center", "Assisted Living", "Behavioral Health", "Surgery Center", "Dialysis Center", "Eye Institute", "Skilled Nursing Facility", "Physical Therapy", "Imaging Center", "VA Medical Center", "Children's Hospital", "Hospice", "Medical Group", "Dermatology", "Home Health", "Retirement Village", "Wound Care Center")
HOSPITALS_UK = ("Hospital", "General Hospital", "Infirmary", "Royal Infirmary", "Community Hospital", "District General Hospital", "Surgery", "Medical Practice", "Medical Centre", "Health Centre", "Group Practice", "Nursing Home", "Care Home", "Residential Home", "House Nursing Home", "Hospice", "Walk-in Centre", "University Hospital",
    "Cottage Hospital", "Dental Practice", "Treatment Centre", "Clinic", "Lodge", "Court Care Home", "NHS Foundation Trust", "Hospitals NHS Trust", "Day Hospital", "Birth Centre")
WARD_NAMES = "Cedar Maple Nightingale Seacole Lister Fleming Brunel Kestrel Heron Bluebell Primrose Snowdrop Rowan Larch Jasmine Poppy Sunflower Rainbow Dolphin Beech Hawthorn Victoria Albert Jubilee Ascot".split()
SAINTS = "Anne Brendan Brigid Catherine Clare Columba Cuthbert Dymphna Edmund Elizabeth Francis George Helena Hilda James John Joseph Jude Luke Margaret Mark Martin Mary Michael Monica Patrick Paul Peter Raphael Rita Rose Stephen Teresa Thomas Vincent".split()

ORGANISATIONS = {
    "employer": ("{x} Logistics", "{x} & {s}", "{x} Ltd", "{s} & Sons", "{x} Foods", "{x} Steel", "{x} Haulage", "{x} Plumbing", "{s} Construction", "{x} Software", "{x} Manufacturing", "{x} Farms", "{s} Roofing", "{x} Inc.", "{x} LLC", "{x} Council", "{x} Bakery", "{s}'s Garage", "{x} Fire Department", "{x} Police Department",
                 "{x} School District", "{x} Freight", "{x} Cafe", "{x} Hardware", "{x} Packing Company", "{x} Mutual", "{x} Airlines", "{x} Casino", "{x} Hotel", "{x} Brewery", "{x} Dairy", "{x} Electric", "{x} Landscaping", "{s} Brothers", "{x} Post Office", "{x} Energy", "{x} Shipyard", "{s}, {s} & {s} LLP", "{x} Prison Service", "{x} Mining", "{x} Poultry", "{x} Textiles", "{x} Nursery", "{x} Tire", "{x} Cleaners"),
    "school": ("{x} Elementary", "{x} Elementary School", "{x} High School", "{x} Primary School", "{x} Academy", "{x} Middle School", "{x} Community College", "University of {x}", "{x} University", "{x} Grammar School", "St. {t}'s School", "{x} High", "{x} Nursery School", "{x} State", "{x} Technical College", "{x} Preparatory", "{x} Day Care", "{x} Preschool", "{x} Sixth Form", "{x} Montessori"),
    "church": ("{x} Baptist Church", "St. {t}'s Church", "First Methodist Church of {x}", "{x} Mosque", "{x} Community Church", "{x} Synagogue", "Our Lady of {g}", "{x} Islamic Centre", "Temple Beth {x}", "Church of St {t}", "{x} AME Church", "{x} Gurdwara", "{x} Kingdom Hall", "{x} Lutheran", "{x} Chapel", "{x} Buddhist Temple", "Grace Fellowship {x}", "{x} Assembly of God", "{x} Parish"),
    "insurer": ("{x} Health Plan", "{x} Mutual", "{x} Insurance", "{x} Life", "Blue Shield of {x}", "{x} Assurance", "{x} Care Advantage", "{x} Benefits", "{x} Health Partners", "{x} Medicare Advantage", "{x} Comp Fund", "{x} PPO", "{x} HealthFirst"),
    "pharmacy": ("{x} Pharmacy", "{s} Pharmacy", "{x} Chemist", "{s} Drugs", "{x} Drug Store", "{s}'s Pharmacy", "{x} Apothecary", "{x} Compounding Pharmacy", "{x} Rx", "{x} Dispensary", "{s}'s Chemist"),
    "other": ("{x} Food Bank", "{x} Legal Aid", "{x} Housing Association", "{x} Senior Center", "{x} Adult Day Services", "{x} Family Services", "{x} Rotary Club", "{x} Veterans Association", "{x} Homeless Shelter", "{x} Labs", "{x} Laboratory Services", "{x} Ambulance Service", "{x} County Sheriff", "{x} Transport", "{x} Medical Supply", "{x} Prosthetics", "{x} Boxing Club", "{x} Football Club", "{x} Credit Union", "{x} Bank", "{x} Care Agency", "{x} Funeral Home", "{x} County DHS", "{x} Women's Refuge"),
}
OTHER_PLACES = ("{x} Park", "{x} Bridge", "the {a} {b} pub", "{x} Beach", "Lake {x}", "{x} Lake", "Mount {x}", "{x} Airport", "{x} Mall", "{x} Shopping Centre", "{x} Stadium", "the {x} Trail", "{x} Station", "{x} Marina", "{x} Golf Club", "{x} Leisure Centre", "{x} Farm", "{x} Estate", "{x} Woods", "{x} Reservoir", "{x} River",
    "{x} Island", "Camp {x}", "{x} Campground", "{x} State Park", "{x} Market", "{x} Pier", "the {a} {b}", "{x} Library", "{x} Town Hall", "{x} Cemetery", "{x} Arena", "{x} Theatre", "{x} Swimming Baths", "{x} Allotments", "{x} Moor", "{x} Canyon", "{x} Plaza", "{x} Retail Park", "{x} Caravan Park", "Fort {x}", "{x} Ski Area", "{x} Quarry", "HMP {x}", "{x} County Jail", "{x} Square", "{x} Mobile Home Park", "{x} Cove")
REGIONS = ("Europe", "South America", "West Africa", "the Midwest", "New England", "the Balkans", "Scandinavia", "the Middle East", "Southeast Asia", "the Caribbean", "Appalachia", "the Highlands", "the Punjab", "the West Country", "the Bay Area", "the Lake District", "the Ozarks", "Upstate New York", "the Gulf Coast", "the Peak District", "the Outer Banks", "Latin America", "East Anglia", "the Panhandle")


@lru_cache(maxsize=None)
def gazetteer(split: str) -> dict[str, list[str]]:
    """The project's place and organisation lists, by kind, for one split."""
    found: dict[str, list[str]] = {}
    for table in ("places", "organizations"):
        for row in rows(table):
            if row["kind"] == "state-abbr" or is_held_out(table, row["name"]) == (split == "heldout"):
                found.setdefault(row["kind"], []).append(row["name"] if table == "organizations" or row["kind"] == "state-abbr" else _title(row["name"]))
    return found


def _title(name: str) -> str:
    small = {"of", "the", "and", "upon", "on", "under", "by", "le", "la", "de", "in", "al"}
    return " ".join(word if at and word in small else capitalised(word) for at, word in enumerate(name.split(" ")))


@lru_cache(maxsize=None)
def _parts(part: tuple[str, ...], split: str) -> list[str]:
    return part_of("place-part", part, split)


class Places:
    """Draws named places for one split and region."""

    def __init__(self, rng: random.Random, split: str, region: str):
        self.rng, self.split, self.region = rng, split, region
        self.heads, self.tails, self.second = (_parts(part, split) for part in (HEADS, TAILS, SECOND))
        self.names = name_lists(split)

    def _pick(self, kind: str, choices) -> str:
        return self.rng.choice(fifth_of(kind, tuple(choices), self.split))

    def stem(self) -> str:
        """An invented place name: Larkmouth, Cedar Bluff, or a surname."""
        kind, rng = self.rng.random(), self.rng
        if kind < 0.35:
            return rng.choice(self.heads) + rng.choice(self.tails)
        if kind < 0.62:
            return f"{rng.choice(self.heads)} {rng.choice(self.second)}"
        if kind < 0.72:
            return invented(rng, self.split)
        return self.surname() if kind < 0.86 else rng.choice(gazetteer(self.split)["city"])

    def surname(self) -> str:
        """A surname, as firms bear."""
        return self.rng.choice(self.names.ambiguous_surnames) if chance(self.rng, 0.1) else self.names.surnames.draw(self.rng)

    def city(self) -> str:
        """A town, real or invented."""
        return self.rng.choice(gazetteer(self.split)["city"]) if chance(self.rng, 0.55) else self.rng.choice(self.heads) + self.rng.choice(self.tails) if chance(self.rng, 0.5) else f"{self.rng.choice(self.heads)} {self.rng.choice(self.second)}"

    def state(self) -> str:
        """A US state, UK county or other region."""
        return self.rng.choice(gazetteer(self.split)["county" if self.region == "uk" else "state"])

    def state_code(self) -> str:
        """A two-letter state."""
        return self.rng.choice(gazetteer(self.split)["state-abbr"])

    def country(self) -> str:
        """A country."""
        return self.rng.choice(gazetteer(self.split)["country"])

    def zip(self) -> str:
        """A ZIP code or a postcode."""
        if self.region == "us":
            return shaped(self.rng, self.rng.choice(("#####", "#####", "#####", "#####-####")))
        return shaped(self.rng, self.rng.choice(("@@# #@@", "@@## #@@", "@# #@@", "@## #@@", "@@#@ #@@")))

    def street(self) -> str:
        """House number and street."""
        rng = self.rng
        base = rng.choice((rng.choice(self.heads), rng.choice(self.heads) + rng.choice(self.tails), self.surname(), self.surname()))
        if self.region == "uk":
            return f"{rng.randint(1, 240)}{rng.choice(('', '', '', 'A', 'b'))} {base} {rng.choice(STREET_UK)}"
        compass = rng.choice(("", "", "", "", "N ", "S ", "East ", "W. ", "NE "))
        base = rng.choice((base, base, base, ordinal(rng.randint(2, 99))))
        return f"{rng.randint(1, 19999)} {compass}{base} {rng.choice(STREET_US)}{rng.choice(('', '', '', '.'))}"

    def street_only(self) -> str:
        """A street without a house number, a crossing, a highway."""
        base, rng = self.rng.choice((self.rng.choice(self.heads), self.surname())), self.rng
        kind = STREET_UK if self.region == "uk" else STREET_US
        return rng.choice((f"{base} {rng.choice(kind)}", f"{base} {rng.choice(kind)}", f"{base} {rng.choice(kind)} and {ordinal(rng.randint(2, 99))}" if self.region == "us" else f"the A{rng.randint(2, 999)}", f"Highway {rng.randint(2, 400)}" if self.region == "us" else f"the M{rng.randint(2, 90)}", f"Route {rng.randint(2, 99)}" if self.region == "us" else f"{base} Roundabout"))

    def _unit(self) -> str:
        form = self.rng.choice(UNITS_UK if self.region == "uk" else UNITS_US)
        return form.replace("{n}", str(self.rng.randint(1, 40))).replace("{l}", letters(self.rng, 1, "ABCDEF"))

    def address(self, line_break: str = ", ") -> str:
        """A whole address in one run; `line_break` parts street from town."""
        rng, street = self.rng, self.street()
        if self.region == "uk":
            head = [self._unit()] if chance(rng, 0.2) else [f"The {rng.choice(self.heads)} {rng.choice(('House', 'Cottage', 'Lodge', 'Barn'))}"] if chance(rng, 0.08) else []
            return line_break.join(head + [street] + ([rng.choice(self.heads) + rng.choice(self.tails)] if chance(rng, 0.2) else []) + [self.city()]) + rng.choice((line_break, " ", ", ")) + self.zip()
        if chance(rng, 0.08):
            street = f"P{rng.choice(('O', '.O.'))} Box {rng.randint(10, 9999)}"
        elif chance(rng, 0.22):
            street += rng.choice((", ", " ")) + self._unit()
        return f"{street}{line_break}{self.city()}{rng.choice((', ', ', ', ' '))}{self.state_code() if chance(rng, 0.9) else self.state()} {self.zip()}"

    def hospital(self) -> str:
        """A named place of care in full."""
        rng, kinds = self.rng, HOSPITALS_UK if self.region == "uk" else HOSPITALS_US
        draw = rng.random()
        if draw < 0.1:
            return rng.choice(gazetteer(self.split)["hospital-group"])
        if draw < 0.22:
            return f"{rng.choice(('St.', 'St', 'Saint'))} {self._pick('saint', SAINTS)}{rng.choice((chr(39) + 's', chr(39) + 's', ''))} {self._pick('hospital', kinds)}"
        if draw < 0.26:
            return f"Our Lady of {self._pick('grace', GRACES)} {rng.choice(('Hospital', 'Medical Center'))}"
        if draw < 0.3:
            return f"{rng.choice(('Queen', 'King', 'Princess', 'Prince'))} {self._pick('saint', SAINTS)} {self._pick('hospital', kinds)}"
        return f"{rng.choice(('', '', '', 'The ')) if self.region == 'uk' else ''}{self.stem()} {self._pick('hospital', kinds)}"

    def hospital_short(self) -> str:
        """A place of care as people call it: St. Mary's, Mercy General, CBRMC, Pebble Creek."""
        rng = self.rng
        return rng.choice((lambda: f"St. {self._pick('saint', SAINTS)}'s", lambda: f"{self.stem()} General", lambda: f"{self.stem()} Memorial", lambda: letters(rng, rng.choice((3, 4))), lambda: self.stem(),
                           lambda: f"{self.stem()} {rng.choice(('Manor', 'House', 'Lodge', 'Gardens', 'Court', 'Place'))}", lambda: f"The {rng.choice(self.heads)}s", lambda: f"{self.stem()} Regional", lambda: f"{self.stem()} Children's", lambda: f"{self.stem()} VA"))()

    def ward(self) -> str:
        """A ward, unit or room with its name or number."""
        rng, number = self.rng, self.rng.randint(1, 40)
        if self.split == "heldout":
            return rng.choice((f"Ward {letters(rng, 1)}{number}", f"Bay {number}", f"Unit {number}{letters(rng, 1)}", f"{self._pick('ward', WARD_NAMES)} Ward", f"Theatre {number}"))
        return rng.choice((f"Ward {number}", f"Ward {number}{letters(rng, 1, 'ABCD')}", f"{self._pick('ward', WARD_NAMES)} Ward", f"{self._pick('ward', WARD_NAMES)} ward", f"Bay {number % 9 + 1} Bed {number}", f"Bed {number}", f"side room {number % 9 + 1}", f"ward {number}", f"{number % 9 + 2} {rng.choice(('West', 'East', 'North', 'South'))}", f"Trauma Bay {number % 5 + 1}", f"OR {number % 12 + 1}"))

    def room(self) -> str:
        """The number of a room or bed, which stands after its word."""
        return shaped(self.rng, self.rng.choice(("##", "###", "####", "#@", "##@", "###-@", "@##", "#@-##", "####-#")))

    def bed(self) -> str:
        """A bed or room named at the head of a line, word and number together."""
        return f"{self.rng.choice(('Bed', 'Bed', 'bed', 'Room', 'Rm', 'Bay'))} {self.rng.choice((str(self.rng.randint(1, 40)), self.room()))}"

    def organisation(self, kind: str) -> str:
        """A firm, school, church, insurer, pharmacy or club."""
        listed = gazetteer(self.split).get({"other": "charity", "church": "none"}.get(kind, kind), [])
        if listed and chance(self.rng, 0.3):
            return self.rng.choice(listed)
        return self._filled(self._pick("organisation", ORGANISATIONS[kind]))

    def other(self) -> str:
        """A park, pub, bridge, mountain or other place with a name."""
        if chance(self.rng, 0.12):
            return self._pick("region", REGIONS)
        return self._filled(self._pick("other-place", OTHER_PLACES))

    def _filled(self, form: str) -> str:
        rng = self.rng
        while "{s}" in form:
            form = form.replace("{s}", self.surname(), 1)
        return (form.replace("{x}", self.stem()).replace("{t}", self._pick("saint", SAINTS)).replace("{g}", self._pick("grace", GRACES))
                .replace("{a}", self._pick("pub", PUB_FIRST)).replace("{b}", self._pick("pub", PUB_SECOND)))


GRACES = "Mercy Sorrows Grace Lourdes Guadalupe Peace Hope Victory Angels Perpetual-Help Fatima Light Knock Walsingham".split()
PUB_FIRST = "Red White Black Golden Green Blue Old Royal Jolly Merry Crooked Silent Silver Flying".split()
PUB_SECOND = "Lion Hart Swan Bull Horse Dragon Oak Plough Anchor Crown Fox Bell Dolphin Goat Ship Sailor Cock Feathers".split()
