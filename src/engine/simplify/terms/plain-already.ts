/**
 * Sentences that are plain as they stand. In: a sentence. Out: true where every word is an everyday one,
 * a little less strictly where it speaks to its reader. Names, numbers and single letters do not count.
 */
import type { Lexicons } from '../../lexicon/lexicons.ts';
import { familiarity } from './familiar.ts';

const WORDS = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;
const SPEAKS = /\b(?:you|your|my|our|we)\b/i;
/** SCOWL sizes up to 35, and up to 40: see lexicons/SOURCES.md. */
const EVERYDAY = 5;
const ORDINARY = 4;

export function isPlainAlready(lexicons: Lexicons, text: string): boolean {
  const least = SPEAKS.test(text) ? ORDINARY : EVERYDAY;
  let first = true;
  for (const [word] of text.matchAll(WORDS)) {
    const opening = first;
    first = false;
    // A capital inside a sentence is a name; short capitals are an abbreviation.
    if (!opening && /^\p{Lu}\p{Ll}/u.test(word)) continue;
    if (word.length > 1 && familiarity(lexicons, word.toLowerCase().replaceAll('’', "'")) < least) return false;
  }
  return true;
}
