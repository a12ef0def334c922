"""Clinical sentences of the openly licensed notes in the data folder, with the invented names and dates in them taken out.

The project's own rules mark what is personal. What they are sure of becomes a slot, to be filled afresh; a sentence with
anything doubtful is dropped: a name that is taught as an ordinary word does more harm than a lost sentence."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from . import dates
from .draw import is_held_out
from .lexicons import clinical_words, personal_names, rows

REPOSITORY = Path(__file__).resolve().parents[3]
FILES = ("aci-bench.train", "mts-dialog.train", "mts-dialog.valid", "primock57")

Fragment = tuple[str, ...]  # alternately text and slot: text, slot, text, slot, text


@dataclass(frozen=True)
class NoteText:
    """One source document: paragraphs of clean sentences. `speech` if the sentences are lines of a dialogue."""

    group: str
    speech: bool
    paragraphs: tuple[tuple[Fragment, ...], ...]


def load(data: Path, cache: Path, split: str) -> list[NoteText]:
    """The note texts that a split may use; a fifth of the source documents is held out, note and dialogue together."""
    file = cache / f"note-bank-{_key(data)}.json"
    if not file.exists():
        cache.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(_build(data)), "utf-8")
    wanted = split == "heldout"
    return [NoteText(one["group"], one["speech"], tuple(tuple(tuple(part) for part in lines) for lines in one["paragraphs"]))
            for one in json.loads(file.read_text("utf-8")) if is_held_out("note", one["group"]) == wanted]


def _key(data: Path) -> str:
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for name in FILES:
        digest.update((data / "notes" / f"{name}.jsonl").read_bytes())
    return digest.hexdigest()[:16]


def _sources(data: Path) -> list[dict]:
    out = []
    for name in FILES:
        for line in (data / "notes" / f"{name}.jsonl").read_text("utf-8").splitlines():
            record = json.loads(line)
            out.append({"id": record["id"] + "#note", "group": record["id"], "speech": False, "text": record["note"]})
            out.append({"id": record["id"] + "#speech", "group": record["id"], "speech": True, "text": _speech(record["dialogue"])})
    return [one for one in out if one["text"].strip() and max(map(ord, one["text"])) < 0x10000]


SPEAKER = re.compile(r"^\s*(?:\[[a-z_ ]+\]|[A-Z][A-Za-z_ ]{2,20}\d?\s?:)\s*", re.M)
MARKUP = re.compile(r"</?[A-Z_]+/?>")


def _speech(dialogue: str) -> str:
    """The lines of a dialogue without the labels of its speakers: the rules would take those for fields of a form."""
    text = SPEAKER.sub("", MARKUP.sub("", dialogue))
    text = re.sub(r" +([.,?!])", r"\1", text)
    return re.sub(r" (n't|'\w+)", r"\1", text)


def _build(data: Path) -> list[dict]:
    sources = _sources(data)
    found = _annotated(sources)
    words = Counter(word for one in sources for word in set(re.findall(r"[A-Za-z][A-Za-z']+", one["text"])))
    names = _given_in_data(data)
    out = []
    for one in sources:
        paragraphs = [[fragment for fragment in (_fragment(one["text"], span, found[one["id"]], words, names) for span in sentences) if fragment]
                      for sentences in _paragraphs(one["text"])]
        kept = [lines for lines in paragraphs if lines]
        if kept:
            out.append({"group": one["group"], "speech": one["speech"], "paragraphs": kept})
    return out


def _annotated(sources: list[dict]) -> dict[str, list[dict]]:
    """What the project's rules find, by source. Raises CalledProcessError if the headless command fails."""
    given = "".join(json.dumps({"id": one["id"], "text": one["text"]}) + "\n" for one in sources)
    done = subprocess.run(["npx", "tsx", "src/headless/main.ts", "annotate", "--rules-only"], cwd=REPOSITORY, input=given, capture_output=True, text=True, check=True)
    return {record["id"]: record["phi"] for record in map(json.loads, done.stdout.splitlines())}


