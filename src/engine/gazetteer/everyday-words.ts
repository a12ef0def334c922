/**
 * The common words, found in any regular inflection. In: lexicons/en/common-words.tsv, base forms
 * with a frequency from 6 (everyday) to 2 (rare). Out: whether a word is one of them.
 */
import type { Lexicons } from '../lexicon/lexicons.ts';

export function readWords(lexicons: Lexicons): Map<string, number> {
  return new Map(lexicons.rows('common-words').map((row) => [row['word'] ?? '', Number(row['frequency'] ?? 0)]));
}

interface Ending {
  readonly ending: string;
  /** What stands in its place in the base form, tried in this order. */
  readonly bases: readonly string[];
}

const ENDINGS: readonly Ending[] = [
  { ending: 'ies', bases: ['y'] }, { ending: 'es', bases: ['', 'e'] }, { ending: 's', bases: [''] }, { ending: 'ied', bases: ['y'] },
  { ending: 'ed', bases: ['', 'e'] }, { ending: 'ing', bases: ['', 'e'] }, { ending: 'ly', bases: ['', 'le'] }, { ending: 'ers', bases: ['', 'e'] },
  { ending: 'er', bases: ['', 'e'] }, { ending: 'est', bases: ['', 'e'] }, { ending: 'ness', bases: [''] },
];
const SHORTEST_BASE = 3;

/** Asked of most words of a note by several recognizers: it makes no objects. */
export function isEverydayWord(words: ReadonlyMap<string, number>, norm: string): boolean {
  if (words.has(norm)) return true;
  for (let i = 0; i < ENDINGS.length; i += 1) {
    const { ending, bases } = ENDINGS[i] as Ending;
    if (!norm.endsWith(ending) || norm.length - ending.length < SHORTEST_BASE) continue;
    const stem = norm.slice(0, -ending.length);
    for (let k = 0; k < bases.length; k += 1) if (words.has(stem + (bases[k] as string))) return true;
    // "stopped" from "stop".
    if (stem.at(-1) === stem.at(-2) && words.has(stem.slice(0, -1))) return true;
  }
  return false;
}
