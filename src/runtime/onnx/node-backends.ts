/**
 * The backends under Node: our kernel on threads, our kernel in this thread, ONNX Runtime. In: the model's bytes and how many threads. Each
 * is imported or started when it is opened: rules alone need none of them.
 */
import { kernelFirst } from '../kernel/kernel-first.ts';
import { nodeLanes } from '../kernel/node-lanes.ts';
import { onnxBackend } from './onnx-backend.ts';
import type { Backend } from './model-session.ts';

export function nodeBackends(model: () => Promise<Uint8Array>, threads: number): Backend[] {
  const last = kernelFirst(model, onnxBackend({ id: 'wasm', runtime: () => import('onnxruntime-web'), model, threads: 1, isolated: true }));
  return threads > 1 ? [nodeLanes(model, threads), last] : [last];
}
