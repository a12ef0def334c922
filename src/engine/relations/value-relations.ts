/**
 * Joins values to their tests. In: entities in text order. Out: relations. A value found by rule knows
 * its test; a value from elsewhere goes to the last test before it in its sentence or line.
 */
import { annotationId, type EntityAnnotation, type RelationAnnotation } from '../document/annotation.ts';
import type { ClinicalReading } from '../clinical/reading.ts';
import { placeOf, relationOf, together } from './relation.ts';

export function valueRelations(reading: ClinicalReading, entities: readonly EntityAnnotation[]): RelationAnnotation[] {
  const tests = new Map(entities.filter((one) => one.label === 'TEST').map((one) => [one.id, one]));
  const out: RelationAnnotation[] = [];
  let last: EntityAnnotation | undefined;
  for (const entity of entities) {
    if (entity.label === 'TEST') last = entity;
    if (entity.label !== 'VALUE') continue;
    const anchor = entity.provenance.evidence[0];
    const known = anchor && tests.get(annotationId('entity', 'TEST', anchor));
    if (known !== undefined) out.push(relationOf({ type: 'value-of', from: entity, to: known, score: 0.93, reason: 'A value after its test.' }));
    else if (anchor === undefined && last !== undefined && together(placeOf(reading, last.span), placeOf(reading, entity.span))) {
      out.push(relationOf({ type: 'value-of', from: entity, to: last, score: 0.7, reason: 'The last test named before the value.' }));
    }
  }
  return out;
}
