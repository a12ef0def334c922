"""Short runs that differ in one thing: encoders, layers, shapes, masked-language training. Small budgets tell which way is up, not how far."""
from __future__ import annotations

import argparse
import json
import subprocess
import sys

from .paths import RUNS, cache
from .runs import write_metrics
from .train import load_tagger

MASKED, MASKED_MINUTES = "compare/mlm", 9
# Tokens of a step, about. The averaged weights remember an eighth of a run, as they do in a run of full length.
STEP, MEMORY = 2950, 1 / 8
# Each variant's options of `train`; the first is what the others are held against, the second shows how far chance reaches.
VARIANTS: dict[str, list[str]] = {
    "minilm-l6": [],
    "other-seed": ["--seed", "2"],
    "masked-language": ["--start", MASKED],
    "no-shapes": ["--blind"],
    "three-layers": ["--layers", "3"],
    "gte-small": ["--encoder", "gte-small"],
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--tokens", type=int, default=2_000_000, help="tokens a run; with fewer than a million there is little to compare")
    parser.add_argument("--only", default=",".join(VARIANTS), help="variants, by comma")
    parser.add_argument("--limit", type=int, default=0, help="documents measured a set, 0 for all")
    parser.add_argument("--threads", type=int, default=2)


def stage(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "plainchart_training", *words], check=True)


def prepare(variant: str, encoder: str, threads: int) -> None:
    """Makes what a variant starts from, when absent."""
    if not (cache() / "encoded" / encoder / "tables.json").exists():
        stage("data", "--name", f"compare/{encoder}", "--encoder", encoder)
    if MASKED in VARIANTS[variant] and not (cache() / "runs" / MASKED / "encoder.pt").exists():
        stage("mlm", "--name", MASKED, "--minutes", str(MASKED_MINUTES), "--threads", str(threads))


def characters(found: dict) -> dict:
    return {"recall": found["characters"]["recall"], "precision": found["characters"]["precision"]}


def summary(name: str, threads: int) -> dict:
    found = json.loads((RUNS / name / "metrics.json").read_text(encoding="utf-8"))
    log = [json.loads(line) for line in (RUNS / name / "train.jsonl").read_text(encoding="utf-8").splitlines()]
    return {
        "tokens": log[-1]["tokens"], "processorSeconds": log[-1]["used"] * threads, "parameters": sum(p.numel() for p in load_tagger(name)[0].parameters()),
        "ncbi": found["ncbi"]["disease"]["strict"], "chemical": found["bc5cdr"]["chemical"]["strict"], "disease": found["bc5cdr"]["disease"]["strict"],
        "maccrobat": {"strict": found["maccrobat"]["strict"], "overlap": found["maccrobat"]["overlap"]},
        "synthetic": characters(found["synthetic"]), "gold": characters(found["gold"]),
    }


def main(options: argparse.Namespace) -> None:
    path = RUNS / "compare" / "metrics.json"
    average = round(1 - STEP / (options.tokens * MEMORY), 4)
    threads = ("--threads", str(options.threads))
    for variant in options.only.split(","):
        name = f"compare/{variant}"
        encoder = "gte-small" if variant == "gte-small" else "minilm-l6"
        prepare(variant, encoder, options.threads)
        stage("train", "--name", name, "--tokens", str(options.tokens), "--average", str(average), *threads, *VARIANTS[variant])
        stage("evaluate", "--name", name, "--limit", str(options.limit), *threads)
        results = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        results[variant] = summary(name, options.threads)
        write_metrics("compare", "metrics.json", results)
        print(variant, results[variant], flush=True)
