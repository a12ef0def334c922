/**
 * Mentions of medicines in a part. In: a reading. Out: spans with generic name and class, in text
 * order. Names that are also words or persons, and substances that are also laboratory tests, need a
 * dose, a medication section or a verb of giving.
 */
import { span, type Span } from '../document/span.ts';
import type { Row } from '../lexicon/parse-tsv.ts';
import type { Token } from '../text/tokenise.ts';
import { rowSpelled } from './codes.ts';
import { drugShapesOf, shapeAtOrAfter } from './drug-shapes.ts';
import { isInHeader, isMedicationSection, sectionKindAt, type ClinicalReading } from './reading.ts';
import { isEntitySense, senseAt, sensesOf } from './senses.ts';
import { DESCRIPTIVE_SENSES } from './sense-words.ts';
import { termsOf } from './term-matches.ts';
import { shortenedMentions } from './shortened-medicines.ts';
import { vaccineMentions } from './vaccine-mentions.ts';

export interface MedicationMention {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  /** The generic name, or the class where a class is named. */
  readonly canonical: string;
  readonly kind: string;
  readonly drugClass: string;
  readonly score: number;
  readonly reason: string;
}

const mentions = new WeakMap<ClinicalReading, readonly MedicationMention[]>();

export function medicationMentions(reading: ClinicalReading): readonly MedicationMention[] {
  let out = mentions.get(reading);
  if (out === undefined) {
    const found = findMentions(reading);
    out = joinCombinations(reading, [...found, ...vaccineMentions(reading), ...shortenedMentions(reading, found)].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end));
    mentions.set(reading, out);
  }
  return out;
}

function findMentions(reading: ClinicalReading): MedicationMention[] {
  const out: MedicationMention[] = [];
  for (const { first, last, rows, span: at } of termsOf(reading, 'medications')) {
    const row = rowSpelled(rows, reading.input.document.text.slice(at.start, at.end));
    const sense = senseAt(reading, first);
    if (sense !== undefined && sense.last >= last && sense.type !== 'medication' && sense.senses > 1) continue;
    if (sense !== undefined && sense.last >= last && !isEntitySense(sense)) continue;
    if (isNotAMedicine(reading, row, last)) continue;
    const judged = judge(reading, { first, last, row });
    if (judged === undefined) continue;
    out.push(mentionOf(reading, { first, last, row, ...judged }));
  }
  addAbbreviated(reading, out);
  return out.sort((a, b) => a.span.start - b.span.start);
}

/** Habits, fixatives and generic words, and antibiotics in a list of susceptibilities ("linezolid S"). */
const NEVER: ReadonlySet<string> = new Set(['alcohol', 'ethanol', 'formalin', 'iv contrast', 'contrast', 'tobacco', 'nicotine smoke', 'caffeine', 'immunization', 'immunizations', 'immunisation', 'immunisations', 'vaccination', 'vaccinations', 'vaccines', 'medication', 'medications', 'medicine', 'anaesthetic', 'anesthetic', 'anaesthetics', 'anesthetics']);
const STRUCTURES = /^(?:pouch|procedure|operation|colostomy|neurotoxicity|toxicity|allergy|resistance|overdose|concentrator|cylinder|requirement|sats?|saturations?|sensor)$/;

function isNotAMedicine({ input: { tokens }, lineOf }: ClinicalReading, row: Row, last: number): boolean {
  const name = (row['term'] ?? '').toLowerCase();
  if (NEVER.has(name) || DESCRIPTIVE_SENSES.has(name)) return true;
  const next = tokens[last + 1];
  const after = next?.kind === 'possessive' ? tokens[last + 2] : next;
  if (after === undefined || lineOf[last + 1] !== lineOf[last]) return false;
  if (/^(?:oxygen|o2)$/.test(name) && (after.kind === 'number' && tokens[last + 2]?.text !== 'L' || after.text === '/')) return true;
  return STRUCTURES.test(after.norm) || isSusceptibility(tokens, last);
}

/** Hit "linezolid S,", "vanc MIC 2"; miss "vitamin S". */
export function isSusceptibility(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined) return false;
  if (next.text === 'MIC') return true;
  return /^[SRI]$/.test(next.text) && (tokens[last + 2] === undefined || /^[,;.)(|]$/.test((tokens[last + 2] as Token).text));
}

function addAbbreviated(reading: ClinicalReading, out: MedicationMention[]): void {
  const { lexicons } = reading.input;
  const taken = new Set<number>();
  for (const one of out) for (let i = one.first; i <= one.last; i += 1) taken.add(i);
  for (const chosen of sensesOf(reading)) {
    const { first, last, type, sense, score } = chosen;
    if (type !== 'medication' || score < 0.4 || taken.has(first) || taken.has(last) || !isEntitySense(chosen)) continue;
    if (isNotAMedicine(reading, { term: sense }, last)) continue;
    const row = lexicons.index('medications').get(sense)?.[0] ?? { term: sense, kind: 'generic', generic: sense, class: '' };
    out.push(mentionOf(reading, { first, last, row, score: Math.min(0.9, 0.5 + score / 2), reason: 'An abbreviation of a medicine.' }));
  }
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly row: Row;
}

function mentionOf(reading: ClinicalReading, at: Place & { readonly score: number; readonly reason: string }): MedicationMention {
  const { tokens } = reading.input;
  const { row } = at;
  const last = withFormulation(reading, at.last);
  const generic = row['generic'] ?? '';
  const possessive = tokens[last + 1]?.kind === 'possessive' && !/'s$/.test(tokens[last]?.norm ?? '') && /ringer|hartmann/.test(tokens[last]?.norm ?? '');
  const end = (tokens[possessive ? last + 1 : last] as Token).end;
  return {
    span: span((tokens[at.first] as Token).start, end), first: at.first, last,
    canonical: generic === '' ? (row['term'] ?? '') : generic,
    kind: row['kind'] ?? '', drugClass: row['class'] ?? '', score: at.score, reason: at.reason,
  };
}

