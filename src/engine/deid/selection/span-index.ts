/** Sorted disjoint spans, searched by halves. */
import { span, type Span } from '../../document/span.ts';
import { firstIndex } from '../../document/first-index.ts';

/** Index of the first span that ends after `offset`. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstIndex(spans, ({ end }) => end > offset);
}

export function touchesAny(spans: readonly Span[], s: Span): boolean {
  const next = spans[firstEndingAfter(spans, s.start)];
  return next !== undefined && next.start < s.end;
}

/** What is left of a span without the others. */
export function without(spans: readonly Span[], s: Span): Span[] {
  const left: Span[] = [];
  let at: number = s.start;
  for (let i = firstEndingAfter(spans, s.start); i < spans.length; i += 1) {
    const next = spans[i] as Span;
    if (next.start >= s.end) break;
    if (next.start > at) left.push(span(at, next.start));
    at = next.end;
  }
  if (at < s.end) left.push(span(at, s.end));
  return left;
}
