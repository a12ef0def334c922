/**
 * The backends in a browser's worker: WASM on threads, then on one. In: the model's bytes. The runtime is imported when the model is
 * opened, and its files come from the app's own /ort/.
 */
import { onnxBackend } from './onnx-backend.ts';
import type { Backend } from './model-session.ts';

/** More gain little for a model of this size, and a phone needs its other cores. */
const MOST_THREADS = 4;

export function browserBackends(model: () => Promise<Uint8Array>): Backend[] {
  const isolated = globalThis.crossOriginIsolated;
  const threads = Math.min(MOST_THREADS, navigator.hardwareConcurrency);
  const shared = { runtime: () => import('onnxruntime-web/wasm'), model, filesAt: new URL('/ort/', location.origin).href, isolated };
  const single = onnxBackend({ id: 'wasm', ...shared, threads: 1 });
  return isolated && threads > 1 ? [onnxBackend({ id: 'wasm-threads', ...shared, threads }), single] : [single];
}
