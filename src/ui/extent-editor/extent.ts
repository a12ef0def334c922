/** Moves an edge of a stretch by one word. In: text, stretch, edge, direction. Out: a stretch that is never empty. */
import type { Span } from '../../engine/document/span.ts';
import { span } from '../../session/spans.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
/** Signs that a word may hold and does not end with. */
const TAIL = new Set(['.', '\'', '’', '-']);
/** Words further away than this are not looked for. */
const REACH = 200;

function wordsAround(text: string, { start, end }: Span): { start: number; end: number }[] {
  const from = Math.max(0, start - REACH);
  return [...text.slice(from, end + REACH).matchAll(WORD)].map((word) => {
    let end = word[0].length;
    while (end > 1 && TAIL.has(word[0].charAt(end - 1))) end -= 1;
    return { start: from + word.index, end: from + word.index + end };
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
