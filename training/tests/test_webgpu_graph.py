"""The WebGPU graph computes what the int8 graph does, more exactly, from the bytes of the int8 file alone."""
import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnx
import torch

from plainchart_training.model import Size, Tagger
from plainchart_training.onnx_graph import write_graph
from plainchart_training.quantise import quantise_file
from plainchart_training.smooth import smooth
from plainchart_training.webgpu_graph import EXTERNAL_BYTES, write_webgpu_graph


def feed(seed: int) -> dict[str, np.ndarray]:
    """Three rows, the second with padding."""
    rng = np.random.default_rng(seed)
    mask = np.ones((3, 20), np.int64)
    mask[1, 12:] = 0
    return {"input_ids": rng.integers(0, 1500, (3, 20)), "attention_mask": mask, "token_type_ids": rng.integers(0, 161, (3, 20))}


def run(path: Path) -> list[np.ndarray]:
    import onnxruntime

    logits, embedding = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]).run(None, feed(2))
    # What stands at padding is of no use to anybody.
    return [logits[feed(2)["attention_mask"] == 1], embedding]


class WebGpuGraphTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        out = Path(cls.folder.name)
        torch.manual_seed(3)
        write_graph(Tagger(Size(1500, hidden=48, layers=2, heads=4, inner=96), [9, 5]).eval(), out / "float.onnx", small_tables=True)
        smooth(out / "float.onnx", out / "even.onnx", [feed(1)])
        quantise_file(out / "even.onnx", out / "model.int8.onnx")
        write_webgpu_graph(out / "model.int8.onnx", out / "model.webgpu.onnx")

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    def path(self, name: str) -> Path:
        return Path(self.folder.name) / name

    def test_is_nearer_to_float_than_int8_is(self) -> None:
        exact, small, wide = (run(self.path(f"{name}.onnx")) for name in ("float", "model.int8", "model.webgpu"))
        for of_float, of_int8, of_webgpu in zip(exact, small, wide):
            error = np.abs(of_webgpu - of_float).max()
            self.assertLess(error, np.abs(of_int8 - of_float).max())
            self.assertLess(error, 0.02 * np.abs(of_float).max())

    def test_has_no_operation_that_webgpu_lacks(self) -> None:
        graph = onnx.load(self.path("model.webgpu.onnx"), load_external_data=False).graph
        self.assertFalse({node.op_type for node in graph.node} & {"MatMulInteger", "DynamicQuantizeLinear", "MultiHeadAttention"})
        self.assertTrue(all(node.domain == "" for node in graph.node))

    def test_keeps_its_weights_in_the_int8_file(self) -> None:
        whole = self.path("model.int8.onnx").read_bytes()
        known = {one.name: onnx.numpy_helper.to_array(one) for one in onnx.load(self.path("model.int8.onnx")).graph.initializer}
        for one in onnx.load(self.path("model.webgpu.onnx"), load_external_data=False).graph.initializer:
            if one.data_location != onnx.TensorProto.EXTERNAL:
                self.assertLess(onnx.numpy_helper.to_array(one).nbytes, EXTERNAL_BYTES, one.name)
                continue
            place = {entry.key: entry.value for entry in one.external_data}
            self.assertEqual(place["location"], "model.int8.onnx")
            at, length = int(place["offset"]), int(place["length"])
            self.assertEqual(whole[at:at + length], known[one.name].tobytes(), one.name)

    def test_refuses_zero_points(self) -> None:
        model = onnx.load(self.path("model.int8.onnx"))
        zero = next(one for one in model.graph.initializer if one.name.endswith("weight_zero_point"))
        zero.CopyFrom(onnx.numpy_helper.from_array(np.ones(zero.dims, np.int8), zero.name))
        onnx.save(model, self.path("uneven.onnx"))
        with self.assertRaises(ValueError):
            write_webgpu_graph(self.path("uneven.onnx"), self.path("unused.onnx"))


if __name__ == "__main__":
    unittest.main()
