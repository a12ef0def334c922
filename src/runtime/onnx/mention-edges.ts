/**
 * Where mentions may begin and end, and how pieces become ranges of text. In: pieces of a document. Out: edges allowed by piece;
 * trimmed ranges.
 *
 * Subword policy: labels are the model's for every piece, but no mention begins or ends inside a word, so that a word is
 * taken whole or not at all; the exception is where digits meet letters ("92|yo", "5|mg", "DOB|01"), which are two things written as one.
 */
import { span, type Span } from '../../engine/document/span.ts';
import { characterOf, DIGIT, NO_SHAPE } from './characters.ts';
import { INSIDE_WORD, type Pieces } from './pieces.ts';

/** Of `pieces[from, to)`: 1 where a mention may begin before, or end after, a piece. */
export function edgesOf(text: string, pieces: Pieces, from: number, to: number): { readonly mayStart: Uint8Array; readonly mayEnd: Uint8Array } {
  const mayStart = new Uint8Array(to - from).fill(1);
  const mayEnd = new Uint8Array(to - from).fill(1);
  for (let at = from + 1; at < to; at += 1) {
    const start = pieces.starts[at] as number;
    if (pieces.breaks[at] !== INSIDE_WORD || (start > (pieces.starts[at - 1] as number) && isSeam(text, start))) continue;
    mayStart[at - from] = 0;
    mayEnd[at - from - 1] = 0;
  }
  return { mayStart, mayEnd };
}

/** Whether a digit and a letter meet at an offset inside a word. */
function isSeam(text: string, offset: number): boolean {
  const before = characterOf(text.codePointAt(offset - 1) as number).shape;
  const after = characterOf(text.codePointAt(offset) as number).shape;
  return before !== NO_SHAPE && after !== NO_SHAPE && (before === DIGIT) !== (after === DIGIT);
}

/** Pieces that lie in a part or reach into it, as a half-open range. */
export function piecesIn({ starts, ends, length }: Pieces, part: Span): { readonly from: number; readonly to: number } {
  return { from: firstWith(length, (at) => (ends[at] as number) > part.start), to: firstWith(length, (at) => (starts[at] as number) >= part.end) };
}

/** The first number that a test holds for, when it holds for all after it. */
function firstWith(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

// What a mention does not begin or end with, brackets apart.
const LEADING = /[\s,;:.\]”]/;
const TRAILING = /[\s,;:[“]/;

/**
 * A range without what never belongs to a mention: commas, colons, and brackets that open or close nothing in it.
 * Undefined when nothing is left.
 */
export function trimmed(text: string, from: number, to: number): Span | undefined {
  const inside = text.slice(from, to);
  const leading = (at: string): boolean => LEADING.test(at) || at === ')' || (at === '(' && !inside.includes(')'));
  const trailing = (at: string): boolean => TRAILING.test(at) || at === '(' || (at === ')' && !inside.includes('('));
  let [start, end] = [from, to];
  while (start < end && leading(text.charAt(start))) start += 1;
  while (start < end && trailing(text.charAt(end - 1))) end -= 1;
  return start < end ? span(start, end) : undefined;
}
