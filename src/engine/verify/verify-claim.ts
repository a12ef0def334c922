/** Checks one sentence against a source. In: a sentence, the facts of a source. Out: verdict, reasons, evidence. */
import type { Span } from '../document/span.ts';
import { overlaps } from '../document/span.ts';
import type { SourceFacts } from './source-facts.ts';
import type { ClaimVerdict, VerdictReason } from './types.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;

/**
 * Checks one sentence. `within`: spans of the source that the sentence claims to follow from; only
 * what they overlap counts as support. Without it, all of the source does.
 */
export function verifyClaim(claim: string, source: SourceFacts, within?: readonly Span[]): ClaimVerdict {
  const sentences = source.sentences.filter((s) => within === undefined || within.some((w) => overlaps(w, s)));
  const known = new Set(sentences.flatMap((s) => source.text.slice(s.start, s.end).match(NUMBER) ?? []));
  const reasons: VerdictReason[] = (claim.match(NUMBER) ?? []).filter((n) => !known.has(n)).map((found) => ({ kind: 'number', found }));
  return { verdict: reasons.length === 0 ? 'supported' : 'unsupported', reasons, evidence: sentences.slice(0, 1) };
}
