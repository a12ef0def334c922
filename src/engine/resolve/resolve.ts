/**
 * Settles overlaps and conflicts between recognizers. In: candidates of one part, the document's text and the part's.
 * Out: annotations in text order; PHI without overlaps, entities possibly nested. The policies stand in
 * merge-phi.ts, protect-terms.ts and entities.ts.
 */
import type { EntityAnnotation, PhiAnnotation, ProtectedAnnotation } from '../document/annotation.ts';
import { bySpan } from '../document/span.ts';
import { entityOf, phiOf, protectedOf } from './annotate-found.ts';
import { resolveEntities } from './entities.ts';
import { isDoubtful, withDoubtful } from './doubtful.ts';
import { mergePhi } from './merge-phi.ts';
import { dropProtected, protectTerms, yieldToEntities } from './protect-terms.ts';
import { isLiterature } from './running-text.ts';
import type { Candidate } from './types.ts';
import { withoutRestated } from './without-restated.ts';

export interface Resolved {
  readonly entities: readonly EntityAnnotation[];
  readonly phi: readonly PhiAnnotation[];
  readonly protectedTerms: readonly ProtectedAnnotation[];
}

export function resolveCandidates(candidates: readonly Candidate[], text = '', partText = ''): Resolved {
  const found: PhiAnnotation[] = [];
  const allEntities: EntityAnnotation[] = [];
  const terms: ProtectedAnnotation[] = [];
  for (const candidate of candidates) {
    if (candidate.found.layer === 'phi') found.push(phiOf(candidate.producer, candidate.found));
    else if (candidate.found.layer === 'entity') allEntities.push(entityOf(candidate.producer, candidate.found));
    else terms.push(protectedOf(candidate.producer, candidate.found));
  }
  const doubtful = found.filter(isDoubtful);
  const settledTerms = outermost(unique(terms).sort(bySpan));
  // Protected terms speak first, so that a weak finding that one removes does not take a good one with it.
  const before = dropProtected(withoutRestated(found.filter((one) => !isDoubtful(one)).sort(bySpan)), settledTerms);
  const merged = yieldToEntities(mergePhi(before.phi, text), [...allEntities].sort(bySpan));
  const after = protectTerms(merged, before.protectedTerms);
  const entities = resolveEntities(allEntities, after.phi, isLiterature(partText, after.phi));
  return { phi: withDoubtful(doubtful, { ...after, entities }), entities, protectedTerms: after.protectedTerms };
}

/** The strongest of one id. */
function unique<A extends { readonly id: string; readonly score: number | null }>(annotations: readonly A[]): A[] {
  const byId = new Map<string, A>();
  for (const one of annotations) {
    const known = byId.get(one.id);
    if (known === undefined || (known.score ?? 0) < (one.score ?? 0)) byId.set(one.id, one);
  }
  return [...byId.values()];
}

/** Terms inside a longer and no weaker one say nothing more. In text order, longer first. */
function outermost(terms: readonly ProtectedAnnotation[]): ProtectedAnnotation[] {
  const out: ProtectedAnnotation[] = [];
  let cover: ProtectedAnnotation | undefined;
  for (const term of terms) {
    const inside = cover !== undefined && term.span.end <= cover.span.end && (term.score ?? 0) <= (cover.score ?? 0);
    if (inside) continue;
    out.push(term);
    if (cover === undefined || term.span.end > cover.span.end) cover = term;
  }
  return out;
}
