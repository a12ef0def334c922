/**
 * Where each identifier stands. In: findings, review, threshold, what the engine kept. Out: one entry a
 * finding with its type and extent as the user left them, in text order.
 */
import type { DeidResult, KeptFinding } from '../../engine/deid/types.ts';
import type { PhiAnnotation, PhiSubtype, PhiType } from '../../engine/document/annotation.ts';
import type { Span } from '../../engine/document/span.ts';
import type { Review } from '../../session/review.ts';

/** Findings below this score are shown for review, the most doubtful first. They are removed all the same. */
export const REVIEW_BELOW = 0.85;

export interface ReviewedPhi {
  readonly finding: PhiAnnotation;
  readonly type: PhiType;
  readonly subtype?: PhiSubtype;
  readonly span: Span;
  /** `open`: removed, and worth a look. `below`: under the recall dial, so it stays and is not marked. */
  readonly state: 'removed' | 'open' | 'kept' | 'below';
  /** By the user's own word. */
  readonly decided: boolean;
  readonly why?: KeptFinding['why'];
}

export function reviewedPhi(phi: readonly PhiAnnotation[], review: Review, threshold: number, result: DeidResult | undefined): ReviewedPhi[] {
  const keptWhy = new Map((result?.kept ?? []).map(({ annotationId, why }) => [annotationId, why]));
  const added = new Set(review.addedPhi.map(({ id }) => id));
  const all = added.size === 0 ? phi : [...phi.filter(({ id }) => !added.has(id)), ...review.addedPhi];
  return all.map((finding) => one(finding, review, threshold, { why: keptWhy.get(finding.id), added: added.has(finding.id) }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function one(finding: PhiAnnotation, review: Review, threshold: number, { why, added }: { readonly why: KeptFinding['why'] | undefined; readonly added: boolean }): ReviewedPhi {
  const decision = review.phi[finding.id];
  const type = decision?.type ?? finding.label;
  const subtype = decision?.type === undefined ? decision?.subtype ?? finding.subtype : decision.subtype;
  const base = { finding, type, ...(subtype === undefined ? {} : { subtype }), span: decision?.span ?? finding.span };
  if (decision?.action === 'keep') return { ...base, state: 'kept', decided: true, why: 'user' };
  if (decision?.action === 'remove' || added) return { ...base, state: 'removed', decided: true };
  const score = finding.score ?? 1;
  if (score < threshold) return { ...base, state: 'below', decided: false };
  if (why === 'policy' || why === 'allow-list' || why === 'protected') return { ...base, state: 'kept', decided: false, why };
  return { ...base, state: score < REVIEW_BELOW ? 'open' : 'removed', decided: false };
}

/** Those to review, the most doubtful first. */
export function openFindings(all: readonly ReviewedPhi[]): ReviewedPhi[] {
  return all.filter(({ state }) => state === 'open').sort((a, b) => (a.finding.score ?? 1) - (b.finding.score ?? 1));
}

/** The recall dial: five named places, each a lowest score that is still removed. */
export const DIAL = [
  { title: 'Lean', threshold: 0.8 }, { title: 'Balanced', threshold: 0.55 }, { title: 'Careful', threshold: 0.3 },
  { title: 'Very careful', threshold: 0.15 }, { title: 'All', threshold: 0 },
] as const;

/** The place of the dial that a threshold belongs to. */
export function dialPlace(threshold: number): number {
  const distances = DIAL.map((place) => Math.abs(place.threshold - threshold));
  return distances.indexOf(Math.min(...distances));
}

/** How many undecided findings a move of the dial would add and take away. */
export function dialPreview(phi: readonly PhiAnnotation[], review: Review, from: number, to: number): { readonly more: number; readonly fewer: number } {
  const between = (low: number, high: number): number =>
    phi.filter(({ id, score }) => review.phi[id] === undefined && (score ?? 1) >= low && (score ?? 1) < high).length;
  return to < from ? { more: between(to, from), fewer: 0 } : { more: 0, fewer: between(from, to) };
}
