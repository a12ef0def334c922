/**
 * The backends in a browser's worker: WASM on lanes, then in the worker itself on one thread. In: the model's bytes, and how a lane is opened.
 * The runtime is imported when the model is opened, and its files come from the app's own /ort/.
 */
import { lanesBackend } from './lanes-backend.ts';
import { onnxBackend } from './onnx-backend.ts';
import type { Backend, BackendId, ModelSession } from './model-session.ts';

type ModelBytes = () => Promise<Uint8Array>;
/** Opens the model on threads of a worker of its own; the bytes it is given become the worker's. */
export type OpenLane = (lane: { readonly id: BackendId; readonly model: ModelBytes; readonly threads: number }) => Promise<ModelSession>;

/** Each holds the model once more, and a phone needs its other cores. */
const MOST_LANES = 2;
const MOST_THREADS = 2;

export function browserBackends(model: ModelBytes, openLane: OpenLane): Backend[] {
  const cores = navigator.hardwareConcurrency;
  const single = wasmBackend(model, 1);
  if (cores < MOST_LANES) return [single];
  const threads = globalThis.crossOriginIsolated ? Math.min(MOST_THREADS, Math.floor(cores / MOST_LANES)) : 1;
  return [lanesBackend({ id: 'wasm-threads', lanes: MOST_LANES, openLane: laneOpener(model, openLane, threads) }), single];
}

/** The WASM backend inside this worker. */
export function wasmBackend(model: ModelBytes, threads: number): Backend {
  return onnxBackend({
    id: threads > 1 ? 'wasm-threads' : 'wasm', threads, model, isolated: globalThis.crossOriginIsolated,
    runtime: () => import('onnxruntime-web/wasm'), filesAt: new URL('/ort/', location.origin).href,
  });
}

/** The bytes are read, and checked, once for all lanes; each gets a copy, the last one the bytes themselves. */
function laneOpener(model: ModelBytes, openLane: OpenLane, threads: number): () => Promise<ModelSession> {
  let read: Promise<Uint8Array> | undefined;
  let left = MOST_LANES;
  const next = async (): Promise<Uint8Array> => {
    read ??= model();
    const bytes = await read;
    left -= 1;
    return left > 0 ? bytes.slice() : bytes;
  };
  return () => openLane({ id: 'wasm-threads', model: next, threads });
}
