/**
 * Starts a worker for one lane of the tagger. In: the model's verified bytes. Out: a session that runs there. A lane that
 * dies (out of memory) ends every call to it: a worker that is gone answers nothing.
 */
import * as Comlink from 'comlink';
import type { LaneWorkerApi } from '../src/contracts/lane-worker.ts';
import { EngineError } from '../src/engine/errors.ts';
import type { BackendId, ModelSession } from '../src/runtime/onnx/model-session.ts';
import laneWorkerUrl from './lane.worker.ts?worker&url';

export interface LaneOptions {
  readonly id: BackendId;
  readonly model: () => Promise<Uint8Array>;
}

export async function openLane({ id, model }: LaneOptions): Promise<ModelSession> {
  const worker = new Worker(laneWorkerUrl, { type: 'module', name: 'plainchart-lane' });
  const lost = new Promise<never>((_, reject) => worker.addEventListener('error', () => reject(new EngineError('WORKER_LOST')), { once: true }));
  // Whoever waits for the lane hears of it; between runs nobody does, and that is no fault.
  lost.catch(() => undefined);
  const api = Comlink.wrap<LaneWorkerApi>(worker);
  try {
    const bytes = await model();
    await Promise.race([api.open(Comlink.transfer(bytes, [bytes.buffer as ArrayBuffer])), lost]);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    backend: id, rowsAtOnce: 1,
    run: (batch, output) => Promise.race([api.run(batch, output), lost]),
    release: async () => worker.terminate(),
  };
}
