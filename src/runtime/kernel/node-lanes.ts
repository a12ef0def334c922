/** The kernel on several threads under Node. In: the model's bytes, how many threads. Out: a backend whose opening fails for a model that the kernel does not know. */
import { startWorkerThread, type WorkerThread } from '../../platform/node/worker-thread.ts';
import { lanesBackend } from '../onnx/lanes-backend.ts';
import type { Backend, ModelSession } from '../onnx/model-session.ts';
import type { LaneRequest } from './node-lane.ts';

export function nodeLanes(model: () => Promise<Uint8Array>, lanes: number): Backend {
  // Read, and checked, once for all threads: each gets its copy with the message.
  let read: Promise<Uint8Array> | undefined;
  return lanesBackend({ id: 'wasm-threads', lanes, openLane: async () => openLane(await (read ??= model())) });
}

async function openLane(model: Uint8Array): Promise<ModelSession> {
  const thread = startWorkerThread(new URL('./node-lane.ts', import.meta.url));
  const ask = (request: LaneRequest): Promise<unknown> => thread.ask(request);
  if ((await ask({ model }).catch(() => false)) !== true) return failed(thread);
  return { backend: 'wasm-threads', rowsAtOnce: 1, run: async (batch, output) => (await ask({ batch, output })) as Float32Array, release: () => thread.end() };
}

async function failed(thread: WorkerThread): Promise<never> {
  await thread.end();
  throw new Error('The kernel does not run here.');
}
