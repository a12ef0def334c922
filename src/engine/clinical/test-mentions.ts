/**
 * Mentions of tests in a part: laboratory, vital signs, imaging, scores, physiology. In: a reading.
 * Out: spans in text order with the rows that hold their reference ranges. Imaging takes the anatomy
 * beside it ("CT head"), a scale takes the name before it ("Braden score"), single letters need a number.
 */
import { span, type Span } from '../document/span.ts';
import type { Row } from '../lexicon/parse-tsv.ts';
import type { Token } from '../text/tokenise.ts';
import { canonicalOf } from './codes.ts';
import { isMedicineHere } from './medication-mentions.ts';
import { isInHeader, sectionKindAt, type ClinicalReading } from './reading.ts';
import { senseAt, sensesOf } from './senses.ts';
import { termsOf, type TermMatch } from './term-matches.ts';

export interface TestMention {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  /** lab, vital, imaging, score, micro, physiology, exam. */
  readonly kind: string;
  readonly canonical: string;
  readonly rows: readonly Row[];
  readonly score: number;
  readonly reason: string;
}

const mentions = new WeakMap<ClinicalReading, readonly TestMention[]>();

export function testMentions(reading: ClinicalReading): readonly TestMention[] {
  let out = mentions.get(reading);
  if (out === undefined) {
    out = findTests(reading);
    mentions.set(reading, out);
  }
  return out;
}

function findTests(reading: ClinicalReading): TestMention[] {
  const anatomy = termsOf(reading, 'anatomy');
  const sites = { byFirst: new Map(anatomy.map((one) => [one.first, one])), byLast: new Map(anatomy.map((one) => [one.last, one])) };
  const taken = new Set<number>();
  const out: TestMention[] = [];
  const add = (mention: TestMention): void => {
    out.push(mention);
    for (let i = mention.first; i <= mention.last; i += 1) taken.add(i);
  };
  for (const match of termsOf(reading, 'tests')) if (isTestHere(reading, match)) add(fromLexicon(reading, match, sites));
  for (const { first, last, type, sense, score } of sensesOf(reading)) {
    if (type !== 'test' || score < 0.3 || taken.has(first) || taken.has(last)) continue;
    if (last === first && (reading.input.tokens[first] as Token).text.length === 1 && !numberFollows(reading, last)) continue;
    const rows = reading.input.lexicons.index('tests').get(sense) ?? [];
    add(mentionOf(reading, { first, last, rows, canonical: rows[0] === undefined ? sense : canonicalOf(rows[0]), kind: rows[0]?.['kind'] ?? 'lab', score: Math.min(0.92, 0.5 + score / 2), reason: 'An abbreviation of a test.' }));
  }
  addSingleLetters(reading, taken, add);
  addNamedScales(reading, taken, add);
  return out.sort((a, b) => a.span.start - b.span.start);
}

type MentionParts = Omit<TestMention, 'span'>;

function mentionOf({ input: { tokens } }: ClinicalReading, parts: MentionParts): TestMention {
  return { ...parts, span: span((tokens[parts.first] as Token).start, (tokens[parts.last] as Token).end) };
}

/** Headers of sections are tests only where the section is one: "CXR:", "EBL:". */
const TEST_HEADERS: ReadonlySet<string> = new Set(['imaging', 'ecg', 'estimated-blood-loss', 'unknown', 'results']);
const GENERIC_HEADERS = /^(?:imaging|radiology|labs?|laboratory|results?|vitals?|vital signs|obs|observations|cultures|scans|telemetry|x-rays|blood tests)$/i;
const GENERIC: ReadonlySet<string> = new Set(['vital signs', 'vitals', 'labs', 'lab work', 'bloods', 'blood tests', 'blood test', 'scan', 'scans', 'blood work', 'bloodwork', 'imaging', 'obs', 'observations', 'exam', 'examination', 'lab tests', 'tests']);

function isTestHere(reading: ClinicalReading, { first, last, span: at }: TermMatch): boolean {
  const { document, tokens } = reading.input;
  const words = document.text.slice(at.start, at.end);
  if (GENERIC.has(words.toLowerCase())) return false;
  if (isInHeader(reading, first) && (!TEST_HEADERS.has(sectionKindAt(reading, first)) || GENERIC_HEADERS.test(words))) return false;
  const sense = senseAt(reading, first);
  if (sense !== undefined && sense.last >= last && sense.senses > 1 && sense.type !== 'test' && !numberFollows(reading, last)) return false;
  if (!isSubstance(reading, words)) return true;
  if (/^(?:levels?|test|screen|assay)$/.test(tokens[last + 1]?.norm ?? '')) return true;
  return !isMedicineHere(reading, first, last, true);
}

/** True for words that are medicines too: "potassium", "iron". */
function isSubstance({ input: { lexicons } }: ClinicalReading, words: string): boolean {
  return lexicons.index('medications').get(words) !== undefined;
}

interface Sites {
  readonly byFirst: ReadonlyMap<number, TermMatch>;
  readonly byLast: ReadonlyMap<number, TermMatch>;
}
const TAKES_SITE = /^(?:ct|mri|mra|mrv|cta|ctv|pet|ultrasound|us|uss|x ?-?ray|xr|xray|radiograph|plain film|doppler|scan|angiogram|angiography|echo)/i;
const SITE_BEFORE = /^(?:ultrasound|uss?|x-?rays?|xrays?|radiographs?|films?|doppler|dopplers|angiogram|angiography|scan|mri|ct|duplex)$/i;
const MAX_SITES = 3;

