/**
 * The stretch of a long note that is edited at a time. A browser lays a whole textarea out at every
 * key: with 200,000 words in it, typing would stutter. In: text and a place. Out: a stretch of whole lines.
 */
import type { Stretch } from '../annotated-text/blocks.ts';

/** Notes up to this length are edited whole. */
export const WHOLE = 120_000;
const HALF = 40_000;

export function windowAround(text: string, offset: number): Stretch {
  if (text.length <= WHOLE) return { start: 0, end: text.length };
  const at = Math.min(Math.max(offset, 0), text.length);
  const from = Math.max(0, Math.min(at - HALF, text.length - 2 * HALF));
  const to = Math.min(text.length, from + 2 * HALF);
  return { start: from === 0 ? 0 : lineStart(text, from), end: to === text.length ? to : lineStart(text, to) };
}

/** The start of the line at the offset; of a line longer than a window, a place that cuts no surrogate pair. */
function lineStart(text: string, offset: number): number {
  const newline = text.lastIndexOf('\n', offset - 1) + 1;
  if (offset - newline < HALF) return newline;
  const code = text.charCodeAt(offset - 1);
  return code >= 0xd800 && code <= 0xdbff ? offset - 1 : offset;
}
