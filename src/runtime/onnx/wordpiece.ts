/**
 * Greedy WordPiece of one word, with offsets into the text. In: a word's range. Out: ids and, for each, the
 * range of the source it was read from, relative to the word. Time is linear in the word: no look-up
 * is longer than the longest piece. Short ASCII words are kept, so that a note costs little more than a
 * look-up a word.
 */
import { characterOf, DROPPED, MARK } from './characters.ts';
import { lettersOf } from './shape-codes.ts';
import type { Vocab } from './vocab.ts';

export interface WordPieces {
  readonly ids: readonly number[];
  /** Relative to the word; never decreasing. Pieces of one character that reads as several share its range. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** See {@link lettersOf}. */
  readonly letters: number;
}

/** Words of more code points than this are unknown to BERT. */
const LONGEST_WORD = 100;
/** Longer words would hold the whole note in memory, as engines slice; and they come once. */
const KEPT_LENGTH = 12;
const KEPT_WORDS = 20_000;

interface Reading {
  readonly text: string;
  /** Of each code unit of `text`, where it comes from. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export class WordPiece {
  readonly #vocab: Vocab;
  readonly #kept = new Map<string, WordPieces>();

  constructor(vocab: Vocab) {
    this.#vocab = vocab;
  }

  /** @param plain as {@link VisitWord} gives it */
  read(text: string, start: number, end: number, plain: boolean): WordPieces {
    if (!plain) return this.#pieces(readingOf(text, start, end), lettersOf(text, start, end), end - start);
    if (end - start > KEPT_LENGTH) return this.#plain(text.slice(start, end));
    const word = text.slice(start, end);
    const known = this.#kept.get(word);
    if (known !== undefined) return known;
    const pieces = this.#plain(word);
    if (this.#kept.size >= KEPT_WORDS) this.#kept.clear();
    this.#kept.set(word, pieces);
    return pieces;
  }

  #plain(word: string): WordPieces {
    const units = word.length > LONGEST_WORD ? [] : Array.from(word, (_, at) => at);
    return this.#pieces({ text: word.toLowerCase(), from: units, to: units.map((at) => at + 1) }, lettersOf(word, 0, word.length), word.length);
  }

  #pieces({ text, from, to }: Reading, letters: number, length: number): WordPieces {
    const cuts = codePoints(text) > LONGEST_WORD ? undefined : this.#cut(text);
    if (cuts === undefined) return { ids: [this.#vocab.unknown], starts: [0], ends: [length], letters };
    return {
      ids: cuts.ids, letters,
      starts: cuts.at.map((at) => from[at] as number),
      ends: cuts.at.map((_, piece) => to[(cuts.at[piece + 1] ?? text.length) - 1] as number),
    };
  }

  /** The longest known piece, again and again; undefined where there is none. */
  #cut(text: string): { readonly ids: number[]; readonly at: number[] } | undefined {
    const { first, inner, longest } = this.#vocab;
    const ids: number[] = [];
    const at: number[] = [];
    for (let start = 0; start < text.length; ) {
      const table = start === 0 ? first : inner;
      let end = Math.min(text.length, start + longest);
      let id = table.get(text.slice(start, end));
      while (id === undefined && end > start + 1) id = table.get(text.slice(start, --end));
      if (id === undefined) return undefined;
      ids.push(id);
      at.push(start);
      start = end;
    }
    return { ids, at };
  }
}

function codePoints(text: string): number {
  if (text.length <= LONGEST_WORD) return text.length;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0xdc00 || unit > 0xdfff) count += 1;
  }
  return count;
}

/** The word as the vocabulary spells it. Marks widen what stands before them. */
function readingOf(source: string, start: number, end: number): Reading {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  for (let at = start, next = 0; at < end; at = next) {
    const codePoint = source.codePointAt(at) as number;
    next = at + (codePoint > 0xffff ? 2 : 1);
    const { kind, reading } = characterOf(codePoint);
    if (kind === MARK && to.length > 0) widen(from, to, next - start);
    if (kind === MARK || kind === DROPPED) continue;
    const spelt = codePoint === SIGMA && isFinal(source, at, start, end) ? FINAL_SIGMA : reading;
    for (let unit = 0; unit < spelt.length; unit += 1) {
      from.push(at - start);
      to.push(next - start);
    }
    text += spelt;
  }
  return { text, from, to };
}

function widen(from: readonly number[], to: number[], end: number): void {
  const last = from.at(-1);
  for (let unit = to.length - 1; unit >= 0 && from[unit] === last; unit -= 1) to[unit] = end;
}

// The one letter whose lower case hangs on its neighbours (SpecialCasing.txt, Final_Sigma).
const SIGMA = 0x3a3;
const FINAL_SIGMA = 'ς';

function isFinal(source: string, at: number, start: number, end: number): boolean {
  return /\p{L}/u.test(source.slice(start, at)) && !/^\p{L}/u.test(source.slice(at + 1, end));
}
