/**
 * Clinical mentions of a model, beside those of the rules. In: entities of one part, and whether it reads like literature. Out: one list, in which
 * nobody contradicts anybody. Time is n log n.
 *
 * In notes the rules lead: they know the terms, the attributes of medicines and the codes. The model's bounds stand where it is nearly sure of
 * what a rule found too, and what it adds stands where no rule speaks. In literature, which it learnt from, the model leads, and rules add what it
 * passes over. A mention that takes a rule's place takes its codes, its name and its attributes with it.
 */
import type { EntityAnnotation, EntityType } from '../document/annotation.ts';
import { bySpan, overlaps, spanLength } from '../document/span.ts';
import { firstIndex } from '../document/first-index.ts';
import { coveredBy } from './covered-by.ts';

/** Below this a model's mention is more often wrong than right where no rule speaks. */
const SURE = 0.85;
/** From here on a model's bounds are better than a rule's. */
const NEARLY_SURE = 0.95;
/** Where a mention begins to count. */
const COUNTS = 0.5;

/**
 * What a model may add to a note. Values and what belongs to a medicine are known by their form and hang on what stands beside them; tests are
 * understood otherwise in the literature that models learn from (an examination is one there). Those are the rules' alone.
 */
const MAY_ADD: ReadonlySet<EntityType> = new Set(['PROBLEM', 'MEDICATION', 'PROCEDURE', 'ANATOMY', 'DEVICE', 'TIME']);
/** Where its bounds may stand against a rule's in a note: not on the body, where rules mark less on purpose, and not on devices. */
const MAY_BOUND: ReadonlySet<EntityType> = new Set(['PROBLEM', 'MEDICATION', 'PROCEDURE', 'TIME']);

const isModels = ({ provenance }: EntityAnnotation): boolean => provenance.method === 'model';

export function besideRules(entities: readonly EntityAnnotation[], literature: boolean): EntityAnnotation[] {
  const models = entities.filter((one) => isModels(one) && (one.score ?? 0) >= COUNTS).sort(bySpan);
  const rules = entities.filter((one) => !isModels(one)).sort(bySpan);
  if (models.length === 0) return rules;
  return literature ? modelLeads(models, rules) : rulesLead(models, rules);
}

function modelLeads(models: readonly EntityAnnotation[], rules: readonly EntityAnnotation[]): EntityAnnotation[] {
  const taken = coveredBy(models);
  return [...rules.filter(({ span }) => !taken(span)), ...models.map((one) => inPlaceOf(one, rivalsOf(one, rules).filter(({ label }) => label === one.label)))];
}

function rulesLead(models: readonly EntityAnnotation[], rules: readonly EntityAnnotation[]): EntityAnnotation[] {
  const replaced = new Set<EntityAnnotation>();
  const bounds: EntityAnnotation[] = [];
  const added: EntityAnnotation[] = [];
  for (const one of models) {
    // A place on the body may stand inside a problem or a procedure that no list knows.
    const rivals = rivalsOf(one, rules).filter(({ label }) => label !== 'ANATOMY' || one.label === 'ANATOMY');
    const score = one.score ?? 0;
    if (rivals.length === 0) {
      if (MAY_ADD.has(one.label) && score >= SURE) added.push(one);
    } else if (MAY_BOUND.has(one.label) && score >= NEARLY_SURE && rivals.every(({ label }) => label === one.label)) {
      for (const rule of rivals) replaced.add(rule);
      bounds.push(inPlaceOf(one, rivals));
    }
  }
  return [...rules.filter((one) => !replaced.has(one)), ...bounds, ...added];
}

/** Those that overlap it, of entities in text order; found by binary search, as mentions are short. */
function rivalsOf({ span }: EntityAnnotation, sorted: readonly EntityAnnotation[]): EntityAnnotation[] {
  const low = firstIndex(sorted, (one) => one.span.start >= span.end);
  const rivals: EntityAnnotation[] = [];
  for (let at = low - 1; at >= 0 && at >= low - NEAR; at -= 1) {
    const one = sorted[at] as EntityAnnotation;
    if (overlaps(one.span, span)) rivals.push(one);
  }
  return rivals;
}

/** More mentions than this do not begin inside and just before one mention. */
const NEAR = 24;

/** The mention where it stands alone, the rule's where both have the same; else what the longest of the rules' knows goes with it. */
function inPlaceOf(one: EntityAnnotation, rivals: readonly EntityAnnotation[]): EntityAnnotation {
  const [first, ...rest] = rivals;
  if (first === undefined) return one;
  const same = rivals.find(({ id }) => id === one.id);
  if (same !== undefined) return same;
  const known = rest.reduce((longest, next) => (spanLength(next.span) > spanLength(longest.span) ? next : longest), first);
  const { provenance } = one;
  const score = one.score ?? 0;
  return {
    ...one, canonical: known.canonical, codes: known.codes, attributes: { ...known.attributes, ...one.attributes },
    ...(known.subtype === undefined ? {} : { subtype: known.subtype }),
    provenance: {
      ...provenance,
      steps: [...provenance.steps, { by: 'resolve', from: score, to: score, reason: `Takes the place of a finding of ${known.provenance.producer}, and what it knew.` }],
      supersedes: [...(provenance.supersedes ?? []), ...rivals.filter(({ id }) => id !== one.id).map(({ id }) => id)],
    },
  };
}
