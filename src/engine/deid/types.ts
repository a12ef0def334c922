/** De-identification: what goes in from the user, what comes out. */
import type { PhiAnnotation, PhiSubtype, PhiType } from '../document/annotation.ts';
import type { Span } from '../document/span.ts';

export const OPERATOR_IDS = ['tag', 'mask', 'remove', 'surrogate', 'generalise'] as const;
export type OperatorId = (typeof OPERATOR_IDS)[number];
export const POLICY_IDS = ['safe-harbor', 'limited-data-set', 'names-only', 'everything'] as const;
export type PolicyId = (typeof POLICY_IDS)[number];

/** Findings from this score up are removed by default: in the app, in the headless command and where that is measured. */
export const DEFAULT_THRESHOLD = 0.3;

/** A human's word on one finding; it outlives re-reading and every dial. */
export interface PhiDecision {
  readonly annotationId: string;
  readonly action: 'remove' | 'keep';
  /** A type set by the user instead of the found one. */
  readonly type?: PhiType;
  readonly subtype?: PhiSubtype;
  /** An extent set by the user instead of the found one. */
  readonly span?: Span;
}
export interface DeidOptions {
  readonly policy: PolicyId;
  readonly operator: OperatorId;
  /** Secret: fixes surrogates and the one date offset of a document. */
  readonly seed: string;
  /** Findings below this score stay, unless decided by hand. In [0, 1]. */
  readonly threshold: number;
  readonly decisions: readonly PhiDecision[];
  /** Spans the user marked. */
  readonly added: readonly PhiAnnotation[];
  /** Words that always stay; words that always go. Compared without case. */
  readonly allow: readonly string[];
  readonly deny: readonly string[];
}
export interface DeidEdit {
  readonly annotationId: string;
  readonly span: Span;
  /** Into the de-identified text. */
  readonly out: Span;
  readonly type: PhiType;
  readonly subtype?: PhiSubtype;
  readonly replacement: string;
  readonly operator: OperatorId;
}
export type RiskLevel = 'low' | 'medium' | 'high';
/** What may still point to a person. `span` is into the source, `out` into the output. */
export interface ResidualRisk {
  readonly span: Span;
  readonly out: Span;
  /** A code of deid/residual; its text is what the user reads. */
  readonly kind: string;
  readonly reason: string;
}
/** A finding that stays in the output, and why. */
export interface KeptFinding {
  readonly annotationId: string;
  readonly span: Span;
  readonly out: Span;
  readonly why: 'policy' | 'below-threshold' | 'user' | 'allow-list' | 'protected';
}
export interface DeidResult {
  readonly text: string;
  readonly edits: readonly DeidEdit[];
  readonly kept: readonly KeptFinding[];
  readonly residual: readonly ResidualRisk[];
  readonly risk: RiskLevel;
}
