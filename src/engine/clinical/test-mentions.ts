/**
 * Mentions of tests in a part: laboratory, vital signs, imaging, scores, physiology. In: a reading.
 * Out: spans in text order with the rows that hold their reference ranges. Imaging takes the anatomy
 * beside it ("CT head"), a scale takes the name before it ("Braden score"), single letters need a number.
 */
import { span, type Span } from '../document/span.ts';
import type { Row } from '../lexicon/parse-tsv.ts';
import type { Token } from '../text/tokenise.ts';
import { canonicalOf } from './codes.ts';
import { isMedicineHere, isSusceptibility } from './medication-mentions.ts';
import { namedTermsOf } from './named-terms.ts';
import { isInHeader, sectionKindAt, type ClinicalReading } from './reading.ts';
import { isEntitySense, senseAt, sensesOf } from './senses.ts';
import { termsOf, type TermMatch } from './term-matches.ts';
import { NEEDS_VALUE, NEVER_TESTS, PATHOGENS, TEST_PREFIXES, WORD_TESTS } from './test-words.ts';

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
  /** Which mention has a token. */
  const taken = new Map<number, TestMention>();
  const out = new Set<TestMention>();
  const add = (mention: TestMention): void => {
    out.add(mention);
    for (let i = mention.first; i <= mention.last; i += 1) taken.set(i, mention);
  };
  for (const match of termsOf(reading, 'tests')) if (isTestHere(reading, match)) add(fromLexicon(reading, match, sites));
  for (const term of namedTermsOf(reading)) {
    if (term.type !== 'TEST') continue;
    const within = takenWithin(taken, term.first, term.last);
    if (within.size > 0 && (term.bare || !areCovered(within, term.first, term.last))) continue;
    for (const one of within) out.delete(one);
    add(fromNamed(reading, term));
  }
  for (const chosen of sensesOf(reading)) {
    const { first, last, type, sense, score } = chosen;
    if (type !== 'test' || score < 0.3 || taken.has(first) || taken.has(last) || !isEntitySense(chosen) || !isTestCase(reading, first)) continue;
    const written = reading.input.document.text.slice(chosen.span.start, chosen.span.end).toLowerCase();
    if (NEVER_TESTS.has(written) || (NEEDS_VALUE.has(written) && !valueFollows(reading, last)) || (isSubstance(reading, written) && isMedicineHere(reading, first, last, true)) || isDateStart(reading.input.tokens, /^[:=]$/.test(reading.input.tokens[last + 1]?.text ?? '') ? last + 2 : last + 1) || /^(?:diet|response|signs?)$/.test(reading.input.tokens[last + 1]?.norm ?? '')) continue;
    if (last === first && (reading.input.tokens[first] as Token).text.length === 1 && !numberFollows(reading, last)) continue;
    const rows = reading.input.lexicons.index('tests').get(sense) ?? [];
    add(mentionOf(reading, { first, last, rows, canonical: rows[0] === undefined ? sense : canonicalOf(rows[0]), kind: rows[0]?.['kind'] ?? 'lab', score: Math.min(0.92, 0.5 + score / 2), reason: 'An abbreviation of a test.' }));
  }
  addSingleLetters(reading, taken, add);
  addDiseaseTests(reading, taken, add);
  addWordTests(reading, taken, add);
  addNamedScales(reading, taken, add);
  return [...out].sort((a, b) => a.span.start - b.span.start);
}

function takenWithin(taken: ReadonlyMap<number, TestMention>, first: number, last: number): Set<TestMention> {
  const within = new Set<TestMention>();
  for (let i = first; i <= last; i += 1) {
    const one = taken.get(i);
    if (one !== undefined) within.add(one);
  }
  return within;
}

/** Whether all lie inside a longer named one ("Pain Scale" in "Abbey Pain Scale"), and none reaches out of it. */
function areCovered(within: ReadonlySet<TestMention>, first: number, last: number): boolean {
  return [...within].every((one) => one.first >= first && one.last <= last && one.last - one.first < last - first);
}

