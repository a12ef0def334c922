/**
 * Joins strength, dose, form, route, frequency and duration to their medicine. In: entities in text
 * order. Out: relations. Attributes written in one run go together: to the medicine just before
 * them, else to the one they run into ("2 puffs of albuterol"), else to the last one of the sentence.
 */
import type { EntityAnnotation, EntityType, RelationAnnotation, RelationType } from '../document/annotation.ts';
import { isMedicationSection, sectionKindAt, squeezed, type ClinicalReading } from '../clinical/reading.ts';
import { placeOf, relationOf, together, type Place } from './relation.ts';

export const DRUG_RELATIONS: ReadonlyMap<EntityType, RelationType> = new Map([
  ['STRENGTH', 'strength-of'], ['DOSE', 'dose-of'], ['FORM', 'form-of'], ['ROUTE', 'route-of'], ['FREQUENCY', 'frequency-of'], ['DURATION', 'duration-of'],
]);

interface Run {
  readonly members: EntityAnnotation[];
  readonly before: EntityAnnotation | undefined;
  after: EntityAnnotation | undefined;
}

const RUN_GAP = 14;
const DIRECT_GAP = 28;
const INTO_GAP = 10;

export function drugRelations(reading: ClinicalReading, entities: readonly EntityAnnotation[]): RelationAnnotation[] {
  return runsOf(reading, entities).flatMap((run) => {
    const medicine = ownerOf(reading, run);
    return medicine === undefined ? [] : run.members.map((member) => relationOf({
      type: DRUG_RELATIONS.get(member.label) as RelationType, from: member, to: medicine.entity, score: medicine.score, reason: medicine.reason,
    }));
  });
}

function runsOf({ input: { document: { text } } }: ClinicalReading, entities: readonly EntityAnnotation[]): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let medicine: EntityAnnotation | undefined;
  for (const entity of entities) {
    if (entity.label === 'MEDICATION') {
      if (run !== undefined) run.after = entity;
      run = undefined;
      medicine = entity;
    } else if (DRUG_RELATIONS.has(entity.label)) {
      const last = run?.members.at(-1);
      const gap = last === undefined ? '' : text.slice(last.span.end, Math.min(entity.span.start, last.span.end + 200));
      if (run === undefined || squeezed(gap).length > RUN_GAP || gap.includes(';')) {
        run = { members: [], before: medicine, after: undefined };
        runs.push(run);
      }
      run.members.push(entity);
    }
  }
  for (let i = runs.length - 2; i >= 0; i -= 1) {
    const one = runs[i] as Run;
    const next = runs[i + 1] as Run;
    if (one.after === undefined && next.before === one.before) one.after = next.after;
  }
  return runs;
}

interface Owner {
  readonly entity: EntityAnnotation;
  readonly score: number;
  readonly reason: string;
}

function ownerOf(reading: ClinicalReading, { members, before, after }: Run): Owner | undefined {
  const { text } = reading.input.document;
  const first = members[0] as EntityAnnotation;
  const last = members.at(-1) as EntityAnnotation;
  const place = placeOf(reading, first.span);
  const gapBefore = before === undefined ? '' : text.slice(before.span.end, Math.min(first.span.start, before.span.end + 200));
  const reachesBefore = before !== undefined && belongsBelow(reading, placeOf(reading, before.span), place);
  const runsInto = after !== undefined && after.span.start - last.span.end <= INTO_GAP && /^(?:[ \t]+(?:of[ \t]+)?(?:the[ \t]+)?|-)$/.test(text.slice(last.span.end, after.span.start));
  const direct = reachesBefore && squeezed(gapBefore).length <= DIRECT_GAP && !gapBefore.includes(';');
  const parted = /[,+&]|\b(?:and|with|plus|then)\b/.test(gapBefore);
  if (direct && !(runsInto && parted)) return { entity: before, score: 0.93, reason: 'Written straight after the medicine.' };
  if (runsInto) return { entity: after, score: 0.9, reason: 'Written straight before the medicine.' };
  return reachesBefore ? { entity: before, score: 0.75, reason: 'The last medicine named before it in the sentence or line.' } : undefined;
}

/** The same line or sentence; in a list of medicines also the two lines below. */
function belongsBelow(reading: ClinicalReading, medicine: Place, attribute: Place): boolean {
  if (together(medicine, attribute)) return true;
  return attribute.line - medicine.line <= 2 && isMedicationSection(sectionKindAt(reading, attribute.token));
}
