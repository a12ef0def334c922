"""The synthetic documents: spans that are exact, splits that do not meet, the same output for the same seed."""

from __future__ import annotations

import json
import random
import re
import tempfile
import unittest
from datetime import date
from pathlib import Path

from plainchart_training.synth import layouts
from plainchart_training.synth.case import Case, templates_of, with_capitals
from plainchart_training.synth.dates import FORMATS
from plainchart_training.synth.documents import write_documents
from plainchart_training.synth.draw import SPLITS, fifth_of, is_held_out
from plainchart_training.synth.grammar import expand, parsed
from plainchart_training.synth.manifest import manifest_of
from plainchart_training.synth.names import name_lists
from plainchart_training.synth.numbers import SHAPES, nhs
from plainchart_training.synth.templates import blocks_uk, blocks_us, ids, lists, messages, negative, prose, short
from plainchart_training.synth.transplant import GRAFTS, transplanted
from plainchart_training.synth.written import Piece, Written, edited, from_pieces, recased, scanned, wrapped

NOWHERE = Path("/nonexistent")

LISTS = {
    **layouts.PROSE, "shorthand": short.SHORTHAND, "dictation": short.DICTATION, "dictation-negative": short.NEGATIVE_DICTATION, "negative": negative.SENTENCES, "negative-block": negative.BLOCKS,
    "header-us": blocks_us.HEADERS, "header-uk": blocks_uk.HEADERS, "closing-us": blocks_us.CLOSINGS, "closing-uk": blocks_uk.CLOSINGS, "contacts": lists.CONTACTS, "appointments": lists.APPOINTMENTS,
    "staff": lists.STAFF, "message": messages.BODY, "message-opening": messages.OPENINGS, "message-closing": messages.CLOSINGS, "message-negative": messages.NEGATIVE_BODY, "speech": messages.SPEECH,
}


def documents(split: str, count: int = 150, seed: int = 7) -> list[dict]:
    return list(write_documents(seed, count, split, NOWHERE, NOWHERE))


class Spans(unittest.TestCase):
    def test_edges_stand_at_words_and_never_overlap(self):
        for split in SPLITS:
            for record in documents(split):
                at = 0
                for start, end, label in record["layers"]["phi"]:
                    self.assertGreaterEqual(start, at)
                    self.assertLess(start, end)
                    found = record["text"][start:end]
                    self.assertEqual(found, found.strip(), (label, found))
                    at = end

    def test_offsets_are_utf16(self):
        for record in documents("train", 60):
            self.assertLess(max(map(ord, record["text"])), 0x10000)

    def test_titles_credentials_and_possessives_stay_outside(self):
        for record in documents("train"):
            for start, end, label in record["layers"]["phi"]:
                if label.startswith("NAME."):
                    found = record["text"][start:end]
                    self.assertNotRegex(found, r"^(?:Dr|Mr|Mrs|Ms|Prof)\b|['’]s$|, (?:MD|RN)$")

    def test_ages_below_ninety_are_not_marked(self):
        for record in documents("train"):
            for start, end, label in record["layers"]["phi"]:
                found = record["text"][start:end]
                if label == "AGE" and found.isdigit():
                    self.assertGreaterEqual(int(found), 90)

    def test_medication_layer_only_where_it_is_complete(self):
        kinds = {(record["template"], bool(record["known"]["medication"])) for record in documents("train", 300)}
        self.assertIn(("medicines", True), kinds)
        self.assertTrue(all(known == (kind == "medicines") for kind, known in kinds))

    def test_documents_without_personal_data(self):
        found = [record for record in documents("train", 300) if record["template"] == "nothing-personal"]
        self.assertGreater(len(found), 30)
        self.assertTrue(all(record["layers"]["phi"] == [] for record in found))


class Changes(unittest.TestCase):
    def setUp(self):
        self.written = from_pieces(["Seen by Dr ", Piece("Rosalind Corner", "NAME.DOCTOR"), " on ", Piece("3 March 2024", "DATE"), " with a cough. " * 4])

    def words(self, one: Written) -> list[str]:
        return [re.sub(r"\s+", " ", one.text[start:end]) for start, end, _, _ in one.spans]

    def test_wrapping_breaks_inside_spans(self):
        for width in range(18, 60):
            self.assertEqual(self.words(wrapped(self.written, width, "    ")), ["Rosalind Corner", "3 March 2024"])

    def test_editing_moves_spans(self):
        changed = edited(self.written, [(0, 4, "Reviewed"), (11, 12, "RR"), (26, 27, ""), (27, 27, "!")])
        self.assertEqual(self.words(changed)[0], "RRosalind Corner")
        self.assertEqual(self.words(changed)[1], "3 March 2024")

    def test_editing_refuses_overlap(self):
        with self.assertRaises(ValueError):
            edited(self.written, [(0, 5, "x"), (3, 6, "y")])

    def test_scanning_keeps_the_places(self):
        rng = random.Random(5)
        for _ in range(50):
            changed = scanned(self.written, rng, 0.2)
            self.assertEqual(len(changed.spans), 2)
            self.assertTrue(changed.text[changed.spans[0][0] - 1] in " r" and changed.text[: changed.spans[0][0]].strip())
            self.assertTrue(all(changed.text[start:end].strip() == changed.text[start:end] for start, end, _, _ in changed.spans))

    def test_case_keeps_lengths(self):
        odd = from_pieces([Piece("Straße İnci", "NAME.OTHER"), " ok"])
        self.assertEqual(len(recased(odd, "upper").text), len(odd.text))


