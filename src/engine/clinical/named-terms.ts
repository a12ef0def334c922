/**
 * Clinical terms that carry a name: eponymous diseases and signs, scores, tests, procedures. In: a
 * reading. Out: mentions by type. A bare name ("Braden", "Crohn's") counts only in clinical company: a score
 * or test with a value after it, a sign with its result, a disease with its possessive.
 */
import { span, type Span } from '../document/span.ts';
import type { Row } from '../lexicon/parse-tsv.ts';
import type { PhraseMatch } from '../lexicon/phrase-index.ts';
import type { Token } from '../text/tokenise.ts';
import type { ClinicalReading } from './reading.ts';

export interface NamedTerm {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  readonly type: 'PROBLEM' | 'TEST' | 'PROCEDURE';
  readonly subtype: string;
  readonly canonical: string;
  /** A single word that is a name in itself. */
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
  for (const match of lexicons.index('protected').findLongest(tokens)) {
    const named = namedTerm(reading, match);
    if (named !== undefined) out.push(named);
  }
  return out;
}

const MANOEUVRE = /\b(?:test|tests|man(?:o?eu|eu)v(?:re|er)|reflex|chart|index)\b/;
const INJURY = /\b(?:fracture|dislocation|tear|rupture|lesion)\b/;

function namedTerm(reading: ClinicalReading, match: PhraseMatch<Row>): NamedTerm | undefined {
  const row = match.payloads[0] as Row;
  const term = row['term'] ?? '';
  const kind = kindOf(row['category'] ?? '', term, row['reason'] ?? '');
  if (kind === undefined || reading.sentenceOf[match.first] !== reading.sentenceOf[match.last]) return undefined;
  const { tokens } = reading.input;
  const bare = match.payloads.some((one) => (one['core'] ?? '') === (one['term'] ?? '')) || !/[\s-]/.test(term.replace(/'s$/, ''));
  const possessive = tokens[match.last + 1]?.kind === 'possessive' || /^['’]$/.test(tokens[match.last + 1]?.text ?? '') && tokens[match.last + 1]?.start === tokens[match.last]?.end;
  const last = possessive ? match.last + 1 : match.last;
  if (bare && !isInCompany(reading, { first: match.first, last, possessive, type: kind.type, category: row['category'] ?? '' })) return undefined;
  return {
    ...kind, first: match.first, last, bare, canonical: term,
    span: span((tokens[match.first] as Token).start, (tokens[last] as Token).end),
  };
}

function kindOf(category: string, term: string, reason: string): Pick<NamedTerm, 'type' | 'subtype'> | undefined {
  switch (category) {
    case 'eponym': return { type: 'PROBLEM', subtype: INJURY.test(term) ? 'injury' : /sign|spot|node|body|line/.test(term) ? 'finding' : 'disease' };
    case 'sign': return MANOEUVRE.test(term) ? { type: 'TEST', subtype: 'exam' } : { type: 'PROBLEM', subtype: 'finding' };
    case 'score': return { type: 'TEST', subtype: 'score' };
    case 'test': return /rods?|cocci|bacilli|bacteria|unit|positive|negative|antigen$/.test(term) || /finding/.test(reason) && /body|bodies|cells?|crystals/.test(term) ? undefined : { type: 'TEST', subtype: 'lab' };
    case 'procedure': return { type: 'PROCEDURE', subtype: 'surgery' };
    default: return undefined;
  }
}

interface Company {
  readonly first: number;
  readonly last: number;
  readonly possessive: boolean;
  readonly type: NamedTerm['type'];
  readonly category: string;
}

const RESULT = /^(?:neg|negative|pos|positive|absent|present|equivocal|sign|normal|intact|passed|failed|\+|-)$/;
const BEFORE_DISEASE = /^(?:out|about|suspected|possible|probable|likely|known|early|\?|like)$/;
const AFTER_DISEASE = /^(?:in|is|was|has|and|or|but|since|on|with|who|which|treated|diagnosed|flare|currently|well|not|under|[.,;:)?!/])$/;
const TITLE = /^(?:dr|mr|mrs|ms|miss|prof|sister|nurse|matron|lord|lady)$/;

function isInCompany(reading: ClinicalReading, { first, last, possessive, type, category }: Company): boolean {
  const { tokens } = reading.input;
  const token = tokens[first] as Token;
  if (token.text === token.norm && !possessive) return false;
  if (TITLE.test(tokens[first - 1]?.norm ?? '') || (tokens[first - 1]?.text === '.' && TITLE.test(tokens[first - 2]?.norm ?? ''))) return false;
  const next = tokens[last + 1];
  const after = next === undefined || reading.lineOf[last + 1] !== reading.lineOf[last] ? undefined : next;
  if (type === 'TEST') return after !== undefined && valueStarts(tokens, last + 1);
  if (type === 'PROCEDURE') return /^(?:not|was|performed|done|repair|procedure|for|in|for)$/.test(after?.norm ?? '') || /^(?:underwent|had|for|s\/p|post)$/.test(tokens[first - 1]?.norm ?? '');
  if (after !== undefined && RESULT.test(after.norm)) return true;
  if (category === 'sign') return false;
  if (possessive) return after === undefined || AFTER_DISEASE.test(after.norm);
  return BEFORE_DISEASE.test(tokens[first - 1]?.norm ?? '') && (after === undefined || AFTER_DISEASE.test(after.norm));
}

/** A number, a result word or a plus sign, straight or after a colon. */
function valueStarts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const value = /^[:=]$/.test(token.text) ? tokens[at + 1] : token;
  if (value === undefined || value.start - token.end > 6) return false;
  if (value.kind === 'number') return !/^(?:19|20)\d\d$/.test(value.text);
  return RESULT.test(value.norm) || /^(?:I{1,3}|IV|V|Ia|Ib)$/.test(value.text);
}
