/**
 * The common words, found in any regular inflection. In: lexicons/en/common-words.tsv, base forms
 * with a frequency from 6 (everyday) to 2 (rare). Out: whether a word is one of them.
 */
import type { Lexicons } from '../lexicon/lexicons.ts';

export function readWords(lexicons: Lexicons): Map<string, number> {
  return new Map(lexicons.rows('common-words').map((row) => [row['word'] ?? '', Number(row['frequency'] ?? 0)]));
}

/** Endings and what stands in their place in the base form, tried in this order. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']], ['es', ['', 'e']], ['s', ['']], ['ied', ['y']], ['ed', ['', 'e']], ['ing', ['', 'e']], ['ly', ['', 'le']],
  ['ers', ['', 'e']], ['er', ['', 'e']], ['est', ['', 'e']], ['ness', ['']],
];
const SHORTEST_BASE = 3;

export function isEverydayWord(words: ReadonlyMap<string, number>, norm: string): boolean {
  if (words.has(norm)) return true;
  for (const [ending, bases] of ENDINGS) {
    if (!norm.endsWith(ending)) continue;
    const stem = norm.slice(0, -ending.length);
    if (stem.length < SHORTEST_BASE) continue;
    if (bases.some((base) => words.has(stem + base))) return true;
    // "stopped" from "stop".
    if (stem.at(-1) === stem.at(-2) && words.has(stem.slice(0, -1))) return true;
  }
  return false;
}
