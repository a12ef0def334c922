"""Training of the shipped tagger: one command a stage (see training/README.md)."""
