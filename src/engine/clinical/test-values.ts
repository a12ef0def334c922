/**
 * Values of tests. In: a reading. Out: values in text order, each with the test it belongs to, its
 * numbers and unit, and whether it is high, low or normal by the note's own range, else by the
 * reference range of the lexicon in that unit.
 */
import type { Attributes } from '../document/annotation.ts';
import { span, type Span } from '../document/span.ts';
import { CONNECTOR, GRADE_VALUE, NUMERIC_VALUE, PANEL_VALUE, WORD_VALUE } from './value-shapes.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import { flagOf, notedRangeAt, rangeOf, type Range } from './value-flags.ts';
import type { ClinicalReading } from './reading.ts';
import { testMentions, type TestMention } from './test-mentions.ts';
import { problemMentions } from './problem-mentions.ts';

export interface ValueFound {
  readonly span: Span;
  /** What was measured; undefined for a pain score and the like. */
  readonly of: Span | undefined;
  readonly attributes: Attributes;
  readonly canonical: string;
  readonly score: number;
  readonly reason: string;
}

const values = new WeakMap<ClinicalReading, readonly ValueFound[]>();

export function testValuesOf(reading: ClinicalReading): readonly ValueFound[] {
  let out = values.get(reading);
  if (out === undefined) {
    out = findValues(reading);
    values.set(reading, out);
  }
  return out;
}

function findValues(reading: ClinicalReading): ValueFound[] {
  const tests = testMentions(reading);
  const out: ValueFound[] = [];
  for (const [i, test] of tests.entries()) out.push(...valuesAfter(reading, test, tests[i + 1]?.span.start));
  out.push(...painScores(reading), ...looseBloodPressures(reading, out), ...coma(reading), ...organisms(reading));
  return out.sort((a, b) => a.span.start - b.span.start);
}

/** A value as written, with where it ends. */
interface Written {
  readonly start: number;
  readonly end: number;
  readonly numbers?: { readonly low: number; readonly high: number | undefined; readonly joint: string; readonly sign: string };
  readonly unit?: string;
}

const MAX_CONNECTORS = 9;
const MAX_CHAIN = 12;

function valuesAfter(reading: ClinicalReading, test: TestMention, nextTest: number | undefined): ValueFound[] {
  const { text } = reading.input.document;
  const limit = Math.min(limitOf(reading, test), nextTest ?? text.length);
  const at = skipConnectors(text, test.span.end, limit);
  const first = readValue(text, at, limit, test) ?? shareBefore(text, test);
  if (first === undefined) return [];
  if (first.end <= test.span.start) return [valueFound(reading, first, test)];
  const row = isTableRow(reading, test);
  const chain = [first, ...chainAfter(text, first, { limit, test, row })];
  const kept = row ? withoutRangeColumn(reading, test, chain, text) : chain;
  return kept.map((written) => valueFound(reading, written, test));
}

/** A value stands in its test's sentence or on its line. */
function limitOf({ input, lineOf, sentenceOf, lines }: ClinicalReading, test: TestMention): number {
  const sentence = input.sentences[sentenceOf[test.last] ?? -1];
  const line = lines[lineOf[test.last] ?? 0];
  return Math.max(sentence?.end ?? 0, line?.end ?? 0);
}

function skipConnectors(text: string, from: number, limit: number): number {
  let at = from;
  for (let taken = 0; taken < MAX_CONNECTORS && at < limit; taken += 1) {
    CONNECTOR.lastIndex = at;
    const match = CONNECTOR.exec(text);
    if (match === null) break;
    at += match[0].length;
  }
  return at;
}

function readValue(text: string, at: number, limit: number, test: TestMention): Written | undefined {
  if (at >= limit || (at === test.span.end && !/[+<>]/.test(text.charAt(at)))) return undefined;
  const panel = test.kind === 'lab' ? panelAt(text, at) : undefined;
  const numeric = panel ?? readNumeric(text, at, test);
  if (numeric !== undefined) return numeric;
  if (test.canonical.endsWith(' susceptibility')) return susceptibilityAt(text, at);
  const pattern = test.kind === 'score' ? [GRADE_VALUE, WORD_VALUE] : [WORD_VALUE];
  for (const one of pattern) {
    one.lastIndex = at;
    const match = one.exec(text);
    if (match !== null && !isFollowedByNoun(text, at + match[0].length, match[0], test)) return { start: at, end: at + match[0].length };
  }
  return undefined;
}

