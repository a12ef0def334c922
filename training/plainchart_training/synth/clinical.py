"""Clinical words that carry no personal data: what notes are full of, and what a tagger likes to take for a name, a date or a number."""

from __future__ import annotations

import random
from functools import lru_cache

from .draw import chance
from .lexicons import rows


@lru_cache(maxsize=None)
def terms(table: str) -> tuple[str, ...]:
    """The terms of a clinical lexicon."""
    return tuple(row["term"] for row in rows(table) if 2 < len(row["term"]) < 45)


@lru_cache(maxsize=None)
def protected(category: str) -> tuple[str, ...]:
    """Terms that look personal and are not, of one category: eponym, sign, score, procedure, device, test, drug, organism, anatomy, other."""
    return tuple(row["term"] for row in rows("protected") if row["category"] == category and row["term"].lower() != row["core"].lower())


@lru_cache(maxsize=None)
def bare(category: str) -> tuple[str, ...]:
    """The bare names of a category (Foley, Whipple), which need clinical words around them."""
    return tuple(row["term"] for row in rows("protected") if row["category"] == category and row["term"].lower() == row["core"].lower())


@lru_cache(maxsize=None)
def eponym_cores() -> frozenset[str]:
    """Single words inside protected terms that are written with a capital because they are someone's name or a brand."""
    kinds = {"eponym", "sign", "score", "procedure", "device", "test", "organism", "anatomy", "unit", "drug"}
    common = {row["word"] for row in rows("common-words")}
    return frozenset(word for row in rows("protected") if row["category"] in kinds for core in row["core"].lower().split("|") for word in core.replace("-", " ").split() if word not in common and len(word) > 2)


def named(term: str, rng: random.Random) -> str:
    """A protected term as notes write it: the name in it with a capital, mostly."""
    if chance(rng, 0.12):
        return term
    if term.isupper():
        return term
    cores = eponym_cores()
    words = []
    for word in term.split(" "):
        parts = word.split("-")
        words.append("-".join(part[:1].upper() + part[1:] if part.lower().removesuffix("'s").removesuffix("’s") in cores else part for part in parts))
    text = " ".join(words)
    return " ".join(word[:1].upper() + word[1:] for word in text.split(" ")) if chance(rng, 0.12) else text


@lru_cache(maxsize=None)
def medications() -> tuple[dict[str, str], ...]:
    """Medicines that can stand in a list: single names, generic or brand."""
    return tuple(row for row in rows("medications") if row["generic"] and 3 < len(row["term"]) < 28 and "short" not in row["flags"] and not any(sign in row["term"] for sign in "%()/"))


def medicine(rng: random.Random) -> str:
    """The name of a medicine, brand names mostly with a capital."""
    row = rng.choice(medications())
    name = row["term"]
    brand = name.lower() != row["generic"].lower() and " " not in name
    if brand and chance(rng, 0.85) or chance(rng, 0.25):
        return name[:1].upper() + name[1:]
    return name


SECTIONS = ("Chief Complaint|History of Present Illness|Past Medical History|Past Surgical History|Medications|Current Medications|Allergies|Social History|Family History|Review of Systems|Physical Exam|Physical Examination|Vital Signs|Assessment and Plan|Assessment|Plan|Impression|"
    "Laboratory Data|Imaging|Hospital Course|Discharge Medications|Discharge Instructions|Follow-up|Disposition|Procedures|Consultations|Condition on Discharge|Diet|Activity|Code Status|Presenting Complaint|Drug History|On Examination|Investigations|Management Plan|Mental Status Examination|"
    "Clinical Indication|Technique|Comparison|Findings|Specimen|Gross Description|Microscopic Description|Final Diagnosis|Operative Findings|Estimated Blood Loss|Complications|Anesthesia|Preoperative Diagnosis|Postoperative Diagnosis|Indications for Procedure|Wound Care|Goals of Care|Risk Assessment|Functional Status|"
    "Immunizations|Birth History|Developmental History|Obstetric History|Gynecologic History|Substance Use|Nutrition|Pain Assessment|Neurological Examination|Cardiovascular|Respiratory|Gastrointestinal|Genitourinary|Musculoskeletal|Skin|Psychiatric|Constitutional|Head, Eyes, Ears, Nose, Throat|Results|Labs|Problem List|"
    "Active Problems|Reason for Visit|Reason for Consultation|Reason for Referral|Interval History|Subjective|Objective|Overnight Events|Lines and Tubes|Prophylaxis|Observations|Diagnosis|Treatment|Advice Given|Safety Netting|Summary|Next Steps|Dear Colleague|Yours Faithfully|Patient Instructions|Return Precautions|Nursing Assessment|Care Plan").split("|")
