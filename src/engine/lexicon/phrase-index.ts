/**
 * Finds phrases of a lexicon in a token sequence. In: phrases, each with a payload. Out: for each
 * token the phrases that begin there, longest first. Hyphens, slashes and possessives between words
 * are passed over, so that "x-ray" and "x ray", "Crohn's disease" and "Crohn disease" are one.
 *
 * A tree with one key a level: a token that begins no phrase costs one lookup, and no key is ever joined from others.
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

/** Singular and plural share one key. Never used for names. */
export const stemKey: KeyOf = (token) => token.stem;
export const exactKey: KeyOf = (token) => token.norm;
/** Case matters: "MS" is not "ms". Dots do not: "b.d." is "bd". */
export const caseKey: KeyOf = ({ text }) => (text.includes('.') ? text.replaceAll('.', '') : text);

/** A place in the tree: the phrases that end here, and how they go on. */
interface Branch<T> {
  payloads: T[] | undefined;
  next: Map<string, Branch<T>> | undefined;
}

export class PhraseIndex<T> {
  readonly #keyOf: KeyOf;
  readonly #first = new Map<string, Branch<T>>();
  #size = 0;

  constructor(keyOf: KeyOf) {
    this.#keyOf = keyOf;
  }

  get size(): number {
    return this.#size;
  }

  add(phrase: string, payload: T): void {
    let level = this.#first;
    let branch: Branch<T> | undefined;
    for (const key of this.#keysOf(phrase)) {
      if (branch !== undefined) level = branch.next ??= new Map<string, Branch<T>>();
      branch = level.get(key);
      if (branch === undefined) {
        branch = { payloads: undefined, next: undefined };
        level.set(key, branch);
      }
    }
    if (branch === undefined) return;
    if (branch.payloads === undefined) {
      branch.payloads = [payload];
      this.#size += 1;
    } else branch.payloads.push(payload);
  }

  /** The payloads of one phrase, or undefined. */
  get(phrase: string): readonly T[] | undefined {
    let level: Map<string, Branch<T>> | undefined = this.#first;
    let branch: Branch<T> | undefined;
    for (const key of this.#keysOf(phrase)) {
      branch = level?.get(key);
      if (branch === undefined) return undefined;
      level = branch.next;
    }
    return branch?.payloads;
  }

  #keysOf(phrase: string): string[] {
    return significant(tokenise(phrase, span(0, phrase.length))).map(this.#keyOf);
  }

  /** Every phrase that begins at token `at`, longest first. */
  matchesAt(tokens: readonly Token[], at: number): readonly PhraseMatch<T>[] {
    const token = tokens[at];
    if (token === undefined || token.kind === 'symbol' || token.kind === 'possessive') return NO_MATCHES;
    const branch = this.#first.get(this.#keyOf(token));
    if (branch === undefined) return NO_MATCHES;
    if (branch.next === undefined) return [{ first: at, last: at, payloads: branch.payloads as T[] }];
    return this.#follow(branch, tokens, at);
  }

  #follow(from: Branch<T>, tokens: readonly Token[], at: number): readonly PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    let branch: Branch<T> | undefined = from;
    for (let last = at; branch !== undefined;) {
      if (branch.payloads !== undefined) matches.push({ first: at, last, payloads: branch.payloads });
      if (branch.next === undefined) break;
      last = nextSignificant(tokens, last);
      branch = last < 0 ? undefined : branch.next.get(this.#keyOf(tokens[last] as Token));
    }
    if (matches.length === 0) return NO_MATCHES;
    return matches.length === 1 ? matches : matches.reverse();
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
