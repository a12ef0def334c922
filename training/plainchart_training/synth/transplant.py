"""Puts invented people, places and days into borrowed clinical sentences, where real notes have them: "The patient reports"
becomes "Mrs. Okafor reports". So most personal data stand in sentences that no template wrote."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from .draw import chance, fifth_of

VERBS = ("is|was|has|had|reports|reported|denies|denied|states|stated|will|would|presents|presented|underwent|complains|complained|notes|noted|did|does|also|continues|continued|describes|described|returns|"
    "returned|comes|came|can|could|should|feels|felt|lives|works|takes|took|says|said|went|has been|tells|tolerated|agrees|agreed|remains|appears|appeared|may|smokes|drinks|used|uses|started|stopped|tried|fell|woke|called|needs|wants")
RELATIVES = "husband|wife|daughter|son|mother|father|sister|brother|mom|mum|dad|boyfriend|girlfriend|friend|partner|grandmother|grandfather|aunt|uncle|cousin|niece|nephew|fiance|roommate"
DOCTORS = ("cardiologist|neurologist|urologist|surgeon|oncologist|dermatologist|pulmonologist|PCP|primary care (?:physician|doctor|provider)|family (?:doctor|physician)|GP|psychiatrist|nephrologist|gastroenterologist|"
    "endocrinologist|rheumatologist|ophthalmologist|podiatrist|physiotherapist|physical therapist|orthopedist|pediatrician|gynecologist|hematologist|allergist|neurosurgeon|therapist|dentist|oral surgeon")


@dataclass(frozen=True)
class Graft:
    """Where something can be put in, and what: templates in which ~1 and ~2 are groups of the pattern."""

    pattern: re.Pattern
    templates: tuple[str, ...]
    weight: float = 1.0


def _graft(pattern: str, templates: str, weight: float = 1.0) -> Graft:
    return Graft(re.compile(pattern), tuple(templates.split("¦")), weight)


GRAFTS = (
    _graft(rf"^(?:The|This) patient(?= (?:{VERBS})\b)", "<pt.titled>¦<pt.first>¦<pt.last>¦<pt.full>¦Patient <pt.last>¦Pt <pt.first_initial>¦<pt.initial_last>¦<pt.upper_last>¦<pt.titled>¦The patient, <pt.full>,¦Ms <pt.last>", 1.4),
    _graft(rf"^(?:He|She)(?= (?:{VERBS})\b)", "<pt.first>¦<pt.titled>¦<pt.last>¦<pt.full>¦Pt <pt.last>¦<pt.titled>¦<pt.first>¦Mr <pt.last>", 0.8),
    _graft(r"(?<=[a-z,] )the patient(?=[ ,.])", "<pt.titled>¦<pt.first>¦<pt.last>¦<pt.full>¦Mr. <pt.last>¦young <pt.first>"),
    _graft(r"\b[Tt]he patient's\b", "<pt.titled>'s¦<pt.first>'s¦<pt.last>'s¦<pt.full>'s¦Mrs <pt.last>'s¦Pt <pt.first>'s"),
    _graft(rf"\b([Hh]er|[Hh]is|[Mm]y|patient's|[Tt]he|[Hh]ave a|[Aa]) ({RELATIVES})\b(?![-'’]|s\b| (?:of|name|was named|in|and))", "~1 ~2 <someone.first>¦~1 ~2, <someone.first>,¦~1 ~2 <someone.full>¦~1 ~2 (<someone.first>)¦~1 ~2, <someone.full>,¦~1 ~2 Mr. <someone.last>¦~1 ~2 <someone.first>"),
    _graft(rf"\b({DOCTORS})\b(?![-'’]|s\b)", "~1, <dr>,¦~1 <dr>¦~1 (<dr.last>)¦~1, <dr.full>,¦~1 <dr.last>¦~1, Dr. <dr.last>¦~1 (<dr>, <hosp.short>)¦~1 <dr2> in <city>"),
    _graft(r"\b([Tt]oday|[Tt]his morning|[Ll]ast night|[Yy]esterday)\b(?!['’])", "on <date>¦~1, <date>,¦~1 (<date.short>)¦on <date.weekday>¦<date.weekday>¦~1, <date.weekday>,¦on <date.weekday>, <date>¦on <date.short>", 0.8),
    _graft(r"\b(?:about |approximately )?(?:a|one|two|three|four|five|six|several|\d+) (?:days|weeks?|months?|years?) ago\b", "in <date.monthyear>¦on <date>¦in <date.year>¦in <date.month>¦around <date.holiday>¦since <date.weekday>¦last <date.season>¦back in <date.year>¦in early <date.monthyear>¦on the <date.dayofmonth>¦in mid-<date.month>"),
    _graft(r"\b([Tt]he) (hospital|emergency (?:room|department)|ER|ED|clinic|nursing home|rehab(?:ilitation)? (?:center|facility|unit))\b(?! (?:bed|stay|course|visit|gown))", "<hosp.new>¦<hosp.short>¦the ~2 at <hosp.new>¦the <hosp.short> ~2¦the ~2 (<hosp.short>)¦<hosp.new> in <city>¦the ~2, <hosp.ward>¦the ~2 in <city>"),
    _graft(r"\b([Tt]he|[Hh]is|[Hh]er|[Yy]our|[Mm]y) pharmacy\b", "<org.pharmacy>¦~1 pharmacy (<org.pharmacy>)¦~1 pharmacy, <org.pharmacy>,¦~1 pharmacy on <addr.only>¦<org.pharmacy> in <city>", 2),
    _graft(r"\bat work\b", "at work (<org.employer>)¦at <org.employer>¦at work at <org.employer>¦at <org.employer>, where she is <prof.a>,¦at work as <prof.a>", 2),
    _graft(r"\b(?:at|to|in) school\b", "at <org.school>¦at school (<org.school>)¦in school, <org.school>,¦to <org.school>¦at <org.school> in <city>", 2),
    _graft(r"\bat home\b", "at home in <city>¦at home (<addr.street>)¦at <addr>¦at <hosp.short>¦at home with <someone.first>¦at home in rural <state>", 1),
    _graft(r"\b(?:[1-8]\d)(?=[- ]?(?:year|yr)s?[- ]old)", "<age>", 0.5),
    _graft(r"\b(seen|evaluated|examined|treated|followed|referred|admitted|operated on)(?= (?:for|in|at|today|and|here|again)\b)", "~1 by <dr>¦~1 by <dr.cred>¦~1 on <date>¦~1 at <hosp.new>¦~1 by <dr.last>¦~1 at <hosp.short> by <dr>¦~1 by <dr> on <date>¦~1 <date.short>"),
    _graft(r"\b(?:ma'am|sir|miss)\b(?=[.,?!])", "<pt.titled>¦<pt.first>¦Mrs. <pt.last>¦<pt.full>¦<pt.first>", 2),
    _graft(r"\b([Dd]octor)(?=[.,?!])", "~1 <dr.last>¦<dr>¦~1 <dr.lower_last>¦<dr.first>¦~1 <dr.last>", 1.5),
    _graft(r"\b([Ff]ollow[ -]?up|[Rr]eturn|[Rr]echeck|[Rr]eview|[Rr]epeat) in (?:\w+|\d+) (?:days|weeks?|months?)\b", "~1 on <date.ahead>¦~1 <date.ahead>¦~1 on <date.weekday>¦~1 in <date.month>¦~1 on <date.ahead> with <dr>¦~1 with <dr> at <hosp.new>¦~1 the week of <date.ahead>", 2),
    _graft(r"\b(MRI|CT scan|CT|[Xx]-?rays?|ultrasound|echocardiogram|EKG|ECG|colonoscopy|biopsy|mammogram|surgery|labs?|blood work)\b(?= (?:showed|shows|revealed|reveals|was|were|demonstrated|is)\b)", "~1 on <date>¦~1 (<date>)¦~1 of <date>¦~1 done at <hosp.new>¦~1 <date.short>¦~1 from <hosp.short>¦~1 from <date.monthyear>¦~1 dated <date>", 2),
    _graft(r"\b(lives|living) (with|alone)\b", "~1 in <city> ~2¦~1 at <addr> ~2¦~1 in <city>, <state.code>, ~2¦~1 near <place> ~2¦~1 on <addr.only> ~2¦~1 at <hosp.short> ~2", 2),
    _graft(r"\b([Hh]e|[Ss]he) (works|worked)(?= (?:in|at|for|with|as|full|part|on)\b)", "~1 is <prof.a> and ~2¦~1, <prof.a>, ~2¦As <prof.a> ~1 ~2¦~1 is a retired <prof> who ~2¦~1 (<prof>) ~2", 2),
    _graft(r"\b([Rr]etired)(?=[.,;])", "~1 <prof>¦~1 <prof> from <org.employer>¦~1 (<prof>)¦~1 <prof>, <city>¦~1 <prof>, last worked <date.year>", 3),
)


def transplanted(sentence: tuple[str, ...], rng: random.Random, split: str, most: int) -> tuple[str, ...]:
    """The sentence, as text and slots in turn, with up to `most` grafts; its own slots stay as they are."""
    used: list[Graft] = []
    for _ in range(most):
        found = [(graft, nth, match) for graft in GRAFTS if graft not in used for nth, text in enumerate(sentence) if nth % 2 == 0 for match in [graft.pattern.search(text)] if match]
        if not found:
            return sentence
        graft, nth, match = rng.choices(found, [one.weight for one, _, _ in found])[0]
        template = rng.choice(fifth_of(f"graft:{graft.pattern.pattern[:40]}", graft.templates, split) or graft.templates)
        text = sentence[nth]
        after = text[match.end() :]
        if template.endswith(",") and after[:1] in ("", ".", ",", "?", "!", ";", ")"):
            template = template[:-1]
        sentence = sentence[:nth] + _parts(text[: match.start()] + _filled(template, match) + after) + sentence[nth + 1 :]
        used.append(graft)
        if not chance(rng, 0.5):
            break
    return sentence


def _filled(template: str, match: re.Match) -> str:
    for nth in (1, 2):
        if f"~{nth}" in template:
            template = template.replace(f"~{nth}", match.group(nth))
    return template


SLOT = re.compile(r"<([a-z][a-z0-9_.]*)>")


def _parts(text: str) -> tuple[str, ...]:
    return tuple(SLOT.split(text))
