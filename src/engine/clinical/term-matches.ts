/**
 * Terms of a lexicon in a part. In: a reading and a lexicon's id. Out: non-overlapping matches in
 * text order, the longest at each place, none across a sentence's end or a table's column. Guards
 * what a case-blind lookup gets wrong: "ALL" the leukemia is not the word "all".
 */
import { span, type Span } from '../document/span.ts';
import type { LexiconId, Lexicons } from '../lexicon/lexicons.ts';
import { valuesOf, type Row } from '../lexicon/parse-tsv.ts';
import type { PhraseMatch } from '../lexicon/phrase-index.ts';
import type { Token } from '../text/tokenise.ts';
import type { ClinicalReading } from './reading.ts';

export interface TermMatch {
  readonly span: Span;
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly rows: readonly Row[];
}

const found = new WeakMap<ClinicalReading, Map<LexiconId, readonly TermMatch[]>>();

/** Matches of one lexicon, found once a part. */
export function termsOf(reading: ClinicalReading, lexicon: LexiconId): readonly TermMatch[] {
  let byLexicon = found.get(reading);
  if (byLexicon === undefined) {
    byLexicon = new Map();
    found.set(reading, byLexicon);
  }
  let terms = byLexicon.get(lexicon);
  if (terms === undefined) {
    terms = findTerms(reading, lexicon);
    byLexicon.set(lexicon, terms);
  }
  return terms;
}

function findTerms(reading: ClinicalReading, lexicon: LexiconId): TermMatch[] {
  const { tokens, lexicons } = reading.input;
  const index = lexicons.index(lexicon);
  const out: TermMatch[] = [];
  for (let at = 0; at < tokens.length; ) {
    const matches = index.matchesAt(tokens, at);
    const match = matches.length === 0 ? undefined : matches.find((one) => isWhole(reading, one) && fitsCase(reading, lexicon, one));
    if (match === undefined) {
      at += 1;
      continue;
    }
    const start = (tokens[match.first] as Token).start;
    out.push({ span: span(start, (tokens[match.last] as Token).end), first: match.first, last: match.last, rows: match.payloads });
    at = match.last + 1;
  }
  return out;
}

/** Within one sentence and one table cell. */
function isWhole({ input: { tokens, document }, sentenceOf }: ClinicalReading, { first, last }: PhraseMatch<Row>): boolean {
  if (sentenceOf[first] !== sentenceOf[last]) return false;
  for (let i = first; i < last; i += 1) {
    const end = (tokens[i] as Token).end;
    const next = (tokens[i + 1] as Token).start;
    if (next - end > 1 && !document.text.slice(end, next).includes('\n')) return next - end <= 2;
  }
  return true;
}

/** How a short word is written in the lexicon: in capitals, in other ways, or both. */
interface Spelling {
  upper: boolean;
  other: boolean;
}

const spellings = new WeakMap<Lexicons, Map<LexiconId, Map<string, Spelling>>>();
const SHORT = 8;

function spellingsOf(lexicons: Lexicons, lexicon: LexiconId): Map<string, Spelling> {
  let byLexicon = spellings.get(lexicons);
  if (byLexicon === undefined) {
    byLexicon = new Map();
    spellings.set(lexicons, byLexicon);
  }
  let known = byLexicon.get(lexicon);
  if (known === undefined) {
    known = new Map();
    for (const row of lexicons.rows(lexicon)) {
      for (const phrase of [row['term'] ?? '', ...valuesOf(row['variants'])]) noteSpelling(known, phrase);
    }
    byLexicon.set(lexicon, known);
  }
  return known;
}

function noteSpelling(known: Map<string, Spelling>, phrase: string): void {
  if (phrase.length > SHORT) return;
  const key = letters(phrase);
  const spelling = known.get(key) ?? { upper: false, other: false };
  if (isAcronym(phrase)) spelling.upper = true;
  else spelling.other = true;
  known.set(key, spelling);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const isAcronym = (text: string): boolean => /\p{Lu}/u.test(text.slice(1)) || /^\p{Lu}$/u.test(text);

/** An acronym of the lexicon needs capitals in the text, or must be no word of the language. */
function fitsCase(reading: ClinicalReading, lexicon: LexiconId, { first, last }: PhraseMatch<Row>): boolean {
  const { tokens, document, lexicons } = reading.input;
  const start = (tokens[first] as Token).start;
  const end = (tokens[last] as Token).end;
  if (end - start > SHORT) return true;
  const written = document.text.slice(start, end);
  const known = spellingsOf(lexicons, lexicon);
  // The lookup drops a plural s, so "aspect" may have met "ASPECTS".
  const spelling = known.get(letters(written)) ?? known.get(`${letters(written)}s`);
  if (spelling === undefined || spelling.other || !spelling.upper) return true;
  const upperLine = reading.lines[reading.lineOf[first] ?? 0]?.upper === true;
  if (isAcronym(written) && !upperLine) return true;
  // "Mrs", "Oct", "Ida": a word with one capital is a name or a word, not an acronym.
  if (/^\p{Lu}\p{Ll}/u.test(written)) return false;
  if (written.length === 2 && tokens[last + 1]?.kind === 'number') return !isUnitAfterNumber(tokens, first);
  return written.length >= 3 && !isCommonWord(lexicons, written) && (upperLine || !isGivenName(lexicons, written));
}

/** "0.8 mg": a unit, whatever else the letters may mean. */
function isUnitAfterNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'number';
}

/** True for a word of everyday language. */
export function isCommonWord(lexicons: Lexicons, word: string): boolean {
  const lower = word.toLowerCase();
  const words = wordsOf(lexicons);
  return words.has(lower) || (lower.endsWith('s') && words.has(lower.slice(0, -1)));
}

function isGivenName(lexicons: Lexicons, word: string): boolean {
  return lexicons.index('given-names').get(word) !== undefined;
}

const commonWords = new WeakMap<Lexicons, ReadonlySet<string>>();

function wordsOf(lexicons: Lexicons): ReadonlySet<string> {
  let words = commonWords.get(lexicons);
  if (words === undefined) {
    words = new Set(lexicons.rows('common-words').map((row) => row['word'] ?? ''));
    commonWords.set(lexicons, words);
  }
  return words;
}