class Templates(unittest.TestCase):
    def test_every_slot_can_be_filled(self):
        rng = random.Random(3)
        for split in SPLITS:
            for region in ("us", "uk"):
                case = Case(rng, split, region)
                for entries in LISTS.values():
                    for line in entries:
                        expand(with_capitals(line), rng, case.resolve)

    def test_negative_templates_hold_nothing_personal(self):
        rng = random.Random(4)
        case = Case(rng, "train", "us")
        for line in negative.SENTENCES + negative.BLOCKS + messages.NEGATIVE_BODY + short.NEGATIVE_DICTATION:
            for _ in range(5):
                self.assertEqual(expand(with_capitals(line), rng, case.resolve).spans, [])

    def test_unbalanced_braces_are_refused(self):
        for wrong in ("a {b|c", "a } b", "{a|{b}"):
            with self.assertRaises(ValueError):
                parsed(wrong)

    def test_unknown_slots_are_refused(self):
        with self.assertRaises(KeyError):
            Case(random.Random(1), "train", "us").resolve("nobody.knows")


class Grafts(unittest.TestCase):
    def test_every_graft_keeps_text_and_slots_in_turn(self):
        sentences = ("The patient was seen today at home.", "Her husband lives with his cardiologist, sir.", "She works at work; follow up in two weeks.", "He retired, doctor, two years ago.", "The MRI showed that the patient's pharmacy was closed.")
        rng = random.Random(6)
        case = Case(rng, "train", "uk")
        for _ in range(300):
            for one in sentences:
                changed = transplanted((one,), rng, rng.choice(SPLITS), 3)
                self.assertEqual(len(changed) % 2, 1)
                self.assertFalse(any("<" in text or "~" in text for text in changed[::2]), changed)
                for slot in changed[1::2]:
                    case.resolve(slot)

    def test_no_graft_stands_in_both_splits(self):
        for graft in GRAFTS:
            train, held = (set(fifth_of("graft", graft.templates, split)) for split in SPLITS)
            self.assertFalse(train & held)


class Splits(unittest.TestCase):
    def test_no_template_stands_in_both(self):
        for kind, entries in LISTS.items():
            train, held = (set(templates_of(kind, entries, split)) for split in SPLITS)
            self.assertFalse(train & held, kind)
            self.assertTrue(train and held, kind)

    def test_no_name_stands_in_both(self):
        train, held = (name_lists(split) for split in SPLITS)
        for sex in "mf":
            self.assertFalse(set(train.given[sex].entries) & set(held.given["m"].entries + held.given["f"].entries))
        self.assertFalse(set(train.surnames.entries) & set(held.surnames.entries))
        self.assertFalse(set(train.ambiguous_surnames) & set(held.surnames.entries))
        for origin in train.origins:
            for mine, others in zip(train.origins[origin], held.origins[origin]):
                self.assertFalse(set(mine) & set(others))

    def test_drawn_names_obey_the_split(self):
        for split in SPLITS:
            for record in documents(split, 60):
                self.assertEqual(record["split"], split)
        rng = random.Random(9)
        case = Case(rng, "heldout", "us")
        for one in [case.patient, *case.doctors]:
            if len(one.given) > 1 and " " not in one.given:
                self.assertTrue(is_held_out("given", one.given) or is_held_out("invented", one.given))

    def test_no_format_stands_in_both(self):
        day = date(2021, 11, 7)
        held = {make(day) for make in FORMATS["held"]}
        self.assertFalse(held & {make(day) for region in ("us", "uk", "any") for make in FORMATS[region]})
        for train, others in SHAPES.values():
            self.assertFalse(set(train) & set(others))


class Numbers(unittest.TestCase):
    def test_telephone_numbers_are_fictional_or_impossible(self):
        for record in documents("train", 200):
            for start, end, label in record["layers"]["phi"]:
                digits = re.sub(r"\D", "", record["text"][start:end])
                if label in ("CONTACT.PHONE", "CONTACT.FAX") and record["text"].isascii() and len(digits) == 10 and digits[0] != "0":
                    self.assertTrue(digits[3:8] == "55501" or digits[3] in "01", digits)

    def test_nhs_numbers_fail_their_check(self):
        rng = random.Random(2)
        for _ in range(200):
            number = [int(sign) for sign in nhs(rng, "train") if sign.isdigit()]
            right = (11 - sum(digit * (10 - at) for at, digit in enumerate(number[:9])) % 11) % 11
            self.assertNotEqual(right, number[9])


class Repeatability(unittest.TestCase):
    def test_same_seed_same_documents(self):
        self.assertEqual(documents("train", 40), documents("train", 40))
        self.assertNotEqual(documents("train", 5, 1), documents("train", 5, 2))

    def test_a_document_does_not_depend_on_its_neighbours(self):
        self.assertEqual(documents("train", 30)[:10], documents("train", 10))

    def test_manifest_counts(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "few.jsonl"
            found = documents("train", 80)
            file.write_text("".join(json.dumps(record) + "\n" for record in found), "utf-8")
            manifest = manifest_of(file, 7, "train")
            self.assertEqual(manifest["documents"], 80)
            self.assertEqual(sum(manifest["phi"].values()), sum(len(record["layers"]["phi"]) for record in found))


if __name__ == "__main__":
    unittest.main()
