"""presidio-research synthetic sentences (Microsoft, MIT): general personal data, few templates."""
from __future__ import annotations

import re

from ..paths import corpora
from ..raw_text import read_jsonl
from ..records import Record, keep_longest

TYPES = {
    "PERSON": "NAME.PATIENT|NAME.DOCTOR|NAME.OTHER", "ADDRESS": "LOCATION.STREET", "STREET_ADDRESS": "LOCATION.STREET",
    "LOCATION": "LOCATION.CITY|LOCATION.STATE|LOCATION.COUNTRY|LOCATION.OTHER", "GPE": "LOCATION.CITY|LOCATION.STATE|LOCATION.COUNTRY",
    "ORGANIZATION": "LOCATION.ORGANIZATION|LOCATION.HOSPITAL", "CREDIT_CARD": "ID.ACCOUNT|ID.IDNUM", "IBAN_CODE": "ID.ACCOUNT|ID.IDNUM",
    "PHONE_NUMBER": "CONTACT.PHONE|CONTACT.FAX", "EMAIL_ADDRESS": "CONTACT.EMAIL", "DOMAIN_NAME": "CONTACT.URL", "US_SSN": "ID.SSN",
    "ZIP_CODE": "LOCATION.ZIP", "IP_ADDRESS": "CONTACT.IPADDRESS", "US_DRIVER_LICENSE": "ID.LICENSE",
}
OPEN = {"DATE_TIME", "AGE", "NRP"}
KNOWN = [kind for kind in ("NAME", "LOCATION", "AGE", "DATE", "CONTACT", "ID")]


def records() -> list[Record]:
    out = []
    for row in read_jsonl(corpora() / "phi/presidio-synth.train.jsonl"):
        spans, unknown = [], []
        for entity in row["entities"]:
            text = entity["text"]
            place = [entity["start"] + len(text) - len(text.lstrip()), entity["end"] - (len(text) - len(text.rstrip()))]
            if entity["type"] in TYPES and place[0] < place[1]:
                spans.append([*place, TYPES[entity["type"]]])
            elif entity["type"] in OPEN:
                unknown.append(place)
        unknown += [list(m.span()) for m in re.finditer(r"\d[\w/.:-]*", row["text"])]
        out.append(Record(row["id"], row["text"], f"presidio-{row['template']}", "presidio", {"phi": keep_longest(spans)},
                          {"phi": KNOWN, "clinical": [], "medication": []}, {"phi": unknown}))
    return out