function fromLexicon(reading: ClinicalReading, match: TermMatch, sites: Sites): TestMention {
  const row = match.rows[0] as Row;
  const { tokens, document } = reading.input;
  const kind = row['kind'] ?? 'lab';
  let { first, last } = match;
  if (kind === 'imaging' && TAKES_SITE.test(document.text.slice(match.span.start, match.span.end))) last = withSitesAfter(reading, last, sites);
  const head = (tokens[match.first] as Token).text;
  const before = sites.byLast.get(match.first - 1);
  if (SITE_BEFORE.test(head) && before !== undefined && reading.sentenceOf[before.first] === reading.sentenceOf[first]) first = before.first;
  if (/^(?:levels?)$/.test(tokens[last + 1]?.norm ?? '') && kind === 'lab') last += 0;
  return mentionOf(reading, { first, last, kind, canonical: canonicalOf(row), rows: match.rows, score: 0.92, reason: 'A name in the list of tests.' });
}

/** "CT abdomen and pelvis", "MRI L-spine", "X-ray R wrist". */
function withSitesAfter(reading: ClinicalReading, from: number, sites: Sites): number {
  const { tokens } = reading.input;
  let last = from;
  for (let taken = 0; taken < MAX_SITES; taken += 1) {
    let next = last + 1;
    while (next < last + 3 && /^(?:r|l|right|left|lt|rt|both|and|of|the|\/|,|&|-|scan)$/i.test(tokens[next]?.norm ?? '') && !(taken === 0 && /^(?:of|and|,)$/.test(tokens[next]?.norm ?? ''))) {
      next += 1;
    }
    const site = sites.byFirst.get(next);
    if (site === undefined || reading.sentenceOf[site.last] !== reading.sentenceOf[from] || (tokens[next] as Token).start - (tokens[next - 1] as Token).end > 1) break;
    last = site.last;
  }
  return last;
}

/** A number stands within two tokens after: "K 4.1", "T: 37.2", "P=88". */
function numberFollows({ input: { tokens }, lineOf }: ClinicalReading, last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined || lineOf[last + 1] !== lineOf[last]) return false;
  if (next.kind === 'number') return true;
  return /^[:=<>+~]$/.test(next.text) && tokens[last + 2]?.kind === 'number';
}

const SINGLE_LETTERS: ReadonlyMap<string, readonly [name: string, low: number, high: number]> = new Map([
  ['T', ['temperature', 30, 110]], ['P', ['heart rate', 25, 250]], ['R', ['respiratory rate', 5, 60]], ['K', ['potassium', 1.5, 9]], ['N', ['neutrophils', 0, 100]],
]);

/** Single letters among vital signs and results, with a plausible number. */
function addSingleLetters(reading: ClinicalReading, taken: ReadonlySet<number>, add: (mention: TestMention) => void): void {
  const { tokens, lexicons } = reading.input;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const rule = token.text.length === 1 ? SINGLE_LETTERS.get(token.text) : undefined;
    if (rule === undefined || taken.has(i) || !numberFollows(reading, i)) continue;
    const [name, low, high] = rule;
    const number = tokens[i + 1]?.kind === 'number' ? tokens[i + 1] : tokens[i + 2];
    const value = Number(number?.text);
    if (!(value >= low && value <= high) || (number as Token).start - token.end > 4) continue;
    const rows = lexicons.index('tests').get(name) ?? [];
    add(mentionOf(reading, { first: i, last: i, rows, canonical: name, kind: rows[0]?.['kind'] ?? 'vital', score: 0.85, reason: 'A letter for a vital sign or a result, with a plausible number.' }));
  }
}

const SCALE_WORDS: ReadonlySet<string> = new Set(['score', 'scale', 'index', 'criteria', 'classification', 'questionnaire', 'inventory', 'grade', 'stage', 'scoring']);
const NOT_A_NAME = /^(?:the|a|an|and|or|his|her|their|pain|total|risk|this|that|final|no|low|high|clinical|tumou?r|cancer|histologic(?:al)?|nuclear|fall|patient|early|late|end|of|in|with|each|diagnostic|on|at|to|is|was|grade|stage|apgar)$/i;

/** "Maddrey score", "Hinchey stage": a capitalised name before a word for a scale. */
function addNamedScales(reading: ClinicalReading, taken: ReadonlySet<number>, add: (mention: TestMention) => void): void {
  const { tokens } = reading.input;
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (!SCALE_WORDS.has(token.norm) || taken.has(i)) continue;
    const first = nameBefore(reading, i);
    if (first === undefined || taken.has(first)) continue;
    const words = tokens.slice(first, i + 1).map((one) => one.text).join(' ');
    add(mentionOf(reading, { first, last: i, rows: [], canonical: words, kind: 'score', score: 0.75, reason: 'A name before a word for a scale.' }));
  }
}

function nameBefore(reading: ClinicalReading, at: number): number | undefined {
  const { tokens } = reading.input;
  let first = at;
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const token = tokens[i] as Token;
    const after = tokens[i + 1] as Token;
    if (reading.sentenceOf[i] !== reading.sentenceOf[at] || after.start - token.end > 1) break;
    if (token.kind === 'possessive' || token.text === '-') continue;
    if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || NOT_A_NAME.test(token.text)) break;
    first = i;
  }
  const upperLine = reading.lines[reading.lineOf[at] ?? 0]?.upper === true;
  return first === at || upperLine ? undefined : first;
}