function fromNamed(reading: ClinicalReading, term: { readonly first: number; readonly last: number; readonly subtype: string; readonly canonical: string }): TestMention {
  const rows = reading.input.lexicons.index('tests').get(term.canonical) ?? [];
  return mentionOf(reading, { first: term.first, last: term.last, rows, canonical: rows[0] === undefined ? term.canonical : canonicalOf(rows[0]), kind: rows[0]?.['kind'] ?? term.subtype, score: 0.88, reason: 'A named test, score or sign.' });
}

/** "Mrs" is not mRS, "Alt" is not ALT. */
function isTestCase({ input: { tokens } }: ClinicalReading, token: number): boolean {
  const { text } = tokens[token] as Token;
  return !/^(?:Mrs|Alt|Oct|Resp|May|Ms|Ana|Art|Cl|cl|Am|Pt)$/.test(text);
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
  const lower = words.toLowerCase();
  if (GENERIC.has(lower) || NEVER_TESTS.has(lower) || /^\s*(?:diet|intake|nurse|clinic|restriction|response|signs?)\b/i.test(document.text.slice(at.end, at.end + 14))) return false;
  // Letters of an element in small letters are a unit or a word: "5 mg", "na".
  if (/^(?:cl|cr|ca|na|al|k)$/.test(words)) return false;
  // "brain Ca" is a cancer; calcium has a number or stands in a list of tests.
  if (words === 'Ca' && !numberFollows(reading, last) && !/^[,/&+]$/.test(tokens[first - 1]?.text ?? '')) return false;
  if (NEEDS_VALUE.has(lower) && !valueFollows(reading, last)) return false;
  if (/^(?:weight|wt)s?$/.test(lower) && /^[ -](?:gain|loss|up|down|bearing|based|management|lifting|training|reduction)/i.test(document.text.slice(at.end, at.end + 10))) return false;
  if (isInHeader(reading, first) && (!TEST_HEADERS.has(sectionKindAt(reading, first)) || GENERIC_HEADERS.test(words))) return false;
  const sense = senseAt(reading, first);
  if (sense !== undefined && sense.last >= last && !isEntitySense(sense)) return false;
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
const TAKES_SITE = /^(?:ct|mri|mra|mrv|pet|ultrasound|us|x ?-?ray|xr|radiograph|plain film|doppler|scan|angiogram|angiography|echo)/i;
const SITE_BEFORE = /^(?:ultrasound|uss?|x-?rays?|radiographs?|films?|doppler|dopplers|angiogram|angiography|scan|mri|ct|duplex)$/i;
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
  first = withPrefix(reading, first);
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
  return last === from ? withShortSite(reading, from) : last;
}

const SHORT_SITE = /^(?:spine|pelvis|a|p)$/;

/** "MRI L-spine", "CT C/A/P", "CT abd/pelvis". */
function withShortSite({ input: { tokens } }: ClinicalReading, from: number): number {
  if (!/^(?:[ctl]|abd|chest|cap|tap)$/.test(tokens[from + 1]?.norm ?? '')) return from;
  let last = from + 1;
  while (/^[-/]$/.test(tokens[last + 1]?.text ?? '') && SHORT_SITE.test(tokens[last + 2]?.norm ?? '')) last += 2;
  return last > from + 1 || /^(?:abd|cap|tap|chest)$/.test(tokens[last]?.norm ?? '') ? last : from;
}

/** "lying BP", "24-hour CT", "routine EEG": the word belongs to the test. */
function withPrefix({ input: { tokens }, sentenceOf }: ClinicalReading, first: number): number {
  const before = tokens[first - 1];
  if (before === undefined || sentenceOf[first - 1] !== sentenceOf[first] || (tokens[first] as Token).start - before.end > 1) return first;
  if (/^(?:hour|hr|h)$/.test(before.norm) && tokens[first - 2]?.text === '-' && tokens[first - 3]?.kind === 'number') return first - 3;
  return TEST_PREFIXES.has(before.norm) ? first - 1 : first;
}

/** A number or a word for a result comes next, perhaps after a side of the body. */
function valueFollows({ input: { tokens }, lineOf }: ClinicalReading, last: number): boolean {
  for (let i = last + 1; i <= last + 4; i += 1) {
    const token = tokens[i];
    if (token === undefined || lineOf[i] !== lineOf[last]) return false;
    if (token.kind === 'number' || RESULT_WORD.test(token.norm)) return true;
    if (!/^(?:r|l|right|left|arm|leg|upper|lower|limbs?|was|is|were|are|of|[:=<>~-])$/.test(token.norm)) return false;
  }
  return false;
}

