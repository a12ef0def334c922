/**
 * Writes with a generative pack: a thin shell over src/runtime/transformers. It reads the pack and the runtime from the device, under the
 * policy of every other worker: it can ask nobody but our own origin.
 */
import '../src/platform/browser/worker-setup.ts';
import * as Comlink from 'comlink';
import { installErrorTransfer } from '../src/contracts/error-transfer.ts';
import type { WithLifeline } from '../src/contracts/lifeline.ts';
import type { WriterState, WriterWorkerApi } from '../src/contracts/writer-worker.ts';
import { EngineError } from '../src/engine/errors.ts';
import { openStoredModel } from '../src/models/stored-model.ts';
import { WRITER_RUNTIME } from '../src/models/catalog/writer-runtime.ts';
import { holdLifeline } from '../src/platform/browser/lifeline.ts';
import { hasHalfFloats } from '../src/platform/browser/half-floats.ts';
import { Writer } from '../src/runtime/transformers/writer.ts';

/** More threads gain little for models of this size, and the page needs a core. */
const MOST_THREADS = 4;

installErrorTransfer();

interface Opened {
  readonly modelId: string;
  readonly writer: Promise<{ readonly writer: Writer; readonly state: WriterState }>;
}
let opened: Opened | undefined;
const stopped = new Set<string>();

async function open(modelId: string): Promise<{ writer: Writer; state: WriterState }> {
  const stored = await openStoredModel(modelId);
  if (stored === null) throw new EngineError('MODEL_NOT_STORED', { model: modelId });
  const runtime = await openStoredModel(WRITER_RUNTIME);
  const state: WriterState = {
    device: await hasHalfFloats() ? 'webgpu' : 'wasm',
    threads: globalThis.crossOriginIsolated ? Math.min(MOST_THREADS, navigator.hardwareConcurrency) : 1,
  };
  const writer = await Writer.open({ id: modelId, paths: stored.manifest.files.map(({ path }) => path), read: (path) => stored.read(path) }, {
    ...state, filesAt: new URL('/ort/', location.origin).href,
    wasmBinary: (await runtime?.read(runtime.manifest.files[0]?.path ?? ''))?.buffer ?? null,
  });
  return { writer, state };
}

async function use(modelId: string): Promise<{ writer: Writer; state: WriterState }> {
  if (opened?.modelId !== modelId) {
    await opened?.writer.then(({ writer }) => writer.close(), () => undefined);
    opened = { modelId, writer: open(modelId) };
    opened.writer.catch(() => {
      opened = undefined;
    });
  }
  return opened.writer;
}

const api: WriterWorkerApi & WithLifeline = {
  open: async (modelId) => (await use(modelId)).state,
  async write({ jobId, modelId, prompt, stopFlag }, onText) {
    const { writer } = await use(modelId);
    const flag = stopFlag === null ? null : new Int32Array(stopFlag);
    try {
      return await writer.write({ prompt, onText, isStopped: () => stopped.has(jobId) || (flag !== null && Atomics.load(flag, 0) === 1) });
    } catch {
      // Out of memory, a lost device: the next job opens it afresh.
      opened = undefined;
      throw new EngineError('MODEL_UNAVAILABLE');
    } finally {
      stopped.delete(jobId);
    }
  },
  stop(jobId) {
    stopped.add(jobId);
  },
  holdLifeline,
};

Comlink.expose(api);
