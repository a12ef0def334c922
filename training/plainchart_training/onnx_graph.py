"""The tagger as an ONNX graph of BERT, written node by node: no tracer decides its form, and what onnxruntime has a fast node for is that node.

Inputs int64 [b, s]: input_ids, attention_mask, token_type_ids (shape codes). Outputs float32: logits [b, s, L], embedding [b, hidden].
"""
from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .embedding import EmbeddingMap
from .model import Block, Tagger

OPSET = 18
# Windows are far shorter than BERT's 512 positions; training never saw more than this.
POSITIONS = 256


class Graph:
    """Collects nodes and weights; `add` returns the name of the node's output."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self._names: set[str] = set()

    def weight(self, name: str, value: np.ndarray) -> str:
        if name not in self._names:
            self._names.add(name)
            self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, operation: str, inputs: list[str], output: str, **attributes: object) -> str:
        self.nodes.append(helper.make_node(operation, inputs, [output], name=output + "/" + operation, **attributes))
        return output

    def lookup(self, name: str, table: np.ndarray, indices: str, output: str, small: bool) -> str:
        """Rows of a table; small: as int8 with a scale a row, a quarter of the bytes at no measurable loss."""
        if not small:
            return self.add("Gather", [self.weight(name, table), indices], output)
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
        rows = self.add("Gather", [self.weight(name + ".int8", np.round(table / scale).astype(np.int8)), indices], output + ".int8")
        scales = self.add("Gather", [self.weight(name + ".scale", scale.astype(np.float32)), indices], output + ".scale")
        return self.add("Mul", [self.add("Cast", [rows], output + ".float", to=TensorProto.FLOAT), scales], output)

    def linear(self, x: str, name: str, weight: np.ndarray, bias: np.ndarray) -> str:
        """weight [out, in] as torch keeps it."""
        product = self.add("MatMul", [x, self.weight(name + ".weight", weight.T)], name + ".product")
        return self.add("Add", [product, self.weight(name + ".bias", bias)], name)

    def norm(self, x: str, name: str, module) -> str:
        names = [self.weight(f"{name}.{part}", getattr(module, part).detach().numpy()) for part in ("weight", "bias")]
        return self.add("LayerNormalization", [x, *names], name, axis=-1, epsilon=1e-12)


def _array(parameter) -> np.ndarray:
    return parameter.detach().float().numpy()


def _embeddings(graph: Graph, model: Tagger, small: bool) -> str:
    encoder = model.encoder
    words = graph.lookup("embeddings.word", _array(encoder.words.weight), "input_ids", "words", small)
    shapes = graph.lookup("embeddings.token_type", _array(encoder.shapes.table()), "token_type_ids", "shapes", small)
    zero = graph.weight("index0", np.array([0], np.int64))
    places = graph.add("Slice", [graph.weight("places.all", np.arange(POSITIONS, dtype=np.int64)), zero, "length", zero], "places")
    positions = graph.lookup("embeddings.position", _array(encoder.positions.weight)[:POSITIONS], "places", "positions", small)
    total = graph.add("Add", [graph.add("Add", [words, shapes], "words+shapes"), positions], "embedded")
    return graph.norm(total, "embeddings.norm", encoder.norm)


def _mask(graph: Graph) -> str:
    """0 where attended, else a large negative number; [b, 1, s, s]."""
    real = graph.add("Cast", ["attention_mask"], "mask.float", to=TensorProto.FLOAT)
    wide = graph.add("Unsqueeze", [real, graph.weight("axes12", np.array([1, 2], np.int64))], "mask.wide")
    off = graph.add("Sub", [graph.weight("one.float", np.array(1, np.float32)), wide], "mask.off")
    far = graph.add("Mul", [off, graph.weight("far", np.array(-10000, np.float32))], "mask.far")
    # [b, 1, s, s]: the row for every query.
    size = graph.add("Shape", ["input_ids"], "size")
    length = graph.add("Gather", [size, graph.weight("index1", np.array([1], np.int64))], "length", axis=0)
    rows = graph.add("Concat", [graph.weight("ones3", np.array([1, 1], np.int64)), length, graph.weight("index1", np.array([1], np.int64))], "mask.shape", axis=0)
    return graph.add("Expand", [far, rows], "mask")


def _attention(graph: Graph, x: str, bias: str, block: Block, name: str) -> str:
    """One matrix for query, key and value, and onnxruntime's own attention: a third fewer nodes and no copies into heads."""
    hidden = block.out.weight.shape[0]
    projected = graph.linear(x, f"{name}.qkv", _array(block.qkv.weight), _array(block.qkv.bias))
    parts = [f"{name}.{part}" for part in ("query", "key", "value")]
    graph.nodes.append(helper.make_node("Split", [projected], parts, name=f"{name}.split", axis=2, num_outputs=3))
    # Inputs: query, key, value, bias, key padding, attention bias.
    mixed = graph.add("MultiHeadAttention", [*parts, "", "", bias], f"{name}.mixed", domain="com.microsoft", num_heads=block.heads, scale=(hidden // block.heads) ** -0.5)
    return graph.linear(mixed, f"{name}.out", _array(block.out.weight), _array(block.out.bias))


def _gelu(graph: Graph, x: str, name: str) -> str:
    """x · (1 + erf(x / √2)) / 2, in the form that onnxruntime fuses."""
    root = graph.weight("root2", np.array(2 ** 0.5, np.float32))
    erf = graph.add("Erf", [graph.add("Div", [x, root], f"{name}.div")], f"{name}.erf")
    plus = graph.add("Add", [erf, graph.weight("one.float", np.array(1, np.float32))], f"{name}.plus")
    times = graph.add("Mul", [x, plus], f"{name}.times")
    return graph.add("Mul", [times, graph.weight("half", np.array(0.5, np.float32))], name)


def _block(graph: Graph, x: str, mask: str, block: Block, name: str) -> str:
    attended = _attention(graph, x, mask, block, f"{name}.attention")
    x = graph.norm(graph.add("Add", [x, attended], f"{name}.residual1"), f"{name}.norm1", block.norm1)
    up = graph.linear(x, f"{name}.up", _array(block.up.weight), _array(block.up.bias))
    down = graph.linear(_gelu(graph, up, f"{name}.gelu"), f"{name}.down", _array(block.down.weight), _array(block.down.bias))
    return graph.norm(graph.add("Add", [x, down], f"{name}.residual2"), f"{name}.norm2", block.norm2)


def _pooled(graph: Graph, states: list[str]) -> str:
    """Means over the attended positions of one or several layers' states, side by side: [b, 1, s] times [b, s, hidden]."""
    weights = graph.add("Unsqueeze", ["mask.float", graph.weight("axis1", np.array([1], np.int64))], "pool.weights")
    count = graph.add("ReduceSum", [weights, graph.weight("axis2", np.array([2], np.int64))], "pool.count", keepdims=1)
    shares = graph.add("Div", [weights, count], "pool.shares")
    means = [graph.add("MatMul", [shares, x], f"pool.mean{index}") for index, x in enumerate(states)]
    joined = graph.add("Concat", means, "pool.joined", axis=2) if len(means) > 1 else means[0]
    return graph.add("Squeeze", [joined, graph.weight("axis1", np.array([1], np.int64))], "pooled")


def write_graph(model: Tagger, path: Path, small_tables: bool = False, embedding: EmbeddingMap | None = None) -> None:
    """float32, or with `small_tables` the embedding tables in int8. `embedding` replaces the model's own embedding head."""
    graph = Graph()
    mask, x = _mask(graph), _embeddings(graph, model, small_tables)
    layers = [x]
    for index, block in enumerate(model.encoder.blocks):
        x = _block(graph, x, mask, block, f"layer{index}")
        layers.append(x)
    graph.linear(x, "logits", _array(model.head.weight), _array(model.head.bias))
    if embedding is None:
        embedding = EmbeddingMap((len(layers) - 1,), _array(model.embed.weight), _array(model.embed.bias))
    graph.linear(_pooled(graph, [layers[tap] for tap in embedding.taps]), "embedding", embedding.weight, embedding.bias)
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "sequence"]) for name in ("input_ids", "attention_mask", "token_type_ids")]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", "sequence", model.head.out_features]),
               helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["batch", model.embed.out_features])]
    body = helper.make_graph(graph.nodes, "plainchart-tagger", inputs, outputs, graph.weights)
    whole = helper.make_model(body, opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", 1)], producer_name="plainchart", ir_version=8)
    onnx.checker.check_model(whole)
    onnx.save(whole, path)
