/**
 * Joins attributes to medicines, values to tests, problems to medicines and to the body. In: a part
 * and its entities. Out: relations in text order. Time is linear: neighbours alone are compared.
 */
import type { EntityAnnotation, RelationAnnotation } from '../document/annotation.ts';
import { bySpan } from '../document/span.ts';
import { readClinical } from '../clinical/reading.ts';
import type { RecognizerInput } from '../recognizers/define.ts';
import { drugRelations } from './drug-relations.ts';
import { locationRelations, problemRelations } from './problem-relations.ts';
import { valueRelations } from './value-relations.ts';

export function relateEntities(input: RecognizerInput, entities: readonly EntityAnnotation[]): RelationAnnotation[] {
  const reading = readClinical(input);
  const sorted = [...entities].sort(bySpan);
  return [...drugRelations(reading, sorted), ...valueRelations(reading, sorted), ...problemRelations(reading, sorted), ...locationRelations(reading, sorted)].sort(bySpan);
}
