"""One module a corpus: from its own format to training records."""
