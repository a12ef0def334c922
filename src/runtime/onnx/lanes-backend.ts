/**
 * A model on several lanes: sessions of their own, each in a worker of its own. In: a way to open one. Out: a {@link Backend} that shares
 * rows out among them, the longest first, each row unpadded.
 *
 * ONNX Runtime's threads meet after every node of the graph, and a node of a window of two hundred pieces is soon done: two lanes of one
 * thread do more than one lane of two. And lanes need no shared memory, so a page that is not isolated has them too.
 */
import type { ModelBatch } from './model-rows.ts';
import type { Backend, BackendId, ModelOutput, ModelSession } from './model-session.ts';
import { joinedOutput, ownRows } from './own-rows.ts';

export interface LanesOptions {
  readonly id: BackendId;
  readonly lanes: number;
  readonly openLane: () => Promise<ModelSession>;
}

/** Rows taken at once, a lane: enough that lanes end together, few enough that a cancel is heard soon. */
const ROWS_A_LANE = 8;

export function lanesBackend({ id, lanes, openLane }: LanesOptions): Backend {
  return {
    id,
    async open(): Promise<ModelSession> {
      const opened = await openAll(lanes, openLane);
      return {
        backend: id, rowsAtOnce: ROWS_A_LANE * lanes,
        run: (batch, output) => runShared(opened, batch, output),
        async release() {
          await Promise.all(opened.map((lane) => lane.release()));
        },
      };
    },
  };
}

/** All or none: what was opened is let go of when another one fails. */
async function openAll(lanes: number, openLane: () => Promise<ModelSession>): Promise<ModelSession[]> {
  const tried = await Promise.allSettled(Array.from({ length: lanes }, openLane));
  const opened = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = tried.find((one) => one.status === 'rejected');
  if (failed === undefined) return opened;
  await Promise.allSettled(opened.map((lane) => lane.release()));
  throw failed.reason;
}

/** Of each row its output, padded as the batch is. Rejects when a lane does. */
async function runShared(lanes: readonly ModelSession[], batch: ModelBatch, output: ModelOutput): Promise<Float32Array> {
  const rows = ownRows(batch);
  const waiting = rows.map((_, row) => row).sort((a, b) => (rows[b] as ModelBatch).length - (rows[a] as ModelBatch).length);
  const answers = new Array<Float32Array>(rows.length);
  await Promise.all(lanes.map(async (lane) => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) answers[row] = await lane.run(rows[row] as ModelBatch, output);
  }));
  return joinedOutput(answers, { rows, length: batch.length, output });
}
