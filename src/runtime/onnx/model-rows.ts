/**
 * What the model is shown. In: runs of pieces. Out: rows `[CLS] pieces [SEP]`, and batches of rows padded to the longest, as the
 * model's inputs `[rows, length]`.
 */
import type { Pieces } from './pieces.ts';
import { NO_WORD } from './shape-codes.ts';
import type { Vocab } from './vocab.ts';

export interface ModelRow {
  readonly ids: Int32Array;
  readonly shapes: Uint8Array;
}

/** Columns of `rows x length`, row by row. */
export interface ModelBatch {
  readonly rows: number;
  readonly length: number;
  readonly ids: Int32Array;
  readonly mask: Int32Array;
  readonly shapes: Int32Array;
}

export function rowOf({ ids, shapes }: Pick<Pieces, 'ids' | 'shapes'>, start: number, end: number, vocab: Vocab): ModelRow {
  const row = { ids: new Int32Array(end - start + 2), shapes: new Uint8Array(end - start + 2).fill(NO_WORD) };
  row.ids.set(ids.subarray(start, end), 1);
  row.shapes.set(shapes.subarray(start, end), 1);
  row.ids[0] = vocab.start;
  row.ids[end - start + 1] = vocab.end;
  return row;
}

export function batchOf(rows: readonly ModelRow[], pad: number): ModelBatch {
  const length = Math.max(0, ...rows.map(({ ids }) => ids.length));
  const size = rows.length * length;
  const batch = { rows: rows.length, length, ids: new Int32Array(size).fill(pad), mask: new Int32Array(size), shapes: new Int32Array(size) };
  for (const [i, { ids, shapes }] of rows.entries()) {
    batch.ids.set(ids, i * length);
    batch.shapes.set(shapes, i * length);
    batch.mask.fill(1, i * length, i * length + ids.length);
  }
  return batch;
}
