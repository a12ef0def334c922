/**
 * What BERT's uncased basic tokeniser makes of one code point. In: a code point. Out: its kind, how it
 * reads after lower-casing, NFD and dropping of marks, and what its shape is. ASCII is a table; the rest is worked out
 * once a code point and kept, so that no expression runs a character of a text.
 *
 * Source: google-research/bert tokenization.py (Apache-2.0), BasicTokenizer: behaviour only.
 */

/** Kinds. A mark is read with the letter before it; what stands alone is a word of its own; what is dropped parts nothing. */
export const DROPPED = 0;
export const SPACE = 1;
export const ALONE = 2;
export const MARK = 3;
export const WORD = 4;

/** Shapes, of the code point as written. */
export const NO_SHAPE = 0;
export const SMALL = 1;
export const CAPITAL = 2;
export const DIGIT = 3;

export interface Character {
  readonly kind: number;
  /** What the tokeniser reads; for {@link WORD} and {@link ALONE} at least one code unit. */
  readonly reading: string;
  readonly shape: number;
}

const KEPT = 20_000;
const known = new Map<number, Character>();

// Punctuation of Unicode, and all that is neither letter nor digit in ASCII. Hit "$", U+2019; miss U+00B0.
const PUNCTUATION = /^[\p{P}$+<=>^`|~]/u;
const CONTROL = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/u;
const KEPT_CONTROL = /^[\t\n\r]/;
// The blocks of Chinese characters that the tokeniser parts, as its source lists them.
const IDEOGRAPH = /^[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/u;

function shapeOf(character: string): number {
  if (/^[\p{Lu}\p{Lt}]/u.test(character)) return CAPITAL;
  if (/^\p{L}/u.test(character)) return SMALL;
  return /^\p{Nd}/u.test(character) ? DIGIT : NO_SHAPE;
}

function read(codePoint: number): Character {
  const character = String.fromCodePoint(codePoint);
  const shape = shapeOf(character);
  if (CONTROL.test(character) && !KEPT_CONTROL.test(character)) return { kind: DROPPED, reading: '', shape };
  if (/^\s/.test(character)) return { kind: SPACE, reading: ' ', shape };
  const reading = character.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '');
  if (reading === '') return { kind: MARK, reading, shape };
  return { kind: IDEOGRAPH.test(character) || PUNCTUATION.test(reading) ? ALONE : WORD, reading, shape };
}

const ASCII = Array.from({ length: 128 }, (_, unit) => read(unit));

/** By code unit below 128. */
export const ASCII_KIND = Uint8Array.from(ASCII, ({ kind }) => kind);
export const ASCII_SHAPE = Uint8Array.from(ASCII, ({ shape }) => shape);

/** Any code point, lone surrogates included. */
export function characterOf(codePoint: number): Character {
  const ready = codePoint < 128 ? ASCII[codePoint] : known.get(codePoint);
  if (ready !== undefined) return ready;
  const character = read(codePoint);
  if (known.size >= KEPT) known.clear();
  known.set(codePoint, character);
  return character;
}
