/**
 * What a model marked and does not believe itself: findings below 0.5, which only a recall dial turned up takes in. In: such findings, and
 * what was settled without them. Out: those that stand where nothing else does. They settle nothing: no conflict is won, no finding widened
 * and no clinical mention dropped by one, so that at the dial's middle all is as if they were not there.
 */
import type { EntityAnnotation, PhiAnnotation, ProtectedAnnotation } from '../document/annotation.ts';
import { bySpan } from '../document/span.ts';
import { coveredBy } from './covered-by.ts';

/** Where a model's finding begins to count (docs/adr/0009-model-and-rules.md). */
export const COUNTS = 0.5;

export const isDoubtful = ({ provenance, score }: PhiAnnotation): boolean => provenance.method === 'model' && (score ?? 1) < COUNTS;

export interface Settled {
  readonly phi: readonly PhiAnnotation[];
  readonly entities: readonly EntityAnnotation[];
  readonly protectedTerms: readonly ProtectedAnnotation[];
}

/** All PHI in text order, without overlaps. */
export function withDoubtful(doubtful: readonly PhiAnnotation[], { phi, entities, protectedTerms }: Settled): readonly PhiAnnotation[] {
  if (doubtful.length === 0) return phi;
  const taken = coveredBy([...phi, ...protectedTerms, ...entities.filter(({ provenance }) => provenance.method !== 'model')]);
  const free = [...doubtful].sort(bySpan).filter(({ span }) => !taken(span));
  const disjoint = free.filter(({ span }, at) => at === 0 || span.start >= (free[at - 1] as PhiAnnotation).span.end);
  return [...phi, ...disjoint].sort(bySpan);
}

/** Ids of doubtful findings on which something sure was found later. */
export function overtaken(phi: readonly PhiAnnotation[], sure: readonly PhiAnnotation[]): string[] {
  const taken = coveredBy(sure);
  return phi.filter(isDoubtful).filter(({ span }) => taken(span)).map(({ id }) => id);
}
