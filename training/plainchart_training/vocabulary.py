"""The tagger's vocabulary: the encoder's pieces that texts of this kind use, so that the embedding table stays small."""
from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path

from .encoders import Encoder, read_vocabulary
from .paths import cache
from .raw_text import clinical_texts, health_answers, lexicon_texts
from .word_pieces import SPECIALS, WordPieces, find_words

# A piece seen once near the task, or this often in consumer-health answers, stays.
ENOUGH = 5


def _word_counts(texts) -> Counter[str]:
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(word for _, _, word, _ in find_words(text))
    return counts


def _is_basic(piece: str) -> bool:
    """Short pieces of Latin letters and digits stay in any case: any name can be spelt with them."""
    bare = piece.removeprefix("##")
    return bare.isascii() and len(bare) <= (3 if piece.startswith("##") else 2) and not piece.startswith("[")


def prune(encoder: Encoder) -> list[str]:
    """Pieces that stay, specials first, in the encoder's order."""
    pieces = WordPieces(read_vocabulary(encoder))
    near, far = _word_counts(clinical_texts()) + _word_counts(lexicon_texts()), _word_counts(health_answers())
    weights: Counter[int] = Counter()
    for counts, weight in ((near, ENOUGH), (far, 1)):
        for word, count in counts.items():
            for index, _ in pieces.split(word):
                weights[index] += count * weight
    kept = [piece for index, piece in enumerate(pieces.vocabulary)
            if piece not in SPECIALS and (weights[index] >= ENOUGH or _is_basic(piece))]
    return list(SPECIALS) + kept


def vocabulary_file(encoder: Encoder) -> Path:
    """`vocab.txt` of the pruned vocabulary, made when absent."""
    path = cache() / "vocabulary" / f"{encoder.name}.txt"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(prune(encoder)) + "\n", encoding="utf-8")
    return path


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