const RESULT_WORD = /^(?:positive|negative|neg|pos|normal|abnormal|intact|immune|non|nonimmune|reactive|nonreactive|passed|failed|four|five|three|reduced|detected|equal|\+)$/;

/** Everyday words that name a test only with a result: "Power 4+/5", "Rubella immune". */
function addWordTests(reading: ClinicalReading, taken: ReadonlyMap<number, TestMention>, add: (mention: TestMention) => void): void {
  const { tokens } = reading.input;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || taken.has(i)) continue;
    const word = WORD_TESTS.get(token.norm);
    const pathogen = PATHOGENS.has(token.norm) && RESULT_WORD.test(resultAfter(tokens, i));
    const drug = isSusceptibility(tokens, i) && reading.input.lexicons.index('medications').get(token.text) !== undefined;
    const share = word !== undefined && tokens[i - 1]?.text === '%';
    const coded = word === undefined && !drug && !pathogen && isCodedResult(reading, i);
    if (drug || pathogen || coded || (word !== undefined && (word.anywhere || share || valueFollows(reading, i)))) {
      const name = word?.canonical ?? (drug ? `${token.norm} susceptibility` : token.norm);
      const rows = reading.input.lexicons.index('tests').get(name) ?? [];
      add(mentionOf(reading, { first: i, last: i, rows, canonical: name, kind: rows[0]?.['kind'] ?? (drug || pathogen ? 'micro' : 'exam'), score: 0.82, reason: 'A word that names a test where a result follows it.' }));
    }
  }
}

/** "MLH1 loss of expression", "HBsAg neg", "FAST positive": capitals or digits, then a laboratory's word. */
function isCodedResult(reading: ClinicalReading, at: number): boolean {
  const { tokens } = reading.input;
  const token = tokens[at] as Token;
  if (token.text.length < 3 || !/\p{Lu}/u.test(token.text) || !/[\p{Lu}\d]/u.test(token.text.slice(1)) || reading.lines[reading.lineOf[at] ?? 0]?.upper === true) return false;
  const sense = senseAt(reading, at);
  if (sense !== undefined && sense.type !== 'test') return false;
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next === undefined || reading.lineOf[at + 1] !== reading.lineOf[at]) return false;
  if (/^(?:positive|negative|neg|pos|retained|detected|nonreactive|reactive|equivocal)$/.test(next.norm)) return true;
  return (next.norm === 'not' && after?.norm === 'detected') || (next.norm === 'loss' && after?.norm === 'of' && tokens[at + 3]?.norm === 'expression') || (next.text === '+' && /^[.,;)]?$/.test(after?.text ?? ''));
}

const TEST_HEADS = /^(?:screen|serology|serologies|titers?|titres?|pcr|antibody|antibodies|antigen|swab|testing)$/;

/** "hepatitis B serologies", "Down syndrome screen", "strep swab": a disease before a word for a test. */
function addDiseaseTests(reading: ClinicalReading, taken: ReadonlyMap<number, TestMention>, add: (mention: TestMention) => void): void {
  const { tokens } = reading.input;
  const problems = new Map(termsOf(reading, 'problems').map((match) => [match.last, match.first]));
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (!TEST_HEADS.test(token.norm) || taken.has(i)) continue;
    const before = tokens[i - 1] as Token;
    const first = problems.get(i - 1) ?? (PATHOGENS.has(before.norm) || /^(?:hearing|vision|urine|drug|tox|germline|genetic|throat|nasal|wound|lateral|flow)$/.test(before.norm) ? i - 1 : undefined);
    if (first === undefined || taken.has(first) || reading.sentenceOf[first] !== reading.sentenceOf[i] || token.start - before.end > 1) continue;
    const canonical = tokens.slice(first, i + 1).map((one) => one.norm).join(' ');
    add(mentionOf(reading, { first, last: i, rows: [], canonical, kind: 'lab', score: 0.82, reason: 'A disease before a word for a test.' }));
  }
}

