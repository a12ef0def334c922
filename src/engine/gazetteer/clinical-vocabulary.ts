/** Every word of every clinical term, header and explained word: what a capital letter does not make a name. Built once a set of lexicons. */
import type { LexiconId, Lexicons } from '../lexicon/lexicons.ts';
import { valuesOf } from '../lexicon/parse-tsv.ts';
import { SECTION_RULES } from '../sections/rules.ts';
import { normaliseToken } from '../text/tokenise.ts';

const SOURCES: readonly LexiconId[] = ['medications', 'problems', 'tests', 'procedures', 'anatomy', 'devices', 'protected', 'glossary'];
const WORD = /[\p{L}\p{N}]+/gu;

const built = new WeakMap<Lexicons, ReadonlySet<string>>();

export function clinicalVocabulary(lexicons: Lexicons): ReadonlySet<string> {
  let words = built.get(lexicons);
  if (words === undefined) {
    words = readVocabulary(lexicons);
    built.set(lexicons, words);
  }
  return words;
}

function readVocabulary(lexicons: Lexicons): Set<string> {
  const words = new Set<string>();
  const add = (phrase: string): void => {
    for (const [word] of normaliseToken(phrase).matchAll(WORD)) words.add(word);
  };
  for (const id of SOURCES) {
    for (const row of lexicons.rows(id)) {
      add(row['term'] ?? '');
      for (const variant of valuesOf(row['variants'])) add(variant.split('=', 1)[0] as string);
      add(row['generic'] ?? '');
    }
  }
  for (const row of lexicons.rows('abbreviations')) {
    add(row['abbr'] ?? '');
    add(row['sense'] ?? '');
  }
  for (const { headers } of SECTION_RULES) for (const header of headers) add(header);
  return words;
}
