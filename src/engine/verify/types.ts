/** Verdicts of the fact lock. */
import type { Span } from '../document/span.ts';

export type Verdict = 'supported' | 'unsupported' | 'contradicted';
export const FACT_KINDS = [
  'number', 'unit', 'dose', 'frequency', 'date', 'laterality', 'negation', 'drug', 'problem', 'who', 'invented',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface VerdictReason {
  readonly kind: FactKind;
  /** What the source says, where it says something. */
  readonly expected?: string;
  /** What the output says. */
  readonly found?: string;
}
/** What the fact lock says of one sentence. `evidence` is into the source, sorted and disjoint. */
export interface ClaimVerdict {
  readonly verdict: Verdict;
  readonly reasons: readonly VerdictReason[];
  readonly evidence: readonly Span[];
}
/** A checked sentence of an output. `span` is into the output, `evidence` into the source. */
export interface Claim extends ClaimVerdict {
  readonly span: Span;
}