def _given_in_data(data: Path) -> frozenset[str]:
    """Names that the source files themselves list for their invented people."""
    found: set[str] = set()
    for line in (data / "notes" / "aci-bench.train.jsonl").read_text("utf-8").splitlines():
        meta = json.loads(line).get("meta") or {}
        for field in ("patient_firstname", "patient_familyname", "doctor_name"):
            found.update(word for word in re.findall(r"[a-z]{3,}", str(meta.get(field) or "").lower()) if word != "none")
    return frozenset(found)


def _paragraphs(text: str):
    at = 0
    for block in re.split(r"(\n\s*\n)", text):
        if block.strip():
            yield list(_sentences(block, at))
        at += len(block)


# The end of a sentence, but not the point of a title or of a short form.
BREAK = re.compile(r"(?<!\bDr\.)(?<!\bDrs\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bSt\.)(?<!\bvs\.)(?<!\bNo\.)(?<!\bPt\.)(?<!\b\d\.)(?<!\b\d\d\.)(?<=[.!?])\s+(?=[A-Z0-9(])|\n")


def _sentences(block: str, at: int):
    start = 0
    for found in list(BREAK.finditer(block)) + [None]:
        end = found.start() if found else len(block)
        raw = block[start:end]
        text = raw.strip()
        if text:
            lead = start + len(raw) - len(raw.lstrip())
            yield at + lead, at + lead + len(text)
        start = found.end() if found else end


def _fragment(text: str, span: tuple[int, int], found: list[dict], words: Counter, names: frozenset[str]) -> Fragment | None:
    """The sentence as text and slots, or None if anything in it is doubtful."""
    start, end = span
    out, at = [], start
    if end - start > 400 or BROKEN.search(text, start, end) or PLACEHOLDER.search(text, start, end):
        return None
    for one in sorted((one for one in found if one["start"] < end and one["end"] > start), key=lambda one: one["start"]):
        slot = _slot(one)
        if slot is None or one["start"] < at or one["end"] > end:
            return None
        out += [text[at : one["start"]], slot]
        at = one["end"]
    out.append(text[at:end])
    if any(_doubtful(part, nth == 0, words, names) for nth, part in enumerate(out[::2])):
        return None
    return tuple(out)


BROKEN = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Drs|Miss)\b\.?(?=$|\s*(?:[.,;]|\n|$|[a-z]))", re.M)
PLACEHOLDER = re.compile(r"\b(?:XYZ|ABCD?|XXX*|YYY*|DOE)\b|__|\*\*|<|>|#{2,}|\b[A-Z]\. [A-Z]\.|\bA B C\b|\bX Y Z\b|[Dd]ragon|\bdax\b|\bDax\b|\b[Dd]octor [A-Z]\b(?!\w)|\b(?:two thousand|nineteen (?:twent|thirt|fort|fift|sixt|sevent|eight|ninet))|\bUIHC\b|Chevron|Project Access|Pepsi-Cola driver|Dock Hand|at Woman|\bO (?:one|two|three|four|five|six|seven|eight|nine)\b|\b(?:in|on|since|of|from|until|by|dated) \d{1,2}/\d{1,2}\b|\b[A-Z] [A-Z] [A-Z] ")


def _slot(one: dict) -> str | None:
    """The slot for what the rules found, if they are sure and it is of a kind that can be refilled."""
    text, kind = one["text"], (one["type"], one.get("subtype"))
    lower = text.lower()
    if kind == ("DATE", None) and one["score"] >= 0.85 and one["producer"] in ("date", "year"):
        return _date_slot(text, lower)
    if one["producer"] == "name-title" and one["score"] >= 0.9 and re.fullmatch(r"[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})?", text) and lower.split()[-1] in SURNAMES:
        return ("pt" if kind[1] == "PATIENT" else "dr") + (".full" if " " in text else ".last")
    if one["producer"] == "name-gazetteer" and one["score"] >= 0.88 and re.fullmatch(r"[A-Z][a-z]+ [A-Z][a-z]+", text):
        return "pt.full"
    if one["type"] == "PROFESSION" and lower in JOBS and not STAFF.search(lower):
        return "prof"
    if one["type"] == "LOCATION" and one["score"] >= 0.9 and text[0].isupper() and len(text) > 3 and kind[1] in ("CITY", "STATE", "COUNTRY"):
        return kind[1].lower()
    if one["type"] == "AGE" and text.isdigit():
        return "age"
    return None


