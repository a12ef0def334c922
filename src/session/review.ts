/**
 * What the user decided about findings, with unlimited undo. Immutable: every change gives a new
 * review. Decisions are keyed by annotation id, which names layer, label and place, so they outlive
 * another reading of the same text.
 */
import type { EntityAnnotation, PhiAnnotation } from '../engine/document/annotation.ts';
import type { PhiDecision } from '../engine/deid/types.ts';

export interface EntityDecision {
  readonly annotationId: string;
  readonly action: 'accept' | 'reject';
}
export interface Review {
  readonly phi: Readonly<Record<string, PhiDecision>>;
  readonly entities: Readonly<Record<string, EntityDecision>>;
  readonly addedPhi: readonly PhiAnnotation[];
  readonly addedEntities: readonly EntityAnnotation[];
  readonly allow: readonly string[];
  readonly deny: readonly string[];
  /** Residual risks that were looked at and accepted, with the reason given. Keyed by kind and place. */
  readonly acceptedRisks?: Readonly<Record<string, string>>;
}
export const EMPTY_REVIEW: Review = { phi: {}, entities: {}, addedPhi: [], addedEntities: [], allow: [], deny: [] };

/** One line of the audit log: who did what. Holds labels and places, never words of the note. */
export interface AuditEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly who: 'you';
  readonly action: 'remove' | 'keep' | 'retype' | 'resize' | 'add' | 'accept' | 'reject' | 'allow' | 'deny' | 'undo' | 'redo' | 'clear';
  readonly annotationIds: readonly string[];
  readonly from: string;
  readonly to: string;
}

interface Step {
  readonly review: Review;
  readonly entry: AuditEntry;
}
export interface ReviewHistory {
  readonly now: Review;
  readonly undone: readonly Step[];
  readonly done: readonly Step[];
  /** Newest last; undo and redo are entries themselves. */
  readonly log: readonly AuditEntry[];
}
export const EMPTY_HISTORY: ReviewHistory = { now: EMPTY_REVIEW, done: [], undone: [], log: [] };

export function changeReview(history: ReviewHistory, now: Review, entry: AuditEntry): ReviewHistory {
  return { now, done: [...history.done, { review: history.now, entry }], undone: [], log: [...history.log, entry] };
}

export function undo(history: ReviewHistory, at: number): ReviewHistory {
  const last = history.done.at(-1);
  if (last === undefined) return history;
  return {
    now: last.review, done: history.done.slice(0, -1), undone: [...history.undone, { review: history.now, entry: last.entry }],
    log: [...history.log, { ...last.entry, at, action: 'undo', from: last.entry.to, to: last.entry.from }],
  };
}

export function redo(history: ReviewHistory, at: number): ReviewHistory {
  const last = history.undone.at(-1);
  if (last === undefined) return history;
  return {
    now: last.review, undone: history.undone.slice(0, -1), done: [...history.done, { review: history.now, entry: last.entry }],
    log: [...history.log, { ...last.entry, at, action: 'redo' }],
  };
}

/** Decides several findings at once (all equal texts, say) as one step. */
export function decidePhi(history: ReviewHistory, decisions: readonly PhiDecision[], entry: AuditEntry): ReviewHistory {
  const phi = { ...history.now.phi };
  for (const decision of decisions) phi[decision.annotationId] = { ...phi[decision.annotationId], ...decision };
  return changeReview(history, { ...history.now, phi }, entry);
}

export function decideEntities(history: ReviewHistory, decisions: readonly EntityDecision[], entry: AuditEntry): ReviewHistory {
  const entities = { ...history.now.entities };
  for (const decision of decisions) entities[decision.annotationId] = decision;
  return changeReview(history, { ...history.now, entities }, entry);
}