// Hit "92% N", "18% bands"; read backwards from the test.
const SHARE_BEFORE = /(?<![\d.])\d{1,3}(?:\.\d)?%(?= $)/;

function shareBefore(text: string, test: TestMention): Written | undefined {
  if (test.kind !== 'lab') return undefined;
  const from = Math.max(0, test.span.start - 7);
  const match = SHARE_BEFORE.exec(text.slice(from, test.span.start));
  if (match === null) return undefined;
  return { start: from + match.index, end: from + match.index + match[0].length, numbers: { low: Number.parseFloat(match[0]), high: undefined, joint: '', sign: '' }, unit: '%' };
}

function panelAt(text: string, at: number): Written | undefined {
  PANEL_VALUE.lastIndex = at;
  const match = PANEL_VALUE.exec(text);
  return match === null ? undefined : { start: at, end: at + match[0].length };
}

function susceptibilityAt(text: string, at: number): Written | undefined {
  return /^[SRI](?![\p{L}\d])/u.test(text.slice(at, at + 2)) ? { start: at, end: at + 1 } : undefined;
}

/** "positive family history", "normal limits": the word goes with what follows. */
function isFollowedByNoun(text: string, end: number, word: string, test: TestMention): boolean {
  if (/^(?:no growth|not detected|within)/i.test(word)) return false;
  if (/^(?:elevated|decreased|increased|reduced|raised|borderline|low|high)$/i.test(word)) return !/^\s*(?:$|[.;,)\n(]|(?:and|today|on|but|this|for)\b)/.test(text.slice(end, end + 8));
  if (/^(?:neg|negative|positive|pos)$/i.test(word) && /^ (?:for|of)\b/i.test(text.slice(end, end + 5))) return true;
  if (test.kind === 'imaging' && /^(?:stable|trace|nil|intact|positive|negative)$/i.test(word) && !/^\s*(?:[.;,)\n]|$)/.test(text.slice(end, end + 3))) return true;
  if (/^(?:stable|trace|normal|abnormal|low|high|negative|neg|positive|pos)$/i.test(word)) return /^ (?!(?:for|on|in|at|and|today|with|by|x|but|to|throughout|bilaterally|from|then|again|or)\b)[a-z]/.test(text.slice(end, end + 12));
  return false;
}

const BLOOD_PRESSURE = /blood pressure|^bp$/i;
const DENOMINATORS: ReadonlySet<number> = new Set([3, 5, 6, 8, 10, 12, 15, 18, 20, 21, 24, 25, 27, 28, 30, 32, 40, 48, 50, 56, 60, 63, 70, 75, 80, 84, 100, 120, 144]);

function readNumeric(text: string, at: number, test: TestMention): Written | undefined {
  NUMERIC_VALUE.lastIndex = at;
  const match = NUMERIC_VALUE.exec(text);
  if (match?.groups === undefined) return undefined;
  const { sign = '', low = '', high, joint = '', unit } = match.groups;
  const numbers = { low: toNumber(low), high: high === undefined ? undefined : toNumber(high), joint: joint.trim(), sign: sign.trim() };
  const end = at + match[0].length;
  if (isDate(numbers, test) || isClock(text, end) || (test.kind === 'imaging' && unit !== '%')) return undefined;
  if (numbers.joint === '' && numbers.low >= 1900 && numbers.low <= 2100 && unit === undefined && !/[,.]/.test(low) && test.kind !== 'lab') return undefined;
  // A unit of time or of a drug after a bare number: "BP 2 hours later", "iron 200 mg".
  if (unit === undefined && /^[ -]?(?:h|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|times|pm|am|mcg|mg|g)\b/.test(text.slice(end, end + 8))) return undefined;
  return { start: at, end, numbers, ...(unit === undefined ? {} : { unit }) };
}

