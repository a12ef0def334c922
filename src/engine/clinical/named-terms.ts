/**
 * Clinical terms that carry a name: eponymous diseases and signs, scores, tests, procedures. In: a
 * reading. Out: mentions by type. A whole term ("Braden scale") counts as it is. A bare name ("Braden",
 * "Crohn's") counts only in clinical company: a score or test with a value after it, a sign with its
 * result, a disease with its possessive or a head such as "deformity".
 */
import { span, type Span } from '../document/span.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import { valuesOf, type Row } from '../lexicon/parse-tsv.ts';
import type { PhraseMatch } from '../lexicon/phrase-index.ts';
import type { Token } from '../text/tokenise.ts';
import type { ClinicalReading } from './reading.ts';
import { isCommonWord } from './term-matches.ts';

export interface NamedTerm {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  readonly type: 'PROBLEM' | 'TEST' | 'PROCEDURE';
  readonly subtype: string;
  readonly canonical: string;
  /** A name without the word for what it names. */
  readonly bare: boolean;
}

const terms = new WeakMap<ClinicalReading, readonly NamedTerm[]>();

export function namedTermsOf(reading: ClinicalReading): readonly NamedTerm[] {
  let out = terms.get(reading);
  if (out === undefined) {
    out = findNamed(reading);
    terms.set(reading, out);
  }
  return out;
}

function findNamed(reading: ClinicalReading): NamedTerm[] {
  const { tokens, lexicons } = reading.input;
  const out: NamedTerm[] = [];
  const taken = new Set<number>();
  for (const match of lexicons.index('protected').findLongest(tokens)) {
    const named = wholeTerm(reading, match);
    if (named === undefined) continue;
    out.push(named);
    for (let i = named.first; i <= named.last; i += 1) taken.add(i);
  }
  const cores = coresOf(lexicons);
  for (let i = 0; i < tokens.length; i += 1) {
    if (taken.has(i)) continue;
    const named = bareName(reading, i, cores) ?? headedName(reading, i, cores);
    if (named !== undefined) out.push(named);
  }
  return out;
}

type Kind = Pick<NamedTerm, 'type' | 'subtype'>;

const MANOEUVRE = /\b(?:test|tests|man(?:o?eu)v(?:re|er)|reflex|chart|index|rinne|weber)\b/;
const INJURY = /\b(?:fracture|dislocation|tear|rupture|lesion)\b/;
const NOT_A_PROBLEM = /\b(?:trendelenburg|position|law|triangle|nurse|lobe)$/;

function kindOf(category: string, term: string, reason: string): Kind | undefined {
  switch (category) {
    case 'eponym': return NOT_A_PROBLEM.test(term) ? undefined : { type: 'PROBLEM', subtype: INJURY.test(term) ? 'injury' : /sign|spot|node|body|line/.test(term) ? 'finding' : 'disease' };
    case 'sign': return MANOEUVRE.test(term) ? { type: 'TEST', subtype: 'exam' } : { type: 'PROBLEM', subtype: 'finding' };
    case 'score': return { type: 'TEST', subtype: 'score' };
    case 'test': return /rods?|cocci|bacilli|bacteria|unit|positive|negative|antigen$/.test(term) || (/finding/.test(reason) && /body|bodies|cells?|crystals/.test(term)) ? undefined : { type: 'TEST', subtype: 'lab' };
    case 'procedure': return { type: 'PROCEDURE', subtype: 'surgery' };
    default: return undefined;
  }
}

const VALUE_TOKEN = /^(?:\d.*|i{1,3}|iv|v|[abc])$/;

