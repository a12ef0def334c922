/**
 * Clinical terms against PHI. In: PHI and protected terms, each in text order and PHI disjoint. Out: what
 * remains of both.
 *
 * The policy:
 * 1. PHI that holds a protected term and more ("Anna Foley", "12 Glasgow Road") stays when it is decided (0.8 or more).
 * 2. Else the protected term wins unless the PHI's score is higher. A title before (0.97), a labelled field (0.96), a
 *    signature or credential (0.95) or a checksum outweigh the list (0.9) and bare names (0.8); gazetteers do not.
 * 3. A name, place or job that a drug, disease, test, procedure or device of the lexicons covers gives way below 0.85. What a model
 *    holds for a clinical mention takes nothing: it reads both layers apart, and the layer of personal data is the one to trust on them.
 * A model's finding counts as standing.ts says. Who won and why is a score step; what gave way is in `supersedes`.
 */
import type { EntityAnnotation, PhiAnnotation, PhiType, ProtectedAnnotation } from '../document/annotation.ts';
import { contains } from '../document/span.ts';
import { standingOf } from './standing.ts';

const DECIDED = 0.8;
const OVER_ENTITIES = 0.85;
const BOUNDED_BY_ENTITIES: ReadonlySet<PhiType> = new Set(['NAME', 'LOCATION', 'PROFESSION']);

export interface Protected {
  readonly phi: readonly PhiAnnotation[];
  readonly protectedTerms: readonly ProtectedAnnotation[];
}

/** PHI that no term outweighs, and all terms with what they took: the first pass, over findings that still overlap. */
export function dropProtected(phi: readonly PhiAnnotation[], terms: readonly ProtectedAnnotation[]): Protected {
  const { kept, taken } = judge(phi, terms);
  return { phi: kept.map(({ one }) => one), protectedTerms: terms.map((term) => claimed(term, taken.get(term))) };
}

/** The last pass, over settled PHI: terms that lost go. */
export function protectTerms(phi: readonly PhiAnnotation[], terms: readonly ProtectedAnnotation[]): Protected {
  const { kept, taken } = judge(phi, terms);
  const beaten = new Set(kept.flatMap(({ rivals }) => rivals));
  return {
    phi: kept.map(({ one, rivals }) => (rivals.length === 0 ? one : noted(one, rivals))),
    protectedTerms: terms.filter((term) => !beaten.has(term)).map((term) => claimed(term, taken.get(term))),
  };
}

interface Judged {
  readonly kept: readonly { readonly one: PhiAnnotation; readonly rivals: readonly ProtectedAnnotation[] }[];
  readonly taken: ReadonlyMap<ProtectedAnnotation, readonly string[]>;
}

function judge(phi: readonly PhiAnnotation[], terms: readonly ProtectedAnnotation[]): Judged {
  const kept: { one: PhiAnnotation; rivals: readonly ProtectedAnnotation[] }[] = [];
  const taken = new Map<ProtectedAnnotation, string[]>();
  let from = 0;
  for (const one of phi) {
    while (from < terms.length && (terms[from] as ProtectedAnnotation).span.end <= one.span.start) from += 1;
    const rivals = rivalsOf(terms, from, one);
    const stronger = rivals.find((term) => !outweighs(one, term));
    if (stronger === undefined) kept.push({ one, rivals });
    else taken.set(stronger, [...(taken.get(stronger) ?? []), one.id]);
  }
  return { kept, taken };
}

function rivalsOf(terms: readonly ProtectedAnnotation[], from: number, one: PhiAnnotation): ProtectedAnnotation[] {
  const rivals: ProtectedAnnotation[] = [];
  for (let i = from; i < terms.length && (terms[i] as ProtectedAnnotation).span.start < one.span.end; i += 1) {
    const term = terms[i] as ProtectedAnnotation;
    if (term.span.end > one.span.start) rivals.push(term);
  }
  return rivals;
}

function outweighs(one: PhiAnnotation, term: ProtectedAnnotation): boolean {
  const score = standingOf(one);
  const wider = contains(one.span, term.span) && one.span.end - one.span.start > term.span.end - term.span.start + 1;
  return (wider && score >= DECIDED) || score > (term.score ?? 0);
}

function noted(one: PhiAnnotation, rivals: readonly ProtectedAnnotation[]): PhiAnnotation {
  const score = one.score ?? 0;
  const { provenance } = one;
  return {
    ...one,
    provenance: {
      ...provenance,
      steps: [...provenance.steps, { by: 'protected-terms', from: score, to: score, reason: 'Stronger evidence than the clinical term it overlaps.' }],
      supersedes: [...(provenance.supersedes ?? []), ...rivals.map((term) => term.id)],
    },
  };
}

function claimed(term: ProtectedAnnotation, ids: readonly string[] | undefined): ProtectedAnnotation {
  if (ids === undefined) return term;
  const score = term.score ?? 0;
  const { provenance } = term;
  return {
    ...term,
    provenance: {
      ...provenance,
      steps: [...provenance.steps, { by: 'protected-terms', from: score, to: score, reason: 'Kept against a weaker finding of personal data.' }],
      supersedes: [...(provenance.supersedes ?? []), ...ids],
    },
  };
}

export const CLINICAL_ENTITIES: ReadonlySet<string> = new Set(['PROBLEM', 'MEDICATION', 'TEST', 'PROCEDURE', 'DEVICE']);

const MEASURED: ReadonlySet<string> = new Set(['VALUE', 'STRENGTH', 'DOSE']);
const AGE_ALONE: ReadonlySet<PhiType> = new Set(['AGE']);

/** Rule 3: PHI that is not decided and lies inside one clinical mention goes, an age inside one value ("Hb 104"). Both in text order. */
export function yieldToEntities(phi: readonly PhiAnnotation[], entities: readonly EntityAnnotation[]): PhiAnnotation[] {
  const rules = entities.filter(({ provenance }) => provenance.method !== 'model');
  return yieldTo(yieldTo(phi, BOUNDED_BY_ENTITIES, rules.filter(({ label }) => CLINICAL_ENTITIES.has(label))), AGE_ALONE, rules.filter(({ label }) => MEASURED.has(label)));
}

function yieldTo(phi: readonly PhiAnnotation[], types: ReadonlySet<PhiType>, clinical: readonly EntityAnnotation[]): PhiAnnotation[] {
  let from = 0;
  let reach = 0;
  const open: EntityAnnotation[] = [];
  return phi.filter((one) => {
    while (from < clinical.length && (clinical[from] as EntityAnnotation).span.start <= one.span.start) {
      const entity = clinical[from] as EntityAnnotation;
      if (entity.span.end > reach) {
        open.length = 0;
        open.push(entity);
        reach = entity.span.end;
      }
      from += 1;
    }
    const covered = open[0] !== undefined && contains(open[0].span, one.span);
    return !(covered && types.has(one.label) && standingOf(one) < OVER_ENTITIES);
  });
}
