"""A second graph over the weights of the int8 file, for onnxruntime's WebGPU provider, which multiplies no integers.

In: the file of quantise.py. Out: the same network with float32 products, some 40 kB: its weights are external data that point into the
int8 file and become float32 once, when they are loaded. The table of words stays int8: a processor looks up its rows.
"""
from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import NodeProto, TensorProto, helper, numpy_helper

# Smaller weights stay in the graph: shapes and constants must be at hand while it is read.
EXTERNAL_BYTES = 1024
# Tables of fewer rows become float32 as a whole, so that rows are looked up where the network runs.
SMALL_TABLE_ROWS = 1000


class Source:
    """The int8 graph by names."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self.nodes = list(graph.node)
        self.weights = {one.name: one for one in graph.initializer}
        self._makers = {output: node for node in self.nodes for output in node.output}

    def maker(self, name: str, operation: str) -> NodeProto:
        """The node that makes a tensor. Raises ValueError when it is of another kind."""
        node = self._makers.get(name)
        if node is None or node.op_type != operation:
            raise ValueError(f"{name} is not made by {operation}")
        return node

    def only_user(self, name: str, operation: str) -> NodeProto:
        """The one node that uses a tensor. Raises ValueError when there are more or it is of another kind."""
        users = [node for node in self.nodes if name in node.input]
        if len(users) != 1 or users[0].op_type != operation:
            raise ValueError(f"{name} is not used by {operation} alone")
        return users[0]

    def constant(self, name: str, value: np.ndarray) -> str:
        self.weights.setdefault(name, numpy_helper.from_array(value, name))
        return name


def _node(operation: str, inputs: list[str], output: str, **attributes: object) -> NodeProto:
    return helper.make_node(operation, inputs, [output], name=f"{output}/{operation}", **attributes)


def _as_float(weight: str, scale: str) -> list[NodeProto]:
    """An int8 weight times its scale: hangs on weights alone, so that it is worked out once."""
    return [_node("Cast", [weight], weight + ".float", to=TensorProto.FLOAT), _node("Mul", [weight + ".float", scale], weight + ".scaled")]


def _product(source: Source, product: NodeProto) -> list[NodeProto]:
    """DynamicQuantizeLinear, MatMulInteger, Cast and Mul as one MatMul. What evened out its input (smooth.py) goes back into the weights."""
    values, weight, _, zero = product.input
    if numpy_helper.to_array(source.weights[zero]).any():
        raise ValueError(f"{weight} has zero points other than 0")
    evened = source.maker(source.maker(values, "DynamicQuantizeLinear").input[0], "Mul")
    last = source.only_user(source.only_user(product.output[0], "Cast").output[0], "Mul")
    scale = next(name for name in source.maker(last.input[1], "Mul").input if name in source.weights)
    even = source.weights[evened.input[1]]
    even.dims[:] = [np.prod(even.dims), 1]
    return [*_as_float(weight, scale), _node("Mul", [weight + ".scaled", even.name], weight + ".uneven"),
            _node("MatMul", [evened.input[0], weight + ".uneven"], last.output[0])]


def _table(source: Source, rows: NodeProto) -> list[NodeProto]:
    """A small int8 table as float32."""
    table, indices = rows.input
    last = source.only_user(source.only_user(rows.output[0], "Cast").output[0], "Mul")
    scale = source.maker(last.input[1], "Gather").input[0]
    return [*_as_float(table, scale), _node("Gather", [table + ".scaled", indices], last.output[0])]


def _attention(source: Source, attention: NodeProto) -> list[NodeProto]:
    """Attention in plain steps. onnxruntime's own node is flash attention on a GPU, and gives wrong values where fewer than eight lanes run
    together: on software adapters, by which this graph is tested, and on some small GPUs."""
    given = {one.name: helper.get_attribute_value(one) for one in attention.attribute}
    name, mixed = attention.name.removesuffix(".mixed/MultiHeadAttention"), attention.output[0]
    # [b, 1, 1, s]; the node has it repeated for every query.
    mask = source.maker(attention.input[5], "Expand").input[0]
    apart = source.constant("heads.apart", np.array([0, 0, given["num_heads"], -1], np.int64))
    joined = source.constant("heads.joined", np.array([0, 0, -1], np.int64))
    scale = source.constant("heads.scale", np.array(given["scale"], np.float32))
    nodes = []
    for part, order in zip(attention.input, ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3])):
        nodes += [_node("Reshape", [part, apart], part + ".apart"), _node("Transpose", [part + ".apart"], part + ".heads", perm=order)]
    query, key, value = (part + ".heads" for part in attention.input[:3])
    return [*nodes, _node("Mul", [query, scale], name + ".scaled"), _node("MatMul", [name + ".scaled", key], name + ".scores"),
            _node("Add", [name + ".scores", mask], name + ".masked"), _node("Softmax", [name + ".masked"], name + ".shares", axis=-1),
            _node("MatMul", [name + ".shares", value], name + ".apart"), _node("Transpose", [name + ".apart"], name + ".together", perm=[0, 2, 1, 3]),
            _node("Reshape", [name + ".together", joined], mixed)]


def _rewritten(source: Source, node: NodeProto) -> list[NodeProto]:
    """What takes the place of the node that makes the last one's output; nothing for most nodes."""
    if node.op_type == "MatMulInteger":
        return _product(source, node)
    if node.op_type == "MultiHeadAttention":
        return _attention(source, node)
    table = source.weights.get(node.input[0]) if node.op_type == "Gather" else None
    is_small = table is not None and table.data_type == TensorProto.INT8 and table.dims[0] < SMALL_TABLE_ROWS
    return _table(source, node) if is_small else []


def _needed(nodes: list[NodeProto], outputs: list[str]) -> list[NodeProto]:
    """The nodes that the outputs hang on, in order."""
    wanted, kept = set(outputs), []
    for node in reversed(nodes):
        if wanted.intersection(node.output):
            kept.append(node)
            wanted.update(node.input)
    return kept[::-1]


def _external(weight: TensorProto, whole: bytes, location: str) -> TensorProto:
    """A weight as external data. Wherever its bytes stand in the file, they are the right ones."""
    values = numpy_helper.to_array(weight)
    if values.nbytes < EXTERNAL_BYTES:
        return weight
    at = whole.find(values.tobytes())
    if at < 0:
        raise ValueError(f"{weight.name} is not in {location} as it stands")
    out = TensorProto(name=weight.name, data_type=weight.data_type, dims=weight.dims, data_location=TensorProto.EXTERNAL)
    for key, value in (("location", location), ("offset", at), ("length", values.nbytes)):
        out.external_data.add(key=key, value=str(value))
    return out


def write_webgpu_graph(int8: Path, target: Path) -> None:
    """`target` is of use beside `int8` alone. Raises ValueError when `int8` is not as quantise.py writes it."""
    model, whole = onnx.load(int8), int8.read_bytes()
    source = Source(model.graph)
    instead = {new[-1].output[0]: new for node in source.nodes if (new := _rewritten(source, node))}
    nodes = _needed([one for node in source.nodes for one in instead.get(node.output[0], [node])], [one.name for one in model.graph.output])
    used = {name for node in nodes for name in node.input}
    weights = [_external(one, whole, int8.name) for name, one in source.weights.items() if name in used]
    body = helper.make_graph(nodes, model.graph.name, model.graph.input, model.graph.output, weights)
    onnx.save(helper.make_model(body, opset_imports=model.opset_import, producer_name=model.producer_name, ir_version=model.ir_version), target)
    onnx.checker.check_model(str(target))
