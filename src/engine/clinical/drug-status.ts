/**
 * What happens to a medicine. In: a reading and a mention. Out: started, stopped, held, increased,
 * decreased, changed, continued, allergy, or undefined. Cues before the name in its clause come
 * first, then cues after it up to the next medicine.
 */
import type { Span } from '../document/span.ts';
import { sectionKindAt, type ClinicalReading } from './reading.ts';
import { drugShapesOf, shapeAtOrAfter } from './drug-shapes.ts';
import type { MedicationMention } from './medication-mentions.ts';
import { span } from '../document/span.ts';

export type DrugStatus = 'started' | 'stopped' | 'held' | 'increased' | 'decreased' | 'changed' | 'continued' | 'allergy';

export interface StatusFound {
  readonly status: DrugStatus;
  readonly cue: Span;
}

type CueRule = readonly [status: DrugStatus, pattern: RegExp];

/** Read backwards from the name: the last cue counts. */
const BEFORE: readonly CueRule[] = [
  ['allergy', /\b(?:allerg(?:y|ic|ies)(?: to)?|intoleran(?:t|ce)(?: of| to)?|anaphylaxis to|sensitivity to)\b/gi],
  ['stopped', /\b(?:stop(?:ped|ping|s)?|discontinu\w+|d\/c(?:'?d)?|cease[ds]?|withdr[ae]wn?|came off|come off|off|finished|completed)\b/gi],
  ['held', /\b(?:h[eo]ld(?:ing)?|withh[eo]ld(?:ing)?|omit(?:ted)?|pause[ds]?|suspend(?:ed)?)\b/gi],
  ['increased', /\b(?:increas(?:e|ed|ing)|up-?titrat\w+|doubled?|raise[ds]?)\b/gi],
  ['decreased', /\b(?:decreas(?:e|ed|ing)|reduc(?:e|ed|ing)|lower(?:ed|ing)?|taper(?:ed|ing)?|wean(?:ed|ing)?|halved?|cut down)\b/gi],
  ['changed', /\b(?:chang(?:e|ed|ing) (?:from|to)|chang(?:e|ed|ing)|switch(?:ed|ing)? (?:from|to)|switch(?:ed|ing)?|replac(?:e|ed|ing)|substitut\w+|titrat\w+)\b/gi],
  ['started', /\b(?:start(?:ed|ing|s)?|commenc\w+|initiat\w+|begin|began|begun|add(?:ed|ing)?|new(?:ly)?(?: on)?|prescrib(?:e|ed|ing)|restart(?:ed)?|resum(?:e|ed|ing)|trial of|load(?:ed)? with)\b/gi],
  ['continued', /\b(?:continu(?:e|ed|es|ing)|remains? on|keep taking|stay(?:s|ed)? on|carry on|maintained on)\b/gi],
];
const AFTER: readonly CueRule[] = [
  ['stopped', /\b(?:stopped|discontinued|d\/c(?:'?d)?|ceased|withdrawn|completed|finished)\b/i],
  ['held', /\b(?:held|on hold|withheld|omitted|paused|suspended)\b/i],
  ['increased', /\b(?:increased|up-?titrated|doubled|dose up|\(was \d)\b/i],
  ['decreased', /\b(?:decreased|reduced|lowered|tapered|weaned|halved|reducing)\b/i],
  ['started', /\b(?:started|commenced|initiated|added|new|newly started|restarted|resumed|to start)\b/i],
  ['changed', /\b(?:changed|switched|replaced|dose change)\b/i],
  ['continued', /\b(?:continued?|continues|unchanged|no change|as before|same dose)\b/i],
];
const BACK = 48;
const AHEAD = 72;

/** `previous` and `next` are the medicines before and after it in the part. */
export function statusOf(reading: ClinicalReading, medicine: MedicationMention, { previous, next }: { readonly previous: MedicationMention | undefined; readonly next: MedicationMention | undefined }): StatusFound | undefined {
  if (sectionKindAt(reading, medicine.first) === 'allergies') return { status: 'allergy', cue: medicine.span };
  const before = cueBefore(reading, medicine);
  return (before !== undefined && isNewItem(reading, medicine, { previous, cue: before.cue }) ? undefined : before) ?? doseMove(reading, medicine) ?? cueAfter(reading, medicine, next);
}

// Hit "40 mg od (was 20)", "from 2.5 mg to 5 mg"; in the 80 units after the name.
const WAS = /(?<![\d.])(\d{1,5}(?:\.\d{1,3})?) ?(?:mg|mcg|micrograms?|g|units?)?[^\n;.()\d]{0,20}\((?:was|from|previously|prev) (\d{1,5}(?:\.\d{1,3})?)/;
const FROM_TO = /\bfrom (\d{1,5}(?:\.\d{1,3})?) ?(?:mg|mcg|micrograms?|g|units?)?[^\n;.()\d]{0,16} to (\d{1,5}(?:\.\d{1,3})?)/;

/** Two doses, one of them the former one. */
function doseMove({ input: { document: { text } } }: ClinicalReading, medicine: MedicationMention): StatusFound | undefined {
  const window = text.slice(medicine.span.end, medicine.span.end + 80);
  const was = WAS.exec(window);
  const fromTo = was === null ? FROM_TO.exec(window) : null;
  const match = was ?? fromTo;
  if (match === null || window.slice(0, match.index).includes('\n')) return undefined;
  const [now, before] = was === null ? [Number(match[2]), Number(match[1])] : [Number(match[1]), Number(match[2])];
  if (now === before) return undefined;
  const start = medicine.span.end + match.index;
  return { status: now > before ? 'increased' : 'decreased', cue: span(start, start + match[0].length) };
}

/** "hold ramipril + metformin, digoxin 500 mcg stat": the first with a dose begins a new item. */
function isNewItem(reading: ClinicalReading, medicine: MedicationMention, { previous, cue }: { previous: MedicationMention | undefined; cue: Span }): boolean {
  if (previous === undefined || previous.span.start < cue.end) return false;
  return isDosed(reading, medicine) && !isDosed(reading, previous);
}

function isDosed(reading: ClinicalReading, medicine: MedicationMention): boolean {
  const shapes = drugShapesOf(reading);
  const shape = shapes[shapeAtOrAfter(shapes, medicine.span.end)];
  return shape !== undefined && (shape.type === 'STRENGTH' || shape.type === 'DOSE') && shape.span.start - medicine.span.end <= 4;
}

function sentenceSpan({ input: { sentences }, sentenceOf }: ClinicalReading, token: number): Span | undefined {
  return sentences[sentenceOf[token] ?? -1];
}

function cueBefore(reading: ClinicalReading, medicine: MedicationMention): StatusFound | undefined {
  const { text } = reading.input.document;
  const from = Math.max(sentenceSpan(reading, medicine.first)?.start ?? 0, medicine.span.start - BACK);
  const window = text.slice(from, medicine.span.start);
  const clause = Math.max(window.lastIndexOf(';'), window.lastIndexOf('. '), window.lastIndexOf('\n')) + 1;
  let best: StatusFound | undefined;
  for (const [status, pattern] of BEFORE) {
    for (const match of window.slice(clause).matchAll(pattern)) {
      const start = from + clause + match.index;
      if (best === undefined || start > best.cue.start) best = { status: turned(status, match[0]), cue: span(start, start + match[0].length) };
    }
  }
  return best;
}

/** "changed to X" starts X, "switched from X" stops it. */
function turned(status: DrugStatus, cue: string): DrugStatus {
  if (status !== 'changed') return status;
  if (/ to$/i.test(cue)) return 'started';
  return / from$/i.test(cue) ? 'stopped' : 'changed';
}

function cueAfter(reading: ClinicalReading, medicine: MedicationMention, next: MedicationMention | undefined): StatusFound | undefined {
  const { text } = reading.input.document;
  const line = reading.lines[reading.lineOf[medicine.last] ?? 0];
  const sentence = sentenceSpan(reading, medicine.first);
  const end = Math.min(next?.span.start ?? text.length, Math.max(line?.end ?? 0, sentence?.end ?? 0), medicine.span.end + AHEAD);
  const window = text.slice(medicine.span.end, Math.max(medicine.span.end, end));
  const stop = window.search(/;|\.\s/);
  const clause = stop < 0 ? window : window.slice(0, stop);
  let best: StatusFound | undefined;
  for (const [status, pattern] of AFTER) {
    const match = pattern.exec(clause);
    if (match === null) continue;
    const start = medicine.span.end + match.index;
    if (best === undefined || start < best.cue.start) best = { status, cue: span(start, start + match[0].length) };
  }
  return best;
}
