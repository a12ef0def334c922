/**
 * The backends in a browser's worker: lanes, then ONNX Runtime in the worker itself on one thread. In: the model's bytes, and how a lane is opened.
 * ONNX Runtime is imported when it is opened, and its files come from the app's own /ort/.
 */
import { kernelFirst } from '../kernel/kernel-first.ts';
import { lanesBackend } from './lanes-backend.ts';
import { onnxBackend } from './onnx-backend.ts';
import type { Backend, BackendId, ModelSession } from './model-session.ts';

type ModelBytes = () => Promise<Uint8Array>;
/** Opens the model in a worker of its own; the bytes it is given become the worker's. */
export type OpenLane = (lane: { readonly id: BackendId; readonly model: ModelBytes }) => Promise<ModelSession>;

/** Each holds the model once more, and a phone needs its other cores. */
const MOST_LANES = 4;
const CORES_A_LANE = 2;

export function browserBackends(model: ModelBytes, openLane: OpenLane): Backend[] {
  const cores = navigator.hardwareConcurrency;
  const last = wasmBackend(model);
  if (cores < 2) return [kernelFirst(model, last), last];
  const lanes = Math.min(MOST_LANES, Math.max(2, Math.floor(cores / CORES_A_LANE)));
  return [lanesBackend({ id: 'wasm-threads', lanes, openLane: laneOpener(model, openLane, lanes) }), last];
}

/** ONNX Runtime inside this worker, on one thread. */
export function wasmBackend(model: ModelBytes): Backend {
  return onnxBackend({
    id: 'wasm', threads: 1, model, isolated: globalThis.crossOriginIsolated,
    runtime: () => import('onnxruntime-web/wasm'), filesAt: new URL('/ort/', location.origin).href,
  });
}

/** The bytes are read, and checked, once for all lanes; each gets a copy, the last one the bytes themselves. */
function laneOpener(model: ModelBytes, openLane: OpenLane, lanes: number): () => Promise<ModelSession> {
  let read: Promise<Uint8Array> | undefined;
  let left = lanes;
  const next = async (): Promise<Uint8Array> => {
    read ??= model();
    const bytes = await read;
    left -= 1;
    return left > 0 ? bytes.slice() : bytes;
  };
  return () => openLane({ id: 'wasm-threads', model: next });
}
