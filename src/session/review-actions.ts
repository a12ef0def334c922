/**
 * The user's decisions as steps of the review: each is one undo and one line of the audit log. Entries
 * hold labels and places, never words of the note.
 */
import type { EntityAnnotation, EntityType, PhiAnnotation, PhiSubtype, PhiType, Provenance } from '../engine/document/annotation.ts';
import { ASSERTED, annotationId } from '../engine/document/annotation.ts';
import type { Span } from '../engine/document/span.ts';
import { changeReview, decideEntities, decidePhi, type AuditEntry, type Review, type ReviewHistory } from './review.ts';

const entry = (action: AuditEntry['action'], annotationIds: readonly string[], from: string, to: string, at: number): AuditEntry =>
  ({ at, who: 'you', action, annotationIds, from, to });

export const labelOf = ({ label, subtype }: { readonly label: string; readonly subtype?: string }): string =>
  subtype === undefined ? label : `${label}.${subtype}`;

const BY_HAND: Provenance = { producer: 'you', version: '1', method: 'human', reason: 'Marked by you.', evidence: [], steps: [{ by: 'you', from: null, to: 1, reason: 'Marked by you.' }] };

/** Removes or keeps findings; several at once are one step. */
export function settlePhi(history: ReviewHistory, findings: readonly PhiAnnotation[], action: 'remove' | 'keep', at: number): ReviewHistory {
  const [first] = findings;
  if (first === undefined) return history;
  const decisions = findings.map(({ id }) => ({ annotationId: id, action }));
  return decidePhi(history, decisions, entry(action, findings.map(({ id }) => id), labelOf(first), action === 'keep' ? 'kept' : labelOf(first), at));
}

export function retypePhi(history: ReviewHistory, finding: PhiAnnotation, type: PhiType, subtype: PhiSubtype | undefined, at: number): ReviewHistory {
  const to = { label: type, ...(subtype === undefined ? {} : { subtype }) };
  const decision = { annotationId: finding.id, action: 'remove' as const, type, ...(subtype === undefined ? {} : { subtype }) };
  return decidePhi(history, [decision], entry('retype', [finding.id], labelOf(finding), labelOf(to), at));
}

export function resizePhi(history: ReviewHistory, finding: PhiAnnotation, span: Span, at: number): ReviewHistory {
  const place = (s: Span): string => `${s.start}-${s.end}`;
  return decidePhi(history, [{ annotationId: finding.id, action: 'remove', span }], entry('resize', [finding.id], place(finding.span), place(span), at));
}

/** Marks stretches as identifiers by hand; all equal places are one step. */
export function addPhi(history: ReviewHistory, spans: readonly Span[], type: PhiType, subtype: PhiSubtype | undefined, at: number): ReviewHistory {
  const added = spans.map((span): PhiAnnotation => ({
    layer: 'phi', id: annotationId('phi', type, span), span, label: type, ...(subtype === undefined ? {} : { subtype }), score: 1, attributes: {}, provenance: BY_HAND,
  }));
  const known = new Set(added.map(({ id }) => id));
  const addedPhi = [...history.now.addedPhi.filter(({ id }) => !known.has(id)), ...added];
  return changeReview(history, { ...history.now, addedPhi }, entry('add', [...known], '', type, at));
}

export function settleEntities(history: ReviewHistory, entities: readonly EntityAnnotation[], action: 'accept' | 'reject', at: number): ReviewHistory {
  const [first] = entities;
  if (first === undefined) return history;
  const decisions = entities.map(({ id }) => ({ annotationId: id, action }));
  return decideEntities(history, decisions, entry(action, entities.map(({ id }) => id), first.label, action === 'accept' ? 'accepted' : 'rejected', at));
}

/** Marks a stretch as a finding by hand. `canonical` is the stretch's own words in lower case. */
export function addEntity(history: ReviewHistory, spans: readonly Span[], type: EntityType, canonical: string, at: number): ReviewHistory {
  const { now } = withEntities(history, spans, type, canonical);
  return changeReview(history, now, entry('add', spans.map((span) => annotationId('entity', type, span)), '', type, at));
}

/** Gives a finding another type or another extent: the found one is rejected, one by hand takes its place. */
export function replaceEntity(history: ReviewHistory, entity: EntityAnnotation, change: { readonly type: EntityType; readonly span: Span; readonly canonical: string }, at: number): ReviewHistory {
  const { now, ids } = withEntities(history, [change.span], change.type, change.canonical, entity.assertion);
  const entities = { ...now.entities, [entity.id]: { annotationId: entity.id, action: 'reject' as const } };
  const action = change.type === entity.label ? 'resize' : 'retype';
  const [from, to] = action === 'retype' ? [entity.label, change.type] : [`${entity.span.start}-${entity.span.end}`, `${change.span.start}-${change.span.end}`];
  return changeReview(history, { ...now, entities }, entry(action, [entity.id, ...ids], from, to, at));
}

function withEntities(history: ReviewHistory, spans: readonly Span[], type: EntityType, canonical: string, assertion = ASSERTED): { now: Review; ids: string[] } {
  const added = spans.map((span): EntityAnnotation => ({
    layer: 'entity', id: annotationId('entity', type, span), span, label: type, canonical, assertion, codes: [], score: 1, attributes: {}, provenance: BY_HAND,
  }));
  const ids = added.map(({ id }) => id);
  const addedEntities = [...history.now.addedEntities.filter(({ id }) => !ids.includes(id)), ...added];
  return { now: { ...history.now, addedEntities }, ids };
}

/** Puts a word on the list of words that always stay (`allow`) or always go (`deny`), or takes it off. */
export function listWord(history: ReviewHistory, list: 'allow' | 'deny', word: string, on: boolean, at: number): ReviewHistory {
  const rest = history.now[list].filter((one) => one.toLowerCase() !== word.toLowerCase());
  const words = on ? [...rest, word] : rest;
  return changeReview(history, { ...history.now, [list]: words }, entry(on ? list : 'clear', [], on ? '' : list, on ? list : '', at));
}

export const riskKey = ({ kind, span }: { readonly kind: string; readonly span: Span }): string => `${kind}:${span.start}-${span.end}`;

/** Accepts a residual risk, with a reason. */
export function acceptRisk(history: ReviewHistory, key: string, reason: string, at: number): ReviewHistory {
  const acceptedRisks = { ...history.now.acceptedRisks, [key]: reason };
  return changeReview(history, { ...history.now, acceptedRisks }, entry('accept', [`residual:${key}`], 'residual risk', 'accepted', at));
}
