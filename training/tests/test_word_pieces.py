"""The tokeniser's offsets and shape codes, by cases of training/CONTRACT.md."""
import random
import unittest

from plainchart_training.word_pieces import WordPieces, find_words

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "dr", ".", "smith", "##son", "a", "##b", "mr", "##n", "1", "##2", "cafe", "/", "日"]


def shape(case: int, gap: int, place: int) -> int:
    return 1 + case * 16 + gap * 4 + place


class WordPiecesTest(unittest.TestCase):
    def setUp(self) -> None:
        self.pieces = WordPieces(VOCABULARY)

    def read(self, text: str) -> list[tuple[str, str]]:
        found = self.pieces.tokenise(text)
        return [(VOCABULARY[i], text[a:b]) for i, a, b in zip(found.ids, found.starts, found.ends)]

    def test_pieces_and_offsets(self) -> None:
        self.assertEqual(self.read("Dr. Smithson"), [("dr", "Dr"), (".", "."), ("smith", "Smith"), ("##son", "son")])
        self.assertEqual(self.read("Café/日"), [("cafe", "Café"), ("/", "/"), ("日", "日")])
        self.assertEqual(self.read("Cafe\u0301 zz"), [("cafe", "Cafe"), ("[UNK]", "zz")])

    def test_shapes(self) -> None:
        text = "Dr. SMITH a\nA 12  1/2"
        found = self.pieces.tokenise(text)
        by_word = dict(zip(found.words, found.shapes))
        self.assertEqual([by_word[word] for word in range(8)], [
            shape(2, 2, 0), shape(0, 0, 1), shape(3, 1, 1), shape(1, 1, 2),
            shape(4, 2, 0), shape(6, 1, 1), shape(6, 3, 1), shape(0, 0, 2)])

    def test_words_cover_and_do_not_overlap(self) -> None:
        rng = random.Random(7)
        alphabet = "aB1 .\n\t/é\u0301\u200b日ßİ\0�-"
        for _ in range(300):
            text = "".join(rng.choice(alphabet) for _ in range(rng.randint(0, 40)))
            end = 0
            for start, stop, normal, _ in find_words(text):
                self.assertTrue(end <= start < stop <= len(text))
                self.assertTrue(normal)
                end = stop


if __name__ == "__main__":
    unittest.main()
