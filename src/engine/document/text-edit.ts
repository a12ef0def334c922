/**
 * Edits applied once, with a map both ways. In: a text and non-overlapping edits in any order.
 * Out: the new text and an {@link OffsetMap}. Refuses overlapping edits.
 */
import { EngineError } from '../errors.ts';
import { span, type Span } from './span.ts';
import { firstIndex } from './first-index.ts';

export interface TextEdit {
  readonly span: Span;
  readonly replacement: string;
}

export interface EditedText {
  readonly text: string;
  readonly map: OffsetMap;
}

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly outStart: number;
  readonly outEnd: number;
}

/** Which end of an edit, or which side of an insertion, an offset is taken to. */
export type Side = 'low' | 'high';

/** Maps offsets and spans between an original and its edited text. */
export class OffsetMap {
  readonly #forward: readonly Segment[];
  readonly #backward: readonly Segment[];

  constructor(edits: readonly Segment[]) {
    this.#forward = edits;
    this.#backward = edits.map(({ start, end, outStart, outEnd }) => ({ start: outStart, end: outEnd, outStart: start, outEnd: end }));
  }

  /** An offset inside an edit maps to the edit's start (`low`) or end (`high`) in the output. */
  toOutput(offset: number, side: Side = 'low'): number {
    return mapOffset(this.#forward, offset, side);
  }

  toSource(offset: number, side: Side = 'low'): number {
    return mapOffset(this.#backward, offset, side);
  }

  /** Whole edits where the span cuts one; without what was inserted or deleted at its edges. */
  spanToOutput(s: Span): Span {
    return mapSpan(this.#forward, s);
  }

  spanToSource(s: Span): Span {
    return mapSpan(this.#backward, s);
  }
}

function mapSpan(segments: readonly Segment[], s: Span): Span {
  const start = mapOffset(segments, s.start, isInside(segments, s.start) ? 'low' : 'high');
  const end = mapOffset(segments, s.end, isInside(segments, s.end) ? 'high' : 'low');
  return start <= end ? span(start, end) : span(end, end);
}

function isInside(segments: readonly Segment[], offset: number): boolean {
  const segment = lastStartingBy(segments, offset);
  return segment !== undefined && segment.start < offset && offset < segment.end;
}

function mapOffset(segments: readonly Segment[], offset: number, side: Side): number {
  // `low` stands before what was inserted at the offset, `high` after it.
  const segment = lastStartingBy(segments, side === 'high' ? offset : offset - 1);
  if (segment === undefined) return offset;
  if (offset >= segment.end) return segment.outEnd + (offset - segment.end);
  if (offset === segment.start) return segment.outStart;
  return side === 'low' ? segment.outStart : segment.outEnd;
}

/** The last segment whose start is at or before the offset. */
function lastStartingBy(segments: readonly Segment[], offset: number): Segment | undefined {
  return segments[firstIndex(segments, ({ start }) => start > offset) - 1];
}

/** @throws EngineError `EDITS_OVERLAP` */
export function applyEdits(text: string, edits: readonly TextEdit[]): EditedText {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const pieces: string[] = [];
  const segments: Segment[] = [];
  let at = 0;
  let out = 0;
  for (const edit of sorted) {
    const { start, end } = edit.span;
    if (start < at) throw new EngineError('EDITS_OVERLAP', { start });
    pieces.push(text.slice(at, start), edit.replacement);
    out += start - at;
    segments.push({ start, end, outStart: out, outEnd: out + edit.replacement.length });
    out += edit.replacement.length;
    at = end;
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(''), map: new OffsetMap(segments) };
}
