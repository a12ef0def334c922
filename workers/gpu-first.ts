/**
 * Puts the graphics processor before the other ways to run the tagger. In: the stored model, what WebGPU runs on, the others. Out: backends, best
 * first. What is read is read when a backend is opened.
 */
import type { StoredModel } from '../src/models/stored-model.ts';
import { GPU_GRAPH, gpuBackend, WEIGHTS } from '../src/runtime/onnx/gpu-backend.ts';
import type { Backend } from '../src/runtime/onnx/model-session.ts';

/** @param runtime null where it is not on the device or not to be used: the others stay alone, as for a model without a graph of this kind */
export function gpuFirst(stored: StoredModel, runtime: StoredModel | null, others: readonly Backend[]): readonly Backend[] {
  const [wasm] = runtime?.manifest.files ?? [];
  const hasGraph = stored.manifest.files.some(({ path }) => path === GPU_GRAPH);
  if (runtime === null || wasm === undefined || !hasGraph) return others;
  const gpu = gpuBackend({ graph: () => stored.read(GPU_GRAPH), weights: () => stored.read(WEIGHTS), runtime: () => runtime.read(wasm.path) });
  return [gpu, ...others];
}
