/**
 * Makes targets disjoint without leaving any of their text behind. Overlapping targets of one type
 * become one; of two types, the weaker gives up the shared part and keeps the rest.
 */
import { coverOf, span, type Span } from '../../document/span.ts';
import type { Target } from '../mention.ts';

const byPlace = (a: Target, b: Target): number => a.span.start - b.span.start || b.span.end - a.span.end || b.rank - a.rank;

/** A user's word before a list's before a rule's, then the score, then the length. */
function isStronger(a: Target, b: Target): boolean {
  if (a.rank !== b.rank) return a.rank > b.rank;
  if (a.score !== b.score) return a.score > b.score;
  return a.span.end - a.span.start >= b.span.end - b.span.start;
}

/** Sorted and disjoint. Spans are trimmed of white space; empty ones are dropped. */
export function settleOverlaps(targets: readonly Target[], text: string): Target[] {
  const waiting = targets.flatMap((target) => trimmed(target, target.span, text)).sort((a, b) => -byPlace(a, b));
  const settled: Target[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const last = settled.at(-1);
    if (last === undefined || last.span.end <= next.span.start) {
      settled.push(next);
    } else if (last.type === next.type) {
      settled[settled.length - 1] = united(last, next);
    } else if (isStronger(last, next)) {
      putBack(waiting, trimmed(next, span(Math.min(last.span.end, next.span.end), next.span.end), text));
    } else {
      settled.pop();
      settled.push(...trimmed(last, span(last.span.start, next.span.start), text));
      const rest = span(Math.min(next.span.end, last.span.end), last.span.end);
      settled.push(next);
      putBack(waiting, trimmed(last, rest, text));
    }
  }
  return settled;
}

function united(a: Target, b: Target): Target {
  const strong = isStronger(a, b) ? a : b;
  return { ...strong, span: coverOf(a.span, b.span) };
}

/** Keeps the pile sorted; a rest starts near the top of it. */
function putBack(waiting: Target[], rests: readonly Target[]): void {
  for (const rest of rests) {
    let at = waiting.length;
    while (at > 0 && byPlace(waiting[at - 1] as Target, rest) < 0) at -= 1;
    waiting.splice(at, 0, rest);
  }
}

const BLANK = /[\s]/;

function trimmed(target: Target, at: Span, text: string): Target[] {
  let { start, end }: { start: number; end: number } = at;
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1;
  const isWhole = start <= target.span.start && end >= target.span.end;
  // A rest of punctuation alone says nothing.
  if (start >= end || (!isWhole && !/[\p{L}\p{N}]/u.test(text.slice(start, end)))) return [];
  return [{ ...target, span: span(start, end) }];
}
