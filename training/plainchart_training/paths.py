"""Where stages read and write. Everything below `cache()` is ignored by git."""
from __future__ import annotations

import os
from pathlib import Path

TRAINING = Path(__file__).resolve().parent.parent
REPOSITORY = TRAINING.parent
RUNS = TRAINING / "runs"


def cache() -> Path:
    """The working folder: `training/.cache`, or what PLAINCHART_CACHE names."""
    return Path(os.environ.get("PLAINCHART_CACHE", TRAINING / ".cache"))


def corpora() -> Path:
    """The folder of openly licensed corpora: `../shared/data` beside the checkout, or what PLAINCHART_DATA names."""
    return Path(os.environ.get("PLAINCHART_DATA", REPOSITORY.parent / "shared" / "data"))
