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

const ADJECTIVES = String.raw`(?:(?:the|his|her|their|your|my|any|a|an|mild|moderate|severe|acute|chronic|recurrent|new|presumed|possible|suspected|known|underlying|breakthrough|left|right)\s+){0,3}`;
/** Between a medicine (with its attributes) and the problem it is for. */
const FOR = new RegExp(String.raw`^[\s,(]*(?:(?:prn|as needed|as required|given|started|prescribed|used|taken|mainly|especially)\s+)*(?:for|to (?:treat|control|prevent|help(?: with)?)|prn|indicated for|as prophylaxis (?:for|against)|against)\s+${ADJECTIVES}$`, 'i');
/** Between a problem and the medicine for it. */
const TREATED = /^\s*(?:[,(]\s*)?(?:(?:is |was |being |currently |now |well )?(?:treated|managed|controlled|rate[- ]controlled|covered)\s+(?:with|on|by)|on|started on|taking|takes|s\/p|requiring|responded to)\s+(?:a course of\s+|empiric\s+|oral\s+|iv\s+)?$/i;
const TREATED_LIST = /^\s*(?::|[-–—](?=\s)|->|→)\s*(?:(?:will\s+)?(?:continue|cont|start|increase|decrease|restart|resume|on|add|switch to|give)\s+)?(?:home\s+|oral\s+|iv\s+)?$/i;
/** Between a medicine and the harm it did. */
const HARM_AFTER = /^\s*(?:(?:was |were )?(?:stopped|discontinued|held)?\s*(?:because of|due to|owing to|after|for)|caused|causes|causing|led to|gave (?:him|her|them|me|rise to)|resulted in|produced)\s+(?:a\s+|an\s+|his\s+|her\s+|severe\s+|some\s+)*$/i;
const REACTION = /^\s*(?:allergy\s*)?(?:[([]|[:–—-]|->|→|=|,)?\s*(?:reaction:?\s*|causes\s+|caused\s+|gives\s+|gets\s+|with\s+|->\s*|severe\s+|mild\s+|a\s+)*$/i;
/** Between the harm and the medicine that did it. */
const HARM_BEFORE = /^\s*(?:from|caused by|induced by|secondary to|due to|after(?: taking| starting)?|in response to|to|attributed to|related to)\s+(?:the\s+|taking\s+|her\s+|his\s+|starting\s+)*$/i;
const REACH = 60;

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
  const between = text.slice(problem.span.end, medicine.span.start);
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
  const between = text.slice(medicineEnd, problem.span.start);
  const { status } = medicine.attributes;
  if (status === 'allergy' && REACTION.test(between)) return relationOf({ type: 'adverse-effect-of', from: problem, to: medicine, score: 0.9, reason: 'The reaction named with an allergy.' });
  const stopped = status === 'stopped' || status === 'held';
  if (HARM_AFTER.test(between) && (stopped || !/^\s*(?:for|after)\b/i.test(between))) {
    return relationOf({ type: 'adverse-effect-of', from: problem, to: medicine, score: 0.8, reason: 'The words between them say that the medicine did it.' });
  }
  const asNeeded = attribute?.label === 'FREQUENCY' && attribute.span.end === medicineEnd && /(?:prn|needed|required)\.?$/i.test(text.slice(attribute.span.start, attribute.span.end)) && /^\s+(?:for\s+)?$/.test(between);
  if (asNeeded || FOR.test(between)) return relationOf({ type: 'reason-for', from: problem, to: medicine, score: 0.85, reason: 'The words between them say what the medicine is for.' });
  return undefined;
}

/** "for nausea and vomiting": the second of a list goes where the first went. */
function nextInList(text: string, linked: RelationAnnotation | undefined, { before, medicine, problem }: { before: EntityAnnotation | undefined; medicine: EntityAnnotation; problem: EntityAnnotation }): RelationAnnotation | undefined {
  if (linked === undefined || before === undefined || linked.from !== before.id || linked.to !== medicine.id) return undefined;
  if (!/^(?:\s*[,/&]\s*(?:and |or )?| (?:and|or) )$/.test(text.slice(before.span.end, problem.span.start))) return undefined;
  return relationOf({ type: linked.label, from: problem, to: medicine, score: 0.75, reason: 'Named in one list with the problem before it.' });
}

const IN_BODY = /^\s*(?:(?:of|in|at|over|on|to|along|within|involving|around|near|under|affecting)\s+)(?:(?:the|his|her|their|both|left|right|bilateral|l|r|lt|rt|upper|lower|mid|proximal|distal|anterior|posterior|medial|lateral)\s+){0,4}$/i;
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
      else if (entity.span.start - problem.span.end <= IN_REACH && IN_BODY.test(text.slice(problem.span.end, entity.span.start)) && together(placeOf(reading, problem.span), placeOf(reading, entity.span))) {
        link(problem, entity, 0.85, 'A part of the body after the problem.');
      }
    }
  }
  return out;
}
