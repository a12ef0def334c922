"""Evens out what dynamic int8 finds hard: inputs of a matrix with a few large channels are scaled down, the matrix up.

Source: Xiao et al. 2023 (SmoothQuant). Exact in float32; one multiplication a matrix input is added to the graph.
"""
from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

STRENGTH = 0.8


def input_peaks(model: onnx.ModelProto, feeds: list[dict[str, np.ndarray]]) -> dict[str, np.ndarray]:
    """Largest absolute value by channel of every input of a matrix with constant weights."""
    import onnxruntime

    weights = {one.name for one in model.graph.initializer}
    wanted = sorted({node.input[0] for node in model.graph.node if node.op_type == "MatMul" and node.input[1] in weights})
    probe = onnx.ModelProto()
    probe.CopyFrom(model)
    probe.graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in wanted)
    session = onnxruntime.InferenceSession(probe.SerializeToString(), providers=["CPUExecutionProvider"])
    peaks: dict[str, np.ndarray] = {}
    for feed in feeds:
        for name, value in zip(wanted, session.run(wanted, feed)):
            found = np.abs(value).reshape(-1, value.shape[-1]).max(0)
            peaks[name] = np.maximum(peaks[name], found) if name in peaks else found
    return peaks


def smooth(source: Path, target: Path, feeds: list[dict[str, np.ndarray]], strength: float = STRENGTH) -> None:
    """Writes the graph with its matrix inputs evened out, measured on `feeds`."""
    model = onnx.load(source)
    peaks = input_peaks(model, feeds)
    weights = {one.name: one for one in model.graph.initializer}
    users: dict[str, list[onnx.NodeProto]] = defaultdict(list)
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            users[node.input[0]].append(node)
    nodes = {id(node): index for index, node in enumerate(model.graph.node)}
    added: list[tuple[int, onnx.NodeProto]] = []
    for name, matrices in users.items():
        own = np.max([np.abs(numpy_helper.to_array(weights[m.input[1]])).max(1) for m in matrices], axis=0)
        scale = np.maximum(peaks[name], 1e-5) ** strength / np.maximum(own, 1e-5) ** (1 - strength)
        scale = (scale / np.exp(np.log(scale).mean())).astype(np.float32)
        model.graph.initializer.append(numpy_helper.from_array(1 / scale, name + ".even"))
        added.append((min(nodes[id(m)] for m in matrices), helper.make_node("Mul", [name, name + ".even"], [name + ".evened"], name=name + ".even/Mul")))
        for matrix in matrices:
            held = weights[matrix.input[1]]
            held.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(held) * scale[:, None], held.name))
            matrix.input[0] = name + ".evened"
    for index, node in sorted(added, key=lambda one: -one[0]):
        model.graph.node.insert(index, node)
    onnx.checker.check_model(model)
    onnx.save(model, target)
