/**
 * The user's decisions as steps of the review: each is one undo and one line of the audit log. Entries
 * hold labels and places, never words of the note.
 */
import type { EntityAnnotation, EntityType, PhiAnnotation, PhiSubtype, PhiType, Provenance } from '../engine/document/annotation.ts';
import { ASSERTED, annotationId } from '../engine/document/annotation.ts';
import type { Span } from '../engine/document/span.ts';
import { changeReview, decideEntities, decidePhi, type AuditEntry, type Review, type ReviewHistory } from './review.ts';

const entry = (at: number, action: AuditEntry['action'], annotationIds: readonly string[], change: { readonly from?: string; readonly to?: string } = {}): AuditEntry =>
  ({ at, who: 'you', action, annotationIds, from: change.from ?? '', to: change.to ?? '' });

export interface PhiKind {
  readonly type: PhiType;
  readonly subtype?: PhiSubtype | undefined;
}
export interface EntityKind {
  readonly type: EntityType;
  /** The words of the note in lower case. */
  readonly canonical: string;
}

export const labelOf = ({ label, subtype }: { readonly label: string; readonly subtype?: string }): string =>
  subtype === undefined ? label : `${label}.${subtype}`;

const BY_HAND: Provenance = { producer: 'you', version: '1', method: 'human', reason: 'Marked by you.', evidence: [], steps: [{ by: 'you', from: null, to: 1, reason: 'Marked by you.' }] };

/** Removes or keeps findings; several at once are one step. */
export function settlePhi(history: ReviewHistory, findings: readonly PhiAnnotation[], action: 'remove' | 'keep', at: number): ReviewHistory {
  const [first] = findings;
  if (first === undefined) return history;
  const decisions = findings.map(({ id }) => ({ annotationId: id, action }));
  return decidePhi(history, decisions, entry(at, action, findings.map(({ id }) => id), { from: labelOf(first), to: action === 'keep' ? 'kept' : labelOf(first) }));
}

export function retypePhi(history: ReviewHistory, finding: PhiAnnotation, { type, subtype }: PhiKind, at: number): ReviewHistory {
  const to = { label: type, ...(subtype === undefined ? {} : { subtype }) };
  const decision = { annotationId: finding.id, action: 'remove' as const, type, ...(subtype === undefined ? {} : { subtype }) };
  return decidePhi(history, [decision], entry(at, 'retype', [finding.id], { from: labelOf(finding), to: labelOf(to) }));
}

export function resizePhi(history: ReviewHistory, finding: PhiAnnotation, span: Span, at: number): ReviewHistory {
  const place = (s: Span): string => `${s.start}-${s.end}`;
  return decidePhi(history, [{ annotationId: finding.id, action: 'remove', span }], entry(at, 'resize', [finding.id], { from: place(finding.span), to: place(span) }));
}

/** Marks stretches as identifiers by hand; all equal places are one step. */
export function addPhi(history: ReviewHistory, spans: readonly Span[], { type, subtype }: PhiKind, at: number): ReviewHistory {
  const added = spans.map((span): PhiAnnotation => ({
    layer: 'phi', id: annotationId('phi', type, span), span, label: type, ...(subtype === undefined ? {} : { subtype }), score: 1, attributes: {}, provenance: BY_HAND,
  }));
  const known = new Set(added.map(({ id }) => id));
  const addedPhi = [...history.now.addedPhi.filter(({ id }) => !known.has(id)), ...added];
  return changeReview(history, { ...history.now, addedPhi }, entry(at, 'add', [...known], { to: type }));
}

export function settleEntities(history: ReviewHistory, entities: readonly EntityAnnotation[], action: 'accept' | 'reject', at: number): ReviewHistory {
  const [first] = entities;
  if (first === undefined) return history;
  const decisions = entities.map(({ id }) => ({ annotationId: id, action }));
  return decideEntities(history, decisions, entry(at, action, entities.map(({ id }) => id), { from: first.label, to: action === 'accept' ? 'accepted' : 'rejected' }));
}

/** Marks stretches as findings by hand. */
export function addEntity(history: ReviewHistory, spans: readonly Span[], kind: EntityKind, at: number): ReviewHistory {
  const { now, ids } = withEntities(history, spans, kind);
  return changeReview(history, now, entry(at, 'add', ids, { to: kind.type }));
}

/** Gives a finding another type or another extent: the found one is rejected, one by hand takes its place. */
export function replaceEntity(history: ReviewHistory, entity: EntityAnnotation, change: EntityKind & { readonly span: Span }, at: number): ReviewHistory {
  const { now, ids } = withEntities(history, [change.span], change, entity.assertion);
  const entities = { ...now.entities, [entity.id]: { annotationId: entity.id, action: 'reject' as const } };
  const action = change.type === entity.label ? 'resize' : 'retype';
  const [from, to] = action === 'retype' ? [entity.label, change.type] as const : [`${entity.span.start}-${entity.span.end}`, `${change.span.start}-${change.span.end}`] as const;
  return changeReview(history, { ...now, entities }, entry(at, action, [entity.id, ...ids], { from, to }));
}

function withEntities(history: ReviewHistory, spans: readonly Span[], { type, canonical }: EntityKind, assertion = ASSERTED): { now: Review; ids: string[] } {
  const added = spans.map((span): EntityAnnotation => ({
    layer: 'entity', id: annotationId('entity', type, span), span, label: type, canonical, assertion, codes: [], score: 1, attributes: {}, provenance: BY_HAND,
  }));
  const ids = added.map(({ id }) => id);
  const addedEntities = [...history.now.addedEntities.filter(({ id }) => !ids.includes(id)), ...added];
  return { now: { ...history.now, addedEntities }, ids };
}

/** Puts a word on the list of words that always stay (`allow`) or always go (`deny`), or takes it off. */
export function listWord(history: ReviewHistory, { list, word, on }: { readonly list: 'allow' | 'deny'; readonly word: string; readonly on: boolean }, at: number): ReviewHistory {
  const rest = history.now[list].filter((one) => one.toLowerCase() !== word.toLowerCase());
  const words = on ? [...rest, word] : rest;
  return changeReview(history, { ...history.now, [list]: words }, entry(at, on ? list : 'clear', [], on ? { to: list } : { from: list }));
}

export const riskKey = ({ kind, span }: { readonly kind: string; readonly span: Span }): string => `${kind}:${span.start}-${span.end}`;

/** Accepts a residual risk, with a reason. */
export function acceptRisk(history: ReviewHistory, key: string, reason: string, at: number): ReviewHistory {
  const acceptedRisks = { ...history.now.acceptedRisks, [key]: reason };
  return changeReview(history, { ...history.now, acceptedRisks }, entry(at, 'accept', [`residual:${key}`], { from: 'residual risk', to: 'accepted' }));
}
