/**
 * Tokens of clinical text. In: a text and a span of it. Out: tokens in order, with document offsets;
 * white space is between tokens, never in them. Nothing is refused: every other character is a token.
 *
 * What a token is: a word ("O'Brien", "HbA1c", "T2", "b.i.d."), a number ("0.5", "1,200"), a
 * possessive ("'s") or one symbol. A unit written onto its number ("5mg") is a token of its own.
 */
import type { Span } from '../document/span.ts';

export type TokenKind = 'word' | 'number' | 'possessive' | 'symbol';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without diacritics, straight apostrophes: what lexicons are looked up by. */
  readonly norm: string;
  /** `norm` without a plural s, so that singular and plural share one key; made once, since many lexicons ask for it. */
  readonly stem: string;
  readonly kind: TokenKind;
}

// Alternatives in order: dotted abbreviation (b.i.d.), word (hit O'Brien, miss 's), possessive,
// number (hit 1,200.5, miss 5mg as one), any other character but white space. Linear: no nesting.
const TOKEN =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?:t(?!\p{L})|\p{L}{2,}))?|['’][sS](?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

const ASCII = /^[\t\n\r\x20-\x7e]*$/;

/** Lower case, accents and curly apostrophes removed: "Müller’s" and "muller's" are one. */
export function normaliseToken(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : plainLetters(lower);
}

function plainLetters(lower: string): string {
  return lower.replaceAll('’', "'").normalize('NFKD').replace(/\p{M}+/gu, '');
}

export function tokenise(text: string, within: Span): Token[] {
  const slice = text.slice(within.start, within.end);
  // Asked once for all: most notes have no other letters.
  const isAscii = ASCII.test(slice);
  const tokens: Token[] = [];
  for (const match of slice.matchAll(TOKEN)) {
    const word = match[0];
    const start = within.start + match.index;
    const read = SCANNED.test(word) ? word.replaceAll('l', 'I') : word;
    const norm = isAscii ? read.toLowerCase() : normaliseToken(read);
    tokens.push({ start, end: start + word.length, text: word, norm, stem: stemOf(norm), kind: kindOf(word) });
  }
  return tokens;
}

// A scanner read I as l among capitals. Hit "HOSPlTAL", "PATlENT"; miss "HDLl", "mlU".
const SCANNED = /^(?=[A-Z]*l)(?=[a-z]?[A-Z]{2})[A-Zl]{5,}$/;

const KEEPS_ITS_S = /[siua]s$/;

/** A norm without its plural s. Hit "fevers", "allergies"; miss "mass", "uterus", "diabetes mellitus"'s last word, "gas". */
export function stemOf(norm: string): string {
  if (norm.length < 5 || !norm.endsWith('s') || KEEPS_ITS_S.test(norm)) return norm;
  return norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.slice(0, -1);
}

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;

function kindOf(word: string): TokenKind {
  const code = word.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  if (code >= 48 && code <= 57) return 'number';
  if (LETTER.test(word)) return 'word';
  if (DIGIT.test(word)) return 'number';
  return /[sS]$/.test(word) ? 'possessive' : 'symbol';
}

/** How a word is written: it tells names from words and headers from prose. */
export type WordCase = 'lower' | 'title' | 'upper' | 'mixed';

export function caseOf(word: string): WordCase {
  if (word === word.toLowerCase()) return 'lower';
  if (word === word.toUpperCase()) return word.length === 1 ? 'title' : 'upper';
  const rest = word.slice(1);
  const first = word.charAt(0);
  return first !== first.toLowerCase() && rest === rest.toLowerCase() ? 'title' : 'mixed';
}
