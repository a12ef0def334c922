/** Moves an edge of a stretch by one word. In: text, stretch, edge, direction. Out: a stretch that is never empty. */
import { span, type Span } from '../../engine/document/span.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
/** Words further away than this are not looked for. */
const REACH = 200;

function wordsAround(text: string, { start, end }: Span): { start: number; end: number }[] {
  const from = Math.max(0, start - REACH);
  return [...text.slice(from, end + REACH).matchAll(WORD)].map((word) => {
    const trimmed = word[0].replace(/[.'’-]+$/, '');
    return { start: from + word.index, end: from + word.index + trimmed.length };
  });
}

export function moveEdge(text: string, at: Span, edge: 'start' | 'end', direction: -1 | 1): Span {
  const words = wordsAround(text, at);
  if (edge === 'start') {
    const next = direction === -1 ? words.findLast((word) => word.start < at.start) : words.find((word) => word.start > at.start && word.start < at.end);
    return next === undefined ? at : span(next.start, at.end);
  }
  const next = direction === 1 ? words.find((word) => word.end > at.end) : words.findLast((word) => word.end < at.end && word.end > at.start);
  return next === undefined ? at : span(at.start, next.end);
}
