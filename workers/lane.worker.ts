/**
 * One lane of the tagger: runs the model on the rows it is given. A thin shell over src/runtime; asks the app's own origin for
 * ONNX Runtime's files alone, and only for a model that our kernel does not know.
 */
import '../src/platform/browser/worker-setup.ts';
import * as Comlink from 'comlink';
import { installErrorTransfer } from '../src/contracts/error-transfer.ts';
import type { LaneWorkerApi } from '../src/contracts/lane-worker.ts';
import { EngineError } from '../src/engine/errors.ts';
import { kernelFirst } from '../src/runtime/kernel/kernel-first.ts';
import { wasmBackend } from '../src/runtime/onnx/browser-backends.ts';
import type { ModelSession } from '../src/runtime/onnx/model-session.ts';

installErrorTransfer();

let session: ModelSession | undefined;

const api: LaneWorkerApi = {
  async open(model) {
    const bytes = async (): Promise<Uint8Array> => model;
    session = await kernelFirst(bytes, wasmBackend(bytes)).open();
  },
  async run(batch, output) {
    if (session === undefined) throw new EngineError('MODEL_UNAVAILABLE');
    const answer = await session.run(batch, output);
    return Comlink.transfer(answer, [answer.buffer as ArrayBuffer]);
  },
};

Comlink.expose(api);
