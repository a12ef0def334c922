/**
 * Joins problems to the medicine they are the reason for or the harm of, and to the part of the body
 * they are in. In: entities in text order. Out: relations. Only neighbours are compared, by the words
 * between them, so that time is linear.
 */
import type { EntityAnnotation, RelationAnnotation } from '../document/annotation.ts';
import { contains } from '../document/span.ts';
import type { ClinicalReading } from '../clinical/reading.ts';
import { DRUG_RELATIONS } from './drug-relations.ts';
import { placeOf, relationOf, together } from './relation.ts';

// All patterns read the words between two mentions, trimmed and with single spaces.
const ADJECTIVES = '(?: (?:the|his|her|their|your|my|any|a|an|mild|moderate|severe|acute|chronic|recurrent|new|presumed|possible|suspected|known|underlying|breakthrough|left|right)){0,3}';
/** Between a medicine (with its attributes) and the problem it is for. */
const FOR = new RegExp(String.raw`^[,(]? ?(?:(?:prn|as needed|as required|given|started|prescribed|used|taken|mainly|especially) ){0,3}(?:for|to (?:treat|control|prevent|help(?: with)?)|prn|indicated for|as prophylaxis (?:for|against)|against)${ADJECTIVES}$`, 'i');
/** Between a problem and the medicine for it. */
const TREATED = /^[,(]? ?(?:(?:is |was |being |currently |now |well )?(?:treated|managed|controlled|rate[- ]controlled|covered) (?:with|on|by)|on|started on|taking|takes|s\/p|requiring|responded to)(?: a course of)?(?: (?:empiric|oral|iv))?$/i;
const TREATED_LIST = /^(?::|[-–—]|->|→)(?: ?(?:will )?(?:continue|cont|start|increase|decrease|restart|resume|on|add|switch to|give))?(?: (?:home|oral|iv))?$/i;
/** Between a medicine and the harm it did. */
const HARM_AFTER = /^(?:(?:was |were )?(?:(?:stopped|discontinued|held) )?(?:because of|due to|owing to|after|for)|caused|causes|causing|led to|gave (?:him|her|them|me|rise to)|resulted in|produced)(?: (?:a|an|his|her|severe|some)){0,3}$/i;
const REACTION = /^(?:allergy ?)?(?:->|[([:–—\-→=,])? ?(?:(?:reaction:?|causes|caused|gives|gets|with|->|severe|mild|a)(?: |$)){0,4}$/i;
/** Between the harm and the medicine that did it. */
const HARM_BEFORE = /^(?:from|caused by|induced by|secondary to|due to|after(?: taking| starting)?|in response to|to|attributed to|related to)(?: (?:the|taking|her|his|starting)){0,3}$/i;
const REACH = 60;

/** What stands between two offsets, trimmed and with single spaces. */
const words = (text: string, from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ').trim();

export function problemRelations(reading: ClinicalReading, entities: readonly EntityAnnotation[]): RelationAnnotation[] {
  const { text } = reading.input.document;
  const out: RelationAnnotation[] = [];
  let medicine: EntityAnnotation | undefined;
  let problem: EntityAnnotation | undefined;
  // The end of the medicine with the attributes that follow it, and the last of them.
  let medicineEnd = 0;
  let attribute: EntityAnnotation | undefined;
  let linked: RelationAnnotation | undefined;
  for (const entity of entities) {
    if (entity.label === 'MEDICATION') {
      const joined = problem && problemBefore(text, problem, entity);
      if (joined !== undefined && problem !== undefined && together(placeOf(reading, problem.span), placeOf(reading, entity.span))) out.push(joined);
      medicine = entity;
      medicineEnd = entity.span.end;
      attribute = undefined;
      linked = undefined;
    } else if (DRUG_RELATIONS.has(entity.label)) {
      medicineEnd = Math.max(medicineEnd, entity.span.end);
      attribute = entity;
    } else if (entity.label === 'PROBLEM') {
      const joined: RelationAnnotation | undefined = medicine && (problemAfter(text, { medicine, medicineEnd, attribute, problem: entity }) ?? nextInList(text, linked, { before: problem, medicine, problem: entity }));
      linked = joined !== undefined && medicine !== undefined && together(placeOf(reading, medicine.span), placeOf(reading, entity.span)) ? joined : undefined;
      if (linked !== undefined) out.push(linked);
      problem = entity;
    }
  }
  return out;
}

function problemBefore(text: string, problem: EntityAnnotation, medicine: EntityAnnotation): RelationAnnotation | undefined {
  if (medicine.span.start - problem.span.end > REACH) return undefined;
  const between = words(text, problem.span.end, medicine.span.start);
  if (HARM_BEFORE.test(between)) return relationOf({ type: 'adverse-effect-of', from: problem, to: medicine, score: 0.8, reason: 'The words between them say that the medicine did it.' });
  if (TREATED.test(between) || TREATED_LIST.test(between)) {
    return relationOf({ type: 'reason-for', from: problem, to: medicine, score: 0.75, reason: 'A problem followed by its treatment.' });
  }
  return undefined;
}

interface After {
  readonly medicine: EntityAnnotation;
  readonly medicineEnd: number;
  readonly attribute: EntityAnnotation | undefined;
  readonly problem: EntityAnnotation;
}

function problemAfter(text: string, { medicine, medicineEnd, attribute, problem }: After): RelationAnnotation | undefined {
  if (problem.span.start < medicineEnd || problem.span.start - medicineEnd > REACH) return undefined;
  const between = words(text, medicineEnd, problem.span.start);
  const { status } = medicine.attributes;
  if (status === 'allergy' && REACTION.test(between)) return relationOf({ type: 'adverse-effect-of', from: problem, to: medicine, score: 0.9, reason: 'The reaction named with an allergy.' });
  const stopped = status === 'stopped' || status === 'held';
  if (HARM_AFTER.test(between) && (stopped || !/^(?:for|after)\b/i.test(between))) {
    return relationOf({ type: 'adverse-effect-of', from: problem, to: medicine, score: 0.8, reason: 'The words between them say that the medicine did it.' });
  }
  const asNeeded = attribute?.label === 'FREQUENCY' && attribute.span.end === medicineEnd && /(?:prn|needed|required)\.?$/i.test(text.slice(attribute.span.start, attribute.span.end)) && (between === '' || between === 'for');
  if (asNeeded || FOR.test(between)) return relationOf({ type: 'reason-for', from: problem, to: medicine, score: 0.85, reason: 'The words between them say what the medicine is for.' });
  return undefined;
}

/** "for nausea and vomiting": the second of a list goes where the first went. */
function nextInList(text: string, linked: RelationAnnotation | undefined, { before, medicine, problem }: { before: EntityAnnotation | undefined; medicine: EntityAnnotation; problem: EntityAnnotation }): RelationAnnotation | undefined {
  if (linked === undefined || before === undefined || linked.from !== before.id || linked.to !== medicine.id) return undefined;
  if (!/^(?:[,/&] ?(?:and|or)?|and|or)$/.test(words(text, before.span.end, problem.span.start))) return undefined;
  return relationOf({ type: linked.label, from: problem, to: medicine, score: 0.75, reason: 'Named in one list with the problem before it.' });
}

const IN_BODY = /^(?:of|in|at|over|on|to|along|within|involving|around|near|under|affecting)(?: (?:the|his|her|their|both|left|right|bilateral|l|r|lt|rt|upper|lower|mid|proximal|distal|anterior|posterior|medial|lateral)){0,4}$/i;
const BESIDE = /^[ \t]+$/;
const IN_REACH = 50;

/** Anatomy inside a problem's name, straight before it, or after "of the". */
export function locationRelations(reading: ClinicalReading, entities: readonly EntityAnnotation[]): RelationAnnotation[] {
  const { text } = reading.input.document;
  const out: RelationAnnotation[] = [];
  let problem: EntityAnnotation | undefined;
  let site: EntityAnnotation | undefined;
  const link = (from: EntityAnnotation, to: EntityAnnotation, score: number, reason: string): void => {
    out.push(relationOf({ type: 'located-in', from, to, score, reason }));
  };
  for (const entity of entities) {
    if (entity.label === 'PROBLEM') {
      problem = entity;
      if (site !== undefined && entity.span.start - site.span.end <= 12 && site.span.end <= entity.span.start && BESIDE.test(text.slice(site.span.end, entity.span.start)) && placeOf(reading, site.span).sentence === placeOf(reading, entity.span).sentence) {
        link(entity, site, 0.75, 'A part of the body straight before the problem.');
      }
      site = undefined;
    } else if (entity.label === 'ANATOMY') {
      const inside = problem !== undefined && contains(problem.span, entity.span);
      site = inside ? undefined : entity;
      if (problem === undefined) continue;
      if (inside) link(problem, entity, 0.9, 'A part of the body in the name of the problem.');
      else if (entity.span.start - problem.span.end <= IN_REACH && IN_BODY.test(words(text, problem.span.end, entity.span.start)) && together(placeOf(reading, problem.span), placeOf(reading, entity.span))) {
        link(problem, entity, 0.85, 'A part of the body after the problem.');
      }
    }
  }
  return out;
}
