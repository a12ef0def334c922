/**
 * Keeps a model running. In: ways to open it, best first. Out: results of rows, in order.
 *
 * When a run fails (device lost, out of memory) or gives what no model gives (NaN), what was open is released, the next way
 * is opened and the same rows are run again: no text is lost, and no row that was done is done twice. With no way left every
 * run rejects with `MODEL_UNAVAILABLE`, at once, and the rules go on alone. Runs are queued: ONNX Runtime takes one at a time.
 */
import { EngineError } from '../../engine/errors.ts';
import { batchOf, type ModelRow } from './model-rows.ts';
import type { Backend, ModelOutput, ModelSession, ModelState } from './model-session.ts';

export interface FallbackOptions {
  readonly backends: readonly Backend[];
  /** Id of the padding piece. */
  readonly pad: number;
  readonly onState?: (state: ModelState) => void;
  /** Awaited between runs, so that a worker can hear a cancel. */
  readonly pause?: () => Promise<void>;
}

export interface RowsRequest {
  readonly output: ModelOutput;
  /** Asked before each run; rejects with `JOB_CANCELLED` when it turns true. */
  readonly cancelled?: () => boolean;
}

export class FallbackSession {
  readonly #options: FallbackOptions;
  readonly #left: Backend[];
  #open: ModelSession | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  /** The backend that worked last. */
  #lost: Backend['id'] | undefined;

  constructor(options: FallbackOptions) {
    this.#options = options;
    this.#left = [...options.backends];
  }

  /** Of each row its own part of the output, padding taken off: `[tokens, labels]` or `[dimensions]`. */
  run(rows: readonly ModelRow[], request: RowsRequest): Promise<Float32Array[]> {
    return this.#queued(() => this.#runRows(rows, request));
  }

  /** Opens the model and runs a row, so that the first note need not wait for either. */
  async warmUp(row: ModelRow): Promise<void> {
    await this.run([row], { output: 'logits' });
  }

  /** Lets go of the model after what is queued; runs after this reject. */
  release(): Promise<void> {
    return this.#queued(async () => {
      await letGo(this.#open);
      this.#open = undefined;
      this.#left.length = 0;
    });
  }

  #queued<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #runRows(rows: readonly ModelRow[], { output, cancelled }: RowsRequest): Promise<Float32Array[]> {
    const results = new Map<ModelRow, Float32Array>();
    // Rows of like length go together; with one row a run the order is as good as any.
    const waiting = [...rows].sort((a, b) => a.ids.length - b.ids.length);
    while (waiting.length > 0) {
      if (cancelled?.() === true) throw new EngineError('JOB_CANCELLED', { job: 'model' });
      const session = await this.#session();
      const together = waiting.slice(0, session.rowsAtOnce);
      const answer = await this.#try(session, together, output);
      if (answer === undefined) continue;
      for (const [i, row] of together.entries()) results.set(row, ownPart(answer, { at: i, rows: together, output }));
      waiting.splice(0, together.length);
      if (waiting.length > 0) await this.#options.pause?.();
    }
    return rows.map((row) => results.get(row) as Float32Array);
  }

  /** Undefined when the session failed and was let go of. */
  async #try(session: ModelSession, rows: readonly ModelRow[], output: ModelOutput): Promise<Float32Array | undefined> {
    try {
      const answer = await session.run(batchOf(rows, this.#options.pad), output);
      if (isSound(answer)) return answer;
    } catch {
      // What went wrong is the backend's; its words may quote what it was given, so they are dropped.
    }
    this.#open = undefined;
    await letGo(session);
    return undefined;
  }

  async #session(): Promise<ModelSession> {
    const lost = this.#lost;
    while (this.#open === undefined) {
      const next = this.#left.shift();
      if (next === undefined) {
        this.#options.onState?.({ kind: 'failed' });
        throw new EngineError('MODEL_UNAVAILABLE');
      }
      this.#options.onState?.({ kind: 'opening', backend: next.id, ...(lost === undefined ? {} : { lost }) });
      this.#open = await next.open().catch(() => undefined);
      if (this.#open === undefined) continue;
      this.#lost = next.id;
      this.#options.onState?.({ kind: 'ready', backend: next.id });
    }
    return this.#open;
  }
}

function ownPart(answer: Float32Array, { at, rows, output }: { readonly at: number; readonly rows: readonly ModelRow[]; readonly output: ModelOutput }): Float32Array {
  const perRow = answer.length / rows.length;
  const own = (rows[at] as ModelRow).ids.length;
  const longest = Math.max(...rows.map(({ ids }) => ids.length));
  return answer.slice(at * perRow, at * perRow + (output === 'embedding' ? perRow : (perRow / longest) * own));
}

/** A broken device answers with NaN or with nothing. */
function isSound(answer: Float32Array): boolean {
  if (answer.length === 0) return false;
  let sum = 0;
  let same = true;
  for (const value of answer) {
    sum += value;
    same &&= value === answer[0];
  }
  return Number.isFinite(sum) && !same;
}

async function letGo(session: ModelSession | undefined): Promise<void> {
  try {
    await session?.release();
  } catch {
    // A lost device cannot be released; there is nothing left to free.
  }
}
