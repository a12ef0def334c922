/**
 * The facts of one sentence, of a source or of an output. In: tokens and lexicons. Out: numbers,
 * frequencies, dates, sides, terms, and for each word what it stands for and how it is said (absent,
 * a relative's, only possible).
 */
import { sentenceScopes } from '../assertion/assert-mentions.ts';
import type { Scope } from '../assertion/scopes.ts';
import type { LexiconId } from '../lexicon/lexicons.ts';
import type { Row } from '../lexicon/parse-tsv.ts';
import type { PhraseMatch } from '../lexicon/phrase-index.ts';
import type { Token } from '../text/tokenise.ts';
import { readDates, type DateFact, type TimeFact } from './dates.ts';
import { readFrequencies, type FrequencyFact } from './frequencies.ts';
import { readLabels, type Label } from './labels.ts';
import { readQuantities, type QuantityFact } from './quantities.ts';
import { readSides } from './sides.ts';
import { familyTable, type Term, type Vocabulary } from './vocabulary.ts';

/** How a word is said. */
export const ABSENT = 1;
export const RELATIVES_OWN = 2;
export const ONLY_IF = 4;
/** Over, stopped or resolved: neither present nor said to be absent. */
export const OVER = 8;

/** A term found in the text; token indexes, inclusive. */
export interface TermFound {
  readonly first: number;
  readonly last: number;
  readonly terms: readonly Term[];
  readonly lexicon: LexiconId;
}
export interface SentenceFacts {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** By token, offset by `from`: {@link ABSENT} and the like. */
  readonly flags: Uint8Array;
  /** By token, offset by `from`: left and right bits. */
  readonly sides: Uint8Array;
  readonly terms: readonly TermFound[];
  /** Phrases of word families: "gave up", "under the skin". */
  readonly phrases: readonly PhraseMatch<{ readonly key: string; readonly opposite: boolean }>[];
  readonly quantities: readonly QuantityFact[];
  readonly frequencies: readonly FrequencyFact[];
  readonly dates: readonly DateFact[];
  readonly times: readonly TimeFact[];
  readonly maybeDates: readonly DateFact[];
  readonly labels: readonly Label[];
  /** Tokens of dates, times, frequencies and quantities, which are compared as such. */
  readonly valueTokens: ReadonlySet<number>;
}

export function readSentence(tokens: readonly Token[], from: number, to: number, vocabulary: Vocabulary): SentenceFacts {
  const used = new Set<number>();
  const { dates, times, maybe } = readDates(tokens, from, to, used);
  const frequencies = readFrequencies(tokens, from, to, used);
  const quantities = readQuantities(tokens, from, to, used);
  for (const { first, last, dimension } of quantities) for (let i = first; i <= (dimension === '' ? first : last); i += 1) used.add(i);
  return {
    tokens, from, to, dates, times, maybeDates: maybe, labels: readLabels(tokens, from, to), frequencies, quantities, valueTokens: used,
    flags: flagsOf(tokens, from, to), sides: readSides(tokens, from, to),
    terms: findTerms(tokens, from, to, vocabulary), phrases: familyPhrases(tokens, from, to),
  };
}

function flagsOf(tokens: readonly Token[], from: number, to: number): Uint8Array {
  const flags = new Uint8Array(to - from);
  for (const scope of sentenceScopes({ tokens, from, to }, [], undefined)) {
    const bit = bitOf(scope);
    if (bit === 0) continue;
    for (let i = Math.max(from, scope.first); i <= Math.min(to - 1, scope.last); i += 1) flags[i - from] = (flags[i - from] as number) | bit;
  }
  // "No blood in the vomit": what it is not in is there.
  for (let i = from + 1; i < to - 1; i += 1) {
    if (tokens[i]?.norm !== 'in' || !/^(?:the|his|her|your|their|my)$/.test(tokens[i + 1]?.norm ?? '')) continue;
    for (let j = i; j < to && /^(?!(?:,|;|or|and|but|nor)$)/.test(tokens[j]?.norm ?? ''); j += 1) flags[j - from] = (flags[j - from] as number) & ~ABSENT;
  }
  // "non-tender": the next word is absent.
  for (let i = from; i < to - 2; i += 1) {
    if (tokens[i]?.norm === 'non' && tokens[i + 1]?.text === '-') flags[i + 2 - from] = (flags[i + 2 - from] as number) ^ ABSENT;
  }
  return flags;
}

function bitOf({ category, rule }: Scope): number {
  // Drugs not taken and tests not done are absent too, whatever the cue speaks of.
  if (category === 'negated') return ABSENT;
  if (category === 'family') return RELATIVES_OWN;
  if (category === 'historical') return OVER;
  // Only "if" and its like: a reason or a risk may be told as one.
  return category === 'hypothetical' && rule.targets === undefined ? ONLY_IF : 0;
}

const TERM_LEXICONS = ['medications', 'problems', 'procedures', 'tests', 'anatomy', 'abbreviations', 'glossary'] as const;

function findTerms(tokens: readonly Token[], from: number, to: number, vocabulary: Vocabulary): TermFound[] {
  const out: TermFound[] = [];
  for (const lexicon of TERM_LEXICONS) {
    const index = vocabulary.lexicons.index(lexicon);
    for (let at = from; at < to; ) {
      const match = index.matchesAt(tokens, at).find(({ last, payloads }) => last < to && !(last === at && isOtherCase((tokens[at] as Token).text, payloads)));
      if (match === undefined) at += 1;
      else {
        out.push({ first: at, last: match.last, lexicon, terms: termsOf(match.payloads, lexicon, vocabulary, () => tokens.slice(at, match.last + 1).map((token) => token.text).join(' ')) });
        at = match.last + 1;
      }
    }
  }
  return out;
}

/** "mg" is not Mg, "all" not ALL: short terms written in capitals are meant so. */
function isOtherCase(text: string, rows: readonly Row[]): boolean {
  if (text.length > 4 || text !== text.toLowerCase()) return false;
  return rows.every((row) => {
    const term = row['term'] ?? row['abbr'] ?? '';
    return term !== term.toLowerCase();
  });
}

type TermLexicon = (typeof TERM_LEXICONS)[number];

function termsOf(rows: readonly Row[], lexicon: TermLexicon, vocabulary: Vocabulary, phrase: () => string): Term[] {
  if (lexicon === 'glossary') return [...new Set(rows)].map((row) => vocabulary.glossaryTerm(row, (row['variants'] ?? '').includes('=') ? phrase() : ''));
  return [...new Set([...new Set(rows)].map((row) => termOf(row, lexicon, vocabulary)))];
}

function termOf(row: Row, lexicon: Exclude<TermLexicon, 'glossary'>, vocabulary: Vocabulary): Term {
  switch (lexicon) {
    case 'medications': return vocabulary.drugTerm(row);
    case 'problems': return vocabulary.conceptTerm(row, 'problem');
    case 'procedures': return vocabulary.conceptTerm(row, 'procedure');
    case 'tests': return vocabulary.conceptTerm(row, 'test');
    case 'anatomy': return vocabulary.conceptTerm(row, 'anatomy');
    default: return vocabulary.senseTerm(row);
  }
}

function familyPhrases(tokens: readonly Token[], from: number, to: number): SentenceFacts['phrases'] {
  const { phrases } = familyTable();
  const out: PhraseMatch<{ key: string; opposite: boolean }>[] = [];
  for (let at = from; at < to; at += 1) {
    const match = phrases.matchesAt(tokens, at).find(({ last }) => last < to);
    if (match !== undefined) out.push(match);
  }
  return out;
}
