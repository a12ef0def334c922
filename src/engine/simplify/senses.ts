/**
 * What an abbreviation means here, for readers who cannot guess. In: a token that begins one. Out:
 * its sense, or undefined where no sense stands out: then the abbreviation stays. Weights and cue words
 * come from lexicons/en/abbreviations.tsv; what stands beside it (a number, a dose, a preposition)
 * speaks for a type of sense.
 */
import type { Row } from '../lexicon/parse-tsv.ts';
import { valuesOf } from '../lexicon/parse-tsv.ts';
import { neighbour, sectionKind, type PlainReading } from './reading.ts';

export interface PlainSense {
  readonly sense: string;
  readonly type: string;
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
}

interface SenseRow {
  readonly sense: string;
  readonly type: string;
  readonly weight: number;
  readonly cues: ReadonlySet<string>;
}

const rows = new WeakMap<Row, SenseRow>();

function senseRow(row: Row): SenseRow {
  let out = rows.get(row);
  if (out === undefined) {
    out = {
      sense: row['sense'] ?? '', type: row['type'] ?? 'other', weight: Number(row['weight']) || 0.1,
      cues: new Set(valuesOf(row['cues']).map((cue) => cue.toLowerCase())),
    };
    rows.set(row, out);
  }
  return out;
}

/** Alone in the table an abbreviation needs this much weight, or a cue. */
const LEAST_ALONE = 0.9;
/** Share of the likelihood that the chosen sense needs among several. */
const LEAST_SHARE = 0.88;
const CUE = 12;
const NEARBY = 5;

export function senseAt(reading: PlainReading, first: number, last: number, found: readonly Row[]): PlainSense | undefined {
  const senses = found.map(senseRow);
  const words = wordsAround(reading, first, last);
  let total = Math.max(0, 1 - senses.reduce((sum, one) => sum + one.weight, 0)) * 0.5;
  let best: { row: SenseRow; value: number; speaks: boolean } | undefined;
  for (const row of senses) {
    const cue = hasCue(row.cues, words);
    const place = placeFactor(reading, first, last, row);
    const value = row.weight * (cue ? CUE : 1) * place;
    total += value;
    if (best === undefined || value > best.value) best = { row, value, speaks: cue || place >= NEARBY };
  }
  if (best === undefined) return undefined;
  const { row: { sense, type, weight }, value, speaks } = best;
  if (senses.length === 1 ? weight < LEAST_ALONE && !speaks : value / total < LEAST_SHARE) return undefined;
  if (senses.length === 1 && value < 0.3) return undefined;
  // "BMS: T. Gold": a label, whose sense of the table is no label.
  if (weight < 0.95 && LABELLESS.has(type) && neighbour(reading, last, last + 1)?.text === ':') return undefined;
  if (type === 'form' && !afterMedicine(reading, first)) return undefined;
  return { sense, type, first, last };
}

const LABELLESS: ReadonlySet<string> = new Set(['problem', 'device', 'procedure']);

/** "Metformin MR": after the medicine's name, and no part of it as in "Toprol XL". */
function afterMedicine(reading: PlainReading, first: number): boolean {
  return reading.labelOf[first] !== 'MEDICATION' && neighbour(reading, first, first - 1) !== undefined && reading.labelOf[first - 1] === 'MEDICATION';
}

function hasCue(cues: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const cue of cues) if (words.has(cue)) return true;
  return false;
}

const WINDOW = 14;

/** Words, their stems and word pairs of the sentence. */
function wordsAround(reading: PlainReading, first: number, last: number): Set<string> {
  const words = new Set<string>();
  let previous = '';
  for (let i = first - WINDOW; i <= last + WINDOW; i += 1) {
    const token = neighbour(reading, first, i);
    if (token === undefined || (i >= first && i <= last)) continue;
    words.add(token.norm);
    if (token.norm.length > 4 && token.norm.endsWith('s')) words.add(token.norm.slice(0, -1));
    words.add(`${previous} ${token.norm}`);
    previous = token.norm;
  }
  return words;
}

const DOSE_UNIT = /^(?:mg|mcg|g|gm|µg|units?|meq|mmol|ml|mls|iu)$/;
const PROBLEM_BEFORE = /^(?:with|of|has|had|no|acute|chronic|severe|mild|moderate|for|possible|likely|worsening|known|new|denies|recurrent|suspected|bilateral|s\/p|prior|previous|symptomatic|paroxysmal|developed|secondary|right|left|r|l|confirmed)$/;
const FAVOURED: Readonly<Record<string, ReadonlySet<string>>> = {
  problem: new Set(['past-medical-history', 'problem-list', 'assessment', 'assessment-and-plan', 'impression', 'family-history', 'chief-complaint', 'review-of-systems', 'discharge-diagnosis', 'admission-diagnosis']),
  medication: new Set(['medications', 'discharge-medications', 'allergies']),
  test: new Set(['results', 'vital-signs', 'objective', 'physical-exam', 'microbiology', 'imaging', 'ecg']),
  procedure: new Set(['procedures', 'past-surgical-history']),
};

/** How much the place speaks for a type of sense: 1 nothing, above 1 for, below 1 against. */
function placeFactor(reading: PlainReading, first: number, last: number, { type, sense }: SenseRow): number {
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
  if (sense === 'discharge') return medicine ? 0.1 : /^(?:home|to|with|on|planned|today|tomorrow|summary|letter|from|instructions|date|destination|planning|back)$/.test(next) ? 8 : 1;
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
