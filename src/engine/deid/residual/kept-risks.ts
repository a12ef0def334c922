/** Risks of findings that stay. In: the selection and what the operator shows. Out: raw risks in source offsets. */
import type { Span } from '../../document/span.ts';
import { ageOf } from '../ages.ts';
import type { DateReader } from '../dates/date-reader.ts';
import type { Mention } from '../mention.ts';
import { jobKindOf } from '../surrogates/words/professions.ts';
import type { Kept, Selection } from '../selection/decide.ts';
import type { OperatorId } from '../types.ts';
import { isYearOnly } from '../years.ts';
import type { RiskKindId } from './kinds.ts';

export interface RawRisk {
  readonly kind: RiskKindId;
  readonly span: Span;
}
export interface ShownFacts {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly operator: OperatorId;
  readonly readDate: DateReader;
}

const DIRECT = new Set(['NAME', 'CONTACT', 'ID']);
const LARGE = new Set(['STATE', 'COUNTRY']);

export function keptRisks({ kept }: Selection, facts: ShownFacts): RawRisk[] {
  const risks = kept.flatMap((one) => {
    const kind = kindOf(one, facts);
    return kind === null ? [] : [{ kind, span: one.finding.span }];
  });
  return [...firstOfEach(risks, ['date-kept']), ...combinations(kept, facts)];
}

function kindOf({ finding, why }: Kept, facts: ShownFacts): RiskKindId | null {
  const { label, subtype } = finding;
  if (why === 'protected') return null;
  if (why === 'user' || why === 'allow-list') return 'kept-by-hand';
  if (why === 'below-threshold') return DIRECT.has(label) ? 'doubtful-identifier' : 'doubtful-finding';
  const text = facts.text.slice(finding.span.start, finding.span.end);
  switch (label) {
    case 'NAME': return 'name-kept';
    case 'CONTACT': case 'ID': return 'identifier-kept';
    case 'PROFESSION': return 'profession-kept';
    case 'AGE': return (ageOf(text) ?? 0) >= 90 ? 'age-over-89-kept' : null;
    case 'LOCATION': return LARGE.has(subtype ?? '') ? null : 'place-kept';
    case 'DATE': {
      const read = facts.readDate(text);
      return read !== null && isYearOnly(read) ? null : 'date-kept';
    }
  }
}

/** Of kinds that a policy keeps by the hundred, the first stands for all. */
function firstOfEach(risks: readonly RawRisk[], kinds: readonly RiskKindId[]): RawRisk[] {
  const seen = new Set<RiskKindId>();
  return risks.filter(({ kind }) => {
    if (!kinds.includes(kind) || !seen.has(kind)) {
      seen.add(kind);
      return true;
    }
    return false;
  });
}

/** What the reader still learns: findings kept, and classes that an operator writes. */
function combinations(kept: readonly Kept[], { text, mentions, operator }: ShownFacts): RawRisk[] {
  const isOld = (at: Span): boolean => (ageOf(text.slice(at.start, at.end)) ?? 0) >= 90;
  const oldIsShown = kept.some(({ finding }) => finding.label === 'AGE' && isOld(finding.span)) ||
    (operator !== 'mask' && operator !== 'remove' && mentions.some(({ type, span: at }) => type === 'AGE' && isOld(at)));
  if (!oldIsShown) return [];
  const risks: RawRisk[] = [];
  for (const { finding } of kept) {
    if (finding.label === 'PROFESSION') risks.push({ kind: 'old-age-and-job', span: finding.span });
    if (finding.label === 'LOCATION' && !LARGE.has(finding.subtype ?? '')) risks.push({ kind: 'old-age-and-place', span: finding.span });
  }
  if (operator === 'generalise') {
    for (const { type, span: at } of mentions) if (type === 'PROFESSION' && jobKindOf(text.slice(at.start, at.end)) !== undefined) risks.push({ kind: 'old-age-and-job', span: at });
  }
  return risks;
}
