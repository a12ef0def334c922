/** One lane of the tagger under Node: a worker thread with the kernel. Asked with a model file's bytes, then with batches (node-lanes.ts). */
import { answerRequests } from '../../platform/node/worker-thread.ts';
import type { ModelBatch } from '../onnx/model-rows.ts';
import type { ModelOutput, ModelSession } from '../onnx/model-session.ts';
import { openKernelSession } from './kernel-session.ts';

export type LaneRequest = { readonly model: Uint8Array } | { readonly batch: ModelBatch; readonly output: ModelOutput };

let session: ModelSession | undefined;

answerRequests(async (message) => {
  const request = message as LaneRequest;
  if ('batch' in request) return session?.run(request.batch, request.output);
  session = await openKernelSession(request.model, 'wasm-threads');
  return session !== undefined;
});
