/**
 * What stands beside an abbreviation (a number, a dose, a preposition) and the section it stands in, as
 * far as they speak for a type of sense.
 */
import type { SenseRow } from './abbreviation-cues.ts';
import { neighbour, sectionKind, type PlainReading } from './reading.ts';

/** So much a neighbour speaks for a type that it is enough by itself. */
export const NEARBY = 5;

const DOSE_UNIT = /^(?:mg|mcg|g|gm|µg|units?|meq|mmol|ml|mls|iu)$/;
const PROBLEM_BEFORE = /^(?:with|of|has|had|no|acute|chronic|severe|mild|moderate|for|possible|likely|worsening|known|new|denies|recurrent|suspected|bilateral|s\/p|prior|previous|symptomatic|paroxysmal|developed|secondary|right|left|r|l|confirmed)$/;
const FAVOURED: Readonly<Record<string, ReadonlySet<string>>> = {
  problem: new Set(['past-medical-history', 'problem-list', 'assessment', 'assessment-and-plan', 'impression', 'family-history', 'chief-complaint', 'review-of-systems', 'discharge-diagnosis', 'admission-diagnosis']),
  medication: new Set(['medications', 'discharge-medications', 'allergies']),
  test: new Set(['results', 'vital-signs', 'objective', 'physical-exam', 'microbiology', 'imaging', 'ecg']),
  procedure: new Set(['procedures', 'past-surgical-history']),
};

/** How much the place speaks for a type of sense: 1 nothing, above 1 for, below 1 against. */
export function placeFactor(reading: PlainReading, first: number, last: number, { type, sense }: SenseRow): number {
  const before = neighbour(reading, first, first - 1);
  const next = neighbour(reading, last, last + 1);
  const second = neighbour(reading, last, last + 2);
  let factor = FAVOURED[type]?.has(sectionKind(reading, first)) === true ? 2 : 1;
  if (next?.kind === 'number') factor *= numberFactor(type, second !== undefined && DOSE_UNIT.test(second.norm));
  if (next?.text === ':') factor *= type === 'test' || type === 'section' || type === 'anatomy' ? 2 : 0.7;
  if (next !== undefined) factor *= nextFactor(type, sense, next.norm, reading.labelOf[last + 1] === 'MEDICATION');
  if (before !== undefined) factor *= beforeFactor(type, sense, before.norm, before.kind === 'number' || DOSE_UNIT.test(before.norm));
  return factor;
}

/** A medicine is stopped, a patient goes home; an overdose is "of" something. */
function nextFactor(type: string, sense: string, next: string, medicine: boolean): number {
  if (sense === 'discontinue') return medicine || next === 'iv' || next === 'foley' ? 10 : 0.5;
  if (sense === 'discharge') return medicine ? 0.1 : /^(?:home|to|summary|letter|instructions|date|destination|planning)$/.test(next) ? 8 : 1;
  if (sense === 'overdose') return /^(?:of|attempt|on)$/.test(next) ? 6 : 1;
  if (type === 'role') return /^(?:clinic|team|input|review|consult|consulted|appointment|referral|staff|doctor)$/.test(next) ? 3 : 1;
  return 1;
}

function numberFactor(type: string, dose: boolean): number {
  if (dose) return type === 'medication' ? NEARBY : 0.6;
  if (type === 'test') return NEARBY;
  return type === 'medication' || type === 'problem' || type === 'role' ? 0.4 : 0.8;
}

function beforeFactor(type: string, sense: string, before: string, dosed: boolean): number {
  if (dosed && before !== '%') return type === 'frequency' || type === 'route' || type === 'form' || type === 'unit' ? 6 : 0.6;
  if (before === 'on' || before === '%') return sense === 'room air' ? 12 : 1;
  if (before === 'under') return sense === 'general anesthetic' || sense === 'local anesthetic' ? 8 : 1;
  if (type === 'role' && /^(?:with|see|saw|seen|by|your|his|her|their|call|per|contact|inform)$/.test(before)) return 3;
  if (/^(?:in|to|from|at|the|by|via)$/.test(before)) return type === 'role' ? 2.5 : type === 'problem' ? 0.6 : 1;
  return PROBLEM_BEFORE.test(before) && type === 'problem' ? 2 : 1;
}

/** What stands right beside it admits the sense at all. */
export function mayStand(reading: PlainReading, first: number, last: number, { type, weight }: SenseRow): boolean {
  const next = neighbour(reading, last, last + 1);
  // "BMS: T. Gold": a label, whose sense of the table is no label.
  if (weight < 0.95 && LABELLESS.has(type) && next?.text === ':') return false;
  // "ROM: yes" is a question of a form; which one, the form knows.
  if (weight < 0.97 && next?.text === ':' && /^(?:yes|no|y|n|\?)$/.test(neighbour(reading, last, last + 2)?.norm ?? '')) return false;
  // "AF volume", "MI sessions": a thing measured or held is no illness.
  if (weight < 0.97 && type === 'problem' && next !== undefined && MEASURED.test(next.norm)) return false;
  // "class IV", "grade II": a number.
  if (/^[IVX]+$/.test(reading.tokens[first]?.text ?? '') && RANKED.test(neighbour(reading, first, first - 1)?.norm ?? '')) return false;
  return type !== 'form' || afterMedicine(reading, first);
}

const MEASURED = /^(?:volumes?|sessions?|pressures?|levels?|intervals?|size|views?|index|normal|ratios?|rate|count|waves?|clear|patent|intact|joints?|group|course|training|advisor|worker|meeting|form|technique|diet)$/;
const RANKED = /^(?:class|stage|grade|type|nerves?|ventricle|cn|factor|nyha|phase|mallampati|fitzpatrick|killip|ccs|asa|zone|figo|child)$/;
const LABELLESS: ReadonlySet<string> = new Set(['problem', 'device', 'procedure']);

/** "Metformin MR": after the medicine's name, and no part of it as in "Toprol XL". */
function afterMedicine(reading: PlainReading, first: number): boolean {
  return reading.labelOf[first] !== 'MEDICATION' && neighbour(reading, first, first - 1) !== undefined && reading.labelOf[first - 1] === 'MEDICATION';
}
