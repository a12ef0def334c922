/** Offsets of a note and of its de-identified text, both ways. */
import type { DeidEdit } from '../engine/deid/types.ts';
import { OffsetMap } from '../engine/document/text-edit.ts';

export function outMapOf(edits: readonly DeidEdit[]): OffsetMap {
  return new OffsetMap(edits.map(({ span, out }) => ({ start: span.start, end: span.end, outStart: out.start, outEnd: out.end })));
}
