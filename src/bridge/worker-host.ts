/**
 * Keeps one worker alive for its callers. In: how to start it. Out: calls that settle even when the
 * worker is lost: it is started again and the call is repeated once, with the same arguments.
 *
 * Three tiers of cancelling: the caller's own `cancel` message, heard by the worker between parts;
 * the race against the caller's signal; and, for a worker that does not listen, ending it.
 */
import * as Comlink from 'comlink';
import type { WithLifeline } from '../contracts/lifeline.ts';
import { EngineError } from '../engine/errors.ts';

export interface HostOptions {
  readonly start: () => Worker;
  readonly name: string;
  /** Told each time that a worker was lost and another one started. */
  readonly onLost?: () => void;
}
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Sent to the worker when the signal fires. */
  readonly cancel?: () => void;
}

interface Running<Api> {
  readonly worker: Worker;
  readonly api: Comlink.Remote<Api>;
  /** Rejects with `WORKER_LOST`, or `JOB_CANCELLED` when the worker was ended on purpose; never resolves. */
  readonly lost: Promise<never>;
}

/** After a cancel that was not heard for this long, the worker is ended. */
const DEAF_AFTER_MS = 3000;

export class WorkerHost<Api extends WithLifeline> {
  readonly #options: HostOptions;
  #running: Promise<Running<Api>> | undefined;
  /** The lock of the worker that was started last; undefined once that one was ended on purpose. */
  #lifeline: string | undefined;
  #started = 0;

  constructor(options: HostOptions) {
    this.#options = options;
  }

  /** @throws EngineError of the worker; `WORKER_LOST` when a second worker was lost; `JOB_CANCELLED` */
  async call<T>(use: (api: Comlink.Remote<Api>) => Promise<T>, options: CallOptions = {}): Promise<T> {
    try {
      return await this.#attempt(use, options);
    } catch (error) {
      const retry = error instanceof EngineError && error.code === 'WORKER_LOST';
      if (!retry || options.signal?.aborted === true) throw error;
      return this.#attempt(use, options);
    }
  }

  /** Ends the worker: what waits for it rejects and is not repeated. The next call starts another. */
  async stop(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    this.#lifeline = undefined;
    (await running?.catch(() => undefined))?.worker.terminate();
  }

  async #attempt<T>(use: (api: Comlink.Remote<Api>) => Promise<T>, options: CallOptions): Promise<T> {
    const running = await (this.#running ??= this.#start());
    const work = use(running.api);
    const aborted = onAbort(options.signal, () => {
      options.cancel?.();
      this.#endWhenDeaf(running, work);
    });
    try {
      return await Promise.race([work, running.lost, aborted.rejection]);
    } finally {
      aborted.forget();
    }
  }

  #endWhenDeaf(running: Running<Api>, work: Promise<unknown>): void {
    const timer = setTimeout(() => running.worker.terminate(), DEAF_AFTER_MS);
    const heard = (): void => clearTimeout(timer);
    work.then(heard, heard);
  }

  async #start(): Promise<Running<Api>> {
    this.#started += 1;
    const lifeline = `${this.#options.name}-${this.#started}-${crypto.randomUUID()}`;
    this.#lifeline = lifeline;
    const worker = this.#options.start();
    const api = Comlink.wrap<Api>(worker);
    const broken = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new EngineError('WORKER_LOST')));
    });
    broken.catch(() => undefined);
    await Promise.race([api.holdLifeline(lifeline), broken]).catch((error: unknown) => {
      if (this.#lifeline === lifeline) this.#running = undefined;
      throw error;
    });
    const lost = this.#watch(lifeline);
    return { worker, api, lost };
  }

  #watch(lifeline: string): Promise<never> {
    const lost = navigator.locks.request<never>(lifeline, () => {
      if (this.#lifeline !== lifeline) throw new EngineError('JOB_CANCELLED', { job: this.#options.name });
      this.#running = undefined;
      this.#options.onLost?.();
      throw new EngineError('WORKER_LOST');
    });
    lost.catch(() => undefined);
    return lost;
  }
}

/** A promise that rejects when the signal fires, and the way to stop listening. */
function onAbort(signal: AbortSignal | undefined, react: () => void): { rejection: Promise<never>; forget: () => void } {
  let listener: (() => void) | undefined;
  const rejection = new Promise<never>((_, reject) => {
    listener = () => {
      react();
      reject(new EngineError('JOB_CANCELLED', { job: 'aborted' }));
    };
    if (signal?.aborted === true) listener();
    else signal?.addEventListener('abort', listener);
  });
  rejection.catch(() => undefined);
  return { rejection, forget: () => listener && signal?.removeEventListener('abort', listener) };
}
