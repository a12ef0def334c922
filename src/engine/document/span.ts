/**
 * Spans of text. In: plain numbers. Out: half-open ranges of UTF-16 code units, `[start, end)`.
 * Refuses: negative, reversed or fractional offsets, and ends past a text (see {@link spanWithin}).
 */
import { EngineError } from '../errors.ts';

declare const utf16: unique symbol;

/** A count of UTF-16 code units from the beginning of a document. */
export type Offset = number & { readonly [utf16]: true };

/** A half-open range of UTF-16 code units. `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: Offset;
  readonly end: Offset;
}

/** Makes a span. @throws EngineError `SPAN_INVALID` when the numbers are not a forward range. */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new EngineError('SPAN_INVALID', { start, end });
  }
  return { start: start as Offset, end: end as Offset };
}

/** Moves an offset that would cut a surrogate pair in two to before the pair. */
export function snapToCodePoint(text: string, offset: number): number {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  const cutsPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return cutsPair ? offset - 1 : offset;
}

/** A span checked against its text: inside it, and never cutting a surrogate pair. */
export function spanWithin(text: string, start: number, end: number): Span {
  if (end > text.length) throw new EngineError('SPAN_INVALID', { start, end });
  const from = snapToCodePoint(text, start);
  const to = snapToCodePoint(text, end);
  return span(from, to === end ? end : Math.min(text.length, end + 1));
}

export const spanLength = (s: Span): number => s.end - s.start;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
export const coverOf = (a: Span, b: Span): Span =>
  span(Math.min(a.start, b.start), Math.max(a.end, b.end));
/** Sorts by start, longer first. */
export const bySpan = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  a.span.start - b.span.start || b.span.end - a.span.end;

/** Unites touching and overlapping spans. In any order; out sorted and disjoint. */
export function unionOf(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const out: Span[] = [];
  for (const next of sorted) {
    const last = out.at(-1);
    if (last !== undefined && next.start <= last.end) out[out.length - 1] = coverOf(last, next);
    else out.push(next);
  }
  return out;
}
