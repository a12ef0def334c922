/**
 * Which mentions are of one thing. In: all entities of a document. Out: a `same-as` relation from each
 * later mention to the first one of the same type and canonical term. What a relative has is not
 * what the patient has. Time is linear.
 */
import type { EntityAnnotation, EntityType, RelationAnnotation } from '../document/annotation.ts';
import { relationOf } from '../relations/relation.ts';

const COREFERENT: ReadonlySet<EntityType> = new Set(['PROBLEM', 'MEDICATION', 'PROCEDURE', 'DEVICE', 'TEST']);

export function corefer(entities: readonly EntityAnnotation[]): RelationAnnotation[] {
  const first = new Map<string, EntityAnnotation>();
  const out: RelationAnnotation[] = [];
  for (const entity of entities) {
    if (!COREFERENT.has(entity.label)) continue;
    const key = `${entity.label}|${entity.assertion.family ? 'family' : ''}|${entity.canonical.toLowerCase()}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, entity);
    else out.push(relationOf({ type: 'same-as', from: entity, to: known, score: 0.85, reason: 'The same term, named before.' }));
  }
  return out;
}
