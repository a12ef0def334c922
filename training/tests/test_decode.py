"""Decoding: the path found is legal and no legal path is better; windows cover; partial labels allow what they should."""
import itertools
import random
import unittest

import numpy as np

from plainchart_training.decode import best_path, spans_of
from plainchart_training.encoded import allowed_sets, new_tables
from plainchart_training.predict import windows_of
from plainchart_training.records import Record, keep_longest
from plainchart_training.windows import cut
from plainchart_training.word_pieces import WordPieces


def is_legal(path: tuple[int, ...]) -> bool:
    opened = None
    for label in path:
        place, kind = ((label - 1) % 4, (label - 1) // 4) if label else (None, None)
        if opened is None and place in (1, 2) or opened is not None and (place not in (1, 2) or kind != opened):
            return False
        opened = kind if place in (0, 1) else None
    return opened is None


class DecodeTest(unittest.TestCase):
    def test_against_all_paths(self) -> None:
        rng = np.random.default_rng(3)
        for _ in range(20):
            scores = rng.normal(size=(4, 9))
            found = best_path(scores)
            best = max((p for p in itertools.product(range(9), repeat=4) if is_legal(p)), key=lambda p: sum(scores[t, l] for t, l in enumerate(p)))
            self.assertEqual(tuple(found), best)

    def test_edges_are_kept(self) -> None:
        scores = np.full((3, 5), -9.0)
        scores[1, 4] = 0.0
        self.assertEqual(spans_of(best_path(scores)), [(1, 1, 0)])
        may = np.array([True, False, True])
        self.assertNotIn((1, 1, 0), spans_of(best_path(scores, may, np.ones(3, bool))))


class WindowsTest(unittest.TestCase):
    def test_cover(self) -> None:
        rng = random.Random(5)
        for _ in range(100):
            total = rng.randint(1, 900)
            spans = windows_of(total, 190, 48)
            self.assertEqual(set().union(*(range(a, b) for a, b in spans)), set(range(total)))
            shapes = [1 + 4 * rng.choice([0, 1, 2]) for _ in range(total)]
            cuts = cut(shapes, [rng.random() < 0.05 for _ in range(total)], [rng.random() < 0.8 for _ in range(total)], 190)
            self.assertEqual([i for a, b in cuts for i in range(a, b)], list(range(total)))
            self.assertTrue(all(b - a <= 190 for a, b in cuts))


class AllowedTest(unittest.TestCase):
    def test_partial_labels(self) -> None:
        pieces = WordPieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "bad", "flu", "now"])
        record = Record("r", "bad flu now", "r", "test", {"clinical": [[4, 7, "PROBLEM.disease|PROBLEM.symptom"]]}, {"clinical": ["PROBLEM"]}, {"clinical": [[8, 11]]})
        tables = new_tables()
        sets = allowed_sets(record, pieces.tokenise(record.text), tables)
        table = tables["clinical"]
        names = [{table.layer.labels[i] for i in table.sets[one]} for one in sets[1]]
        self.assertIn("O", names[0])
        self.assertIn("B-TEST", names[0])
        self.assertNotIn("S-PROBLEM.finding", names[0])
        self.assertEqual(names[1], {"S-PROBLEM.disease", "S-PROBLEM.symptom"})
        self.assertEqual(sets[1, 2], table.everything)
        self.assertEqual(sets[0].tolist(), [tables["phi"].outside(frozenset())] * 3)

    def test_keep_longest(self) -> None:
        self.assertEqual(keep_longest([[0, 4, "A"], [2, 9, "B"], [9, 10, "C"]]), [[2, 9, "B"], [9, 10, "C"]])


if __name__ == "__main__":
    unittest.main()
