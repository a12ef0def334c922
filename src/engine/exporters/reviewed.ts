/** An analysis as the user left it: without the findings that were rejected, with those that were added. */
import type { EntityAnnotation, PhiAnnotation } from '../document/annotation.ts';
import { bySpan } from '../document/span.ts';
import type { Analysis } from '../pipeline/analysis.ts';

export interface ExportReview {
  /** Ids of annotations. */
  readonly rejected: readonly string[];
  readonly addedEntities: readonly EntityAnnotation[];
  readonly addedPhi: readonly PhiAnnotation[];
}
export const NO_REVIEW: ExportReview = { rejected: [], addedEntities: [], addedPhi: [] };

/** Relations of a rejected finding go with it. */
export function reviewed(analysis: Analysis, { rejected, addedEntities, addedPhi }: ExportReview): Analysis {
  const gone = new Set(rejected);
  const stands = ({ id }: { readonly id: string }): boolean => !gone.has(id);
  return {
    ...analysis,
    entities: merged(analysis.entities.filter(stands), addedEntities.filter(stands)),
    phi: merged(analysis.phi.filter(stands), addedPhi.filter(stands)),
    relations: analysis.relations.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
}

function merged<T extends EntityAnnotation | PhiAnnotation>(found: readonly T[], added: readonly T[]): readonly T[] {
  if (added.length === 0) return found;
  const ids = new Set(added.map(({ id }) => id));
  return [...found.filter(({ id }) => !ids.has(id)), ...added].sort(bySpan);
}
