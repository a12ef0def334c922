"""Writes note-shaped documents with invented personal data and exact spans: training data for the tagger."""
