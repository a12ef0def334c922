/**
 * A text as the model reads it. In: any text. Out: its pieces in order, each with id, range, shape code and
 * how well a window may be cut before it. Ranges lie in UTF-16, never cut a surrogate pair, and
 * begin and end without white space. Time is linear.
 */
import { eachWord } from './each-word.ts';
import { BLANK_LINE, gapOf, LINE_BREAK, NOTHING, placeOf, shapeCode } from './shape-codes.ts';
import type { WordPiece } from './wordpiece.ts';

/** How well a cut before a piece keeps together what belongs together. */
export const INSIDE_WORD = 0;
export const AT_WORD = 1;
export const AT_SENTENCE = 2;
export const AT_LINE = 3;
export const AT_BLANK_LINE = 4;

/** Columns of equal length. `starts` and `ends` never decrease. */
export interface Pieces {
  readonly length: number;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shapes: Uint8Array;
  /** One of {@link INSIDE_WORD} to {@link AT_BLANK_LINE}. */
  readonly breaks: Uint8Array;
}

class Columns {
  length = 0;
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  shapes: Uint8Array;
  breaks: Uint8Array;

  constructor(room: number) {
    this.ids = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.shapes = new Uint8Array(room);
    this.breaks = new Uint8Array(room);
  }

  grow(): void {
    const room = this.ids.length * 2;
    this.ids = widened(this.ids, new Int32Array(room));
    this.starts = widened(this.starts, new Int32Array(room));
    this.ends = widened(this.ends, new Int32Array(room));
    this.shapes = widened(this.shapes, new Uint8Array(room));
    this.breaks = widened(this.breaks, new Uint8Array(room));
  }

  done(): Pieces {
    const { length } = this;
    return {
      length,
      ids: this.ids.subarray(0, length), starts: this.starts.subarray(0, length), ends: this.ends.subarray(0, length),
      shapes: this.shapes.subarray(0, length), breaks: this.breaks.subarray(0, length),
    };
  }
}

function widened<A extends Int32Array | Uint8Array>(old: A, wider: A): A {
  wider.set(old);
  return wider;
}

export function readPieces(text: string, wordPiece: WordPiece): Pieces {
  const columns = new Columns(64 + (text.length >> 1));
  let before = 0;
  let inLine = 0;
  eachWord(text, (start, end, plain) => {
    const gap = before === 0 && columns.length === 0 ? BLANK_LINE : gapOf(text, before, start);
    inLine = gap === LINE_BREAK || gap === BLANK_LINE ? 0 : inLine + 1;
    const word = wordPiece.read(text, start, end, plain);
    const shape = shapeCode(word.letters, gap, placeOf(inLine));
    const { ids } = word;
    for (let piece = 0; piece < ids.length; piece += 1) {
      if (columns.length === columns.ids.length) columns.grow();
      const at = columns.length;
      columns.ids[at] = ids[piece] as number;
      columns.starts[at] = start + (word.starts[piece] as number);
      columns.ends[at] = start + (word.ends[piece] as number);
      columns.shapes[at] = shape;
      columns.breaks[at] = piece > 0 ? INSIDE_WORD : breakAt(text, before, gap);
      columns.length = at + 1;
    }
    before = end;
  });
  return columns.done();
}

function breakAt(text: string, before: number, gap: number): number {
  if (gap === BLANK_LINE) return AT_BLANK_LINE;
  if (gap === LINE_BREAK) return AT_LINE;
  if (gap === NOTHING || before === 0) return AT_WORD;
  const last = text.charCodeAt(before - 1);
  return last === FULL_STOP || last === QUESTION || last === EXCLAMATION || last === SEMICOLON ? AT_SENTENCE : AT_WORD;
}

const EXCLAMATION = 33;
const FULL_STOP = 46;
const SEMICOLON = 59;
const QUESTION = 63;