SURNAMES = frozenset(row["name"] for row in rows("surnames"))
STAFF = re.compile(r"nurs|doctor|physician|surgeon|therap|pharmac|medic|psych|ologist|practitioner|midwi|radiograph|dent|optic|optom|podiat|clinic|chiropract|aide|counsel|social worker|care ?giver|carer|student|dietit|nutrition|scientist")
JOBS = frozenset(row["term"] for row in rows("professions") if not row["ambiguous"])


def _date_slot(text: str, lower: str) -> str | None:
    if re.fullmatch(r"(?:19|20)\d\d", text):
        return "date.year"
    if lower in LOWER_MONTHS:
        return "date.month" if text[0].isupper() else "date.lowermonth"
    if lower in LOWER_DAYS:
        return "date.weekday" if text[0].isupper() else "date.lowerday"
    if lower in dates.SEASONS:
        return "date.season"
    if re.fullmatch(r"\d{1,2}/\d{4}|[A-Z][a-z]{2,8} (?:of )?\d{4}", text):
        return "date.monthyear"
    if re.fullmatch(r"\d{1,2}/\d{1,2}/\d{2,4}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?", text):
        return "date"
    return None


# Jobs that the rules left standing: "semi-retired attorney".
JOB_WORDS = tuple(sorted(f" {job} " for job in JOBS if not STAFF.search(job)))
LOWER_MONTHS = frozenset(one.lower() for one in dates.MONTHS + dates.SHORT)
LOWER_DAYS = frozenset(one.lower() for one in dates.DAYS + dates.SHORT_DAYS)
ADDRESSED = re.compile(r"\b(?:mister|miss|mr|mrs|ms|missus|dr|doctor)\b\.? ([a-z]{2,})", re.I)
EVERYDAY = frozenset("doctor nurse heart hand room test high colon brain lung free weight dad mom mum hi bye just best dry fix day".split()) | frozenset(word for row in rows("medications") for word in row["term"].lower().split())
MAY_BE_NAMES = (SURNAMES | frozenset(row["name"].lower() for row in rows("given-names")) | frozenset(word for table in ("places", "organizations") for row in rows(table) for word in row["name"].lower().split())) - EVERYDAY
WORD = re.compile(r"[A-Za-z][A-Za-z']*")


def _doubtful(part: str, opens: bool, words: Counter, names: frozenset[str]) -> bool:
    """Whether the text holds a word that might be a name, a place or a firm that the rules did not see."""
    known, people = clinical_words(), personal_names()
    spaced = " " + " ".join(re.findall(r"[a-z-]+", part.lower())) + " "
    if any(job in spaced for job in JOB_WORDS):
        return True
    title = sum(word[0].isupper() for word in WORD.findall(part)) > 0.6 * max(1, len(WORD.findall(part)))
    for found in WORD.finditer(part):
        word, lower = found.group().removesuffix("'s").rstrip("'"), found.group().lower().removesuffix("'s").rstrip("'")
        if len(word) < 3 or lower in known:
            # A known word with a capital in mid-sentence may still be a name: Hope, Hill, London.
            inside = found.start() > 0 and part[: found.start()].rstrip()[-1:].isalnum() or part[: found.start()].endswith(", ")
            if word[:1].isupper() and not word.isupper() and (inside or not opens) and not title and lower in MAY_BE_NAMES:
                return True
            continue
        if lower in names or lower in people:
            return True
        if word.isupper() and words[found.group()] < 3:
            return True
        if word[0].isupper() and not word.isupper() and words[lower] < 2:
            return True
    if any(found.group(1).lower() in SURNAMES for found in ADDRESSED.finditer(part)):
        return True
    return bool(re.search(r"\d{6,}|\d{3}[-.]\d{3,4}", part))