const toNumber = (written: string): number => Number(written.replaceAll(',', '').replace('·', '.'));

/** "12/5" is a date unless the test is written so. */
function isDate({ low, high, joint }: NonNullable<Written['numbers']>, test: TestMention): boolean {
  if (joint !== '/' || high === undefined) return false;
  if (BLOOD_PRESSURE.test(test.canonical) || (low >= 50 && high >= 20)) return false;
  return !(DENOMINATORS.has(high) && low <= high) && !/visual acuity|vision|bcva|apgar|keratometry|muscle strength/i.test(test.canonical);
}

const isClock = (text: string, end: number): boolean => /^:\d\d/.test(text.slice(end, end + 3));

// Between values of one test: hit "->", "(", ", then", "|", "now"; miss ", HR".
const JOINT = /(?:->|→|–>|>(?=[ \t])|(?:, ?)?(?:today|on admission|on arrival), ?was\b|\||(?:, ?)?(?:then|now)\b|,(?=[ \t]\d)|(?:(?:down|up|back) )?to\b|[-–](?=[ \t])|\((?=(?:was |from |baseline |best |prev(?:ious(?:ly)?)? |last |prior )?\d)|(?:, ?|and )?was\b|and(?= \d)|(?:, ?)?from\b|;(?= \d)|(?:R|L|OD|OS|OU|right|left),?(?=[ \t]\d{1,2}\/))/y;
const LEAD = /(?:was|from|baseline|best|prev(?:ious(?:ly)?)?|last|prior|up to|down to)(?=[ \t])/y;
const EMPTY_CELL = /--?(?=[ \t|])/y;

function skipBlank(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1;
  return at;
}

/** The end of a sticky match with the blanks after it; the offset itself where it does not match. */
function pastPiece(text: string, pattern: RegExp, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? at : skipBlank(text, at + match[0].length);
}

/** Where the next value of a chain may begin; undefined where nothing joins. */
function nextInChain(text: string, end: number, row: boolean): number | undefined {
  const at = skipBlank(text, end);
  let next = pastPiece(text, JOINT, at);
  if (next > at) next = pastPiece(text, LEAD, next);
  else if (!row || at === end) return undefined;
  const filled = pastPiece(text, EMPTY_CELL, next);
  return filled > next ? pastPiece(text, JOINT, filled) : next;
}

function chainAfter(text: string, first: Written, { limit, test, row }: { limit: number; test: TestMention; row: boolean }): Written[] {
  const out: Written[] = [];
  let at = first.end;
  for (let taken = 0; taken < MAX_CHAIN; taken += 1) {
    if (!row && notedRangeAt(text, at) !== undefined) break;
    const next = nextInChain(text, at, row);
    if (next === undefined || next >= limit) break;
    const written = readNumeric(text, next, test) ?? (row ? wordAt(text, next) : undefined);
    if (written === undefined) break;
    out.push(written);
    at = written.end;
  }
  return out;
}

function wordAt(text: string, at: number): Written | undefined {
  WORD_VALUE.lastIndex = at;
  const match = WORD_VALUE.exec(text);
  return match === null ? undefined : { start: at, end: at + match[0].length };
}

/** The test opens its line and cells follow it, set apart by space or bars. */
function isTableRow({ input: { document: { text } }, lines, lineOf }: ClinicalReading, test: TestMention): boolean {
  const line = lines[lineOf[test.first] ?? 0];
  if (line === undefined || text.slice(line.start, test.span.start).trim() !== '') return false;
  const rest = text.slice(test.span.end, Math.min(line.end, test.span.end + 80));
  if (!/^(?:[ \t]{2}|\t| ?\|)/.test(rest)) return false;
  const cell = skipBlank(rest, 0);
  return /[ \t]{2}|\t|\|/.test(rest.slice(rest.charAt(cell) === '|' ? skipBlank(rest, cell + 1) : cell).trimEnd());
}

const HEADER_LINES = 20;

/** In a table with a reference column its cell is a range, not a value. */
function withoutRangeColumn({ input: { document: { text } }, lines, lineOf }: ClinicalReading, test: TestMention, chain: readonly Written[], source: string): readonly Written[] {
  const last = chain.at(-1);
  if (last?.numbers === undefined || chain.length < 2) return chain;
  const rangeLike = last.numbers.sign !== '' || (last.numbers.high !== undefined && last.numbers.joint !== '/');
  if (!rangeLike) return chain;
  const at = lineOf[test.first] ?? 0;
  for (let i = at - 1; i >= Math.max(0, at - HEADER_LINES); i -= 1) {
    const line = lines[i];
    if (line === undefined || line.firstToken === line.endToken) break;
    if (/\b(?:ref(?:erence)?|range|normal)\b/i.test(text.slice(line.start, line.end))) return chain.slice(0, -1);
  }
  return source.charAt(last.start) === '(' ? chain.slice(0, -1) : chain;
}

function valueFound({ input: { document: { text }, lexicons } }: ClinicalReading, written: Written, test: TestMention): ValueFound {
  const words = text.slice(written.start, written.end);
  const range = notedRangeAt(text, written.end);
  return {
    span: span(written.start, written.end), of: test.span, score: written.numbers === undefined ? 0.85 : 0.92,
    canonical: words.toLowerCase().replace(/\s+/g, ' '),
    attributes: valueAttributes(words, written, { test, range, pair: BLOOD_PRESSURE.test(test.canonical) ? pressureRanges(lexicons) : undefined }),
    reason: written.numbers === undefined ? 'A word for a result after a test.' : 'A number after a test.',
  };
}

interface ValueContext {
  readonly test: TestMention;
  readonly range: Range | undefined;
  readonly pair: readonly [Range | undefined, Range | undefined] | undefined;
}

/** Systolic and diastolic ranges of the lexicon. */
function pressureRanges(lexicons: Lexicons): readonly [Range | undefined, Range | undefined] {
  const [systolic, diastolic] = ['systolic blood pressure', 'diastolic blood pressure'].map((name) => lexicons.index('tests').get(name)?.find((row) => row['high'] !== ''));
  return [systolic && rangeOf(systolic), diastolic && rangeOf(diastolic)];
}

function valueAttributes(words: string, { numbers, unit }: Written, { test, range, pair }: ValueContext): Attributes {
  const flag = flagOf({ words, numbers, unit, rows: test.rows, kind: test.kind, range, pair });
  return {
    ...(numbers === undefined ? {} : { number: numbers.low }),
    ...(numbers?.high === undefined ? {} : { high: numbers.high, low: numbers.low }),
    ...(unit === undefined ? {} : { unit: unit.trim() }),
    ...(range?.low === undefined ? {} : { rangeLow: range.low }),
    ...(range?.high === undefined ? {} : { rangeHigh: range.high }),
    ...(flag === null ? {} : { flag }),
  };
}

// Hit "7/10", "8-9/10", "9 out of 10"; miss "7/10/2024", "17/10".
const OUT_OF_TEN = /(?<![\d/.])(?:10|\d)(?:\.5)?(?: ?[-–] ?(?:10|\d))? ?(?:\/|out of) ?10(?![\d/])/g;
const PAIN_WORDS = /\b(?:pain|ache|headache|discomfort|soreness|cramp\w*|severity|intensity|rated?|scale|moving|tender\w*)\b/i;

/** "knee pain 7/10": a value without a test. */
function painScores(reading: ClinicalReading): ValueFound[] {
  const { partText, part, document: { text } } = reading.input;
  const pains = problemMentions(reading);
  const out: ValueFound[] = [];
  for (const match of partText.matchAll(OUT_OF_TEN)) {
    const start = part.start + match.index;
    const before = text.slice(Math.max(part.start, start - 60), start);
    if (!PAIN_WORDS.test(before)) continue;
    const pain = lastEndingBy(pains, start);
    const [low = '', high] = match[0].split(/[-–]/).map((piece) => /\d+/.exec(piece)?.[0]);
    out.push({
      span: span(start, start + match[0].length), of: pain !== undefined && start - pain.end <= 60 ? pain : undefined, score: 0.9, canonical: match[0],
      attributes: { number: Number(low), ...(high === undefined ? {} : { high: Number(high) }), unit: '/10' }, reason: 'A pain score out of ten.',
    });
  }
  return out;
}

// Hit "E3V4M5", "E4 V5 M6".
const COMA_PARTS = /\bE[1-4] ?V[1-5T] ?M[1-6]\b/g;

/** The parts of a coma score, beside their sum. */
function coma(reading: ClinicalReading): ValueFound[] {
  const { partText, part } = reading.input;
  const scores = testMentions(reading).filter((test) => /coma/i.test(test.canonical));
  return [...partText.matchAll(COMA_PARTS)].map((match): ValueFound => {
    const start = part.start + match.index;
    return { span: span(start, start + match[0].length), of: lastEndingBy(scores, start), attributes: {}, canonical: match[0].toLowerCase(), score: 0.9, reason: 'The three parts of a coma score.' };
  });
}

// Hit "grew MRSA", "growing E. coli", "positive for Klebsiella".
const GREW = /\b(?:grew|grow|growing|growth of|isolated|yield(?:ed|ing)|positive for)[ \n](?:out )?(?<span>MRSA|MSSA|VRE|(?:[A-Z]\.? ?)(?:coli|aureus|pneumoniae|pyogenes|faecalis|faecium|aeruginosa|epidermidis|albicans|difficile|cloacae|mirabilis)|Escherichia coli|Klebsiella(?: pneumoniae)?|Pseudomonas(?: aeruginosa)?|Enterobacter(?: cloacae)?|Proteus(?: mirabilis)?|Enterococcus(?: faecalis| faecium)?|Staphylococcus \w{4,12}|Streptococcus \w{4,12}|Candida(?: \w{4,12})?)\b/g;

/** What a culture grew. */
function organisms(reading: ClinicalReading): ValueFound[] {
  const { partText, part } = reading.input;
  const cultures = testMentions(reading).filter((test) => /cultur|swab|sputum|urine|csf|bal\b/i.test(test.canonical));
  if (cultures.length === 0) return [];
  return [...partText.matchAll(GREW)].flatMap((match): ValueFound[] => {
    const name = match.groups?.['span'] ?? '';
    const start = part.start + match.index + match[0].length - name.length;
    const of = lastEndingBy(cultures, start);
    return of === undefined || start - of.end > 160 ? [] : [{ span: span(start, start + name.length), of, attributes: {}, canonical: name.toLowerCase(), score: 0.85, reason: 'What a culture grew.' }];
  });
}

function lastEndingBy(list: readonly { readonly span: Span }[], offset: number): Span | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as { span: Span }).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return list[low - 1]?.span;
}

