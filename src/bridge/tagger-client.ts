/**
 * The page's hold on the worker that runs the tagger model. In: which stored model to open. Out: its state, and ports through which
 * others ask it. A worker that is lost is started again when it is next opened, not by itself: what killed it would kill it again.
 */
import * as Comlink from 'comlink';
import { installErrorTransfer } from '../contracts/error-transfer.ts';
import type { WithLifeline } from '../contracts/lifeline.ts';
import type { TaggerFacts, TaggerState, TaggerWorkerApi } from '../contracts/tagger-worker.ts';
import { WorkerHost } from './worker-host.ts';

/** What a caller of the model is given. */
export interface TaggerSource {
  readonly facts: TaggerFacts;
  /** A port to hand to another worker; speaks TaggingApi. */
  newPort(): MessagePort;
}

export interface TaggerClientOptions {
  readonly start: () => Worker;
  readonly onState: (state: TaggerState) => void;
  /** The worker is gone: what waits for it must be told. */
  readonly onLost: () => void;
}

export class TaggerClient {
  readonly #host: WorkerHost<TaggerWorkerApi & WithLifeline>;
  readonly #onState: (state: TaggerState) => void;

  constructor({ start, onState, onLost }: TaggerClientOptions) {
    installErrorTransfer();
    this.#onState = onState;
    this.#host = new WorkerHost({ start, name: 'plainchart-tagger', onLost });
  }

  /** Opens a stored model in place of any other. @throws EngineError `MODEL_...`, `WORKER_LOST` */
  async open(modelId: string, onGpu: boolean): Promise<TaggerSource> {
    const facts = await this.#host.call((api) => api.open(modelId, onGpu, Comlink.proxy(this.#onState)));
    return {
      facts,
      newPort: () => {
        const { port1, port2 } = new MessageChannel();
        void this.#host.call((api) => api.serve(Comlink.transfer(port1, [port1])));
        return port2;
      },
    };
  }

  /** Ends the worker and frees its memory. */
  close(): Promise<void> {
    return this.#host.stop();
  }
}
