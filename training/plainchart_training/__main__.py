"""`python -m plainchart_training <stage> [options]`: data, mlm, train, calibrate, quantise, export, evaluate, compare."""
from __future__ import annotations

import argparse
import importlib

STAGES = ("data", "mlm", "train", "calibrate", "quantise", "export", "evaluate", "compare")


def main() -> None:
    parser = argparse.ArgumentParser(prog="plainchart_training", description=__doc__)
    parser.add_argument("stage", choices=STAGES)
    stage, rest = parser.parse_known_args()
    module = importlib.import_module(f".{stage.stage}", __package__)
    own = argparse.ArgumentParser(prog=f"plainchart_training {stage.stage}", description=module.__doc__)
    module.add_arguments(own)
    module.main(own.parse_args(rest))


if __name__ == "__main__":
    main()
