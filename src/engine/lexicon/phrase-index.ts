/**
 * Finds phrases of a lexicon in a token sequence. In: phrases, each with a payload. Out: for each
 * token the phrases that begin there, longest first. Hyphens, slashes and possessives between words
 * are passed over, so that "x-ray" and "x ray", "Crohn's disease" and "Crohn disease" are one.
 *
 * One lookup of a joined key a phrase length: time is linear in tokens times the few lengths that
 * occur after a first word.
 */
import { tokenise, type Token } from '../text/tokenise.ts';
import { span } from '../document/span.ts';

export type KeyOf = (token: Token) => string;

export interface PhraseMatch<T> {
  /** Index of the first and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly payloads: readonly T[];
}

const PASSED_OVER = new Set(['-', '–', '/', "'", '’', '.']);
/** Shared: most tokens begin no phrase, and an array for each would be most of the garbage. */
const NO_MATCHES: readonly never[] = [];
const JOINT = '\u0001';

/** Drops a plural s, so that singular and plural share one key. Never used for names. */
export const stemKey: KeyOf = (token) => {
  const { norm } = token;
  if (norm.length < 5 || !norm.endsWith('s') || /(?:ss|us|is|as)$/.test(norm)) return norm;
  return norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.slice(0, -1);
};
export const exactKey: KeyOf = (token) => token.norm;
/** Case matters: "MS" is not "ms". Dots do not: "b.d." is "bd". */
export const caseKey: KeyOf = (token) => token.text.replaceAll('.', '');

export class PhraseIndex<T> {
  readonly #keyOf: KeyOf;
  readonly #phrases = new Map<string, T[]>();
  /** First key to the phrase lengths (in significant tokens) that begin with it, longest first. */
  readonly #lengths = new Map<string, number[]>();

  constructor(keyOf: KeyOf) {
    this.#keyOf = keyOf;
  }

  get size(): number {
    return this.#phrases.size;
  }

  add(phrase: string, payload: T): void {
    const tokens = significant(tokenise(phrase, span(0, phrase.length)));
    const first = tokens[0];
    if (first === undefined) return;
    const keys = tokens.map(this.#keyOf);
    const joined = keys.join(JOINT);
    const known = this.#phrases.get(joined);
    if (known === undefined) this.#phrases.set(joined, [payload]);
    else known.push(payload);
    this.#noteLength(keys[0] as string, keys.length);
  }

  #noteLength(first: string, length: number): void {
    const lengths = this.#lengths.get(first);
    if (lengths === undefined) this.#lengths.set(first, [length]);
    else if (!lengths.includes(length)) {
      lengths.push(length);
      lengths.sort((a, b) => b - a);
    }
  }

  /** The payloads of one phrase, or undefined. */
  get(phrase: string): readonly T[] | undefined {
    const tokens = significant(tokenise(phrase, span(0, phrase.length)));
    return this.#phrases.get(tokens.map(this.#keyOf).join(JOINT));
  }

  /** Every phrase that begins at token `at`, longest first. */
  matchesAt(tokens: readonly Token[], at: number): readonly PhraseMatch<T>[] {
    const token = tokens[at];
    if (token === undefined || token.kind === 'symbol' || token.kind === 'possessive') return NO_MATCHES;
    const lengths = this.#lengths.get(this.#keyOf(token));
    if (lengths === undefined) return NO_MATCHES;
    const matches: PhraseMatch<T>[] = [];
    for (const length of lengths) {
      const match = this.#matchOf(tokens, at, length);
      if (match !== undefined) matches.push(match);
    }
    return matches;
  }

  #matchOf(tokens: readonly Token[], at: number, length: number): PhraseMatch<T> | undefined {
    let key = this.#keyOf(tokens[at] as Token);
    let last = at;
    for (let taken = 1; taken < length; taken += 1) {
      last = nextSignificant(tokens, last);
      if (last < 0) return undefined;
      key += JOINT + this.#keyOf(tokens[last] as Token);
    }
    const payloads = this.#phrases.get(key);
    return payloads && { first: at, last, payloads };
  }

  /** Non-overlapping matches from left to right, the longest at each place. */
  findLongest(tokens: readonly Token[]): PhraseMatch<T>[] {
    const out: PhraseMatch<T>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const match = this.matchesAt(tokens, at)[0];
      if (match === undefined) at += 1;
      else {
        out.push(match);
        at = match.last + 1;
      }
    }
    return out;
  }
}

function significant(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => token.kind !== 'possessive' && !PASSED_OVER.has(token.text));
}

/** At most two joining tokens are passed over, and only where nothing but they stand between. */
function nextSignificant(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i <= at + 3; i += 1) {
    const token = tokens[i];
    if (token === undefined) return -1;
    const passed = token.kind === 'possessive' || (PASSED_OVER.has(token.text) && token.text !== '.');
    if (!passed) return i;
  }
  return -1;
}
