/** Reads runs of capitalised words, as names of institutions and places are written. */
import { isCapitalised } from './name-parts.ts';
import { gapBefore, type NameScan } from './name-scan.ts';

const INNER = new Set(['of', 'and', '&', 'the', 'for', 'de', 'la', 'y', 'le']);
const MAX_TOKENS = 12;

export interface RunOptions {
  /** Capital words that end a run: verbs and prepositions at the head of a sentence, generic words. */
  readonly stops: ReadonlySet<string>;
}

/** Index of the first token of the run that ends at token `last`, or -1 where that is no capital word. */
export function runStart(scan: NameScan, last: number, options: RunOptions): number {
  let first = -1;
  for (let i = last; i >= 0 && i > last - MAX_TOKENS; i -= 1) {
    if (i < last && !['none', 'space'].includes(gapBefore(scan, i + 1))) break;
    const role = roleOf(scan, i, options);
    if (role === 'end') break;
    if (role === 'word') first = i;
  }
  return first;
}

/** Index of the last token of the run that begins at token `first`, or -1. */
export function runEnd(scan: NameScan, first: number, options: RunOptions): number {
  let last = -1;
  for (let i = first; i < scan.tokens.length && i < first + MAX_TOKENS; i += 1) {
    if (i > first && !['none', 'space'].includes(gapBefore(scan, i))) break;
    const role = roleOf(scan, i, options);
    if (role === 'end') break;
    if (role === 'word' || scan.tokens[i]?.kind === 'possessive') last = i;
  }
  return last;
}

function roleOf(scan: NameScan, i: number, options: RunOptions): 'word' | 'inner' | 'end' {
  const token = scan.tokens[i];
  if (token === undefined) return 'end';
  if (token.kind === 'possessive') return 'inner';
  if (token.text === '-') return gapBefore(scan, i) === 'none' && gapBefore(scan, i + 1) === 'none' ? 'inner' : 'end';
  if (token.text === '&' || token.text === "'" || token.text === '’') return 'inner';
  if (token.text === '.') return /^(?:st|mt|ft|dr|n|s|e|w|jr|u|l|a)$/.test(scan.tokens[i - 1]?.norm ?? '') ? 'inner' : 'end';
  if (token.kind === 'symbol') return 'end';
  if (token.kind === 'number') return 'end';
  if (options.stops.has(token.norm)) return INNER.has(token.norm) && !isCapitalised(token) ? 'inner' : 'end';
  if (isCapitalised(token)) return 'word';
  return INNER.has(token.norm) ? 'inner' : 'end';
}
