/** The page's client of the generation worker: one job at a time, streamed, with a stop that gives back what was written so far. */
import * as Comlink from 'comlink';
import { installErrorTransfer } from '../contracts/error-transfer.ts';
import type { WithLifeline } from '../contracts/lifeline.ts';
import type { WriteAnswer, WriterWorkerApi } from '../contracts/writer-worker.ts';
import { WorkerHost } from './worker-host.ts';

export interface WritingRun {
  /** @throws EngineError `MODEL_NOT_STORED`, `MODEL_SHA_MISMATCH`, `MODEL_UNAVAILABLE`, `WORKER_LOST` */
  readonly answer: Promise<WriteAnswer>;
  /** Ends the writing; the answer then is what was written until now. */
  readonly stop: () => void;
}

/** A worker that computes a word without looking at its messages is ended after this. */
const DEAF_AFTER_MS = 4000;

export class WriterClient {
  readonly #host: WorkerHost<WriterWorkerApi & WithLifeline>;

  constructor(start: () => Worker) {
    installErrorTransfer();
    this.#host = new WorkerHost({ start, name: 'plainchart-writer' });
  }

  write(modelId: string, prompt: string, onText: (delta: string) => void): WritingRun {
    const jobId = crypto.randomUUID();
    const stopFlag = globalThis.crossOriginIsolated ? new SharedArrayBuffer(4) : null;
    let written = '';
    const hear = (delta: string): void => {
      written += delta;
      onText(delta);
    };
    let endHere: (answer: WriteAnswer) => void = () => undefined;
    const ended = new Promise<WriteAnswer>((resolve) => {
      endHere = resolve;
    });
    const answer = this.#host.call((api) => {
      // A call that is repeated, after the worker was lost, begins from nothing.
      written = '';
      return api.write({ jobId, modelId, prompt, stopFlag }, Comlink.proxy(hear));
    });
    const stop = (): void => {
      if (stopFlag !== null) Atomics.store(new Int32Array(stopFlag), 0, 1);
      void this.#host.call((api) => Promise.resolve(api.stop(jobId))).catch(() => undefined);
      const timer = setTimeout(() => {
        endHere({ text: written, isCut: true });
        void this.#host.stop();
      }, DEAF_AFTER_MS);
      const settled = (): void => clearTimeout(timer);
      answer.then(settled, settled);
    };
    return { answer: Promise.race([answer, ended]), stop };
  }

  /** Ends the worker, and with it gives its memory back. */
  close(): Promise<void> {
    return this.#host.stop();
  }
}
