/**
 * Which clinical mentions stay where several recognizers claim the same words. In: the entities and
 * the PHI of one part. Out: entities in text order, nested only where both readings are of use
 * (anatomy inside a problem). Time is linear in the entities: only neighbours are compared.
 *
 * The policy: one span and type is one entity; of two of a type the longer; a name inside a longer name
 * of another type gives way ("hernia" in "hernia repair"); what lies inside a decided name, place
 * or identifier is no clinical mention ("Cancer" in a hospital's name). A model's mentions stand beside the rules'
 * (beside-rules.ts).
 */
import type { EntityAnnotation, EntityType, PhiAnnotation } from '../document/annotation.ts';
import { bySpan, contains, overlaps, sameSpan, spanLength } from '../document/span.ts';
import { besideRules } from './beside-rules.ts';

/** PHI at or above this is decided. */
const DECIDED = 0.85;
const NAMED: ReadonlySet<string> = new Set(['NAME', 'LOCATION', 'CONTACT', 'ID']);
const NUMERIC: ReadonlySet<EntityType> = new Set(['VALUE', 'STRENGTH', 'DOSE', 'DURATION']);
const ATTRIBUTES: ReadonlySet<EntityType> = new Set(['STRENGTH', 'DOSE', 'FORM', 'ROUTE', 'FREQUENCY', 'DURATION', 'VALUE']);

/** With one span, the earlier of two types stays. */
const PRECEDENCE: readonly EntityType[] = [
  'VALUE', 'DOSE', 'STRENGTH', 'FREQUENCY', 'DURATION', 'ROUTE', 'FORM', 'PROCEDURE', 'TEST', 'PROBLEM', 'MEDICATION', 'DEVICE', 'TIME', 'ANATOMY',
];
const rank = new Map(PRECEDENCE.map((type, at) => [type, at]));

/** @param literature whether the part reads like literature (running-text.ts) */
export function resolveEntities(entities: readonly EntityAnnotation[], phi: readonly PhiAnnotation[], literature = false): EntityAnnotation[] {
  const merged = mergeSame(besideRules(entities, literature)).sort(bySpan);
  return withoutRivals(outsidePhi(merged, phi));
}

/** Two recognizers, one mention: the higher score stays, attributes and codes of both. */
function mergeSame(entities: readonly EntityAnnotation[]): EntityAnnotation[] {
  const byId = new Map<string, EntityAnnotation>();
  for (const next of entities) {
    const known = byId.get(next.id);
    byId.set(next.id, known === undefined ? next : merge(known, next));
  }
  return [...byId.values()];
}

function merge(a: EntityAnnotation, b: EntityAnnotation): EntityAnnotation {
  const [winner, loser] = (b.score ?? 0) > (a.score ?? 0) ? [b, a] : [a, b];
  return { ...winner, attributes: { ...loser.attributes, ...winner.attributes }, codes: winner.codes.length > 0 ? winner.codes : loser.codes };
}

function outsidePhi(entities: readonly EntityAnnotation[], phi: readonly PhiAnnotation[]): EntityAnnotation[] {
  const decided = phi.filter((one) => (one.score ?? 0) >= DECIDED).sort(bySpan);
  let at = 0;
  return entities.filter((entity) => {
    while (at < decided.length && (decided[at] as PhiAnnotation).span.end <= entity.span.start) at += 1;
    const near = decided[at];
    return near === undefined || !isInsidePhi(entity, near);
  });
}

function isInsidePhi(entity: EntityAnnotation, phi: PhiAnnotation): boolean {
  if (NAMED.has(phi.label)) return contains(phi.span, entity.span);
  return phi.label === 'DATE' && NUMERIC.has(entity.label) && contains(phi.span, entity.span);
}

/** Sweeps from left to right; only entities that reach into the next one are compared with it. */
function withoutRivals(sorted: readonly EntityAnnotation[]): EntityAnnotation[] {
  const lost = new Set<string>();
  let open: EntityAnnotation[] = [];
  for (const next of sorted) {
    open = open.filter((one) => one.span.end > next.span.start && !lost.has(one.id));
    for (const other of open) {
      const loser = loserOf(other, next);
      if (loser !== undefined) lost.add(loser.id);
      if (loser === next) break;
    }
    if (!lost.has(next.id)) open.push(next);
  }
  return sorted.filter((one) => !lost.has(one.id));
}

function loserOf(a: EntityAnnotation, b: EntityAnnotation): EntityAnnotation | undefined {
  if (!overlaps(a.span, b.span)) return undefined;
  if (sameSpan(a.span, b.span)) return precedes(a, b) ? b : a;
  const longer = spanLength(a.span) >= spanLength(b.span) ? a : b;
  const shorter = longer === a ? b : a;
  if (a.label === b.label) return shorter;
  if (shorter.label === 'ANATOMY' && contains(longer.span, shorter.span)) return undefined;
  if (ATTRIBUTES.has(a.label) && ATTRIBUTES.has(b.label)) return fartherFromEvidence(a, b);
  if (shorter.label !== 'TIME' && longer.label === 'TIME') return longer;
  return shorter;
}

function precedes(a: EntityAnnotation, b: EntityAnnotation): boolean {
  const scores = (a.score ?? 0) - (b.score ?? 0);
  if (Math.abs(scores) > 0.15) return scores > 0;
  return (rank.get(a.label) ?? 0) <= (rank.get(b.label) ?? 0);
}

/** "O2 2 L": an attribute goes with what stands nearer, a medicine or a test. */
function fartherFromEvidence(a: EntityAnnotation, b: EntityAnnotation): EntityAnnotation {
  return gapToEvidence(a) <= gapToEvidence(b) ? b : a;
}

function gapToEvidence({ span: at, provenance: { evidence } }: EntityAnnotation): number {
  const anchor = evidence[0];
  return anchor === undefined ? Number.MAX_SAFE_INTEGER : Math.max(anchor.start - at.end, at.start - anchor.end);
}
