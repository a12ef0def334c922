"""Lines of medication lists with every part marked, for documents whose medication layer is wholly known."""

from __future__ import annotations

import random

from .clinical import medicine
from .draw import chance
from .written import Piece

STRENGTHS = "5 mg|10 mg|20 mg|25 mg|40 mg|50 mg|75 mg|81 mg|100 mg|150 mg|200 mg|250 mg|300 mg|325 mg|500 mg|850 mg|1 g|2 g|1000 mg|0.5 mg|2.5 mg|12.5 mg|6.25 mg|0.1%|1%|2.5%|100 mcg|50 mcg|125 micrograms|88 mcg|5mg|20mg|40mg|500mg|1g|100 units/mL|250 mg/5 mL|10 mg/mL|30/500|800/160 mg|1,000 mg|400 IU|0.25 mg/dose".split("|")
COUNTED = "1 tablet|2 tablets|one tablet|1 tab|2 tabs|1 capsule|one capsule|half a tablet|1-2 tablets|1/2 tablet|1 cap|two capsules|One (1) Tablet".split("|")
DOSES = "2 puffs|1 puff|10 units|18 units|5 mL|10 mL|15 mL|1 drop|2 drops|1 patch|one spray|2 sprays|30 mL|1 application|one|two|6 units|4 puffs|1 sachet|20 mL".split("|")
FORMS = "tablet|tablets|capsule|capsules|tabs|caps|inhaler|cream|ointment|suspension|solution|patch|eye drops|nasal spray|oral solution|injection|syrup|gel|m/r tablets|ER tablet|EC tablet|suppository|lozenge|pen|elixir|powder".split("|")
ROUTES = "PO|by mouth|orally|IV|IM|SC|subcut|subcutaneously|SL|PR|topically|inhaled|INH|per rectum|po|oral|intravenously|sublingually|nebulised|via PEG|transdermal|both eyes|intranasally|s/c".split("|")
FREQUENCIES = ("daily|once daily|twice daily|twice a day|three times a day|BID|TID|QID|QHS|qhs|at bedtime|every morning|every 4-6 hours as needed|q6h|q8h|q12h|q4h PRN|as needed|PRN|prn|od|bd|tds|qds|nocte|om|on|once weekly|every other day|every 6 hours|every night|weekly|"
    "every 8 hours|once a day|daily with food|in the morning|twice daily with meals|Q6H PRN|every 3 months|mane|stat|with meals|on Mondays|each evening|three times weekly|before bed|ac|BD|OD|every 72 hours").split("|")
DURATIONS = "7 days|5 days|10 days|two weeks|14 days|3 days|6 weeks|5/7|1/52|one month|21 days|3/12|24 hours|a week".split("|")
REASONS = "pain|blood pressure|sleep|wheezing|cholesterol|reflux|nausea|thyroid|itch|constipation|anxiety|cramps|fever|heart rate|gout".split("|")


def _m(text: str, label: str) -> Piece:
    return Piece(text, label, "medication")


def medication_line(rng: random.Random) -> list[Piece | str]:
    """One medicine with some of its parts, in one of several orders."""
    name = medicine(rng)
    drug = _m(name.upper() if chance(rng, 0.06) else name, "MEDICATION")
    strength, form, route = _m(rng.choice(STRENGTHS), "STRENGTH"), _m(rng.choice(FORMS), "FORM"), _m(rng.choice(ROUTES), "ROUTE")
    often, dose, long = _m(rng.choice([one for one in FREQUENCIES if "Monday" not in one]), "FREQUENCY"), _m(rng.choice(DOSES), "DOSE"), _m(rng.choice(DURATIONS), "DURATION")
    counted = _m(rng.choice(COUNTED), "DOSE")
    orders = (
        [drug, " ", strength, " ", form, " ", route, " ", often], [drug, " ", strength, " ", often], [drug, " ", strength, " ", route, " ", often], [drug, " ", strength, " ", form, ", take ", counted, " ", route, " ", often],
        [drug, " ", dose, " ", often], [drug, " (", form, ") ", strength, " ", often], [drug, " ", strength, ", ", dose, ", ", often], [drug, " ", strength, " ", route, " ", often, " x ", long], [drug, " ", strength, " ", often, " for ", long],
        [drug, " ", form, " - ", dose, " ", often], [drug, "  ", strength, "   ", route, "   ", often], [drug, " | ", strength, " | ", route, " | ", often], [drug, "\t", strength, "\t", often], [drug], [drug, " ", often],
        [drug, " ", strength, " ", form, " Sig: ", counted, " ", route, " ", often], [drug, ": ", strength, " ", often], [dose, " of ", drug, " ", often], [counted, " of ", drug, " ", strength, " ", often], [drug, " ", strength, " ", route, " stat"],
    )
    line: list[Piece | str] = list(rng.choice(orders))
    if line[-1] == " stat":
        line[-1] = " "
        line.append(_m("stat", "FREQUENCY"))
    if chance(rng, 0.1):
        line.append(rng.choice((" (new)", " - stopped", " (increased)", " - continue", ", refills 3", " #30", " (patient's own supply)", " - on hold", " (was 20)", " last filled", " [DISCONTINUED]")))
    if chance(rng, 0.06):
        line += [" for ", rng.choice(REASONS)]
    return line
