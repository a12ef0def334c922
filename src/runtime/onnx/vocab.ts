/** Reads a WordPiece vocabulary. In: vocab.txt, one piece a line; its line is its id. Out: look-up tables. */
import { EngineError } from '../../engine/errors.ts';

export interface Vocab {
  readonly size: number;
  /** Pieces that begin a word. */
  readonly first: ReadonlyMap<string, number>;
  /** Pieces inside a word, without their "##". */
  readonly inner: ReadonlyMap<string, number>;
  /** Code units of the longest piece that is no special one: no look-up need be longer. */
  readonly longest: number;
  readonly unknown: number;
  readonly start: number;
  readonly end: number;
  readonly pad: number;
}

const SPECIAL = /^\[[^\]]*\]$/;

/** @throws EngineError `MODEL_CONFIG_INVALID` when a special piece is missing */
export function readVocab(text: string): Vocab {
  const first = new Map<string, number>();
  const inner = new Map<string, number>();
  const lines = text.replaceAll('\r', '').split('\n');
  if (lines.at(-1) === '') lines.pop();
  let longest = 1;
  for (const [id, line] of lines.entries()) {
    const isInner = line.length > 2 && line.startsWith('##');
    (isInner ? inner : first).set(isInner ? line.slice(2) : line, id);
    if (!SPECIAL.test(line)) longest = Math.max(longest, isInner ? line.length - 2 : line.length);
  }
  const special = (piece: string): number => {
    const id = first.get(piece);
    if (id === undefined) throw new EngineError('MODEL_CONFIG_INVALID', { field: 'vocab' });
    return id;
  };
  return {
    size: lines.length, first, inner, longest,
    unknown: special('[UNK]'), start: special('[CLS]'), end: special('[SEP]'), pad: special('[PAD]'),
  };
}
