"""Short runs that differ in one thing: encoders, layers, shapes, masked-language training. Small budgets tell which way is up, not how far."""
from __future__ import annotations

import argparse
import json
import subprocess
import sys

from .paths import RUNS, cache
from .runs import write_metrics

# Each variant's options of `train`; the first is what the others are held against.
VARIANTS: dict[str, list[str]] = {
    "minilm-l6": [],
    "masked-language": ["--start", "mlm"],
    "no-shapes": ["--blind"],
    "three-layers": ["--layers", "3"],
    "gte-small": ["--encoder", "gte-small"],
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--tokens", type=int, default=2_000_000, help="tokens a run; with fewer than a million the averaged weights have not left the start")
    parser.add_argument("--only", default=",".join(VARIANTS), help="variants, by comma")
    parser.add_argument("--threads", type=int, default=2)


def stage(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "plainchart_training", *words], check=True)


def summary(name: str) -> dict:
    found = json.loads((RUNS / name / "metrics.json").read_text(encoding="utf-8"))
    log = [json.loads(line) for line in (RUNS / name / "train.jsonl").read_text(encoding="utf-8").splitlines()]
    characters = found["gold"]["characters"]
    return {
        "tokens": log[-1]["tokens"], "tokensPerSecond": round(log[-1]["tokens"] / log[-1]["seconds"]),
        "ncbi": found["ncbi"]["disease"]["strict"], "chemical": found["bc5cdr"]["chemical"]["strict"], "disease": found["bc5cdr"]["disease"]["strict"],
        "maccrobat": found["maccrobat"]["strict"], "phiRecall": characters["recall"], "phiPrecision": characters["precision"],
    }


def main(options: argparse.Namespace) -> None:
    path = RUNS / "compare" / "metrics.json"
    results = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    for variant in options.only.split(","):
        name = f"compare-{variant}"
        encoder = "gte-small" if variant == "gte-small" else "minilm-l6"
        if not (cache() / "encoded" / encoder).exists():
            stage("data", "--name", "data", "--encoder", encoder)
        stage("train", "--name", name, "--tokens", str(options.tokens), "--threads", str(options.threads), *VARIANTS[variant])
        stage("evaluate", "--name", name, "--sets", "ncbi,bc5cdr,maccrobat,gold", "--threads", str(options.threads))
        results[variant] = summary(name)
        write_metrics("compare", "metrics.json", results)
        print(variant, results[variant], flush=True)
