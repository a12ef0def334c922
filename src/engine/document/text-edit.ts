/**
 * Edits applied once, with a map both ways. In: a text and non-overlapping edits in any order.
 * Out: the new text and an {@link OffsetMap}. Refuses overlapping edits.
 */
import { EngineError } from '../errors.ts';
import { span, type Span } from './span.ts';

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

/** Maps offsets and spans between an original and its edited text. */
export class OffsetMap {
  readonly #edits: readonly Segment[];

  constructor(edits: readonly Segment[]) {
    this.#edits = edits;
  }

  /** An offset inside an edit maps to the edit's start (`low`) or end (`high`) in the output. */
  toOutput(offset: number, side: 'low' | 'high' = 'low'): number {
    return mapOffset(this.#edits, offset, side, 'out');
  }

  toSource(offset: number, side: 'low' | 'high' = 'low'): number {
    return mapOffset(this.#edits, offset, side, 'in');
  }

  spanToOutput(s: Span): Span {
    return span(this.toOutput(s.start, 'low'), this.toOutput(s.end, 'high'));
  }

  spanToSource(s: Span): Span {
    return span(this.toSource(s.start, 'low'), this.toSource(s.end, 'high'));
  }
}

function mapOffset(edits: readonly Segment[], offset: number, side: 'low' | 'high', to: 'in' | 'out'): number {
  const forward = to === 'out';
  let low = 0;
  let high = edits.length;
  // The first edit that does not end before the offset.
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle] as Segment;
    if ((forward ? edit.end : edit.outEnd) < offset) low = middle + 1;
    else high = middle;
  }
  const edit = edits[low];
  const from = edit && (forward ? edit.start : edit.outStart);
  if (edit === undefined || from === undefined || offset <= from) {
    const before = edits[low - 1];
    if (before === undefined) return offset;
    const shift = before.outEnd - before.end;
    return forward ? offset + shift : offset - shift;
  }
  const end = forward ? edit.end : edit.outEnd;
  if (side === 'high' || offset === end) return forward ? edit.outEnd : edit.end;
  return forward ? edit.outStart : edit.start;
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
