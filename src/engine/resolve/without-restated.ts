/**
 * Dates, ages and numbers that a model marks where a rule has read one of the same type: the rule has their exact bounds, so the model's
 * wider range would only add a time of day or a label. In: PHI in text order. Out: PHI without those. Linear.
 */
import type { PhiAnnotation } from '../document/annotation.ts';
import { overlaps } from '../document/span.ts';
import { isKnownByForm } from './standing.ts';

const DECIDED = 0.85;

export function withoutRestated(phi: readonly PhiAnnotation[]): PhiAnnotation[] {
  const decided = phi.filter((one) => one.provenance.method !== 'model' && isKnownByForm(one.label) && (one.score ?? 0) >= DECIDED);
  let from = 0;
  return phi.filter((one) => {
    if (one.provenance.method !== 'model' || !isKnownByForm(one.label)) return true;
    while (from < decided.length && (decided[from] as PhiAnnotation).span.end <= one.span.start) from += 1;
    for (let i = from; i < decided.length && (decided[i] as PhiAnnotation).span.start < one.span.end; i += 1) {
      const rule = decided[i] as PhiAnnotation;
      if (rule.label === one.label && overlaps(rule.span, one.span)) return false;
    }
    return true;
  });
}
