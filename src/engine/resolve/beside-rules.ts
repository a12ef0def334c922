/**
 * Clinical mentions of a model, beside those of the rules. In: entities of one part. Out: all of the rules', and of the model's
 * those that stand where no rule found anything and that it is sure of. The rules know the terms, their bounds and their codes, and were
 * measured far ahead on the development notes; the model adds what is in no list. Time is n log n.
 */
import type { EntityAnnotation, EntityType } from '../document/annotation.ts';
import { bySpan } from '../document/span.ts';
import { coveredBy } from './covered-by.ts';

/** Below this a model's mention is more often wrong than right where no rule speaks. */
const SURE = 0.85;

/**
 * What a model may add. Values and what belongs to a medicine are known by their form and hang on what stands beside them; tests are
 * understood otherwise in the literature that models learn from (an examination is one there). Those are the rules' alone.
 */
const MAY_ADD: ReadonlySet<EntityType> = new Set(['PROBLEM', 'MEDICATION', 'PROCEDURE', 'ANATOMY', 'DEVICE', 'TIME']);

export function besideRules(entities: readonly EntityAnnotation[]): EntityAnnotation[] {
  const isModels = ({ provenance }: EntityAnnotation): boolean => provenance.method === 'model';
  const models = entities.filter(isModels).sort(bySpan);
  if (models.length === 0) return [...entities];
  const rules = entities.filter((one) => !isModels(one));
  // A place on the body may stand inside a problem or a procedure that no list knows.
  const taken = coveredBy(rules.filter(({ label }) => label !== 'ANATOMY'));
  return [...rules, ...models.filter((one) => MAY_ADD.has(one.label) && (one.score ?? 0) >= SURE && !taken(one.span))];
}
