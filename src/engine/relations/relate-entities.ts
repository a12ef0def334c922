/** Joins attributes to medications and values to tests. In: a part and its entities. Out: relations. */
import type { EntityAnnotation, RelationAnnotation } from '../document/annotation.ts';
import type { RecognizerInput } from '../recognizers/define.ts';

export function relateEntities(_input: RecognizerInput, _entities: readonly EntityAnnotation[]): RelationAnnotation[] {
  return [];
}
