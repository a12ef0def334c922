/**
 * The tagger on the graphics processor (WebGPU). In: the graph made for it, the int8 file that holds its weights, and the runtime's WebAssembly,
 * all read from the device when the model is opened. Out: a {@link Backend}. The runtime's script comes from the app's own /ort/.
 */
import { onnxBackend } from './onnx-backend.ts';
import type { Backend } from './model-session.ts';

export interface GpuFiles {
  readonly graph: () => Promise<Uint8Array>;
  readonly weights: () => Promise<Uint8Array>;
  readonly runtime: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** The files as the model's manifest names them (training/CONTRACT.md). The graph knows the one with its weights by this name. */
export const GPU_GRAPH = 'model.webgpu.onnx';
export const WEIGHTS = 'model.int8.onnx';

export function gpuBackend({ graph, weights, runtime }: GpuFiles): Backend {
  return onnxBackend({
    // The processor does no more than look up words.
    id: 'webgpu', threads: 1, isolated: globalThis.crossOriginIsolated, filesAt: new URL('/ort/', location.origin).href,
    runtime: () => import('onnxruntime-web/webgpu'), wasmBinary: async () => (await runtime()).buffer,
    model: graph, weights: async () => ({ path: WEIGHTS, data: await weights() }),
  });
}
