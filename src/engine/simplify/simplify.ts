/**
 * Puts an analysed document into plain language, sentence by sentence. In: an analysis, a reading level.
 * Out: plain sentences beside their sources, what to do, questions, readability before and after. Every
 * rewritten sentence passes the fact lock; one that does not keeps the source's own words.
 */
import { span, type Span } from '../document/span.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Analysis } from '../pipeline/analysis.ts';
import { buildSourceFacts } from '../verify/source-facts.ts';
import type { VerdictReason } from '../verify/types.ts';
import { composeUnit } from './compose.ts';
import { EditSet, type PlainEdit } from './edits.ts';
import { glossaryOf } from './glossary.ts';
import { checkUnit, type Locked } from './lock.ts';
import { questionsFor } from './todo/questions.ts';
import { readPlain, tokenAtOrAfter, type PlainReading } from './reading.ts';
import { readabilityOf } from './readability/readability.ts';
import { plainHeader } from './rules/headers.ts';
import { AGE_RULES } from './rules/ages.ts';
import { DOSE_RULES, FREQUENCY_RULES, ROUTE_RULES, TIME_RULES, UK_TIME_RULES } from './rules/drug-words.ts';
import { runPatterns } from './rules/pattern-rule.ts';
import { SHORTHAND_RULES, SYMBOL_RULES } from './rules/shorthand.ts';
import { SIDE_RULES } from './rules/sides.ts';
import { splitLong } from './rules/splits.ts';
import { findLexemes } from './terms/lexemes.ts';
import { isPlainAlready } from './terms/plain-already.ts';
import { placeLexemes, type KeptTerm } from './terms/place-lexemes.ts';
import { todoOf } from './todo/todo.ts';
import { isHeading } from './senses.ts';
import type { PlainSentence, SimplifyOptions, SimplifyResult } from './types.ts';
import { cutUnits, type Unit } from './units.ts';

const PATTERNS = [
  ...AGE_RULES, ...UK_TIME_RULES, ...FREQUENCY_RULES, ...DOSE_RULES, ...ROUTE_RULES, ...TIME_RULES, ...SHORTHAND_RULES, ...SIDE_RULES, ...SYMBOL_RULES,
];

export function simplify(analysis: Analysis, { level }: SimplifyOptions, lexicons: Lexicons): SimplifyResult {
  const reading = readPlain(analysis, lexicons, level);
  const units = cutUnits(analysis);
  const { edits, kept, capitals } = gatherEdits(reading);
  const sentences = writeUnits({ reading, units, edits, capitals });
  const text = joined(analysis.document.text, sentences);
  const todo = todoOf(reading, sentences);
  return {
    text, sentences, todo,
    glossary: glossaryOf(kept, sentences, analysis.document.text),
    questions: questionsFor(reading, todo),
    readability: { before: readabilityOf(units.map((unit) => textOf(analysis, unit.source)), lexicons), after: readabilityOf(sentences.map((one) => one.text), lexicons) },
  };
}

const textOf = ({ document: { text } }: Analysis, at: Span): string => text.slice(at.start, at.end);

interface Gathered {
  readonly edits: readonly PlainEdit[];
  readonly kept: readonly KeptTerm[];
  readonly capitals: ReadonlySet<number>;
}

/** All rules, the surer ones first. Headings are closed to them. */
function gatherEdits(reading: PlainReading): Gathered {
  const edits = new EditSet(reading);
  for (const { header } of reading.analysis.sections) edits.hold(header.start, header.end);
  runPatterns(reading, edits, PATTERNS);
  const kept = placeLexemes(reading, edits, findLexemes(reading, edits));
  splitLong(reading, edits);
  return { edits: edits.inOrder(), kept, capitals: edits.capitals };
}

interface Writing {
  readonly reading: PlainReading;
  readonly units: readonly Unit[];
  readonly edits: readonly PlainEdit[];
  readonly capitals: ReadonlySet<number>;
}

function writeUnits(writing: Writing): PlainSentence[] {
  const { units, edits } = writing;
  const out: PlainSentence[] = [];
  let at = 0;
  let end = 0;
  let from = 0;
  for (const unit of units) {
    while (at < edits.length && (edits[at] as PlainEdit).start < unit.source.start) at += 1;
    const first = at;
    while (at < edits.length && (edits[at] as PlainEdit).end <= unit.source.end) at += 1;
    const written = unit.kind === 'header' ? writeHeader(writing, unit) : writeUnit(writing, unit, edits.slice(first, at));
    end += unit.source.start - from;
    out.push(placed(written, end));
    end += written.text.length;
    from = unit.source.end;
  }
  return out;
}

type Unplaced = Omit<PlainSentence, 'out'>;

/** Moves a unit's own offsets to where it stands in the plain text. */
function placed(unit: Unplaced, start: number): PlainSentence {
  return {
    ...unit, out: span(start, start + unit.text.length),
    changes: unit.changes.map((change) => (change.out === undefined ? change : { ...change, out: span(start + change.out.start, start + change.out.end) })),
  };
}

