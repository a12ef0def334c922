/**
 * Counts that readability formulas need. In: sentences, headings and lines as texts. Out: words,
 * sentences, syllables, and words that are long or unfamiliar. A list line counts as a sentence; a
 * heading or line of one or two words counts with the next.
 */
import type { Lexicons } from '../../lexicon/lexicons.ts';
import { familiarity } from '../terms/familiar.ts';
import { syllablesOf } from './syllables.ts';

export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Of three or more syllables. */
  readonly polysyllables: number;
  /** Not in the list of familiar words. */
  readonly unfamiliar: number;
}

// A word: letters, with inner hyphens and apostrophes. Numbers stand beside, see below.
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:/]\p{N}+)*/gu;
const SENTENCE_END = /[.!?](?=\s+[\p{Lu}\p{N}]|\s*$)/gu;
/** SCOWL sizes 10 to 35 stand in for a list of familiar words. */
const FAMILIAR = 5;
const SHORTEST = 3;

interface WordFacts {
  readonly syllables: number;
  readonly familiar: boolean;
}

const wordFacts = new WeakMap<Lexicons, Map<string, WordFacts>>();
const MOST_KEPT = 100_000;

function knownWords(lexicons: Lexicons): Map<string, WordFacts> {
  let known = wordFacts.get(lexicons);
  if (known === undefined || known.size > MOST_KEPT) {
    known = new Map();
    wordFacts.set(lexicons, known);
  }
  return known;
}

export function countText(texts: readonly string[], lexicons: Lexicons): TextCounts {
  const known = knownWords(lexicons);
  const counts = { words: 0, sentences: 0, syllables: 0, polysyllables: 0, unfamiliar: 0 };
  for (const text of texts) {
    const words = text.match(WORD) ?? [];
    if (words.length >= SHORTEST) counts.sentences += Math.max(1, text.match(SENTENCE_END)?.length ?? 0);
    for (const word of words) {
      const { syllables, familiar } = factsOf(word, known, lexicons);
      counts.words += 1;
      counts.syllables += syllables;
      // Numbers are no hard words, however long they are to say.
      if (syllables >= 3 && /\p{L}/u.test(word)) counts.polysyllables += 1;
      if (!familiar) counts.unfamiliar += 1;
    }
  }
  return counts;
}

function factsOf(word: string, known: Map<string, WordFacts>, lexicons: Lexicons): WordFacts {
  let facts = known.get(word);
  if (facts === undefined) {
    const lower = word.toLowerCase().replaceAll('’', "'");
    const parts = lower.split('-');
    facts = {
      syllables: /^\p{N}/u.test(word) ? 1 : parts.reduce((sum, part) => sum + syllablesOf(part), 0),
      familiar: /^\p{N}/u.test(word) || parts.every((part) => part === '' || familiarity(lexicons, part) >= FAMILIAR),
    };
    known.set(word, facts);
  }
  return facts;
}