/** The result word after a pathogen: hit "HIV neg", "HIV: negative", "HIV and RPR nonreactive". */
function resultAfter(tokens: readonly Token[], at: number): string {
  let i = at + 1;
  while (i < at + 4 && /^(?:[:/]|is|was|test|and|rpr|status|a|b)$/.test(tokens[i]?.norm ?? '')) i += 1;
  return tokens[i]?.norm ?? '';
}

/** A number stands within two tokens after: "K 4.1", "T: 37.2", "P=88". */
function numberFollows({ input: { tokens }, lineOf }: ClinicalReading, last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined || lineOf[last + 1] !== lineOf[last]) return false;
  if (next.kind === 'number') return true;
  return /^(?:[:=<>+~]|was|is|of)$/.test(next.norm) && tokens[last + 2]?.kind === 'number';
}

const SINGLE_LETTERS: ReadonlyMap<string, readonly [name: string, low: number, high: number]> = new Map([
  ['T', ['temperature', 30, 110]], ['P', ['heart rate', 25, 250]], ['R', ['respiratory rate', 5, 60]], ['K', ['potassium', 1.5, 9]], ['N', ['neutrophils', 0, 100]],
]);

/** Single letters among vital signs and results, with a plausible number. */
function addSingleLetters(reading: ClinicalReading, taken: ReadonlyMap<number, TestMention>, add: (mention: TestMention) => void): void {
  const { tokens, lexicons } = reading.input;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const rule = token.text.length === 1 ? SINGLE_LETTERS.get(token.text) : undefined;
    if (rule === undefined || taken.has(i)) continue;
    if (token.text === 'N' && tokens[i - 1]?.text === '%') {
      add(mentionOf(reading, { first: i, last: i, rows: lexicons.index('tests').get('neutrophils') ?? [], canonical: 'neutrophils', kind: 'lab', score: 0.8, reason: 'A letter for a cell count after its share.' }));
      continue;
    }
    if (!numberFollows(reading, i)) continue;
    const [name, low, high] = rule;
    const number = tokens[i + 1]?.kind === 'number' ? i + 1 : i + 2;
    if (isDateStart(tokens, number)) continue;
    const value = Number(tokens[number]?.text);
    if (!(value >= low && value <= high) || (tokens[number] as Token).start - token.end > 5) continue;
    const rows = lexicons.index('tests').get(name) ?? [];
    add(mentionOf(reading, { first: i, last: i, rows, canonical: name, kind: rows[0]?.['kind'] ?? 'vital', score: 0.85, reason: 'A letter for a vital sign or a result, with a plausible number.' }));
  }
}

/** "T: 06/04/24": a date of transcription. */
function isDateStart(tokens: readonly Token[], at: number): boolean {
  return /^[/.-]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number' && /^[/.-]$/.test(tokens[at + 3]?.text ?? '');
}

const SCALE_WORDS: ReadonlySet<string> = new Set(['score', 'scale', 'index', 'criteria', 'classification', 'questionnaire', 'inventory', 'grade', 'stage', 'scoring', 'test']);
const NOT_A_NAME = /^(?:the|a|an|and|or|his|her|their|pain|total|risk|this|that|final|no|low|high|clinical|tumou?r|cancer|histologic(?:al)?|nuclear|fall|patient|early|late|end|of|in|with|each|diagnostic|on|at|to|is|was|grade|stage|apgar)$/i;

/** "Maddrey score", "Hinchey stage": a capitalised name before a word for a scale. */
function addNamedScales(reading: ClinicalReading, taken: ReadonlyMap<number, TestMention>, add: (mention: TestMention) => void): void {
  const { tokens } = reading.input;
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (!SCALE_WORDS.has(token.norm) || taken.has(i)) continue;
    const first = nameBefore(reading, i);
    if (first === undefined || taken.has(first) || (token.norm === 'test' && !valueFollows(reading, i))) continue;
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
    // "Glasgow alcoholic hepatitis score 7": small words may stand between where a value follows.
    if (token.kind === 'number' || (token.kind === 'word' && token.text === token.norm && !NOT_A_NAME.test(token.text) && valueFollows(reading, at))) continue;
    if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || NOT_A_NAME.test(token.text)) break;
    first = i;
  }
  const upperLine = reading.lines[reading.lineOf[at] ?? 0]?.upper === true;
  return first === at || upperLine ? undefined : first;
}
