/**
 * What an abbreviation means where it stands. In: a reading. Out: for each abbreviation the sense
 * that weight, cue words and section make most likely. Method: the most frequent sense, moved by
 * words that go with another one in the same sentence.
 */
import { span, type Span } from '../document/span.ts';
import { valuesOf, type Row } from '../lexicon/parse-tsv.ts';
import type { Token } from '../text/tokenise.ts';
import { sectionKindAt, type ClinicalReading } from './reading.ts';
import { DESCRIPTIVE_SENSES } from './sense-words.ts';
import { isCommonWord } from './term-matches.ts';

export interface ChosenSense {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  readonly sense: string;
  /** A type column of lexicons/en/abbreviations.tsv. */
  readonly type: string;
  /** Likelihood among its senses, in [0, 1]. */
  readonly score: number;
  /** How many senses the lexicon knows. */
  readonly senses: number;
  /** The cue word that spoke for the sense. */
  readonly cue?: string;
}

const chosen = new WeakMap<ClinicalReading, readonly ChosenSense[]>();

/** Every known abbreviation of a part, in text order, without overlaps. */
export function sensesOf(reading: ClinicalReading): readonly ChosenSense[] {
  let out = chosen.get(reading);
  if (out === undefined) {
    out = chooseSenses(reading);
    chosen.set(reading, out);
  }
  return out;
}

const byToken = new WeakMap<ClinicalReading, ReadonlyMap<number, ChosenSense>>();

/** The sense of the abbreviation that begins at a token, if it is one. */
export function senseAt(reading: ClinicalReading, token: number): ChosenSense | undefined {
  let known = byToken.get(reading);
  if (known === undefined) {
    known = new Map(sensesOf(reading).map((one) => [one.first, one]));
    byToken.set(reading, known);
  }
  return known.get(token);
}

function chooseSenses(reading: ClinicalReading): ChosenSense[] {
  const { tokens, lexicons } = reading.input;
  const out: ChosenSense[] = [];
  for (const match of lexicons.index('abbreviations').findLongest(tokens)) {
    const written = reading.input.document.text.slice((tokens[match.first] as Token).start, (tokens[match.last] as Token).end);
    if (!couldBeAbbreviation(reading, match.first, written)) continue;
    if (isLabel(reading, match.first, match.last)) continue;
    const best = bestSense(reading, match.first, match.payloads);
    if (best !== undefined) {
      out.push({ ...best, first: match.first, last: match.last, span: span((tokens[match.first] as Token).start, (tokens[match.last] as Token).end) });
    }
  }
  return out;
}

/** In a line of capitals a word of the language is that word. */
function couldBeAbbreviation(reading: ClinicalReading, token: number, written: string): boolean {
  if (!/\p{L}/u.test(written)) return false;
  const upperLine = reading.lines[reading.lineOf[token] ?? 0]?.upper === true;
  return !upperLine || written.length <= 2 || !isCommonWord(reading.input.lexicons, written);
}

/** "MR# 204-88" and "PT NAME": a label of the form, not of the patient. */
function isLabel({ input: { tokens }, lineOf }: ClinicalReading, first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined || lineOf[last + 1] !== lineOf[first]) return false;
  return next.text === '#' || /^(?:name|no|number|dob|id|sticker|initials)$/.test(next.norm);
}

/** A sense that names something, rather than a remark such as "room air". */
export const isEntitySense = (sense: ChosenSense): boolean => !DESCRIPTIVE_SENSES.has(sense.sense.toLowerCase());

interface CuedRow {
  readonly row: Row;
  readonly weight: number;
  readonly cues: ReadonlySet<string>;
}

const cuedRows = new WeakMap<Row, CuedRow>();

function cued(row: Row): CuedRow {
  let out = cuedRows.get(row);
  if (out === undefined) {
    out = { row, weight: Number(row['weight']) || 0.1, cues: new Set(valuesOf(row['cues']).map((cue) => cue.toLowerCase())) };
    cuedRows.set(row, out);
  }
  return out;
}

const CUE_FACTOR = 4;
const SECTION_FACTOR = 2.5;

function bestSense(reading: ClinicalReading, at: number, rows: readonly Row[]): Pick<ChosenSense, 'sense' | 'type' | 'score' | 'senses' | 'cue'> | undefined {
  const words = rows.length > 1 ? wordsAround(reading, at) : undefined;
  const section = sectionKindAt(reading, at);
  let total = 0;
  let best: { row: Row; value: number; cue: string | undefined } | undefined;
  for (const row of rows) {
    const { weight, cues } = cued(row);
    const cue = words && firstOf(cues, words);
    const fits = rows.length > 1 && sectionFavours(section, row['type'] ?? '');
    const value = weight * (cue === undefined ? 1 : CUE_FACTOR) * (fits ? SECTION_FACTOR : 1);
    total += value;
    if (best === undefined || value > best.value) best = { row, value, cue };
  }
  if (best === undefined) return undefined;
  const score = rows.length === 1 ? cued(best.row).weight : best.value / Math.max(total, best.value);
  return { sense: best.row['sense'] ?? '', type: best.row['type'] ?? 'other', score, senses: rows.length, ...(best.cue === undefined ? {} : { cue: best.cue }) };
}

const WINDOW = 12;

/** Words and word pairs of the sentence, at most {@link WINDOW} tokens either side. */
function wordsAround({ input: { tokens }, sentenceOf }: ClinicalReading, at: number): Set<string> {
  const words = new Set<string>();
  let previous = '';
  for (let i = Math.max(0, at - WINDOW); i < Math.min(tokens.length, at + WINDOW + 1); i += 1) {
    if (i === at || Math.abs((sentenceOf[i] ?? 0) - (sentenceOf[at] ?? 0)) > 1) continue;
    const { norm } = tokens[i] as Token;
    words.add(norm);
    words.add(`${previous} ${norm}`);
    previous = norm;
  }
  return words;
}

function firstOf(cues: ReadonlySet<string>, words: ReadonlySet<string>): string | undefined {
  for (const cue of cues) if (words.has(cue)) return cue;
  return undefined;
}

const FAVOURED: Readonly<Record<string, readonly string[]>> = {
  problem: ['past-medical-history', 'problem-list', 'assessment', 'assessment-and-plan', 'impression', 'family-history', 'chief-complaint', 'review-of-systems', 'discharge-diagnosis', 'admission-diagnosis'],
  medication: ['medications', 'discharge-medications', 'allergies'],
  frequency: ['medications', 'discharge-medications'],
  route: ['medications', 'discharge-medications'],
  form: ['medications', 'discharge-medications'],
  test: ['results', 'vital-signs', 'objective', 'physical-exam', 'microbiology', 'imaging', 'ecg'],
  procedure: ['procedures', 'past-surgical-history'],
};

const favoured = new Map(Object.entries(FAVOURED).map(([type, kinds]) => [type, new Set(kinds)]));

function sectionFavours(section: string, type: string): boolean {
  return favoured.get(type)?.has(section) === true;
}