// Hit "120/80", "120/80 mmHg"; miss "12/5", "120/80/3".
const PRESSURE = /(?<![\d/.-])(?<systolic>[6-9]\d|1\d\d|2[0-4]\d)\/(?<diastolic>[2-9]\d|1[0-3]\d)(?![\d/]|-\d)(?: ?mm ?hg)?/gi;

/** A second pressure of the same line: "lying 142/78, standing 136/80". */
function looseBloodPressures(reading: ClinicalReading, known: readonly ValueFound[]): ValueFound[] {
  const { partText, part } = reading.input;
  const pressures = testMentions(reading).filter((test) => BLOOD_PRESSURE.test(test.canonical));
  if (pressures.length === 0) return [];
  const taken = new Set(known.map((one) => one.span.start as number));
  const out: ValueFound[] = [];
  for (const match of partText.matchAll(PRESSURE)) {
    const start = part.start + match.index;
    const systolic = Number(match.groups?.['systolic']);
    const diastolic = Number(match.groups?.['diastolic']);
    const test = lastEndingBy(pressures, start);
    if (taken.has(start) || systolic <= diastolic || test === undefined || start - test.end > 120) continue;
    out.push({
      span: span(start, start + match[0].length), of: test, score: 0.85, canonical: match[0].toLowerCase(),
      attributes: { number: systolic, low: systolic, high: diastolic }, reason: 'Written as a blood pressure, after a mention of one.',
    });
  }
  return out;
}