function wholeTerm(reading: ClinicalReading, match: PhraseMatch<Row>): NamedTerm | undefined {
  const row = match.payloads[0] as Row;
  const term = row['term'] ?? '';
  const isBare = match.payloads.some((one) => (one['core'] ?? '') === (one['term'] ?? '')) || !/[\s-]/.test(term.replace(/'s$/, ''));
  if (isBare || reading.sentenceOf[match.first] !== reading.sentenceOf[match.last]) return undefined;
  const { tokens, lexicons } = reading.input;
  const kind = kindOf(row['category'] ?? '', term, row['reason'] ?? '');
  // "ST elevation" is listed among tests, but is what one shows.
  if (kind === undefined || (row['category'] === 'test' && lexicons.index('problems').get(term) !== undefined)) return undefined;
  let last = match.last;
  // "ECOG 0", "NYHA class II": the last word is the value.
  while (kind.type === 'TEST' && last > match.first && VALUE_TOKEN.test((tokens[last] as Token).norm)) last -= 1;
  if (isPossessive(tokens, last)) last += 1;
  return { ...kind, first: match.first, last, bare: false, canonical: term, span: spanOf(tokens, match.first, last) };
}

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => span((tokens[first] as Token).start, (tokens[last] as Token).end);

function isPossessive(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next !== undefined && next.start === (tokens[last] as Token).end && (next.kind === 'possessive' || /^['’]$/.test(next.text));
}

interface Core {
  readonly categories: ReadonlySet<string>;
  /** The first whole term that has the core. */
  readonly term: string;
}

const coresByLexicons = new WeakMap<Lexicons, ReadonlyMap<string, Core>>();
const NAMED_CATEGORIES: ReadonlySet<string> = new Set(['eponym', 'sign', 'score', 'test', 'procedure']);

/** Single-word names of the protected terms, with what they name. */
function coresOf(lexicons: Lexicons): ReadonlyMap<string, Core> {
  let cores = coresByLexicons.get(lexicons);
  if (cores === undefined) {
    const building = new Map<string, { categories: Set<string>; term: string }>();
    for (const row of lexicons.rows('protected')) {
      const category = row['category'] ?? '';
      if (!NAMED_CATEGORIES.has(category)) continue;
      for (const core of valuesOf(row['core'])) {
        const word = core.toLowerCase().replace(/'s$/, '');
        if (/\s/.test(word) || word.length < 3) continue;
        const known = building.get(word) ?? { categories: new Set<string>(), term: row['term'] ?? word };
        known.categories.add(category);
        building.set(word, known);
      }
    }
    cores = building;
    coresByLexicons.set(lexicons, cores);
  }
  return cores;
}

const RESULT = /^(?:neg|negative|pos|positive|absent|present|equivocal|normal|intact|passed|failed|\+)$/;
const BEFORE_DISEASE = /^(?:out|about|suspected|possible|probable|likely|known|early|\?)$/;
const AFTER_DISEASE = /^(?:in|is|was|has|and|or|but|since|on|with|who|which|treated|diagnosed|flare|currently|well|not|under|excluded|[.,;:)?!/])$/;
const TITLE = /^(?:dr|mr|mrs|ms|miss|prof|sister|nurse|matron|lord|lady|sir)$/;

/** A name alone, in company. */
function bareName(reading: ClinicalReading, at: number, cores: ReadonlyMap<string, Core>): NamedTerm | undefined {
  const { tokens } = reading.input;
  const token = tokens[at] as Token;
  const core = token.kind === 'word' && token.text !== token.norm ? cores.get(token.norm) : undefined;
  if (core === undefined || isTitled(tokens, at)) return undefined;
  const possessive = isPossessive(tokens, at);
  const last = possessive ? at + 1 : at;
  const kind = companyOf(reading, { at, last, possessive, categories: core.categories });
  return kind && { ...kind, first: at, last, bare: true, canonical: core.term, span: spanOf(tokens, at, last) };
}

const isTitled = (tokens: readonly Token[], at: number): boolean =>
  TITLE.test(tokens[at - 1]?.norm ?? '') || (tokens[at - 1]?.text === '.' && TITLE.test(tokens[at - 2]?.norm ?? ''));

interface Company {
  readonly at: number;
  readonly last: number;
  readonly possessive: boolean;
  readonly categories: ReadonlySet<string>;
}

function companyOf(reading: ClinicalReading, { at, last, possessive, categories }: Company): Kind | undefined {
  const { tokens } = reading.input;
  const next = tokens[last + 1];
  const after = next === undefined || reading.lineOf[last + 1] !== reading.lineOf[last] ? '' : next.norm;
  const valueAt = /^[:=]$/.test(after) ? last + 2 : last + 1;
  const value = tokens[valueAt];
  const measured = categories.has('score') || categories.has('test');
  if (measured && after !== '' && value !== undefined && isNumberValue(tokens[last] as Token, value) && !isDosed(tokens[valueAt + 1])) return { type: 'TEST', subtype: categories.has('score') ? 'score' : 'lab' };
  if (RESULT.test(value?.norm ?? '') && after !== '') {
    if (categories.has('sign')) return { type: 'PROBLEM', subtype: 'finding' };
    return measured ? { type: 'TEST', subtype: 'lab' } : undefined;
  }
  if (!categories.has('eponym')) return undefined;
  const ends = after === '' || AFTER_DISEASE.test(after);
  const fits = possessive ? ends : ends && BEFORE_DISEASE.test(tokens[at - 1]?.norm ?? '');
  return fits ? { type: 'PROBLEM', subtype: 'disease' } : undefined;
}

/** "ASA 324 mg" is the drug. */
function isDosed(unit: Token | undefined): boolean {
  return /^(?:mg|mcg|g|gm|units?|ml|tablets?|tabs?|puffs?)$/.test(unit?.norm ?? '');
}

/** A number close by that is no year; a Roman numeral counts for stages. */
function isNumberValue(name: Token, value: Token): boolean {
  if (value.start - name.end > 8) return false;
  if (value.kind === 'number') return !/^(?:19|20)\d\d$/.test(value.text);
  return /^(?:I{1,3}|IV|V|I{1,3}[ab])$/.test(value.text);
}

const STRONG_HEADS: ReadonlyMap<string, string> = new Map([
  ['syndrome', 'disease'], ['disease', 'disease'], ['palsy', 'disease'], ['sign', 'finding'], ['signs', 'finding'], ['phenomenon', 'finding'], ['fracture', 'injury'], ['deformity', 'finding'], ['contracture', 'disease'], ['anomaly', 'disease'],
]);
const CORE_HEADS: ReadonlyMap<string, string> = new Map([
  ['response', 'finding'], ['block', 'disease'], ['spot', 'finding'], ['spots', 'finding'], ['hernia', 'disease'], ['cyst', 'finding'], ['node', 'finding'], ['nodes', 'finding'], ['nodule', 'finding'], ['nodules', 'finding'], ['murmur', 'finding'],
  ['pulse', 'finding'], ['gait', 'finding'], ['pearls', 'finding'], ['shelf', 'finding'], ['pupil', 'finding'], ['tear', 'injury'], ['dystrophy', 'disease'], ['dementia', 'disease'], ['aphasia', 'disease'], ['encephalopathy', 'disease'], ['lesion', 'finding'],
  ['lesions', 'finding'], ['arteritis', 'disease'], ['endocarditis', 'disease'], ['thyroiditis', 'disease'], ['granulomatosis', 'disease'], ['sarcoma', 'disease'], ['tumor', 'disease'], ['tumour', 'disease'], ['esophagus', 'disease'], ['oesophagus', 'disease'],
  ['lymphoma', 'disease'], ['ataxia', 'disease'], ['chorea', 'disease'], ['ulcer', 'disease'], ['angina', 'disease'], ['gangrene', 'disease'], ['purpura', 'disease'], ['nephropathy', 'disease'], ['lines', 'finding'], ['breathing', 'finding'], ['respiration', 'finding'],
]);

/** "Troisier's sign", "Mobitz block", "Kernig and Brudzinski signs": names before a head no list has together. */
function headedName(reading: ClinicalReading, at: number, cores: ReadonlyMap<string, Core>): NamedTerm | undefined {
  const { tokens, lexicons } = reading.input;
  const head = tokens[at] as Token;
  const strong = STRONG_HEADS.get(head.norm);
  const subtype = strong ?? CORE_HEADS.get(head.norm);
  if (subtype === undefined) return undefined;
  let first = at;
  for (let i = at - 1; i >= Math.max(0, at - 6) && reading.sentenceOf[i] === reading.sentenceOf[at]; i -= 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'possessive' || /^['’-]$/.test(token.text) || (/^(?:and|or|type|like)$/.test(token.norm) && i < at - (token.norm === 'type' || token.norm === 'like' ? 0 : 1))) continue;
    const isName = token.kind === 'word' && /^\p{Lu}/u.test(token.text) && token.text.length > 2 && (cores.has(token.norm) || (strong !== undefined && !isCommonWord(lexicons, token.text)));
    if (!isName || isTitled(tokens, i)) break;
    first = i;
  }
  const upperLine = reading.lines[reading.lineOf[at] ?? 0]?.upper === true;
  if (first === at || (upperLine && !cores.has((tokens[first] as Token).norm))) return undefined;
  return { type: 'PROBLEM', subtype, first, last: at, bare: false, canonical: wordsOf(tokens, first, at), span: spanOf(tokens, first, at) };
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens.slice(first, last + 1).map((token) => (token.kind === 'possessive' ? token.norm : ` ${token.norm}`)).join('').trim();
}
