/**
 * Cuts the note and its output into rows that belong side by side. In: the note, the edits, both texts.
 * Out: rows that cover both texts without gaps; no edit is cut. A row is a line of the note with the
 * blank lines after it; a very long line is cut at spaces.
 */
import type { DeidEdit } from '../../engine/deid/types.ts';
import { outMapOf } from '../../session/out-map.ts';
import { cutIntoBlocks, type Stretch } from '../../ui/annotated-text/blocks.ts';

export interface PairRow {
  readonly source: Stretch;
  readonly out: Stretch;
}
const LONGEST_ROW = 1600;

export function pairRows(text: string, output: string, edits: readonly DeidEdit[]): PairRow[] {
  const map = outMapOf(edits);
  const rows: PairRow[] = [];
  let start = 0;
  let outStart = 0;
  let edit = 0;
  for (const end of rowEnds(text)) {
    while (edit < edits.length && (edits[edit] as DeidEdit).span.end <= end) edit += 1;
    const crossing = edits[edit];
    if (end < text.length && crossing !== undefined && crossing.span.start < end) continue;
    const outEnd = end === text.length ? output.length : map.toOutput(end, 'high');
    rows.push({ source: { start, end }, out: { start: outStart, end: outEnd } });
    start = end;
    outStart = outEnd;
  }
  return rows;
}

function rowEnds(text: string): number[] {
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    let end = newline === -1 ? text.length : newline + 1;
    while (end < text.length && isBreak(text.charCodeAt(end))) end += 1;
    if (end - at > LONGEST_ROW) {
      const base = at;
      ends.push(...cutIntoBlocks(text.slice(at, end), LONGEST_ROW).map((block) => base + block.end));
    } else if (ends.length === 0 || text.slice(at, end).trim() !== '') ends.push(end);
    else ends[ends.length - 1] = end;
    at = end;
  }
  return ends;
}

const isBreak = (code: number): boolean => code === 10 || code === 13;

/** So many rows are drawn together, or not yet. */
export const ROWS_IN_GROUP = 30;

export function groupRows(rows: readonly PairRow[], size = ROWS_IN_GROUP): PairRow[][] {
  const groups: PairRow[][] = [];
  for (let i = 0; i < rows.length; i += size) groups.push(rows.slice(i, i + size));
  return groups;
}