function asWritten({ text }: PlainReading, { source, kind }: Unit): Unplaced {
  return { source, kind, text: text.slice(source.start, source.end), verdict: 'supported', reasons: [], changes: [] };
}

function writeHeader({ reading }: Writing, unit: Unit): Unplaced {
  const same = asWritten(reading, unit);
  const { header } = reading.analysis.sections[reading.sectionOf[tokenAtOrAfter(reading.tokens, unit.source.start)] ?? -1] ?? { header: unit.source };
  const words = header.start >= unit.source.start && header.end <= unit.source.end ? reading.text.slice(header.start, header.end) : undefined;
  // A "cc" in small letters or late in a letter lists who gets a copy.
  const copies = words?.toLowerCase() === 'cc' && (words !== 'CC' || unit.source.start * 2 > reading.text.length);
  const first = tokenAtOrAfter(reading.tokens, header.start);
  const plain = words === undefined || copies || !isHeading(reading, first, tokenAtOrAfter(reading.tokens, header.start + words.length) - 1) ? null : plainHeader(words);
  if (words === undefined || plain === null) return same;
  const at = same.text.indexOf(words);
  return {
    ...same, text: same.text.slice(0, at) + plain + same.text.slice(at + words.length),
    changes: [{ kind: 'term', from: words, to: plain, source: span(unit.source.start + at, unit.source.start + at + words.length), out: span(at, at + plain.length) }],
  };
}

function writeUnit({ reading, capitals }: Writing, unit: Unit, edits: readonly PlainEdit[]): Unplaced {
  const same = asWritten(reading, unit);
  if (edits.length === 0 || unit.source.end - unit.source.start > LONGEST_SENTENCE) return same;
  if (edits.every(({ kind }) => UNSURE.has(kind)) && isPlainAlready(reading.lexicons, same.text)) return same;
  // A sentence is held against itself alone: what another sentence says does not make it true.
  const facts = buildSourceFacts(same.text, reading.lexicons);
  const sentence = reading.sentenceOf[tokenAtOrAfter(reading.tokens, unit.source.start)] ?? 0;
  const style = { upper: reading.upper[sentence] === 1 && shouts(same.text, unit.source.start, edits), capitals };
  let refused: { text: string; locked: Locked } | undefined;
  for (let candidates = edits, tried = 0; candidates.length > 0 && tried < MOST_TRIES; tried += 1) {
    const composed = composeUnit(reading.text, unit, candidates, style);
    if (composed.text === same.text) break;
    const locked = checkUnit(composed.text, facts);
    if (locked.verdict === 'supported') return { ...same, text: composed.text, changes: composed.changes };
    refused ??= { text: composed.text, locked };
    candidates = surerEdits(candidates, tried < 2 ? locked.reasons : []);
  }
  if (refused === undefined) return same;
  const { verdict, reasons } = refused.locked;
  return { ...same, verdict, reasons, changes: [{ kind: 'fallback', from: refused.text, to: same.text, source: unit.source }] };
}

/** Whether there are words in capitals beside the abbreviations: "AF, HTN, T2DM" is no shouting. */
function shouts(text: string, from: number, edits: readonly PlainEdit[]): boolean {
  let rest = '';
  let at = 0;
  for (const { start, end, kind } of edits) {
    if (kind !== 'abbreviation') continue;
    rest += text.slice(at, start - from);
    at = end - from;
  }
  return /\p{Lu}{4}/u.test(rest + text.slice(at));
}

const UNSURE: ReadonlySet<string> = new Set(['term', 'reorder', 'split']);

/** Longer than this (UTF-16 units) is no sentence but a list without line ends: checking all of it against all of it takes time by its square. */
const LONGEST_SENTENCE = 3000;

/** A sentence is checked at most this often, however many edits it has. */
const MOST_TRIES = 4;

/**
 * Fewer edits for a next try: first without those that brought in what the lock named, then
 * without any term. None left: the sentence stays as written.
 */
function surerEdits(edits: readonly PlainEdit[], reasons: readonly VerdictReason[]): readonly PlainEdit[] {
  const named = new Set(reasons.flatMap(({ found }) => (found ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word !== ''));
  const innocent = edits.filter(({ to }) => !to.toLowerCase().split(/[^\p{L}\p{N}]+/u).some((word) => named.has(word)));
  if (innocent.length < edits.length) return innocent;
  const sure = edits.filter(({ kind }) => !UNSURE.has(kind));
  return sure.length < edits.length ? sure : [];
}

/** The plain text: the sentences, and between them what stands between their sources. */
function joined(source: string, sentences: readonly PlainSentence[]): string {
  let text = '';
  let from = 0;
  for (const sentence of sentences) {
    text += source.slice(from, sentence.source.start) + sentence.text;
    from = sentence.source.end;
  }
  return text + source.slice(from);
}
