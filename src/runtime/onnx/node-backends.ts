/**
 * The backends under Node: the same WASM as in the browser, on threads and without. In: the model's bytes and how many
 * threads. The runtime is imported when the model is opened: rules alone need none of it.
 */
import { onnxBackend } from './onnx-backend.ts';
import type { Backend } from './model-session.ts';

export function nodeBackends(model: () => Promise<Uint8Array>, threads: number): Backend[] {
  const runtime = () => import('onnxruntime-web');
  const single = onnxBackend({ id: 'wasm', runtime, model, threads: 1, isolated: true });
  return threads > 1 ? [onnxBackend({ id: 'wasm-threads', runtime, model, threads, isolated: true }), single] : [single];
}
