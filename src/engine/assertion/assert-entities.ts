/**
 * Sets the assertion of each entity (ConText). In: a part and its entities. Out: the entities whose
 * assertion is not the plain one.
 */
import type { EntityAnnotation } from '../document/annotation.ts';
import type { RecognizerInput } from '../recognizers/define.ts';

export function assertEntities(_input: RecognizerInput, _entities: readonly EntityAnnotation[]): EntityAnnotation[] {
  return [];
}
