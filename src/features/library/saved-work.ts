/**
 * What is kept of the work on a note: decisions, the findings they are about, the audit log, options and the secret of
 * surrogates. Undo lasts for the visit and is not kept. In: the session. Out: JSON to be encrypted, and back, field by field.
 */
import type { EntityAnnotation, PhiAnnotation } from '../../engine/document/annotation.ts';
import type { PhiDecision } from '../../engine/deid/types.ts';
import type { Findings, TaskOptions } from '../../session/note-session.ts';
import { LEVEL_RANGE, readPreferences } from '../../session/preferences.ts';
import { changeReview, EMPTY_REVIEW, type AuditEntry, type EntityDecision, type Review, type ReviewHistory } from '../../session/review.ts';
import type { Json } from '../../storage/saved-document.ts';

export interface SavedWork {
  readonly seed: string;
  readonly options: Partial<TaskOptions>;
  readonly review: Review;
  readonly log: readonly AuditEntry[];
  /** Findings that were decided about: later rules may not find them, and the decision must hold all the same. */
  readonly decided: { readonly phi: readonly PhiAnnotation[]; readonly entities: readonly EntityAnnotation[] };
}

export type Decided = SavedWork['decided'];
export const NOTHING_DECIDED: Decided = { phi: [], entities: [] };

/** The findings that decisions are about: those found now, and of those known `before`, what is still decided. */
export function decidedOf({ now }: ReviewHistory, findings: Pick<Findings, 'phi' | 'entities'>, before: Decided): Decided {
  return {
    phi: unique([...findings.phi, ...before.phi]).filter(({ id }) => id in now.phi),
    entities: unique([...findings.entities, ...before.entities]).filter(({ id }) => id in now.entities),
  };
}

const unique = <T extends { readonly id: string }>(annotations: readonly T[]): T[] => [...new Map(annotations.toReversed().map((one) => [one.id, one])).values()];

export const countDecisions = ({ phi, entities, addedPhi, addedEntities }: Review): number =>
  Object.keys(phi).length + Object.keys(entities).length + addedPhi.length + addedEntities.length;

export const writeWork = (work: SavedWork): Json => JSON.parse(JSON.stringify(work)) as Json;

/** Reads what another version may have written: what does not fit is left out, and the rest stands. */
export function readWork(json: Json, textLength: number): SavedWork {
  const from = record(json);
  const review = record(from['review']);
  const decided = record(from['decided']);
  return {
    seed: typeof from['seed'] === 'string' && from['seed'] !== '' ? from['seed'] : crypto.randomUUID(),
    options: readOptions(record(from['options'])),
    review: {
      ...EMPTY_REVIEW,
      phi: readDecisions<PhiDecision>(review['phi'], ['remove', 'keep']),
      entities: readDecisions<EntityDecision>(review['entities'], ['accept', 'reject']),
      addedPhi: readAnnotations<PhiAnnotation>(review['addedPhi'], 'phi', textLength),
      addedEntities: readAnnotations<EntityAnnotation>(review['addedEntities'], 'entity', textLength),
      allow: strings(review['allow']), deny: strings(review['deny']),
      ...(review['acceptedRisks'] === undefined ? {} : { acceptedRisks: record(review['acceptedRisks']) as Record<string, string> }),
    },
    log: list(from['log']).filter(isEntry) as unknown as AuditEntry[],
    decided: {
      phi: readAnnotations<PhiAnnotation>(decided['phi'], 'phi', textLength),
      entities: readAnnotations<EntityAnnotation>(decided['entities'], 'entity', textLength),
    },
  };
}

/** Adds the decided findings that this version's rules no longer find, so that a "remove" removes still. */
export function holdDecided(history: ReviewHistory, { decided }: SavedWork, found: Pick<Findings, 'phi' | 'entities'>, at: number): ReviewHistory {
  const { now } = history;
  const lost = <T extends { readonly id: string }>(annotations: readonly T[], ...present: readonly (readonly { readonly id: string }[])[]): T[] => {
    const ids = new Set(present.flat().map(({ id }) => id));
    return annotations.filter(({ id }) => !ids.has(id));
  };
  const phi = lost(decided.phi, found.phi, now.addedPhi);
  const entities = lost(decided.entities, found.entities, now.addedEntities);
  if (phi.length + entities.length === 0) return history;
  const review = { ...now, addedPhi: [...now.addedPhi, ...phi], addedEntities: [...now.addedEntities, ...entities] };
  return changeReview(history, review, { at, who: 'you', action: 'add', annotationIds: [...phi, ...entities].map(({ id }) => id), from: '', to: 'kept from an earlier visit' });
}

type Fields = Readonly<Record<string, Json | undefined>>;

const record = (value: Json | undefined): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {});
const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
const strings = (value: Json | undefined): string[] => list(value).filter((one) => typeof one === 'string');

function readOptions(from: Fields): Partial<TaskOptions> {
  const { policy, operator, style } = readPreferences(from);
  const level = from['level'];
  const threshold = from['threshold'];
  return {
    policy, operator, style,
    ...(typeof level === 'number' && level >= LEVEL_RANGE.min && level <= LEVEL_RANGE.max ? { level } : {}),
    ...(typeof threshold === 'number' && threshold >= 0 && threshold <= 1 ? { threshold } : {}),
  };
}

function readDecisions<T extends { readonly annotationId: string; readonly action: string }>(value: Json | undefined, actions: readonly T['action'][]): Record<string, T> {
  const out: Record<string, T> = {};
  for (const [id, one] of Object.entries(record(value))) {
    const { annotationId, action } = record(one);
    if (annotationId === id && actions.includes(action as T['action'])) out[id] = one as unknown as T;
  }
  return out;
}

function readAnnotations<T extends { readonly layer: string }>(value: Json | undefined, layer: T['layer'], textLength: number): T[] {
  return list(value).filter((one) => {
    const { id, label, span, layer: ownLayer, provenance, attributes } = record(one);
    const { start, end } = record(span);
    const placed = typeof start === 'number' && typeof end === 'number' && start >= 0 && start <= end && end <= textLength;
    return placed && ownLayer === layer && typeof id === 'string' && typeof label === 'string' && typeof provenance === 'object' && typeof attributes === 'object';
  }) as unknown as T[];
}

function isEntry(value: Json): boolean {
  const { at, action, annotationIds } = record(value);
  return typeof at === 'number' && typeof action === 'string' && Array.isArray(annotationIds);
}
