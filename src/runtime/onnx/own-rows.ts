/** A padded batch as rows of their own length, and what they gave as a padded output again. For runtimes that take rows one by one. */
import type { ModelBatch } from './model-rows.ts';
import type { ModelOutput } from './model-session.ts';

/** Of each row a batch of one, its padding taken off. */
export function ownRows(batch: ModelBatch): ModelBatch[] {
  return Array.from({ length: batch.rows }, (_, row) => ownRow(batch, row));
}

function ownRow({ length, ids, mask, shapes }: ModelBatch, row: number): ModelBatch {
  const from = row * length;
  let own = 0;
  while (own < length && mask[from + own] === 1) own += 1;
  const part = (values: Int32Array): Int32Array => values.slice(from, from + own);
  return { rows: 1, length: own, ids: part(ids), mask: part(mask), shapes: part(shapes) };
}

export interface Layout {
  readonly rows: readonly ModelBatch[];
  /** Of the padded batch. */
  readonly length: number;
  readonly output: ModelOutput;
}

/** @param answers of each row its output, as {@link ownRows} cut them */
export function joinedOutput(answers: readonly Float32Array[], { rows, length, output }: Layout): Float32Array {
  const [first] = answers;
  const perRow = first === undefined ? 0 : output === 'embedding' ? first.length : (first.length / (rows[0] as ModelBatch).length) * length;
  const all = new Float32Array(answers.length * perRow);
  for (const [row, answer] of answers.entries()) all.set(answer, row * perRow);
  return all;
}