const SALTS: ReadonlySet<string> = new Set([
  'succinate', 'tartrate', 'hydrochloride', 'hcl', 'sodium', 'potassium', 'mesylate', 'maleate', 'fumarate', 'phosphate', 'acetate', 'sulfate', 'sulphate', 'besylate',
  'besilate', 'gluconate', 'citrate', 'carbonate', 'bromide', 'propionate', 'furoate', 'monohydrate', 'dihydrate', 'trihydrate', 'disoproxil', 'valerate', 'decanoate', 'pamoate',
]);
const FORMULATIONS: ReadonlySet<string> = new Set(['XR', 'ER', 'SR', 'XL', 'CR', 'MR', 'LA', 'DR', 'EC', 'IR', 'SA', 'CD', 'HFA', 'XT', 'ODT', 'PR', 'Retard', 'Chrono', 'DS', 'Forte', 'Modulite', 'Respimat']);

/** "Metoprolol" goes on to "Metoprolol succinate ER". */
function withFormulation({ input: { tokens }, sentenceOf }: ClinicalReading, from: number): number {
  let last = from;
  for (let i = from + 1; i <= from + 2; i += 1) {
    const token = tokens[i];
    const before = tokens[i - 1] as Token;
    if (token === undefined || token.start - before.end > 1 || sentenceOf[i] !== sentenceOf[from]) break;
    if (!SALTS.has(token.norm) && !FORMULATIONS.has(token.text)) break;
    last = i;
  }
  return last;
}

const GIVING = /\b(?:takes?|taking|took|taken|given|gave|start(?:ed|ing)?|begin|began|on|stop(?:ped)?|hold|held|increas\w+|decreas\w+|reduc\w+|continue[ds]?|prescribed?|prescribing|tried|trial of|dose of|allerg\w+ to|received?|receiving|treated with|added?|use[sd]?|using|switch\w* to|changed? to|replet\w+|supplement\w*|infusion of|infused|refused|refill)\s+(?:\w+\s)?$/i;
const LOOK_BACK = 40;
const DOSE_GAP = 30;

function judge(reading: ClinicalReading, { first, last, row }: Place): { score: number; reason: string } | undefined {
  const flags = row['flags'] ?? '';
  const ambiguous = flags.includes('word') || flags.includes('name-like') || row['kind'] === 'chemical';
  const alsoTest = isAlsoTest(reading, first, last);
  const header = isInHeader(reading, first) && sectionKindAt(reading, first) !== 'unknown';
  if (header) return undefined;
  if (!ambiguous && !alsoTest) return { score: 0.95, reason: 'A name in the list of medicines.' };
  if (isMedicineHere(reading, first, last, alsoTest)) return { score: 0.85, reason: 'A name in the list of medicines, with a dose, a list of medicines or a word of giving by it.' };
  // Fluids, gases and contrast are hardly ever anything else.
  if (row['kind'] === 'chemical' && !flags.includes('word') && !alsoTest) return { score: 0.7, reason: 'A substance in the list of medicines.' };
  return undefined;
}

/** "potassium", "calcium", "vitamin D": also what a laboratory measures. */
function isAlsoTest(reading: ClinicalReading, first: number, last: number): boolean {
  const { tokens, document, lexicons } = reading.input;
  const words = document.text.slice((tokens[first] as Token).start, (tokens[last] as Token).end);
  return lexicons.index('tests').get(words) !== undefined;
}

/** A dose after it, a list of medicines around it, or a verb of giving before it. */
export function isMedicineHere(reading: ClinicalReading, first: number, last: number, alsoTest = false): boolean {
  const { tokens, document: { text } } = reading.input;
  const start = (tokens[first] as Token).start;
  const end = (tokens[last] as Token).end;
  const next = tokens[last + 1];
  if (next !== undefined && /^(?:levels?|deficiency|toxicity|is|was)$/.test(next.norm)) return false;
  const shapes = drugShapesOf(reading);
  const shape = shapes[shapeAtOrAfter(shapes, end)];
  if (shape !== undefined && shape.span.start - end <= DOSE_GAP && !/[\n;]/.test(text.slice(end, shape.span.start)) && !(alsoTest && /\d/.test(text.slice(end, shape.span.start)))) return true;
  if (isMedicationSection(sectionKindAt(reading, first)) && !(alsoTest && /^\s*(?::\s*)?\d/.test(text.slice(end, end + 8)))) return true;
  return GIVING.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

/** A hyphen joins; a slash only before two strengths, else it is an "or". */
function isJoined(text: string, joint: number, end: number): boolean {
  return text.charAt(joint) === '-' || (text.charAt(joint) === '/' && /^ ?\d+(?:\.\d+)? ?(?:mg)?\/\d/.test(text.slice(end, end + 16)));
}

/** "lisinopril-HCTZ" and "amoxicillin/clavulanate" are one medicine. */
function joinCombinations(reading: ClinicalReading, found: readonly MedicationMention[]): MedicationMention[] {
  const { text } = reading.input.document;
  const out: MedicationMention[] = [];
  for (const next of found) {
    const before = out.at(-1);
    if (before !== undefined && next.span.start < before.span.end) continue;
    if (before !== undefined && next.span.start - before.span.end === 1 && isJoined(text, before.span.end, next.span.end)) {
      out[out.length - 1] = {
        ...before, span: span(before.span.start, next.span.end), last: next.last, canonical: `${before.canonical} / ${next.canonical}`, kind: 'combination',
      };
    } else out.push(next);
  }
  return out;
}
