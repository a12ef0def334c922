"""MACCROBAT2020 case reports (Caufield et al., CC BY 4.0 to our knowledge)."""
from __future__ import annotations

import hashlib
from functools import lru_cache

from ..paths import corpora

DEV_DOCUMENTS = 32


@lru_cache(maxsize=1)
def dev_ids() -> frozenset[str]:
    """A fixed fifth of the documents, the first by a hash of the id, kept for measuring."""
    ids = (corpora() / "ner/maccrobat.train.ids.txt").read_text(encoding="utf-8").split()
    return frozenset(sorted(ids, key=lambda one: hashlib.sha256(f"maccrobat-dev:{one}".encode()).digest())[:DEV_DOCUMENTS])


def is_dev(identifier: str) -> bool:
    return identifier in dev_ids()
