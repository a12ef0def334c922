/**
 * Which shapes belong to a medicine. In: a reading. Out: the accepted strengths, doses, forms,
 * routes, frequencies and durations, bare numbers after a name included ("lasix 20 every morning").
 * A shape is accepted when it stands within its reach of a medicine or of an accepted shape, in the
 * same line or sentence; in a list of medicines also on the lines under the name.
 */
import { span, type Span } from '../document/span.ts';
import { drugShapesOf, shapeAtOrAfter, type DrugShape, type DrugShapeType } from './drug-shapes.ts';
import { medicationMentions, type MedicationMention } from './medication-mentions.ts';
import { isMedicationSection, sectionKindAt, squeezed, tokenAtOrAfter, type ClinicalReading } from './reading.ts';

export interface DrugAttribute {
  readonly type: DrugShapeType;
  readonly span: Span;
  readonly score: number;
  readonly reason: string;
  /** What it hangs on: a medicine or another shape. */
  readonly evidence: Span;
}

const attributes = new WeakMap<ClinicalReading, readonly DrugAttribute[]>();

export function drugAttributesOf(reading: ClinicalReading): readonly DrugAttribute[] {
  let out = attributes.get(reading);
  if (out === undefined) {
    out = chooseAttributes(reading);
    attributes.set(reading, out);
  }
  return out;
}

function chooseAttributes(reading: ClinicalReading): DrugAttribute[] {
  const shapes = drugShapesOf(reading);
  const medicines = medicationMentions(reading);
  const accepted = new Map<number, DrugAttribute>();
  const bare = medicines.flatMap((medicine) => bareNumberAfter(reading, medicine, shapes));
  sweepForward(reading, { shapes, medicines, bare, accepted });
  sweepBackward(reading, { shapes, medicines, bare, accepted });
  for (const found of bare) if (!overlapsShape(found.span, shapes)) accepted.set(found.span.start, found);
  for (const found of countsBetween(reading, accepted)) accepted.set(found.span.start, found);
  return [...accepted.values()].sort((a, b) => a.span.start - b.span.start);
}

interface Sweep {
  readonly shapes: readonly DrugShape[];
  readonly medicines: readonly MedicationMention[];
  readonly bare: readonly DrugAttribute[];
  /** By start offset. */
  readonly accepted: Map<number, DrugAttribute>;
}

interface Anchor {
  readonly span: Span;
  readonly token: number;
}

function sweepForward(reading: ClinicalReading, { shapes, medicines, bare, accepted }: Sweep): void {
  const { tokens } = reading.input;
  const starts: Anchor[] = [
    ...medicines.map((one) => ({ span: one.span, token: one.first })),
    ...bare.map((one) => ({ span: one.span, token: tokenAtOrAfter(tokens, one.span.start) })),
  ].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let anchor: Anchor | undefined;
  for (const shape of shapes) {
    if (shape.free === true) {
      accepted.set(shape.span.start, { ...attributeOf(shape, shape.span), reason: 'A flow of oxygen.' });
      anchor = { span: shape.span, token: tokenAtOrAfter(tokens, shape.span.start) };
      continue;
    }
    while (next < starts.length && (starts[next] as Anchor).span.end <= shape.span.start) {
      anchor = starts[next];
      next += 1;
    }
    if (anchor === undefined) continue;
    const token = tokenAtOrAfter(tokens, shape.span.start);
    if (!isInReach(reading, shape, { anchor, token })) continue;
    accepted.set(shape.span.start, attributeOf(shape, anchor.span));
    anchor = { span: shape.span, token };
  }
}

function isInReach(reading: ClinicalReading, shape: DrugShape, { anchor, token }: { anchor: Anchor; token: number }): boolean {
  const { text } = reading.input.document;
  const between = text.slice(anchor.span.end, Math.min(shape.span.start, anchor.span.end + 200));
  const sameLine = reading.lineOf[anchor.token] === reading.lineOf[token];
  const sameSentence = reading.sentenceOf[anchor.token] === reading.sentenceOf[token];
  if (!sameLine && !sameSentence) {
    const below = (reading.lineOf[token] ?? 0) - (reading.lineOf[anchor.token] ?? 0) === 1;
    return below && isMedicationSection(sectionKindAt(reading, token)) && between.trim().length <= 12 && !/[.;]\s*$/.test(between);
  }
  // Padding of a table's columns is no distance.
  const gap = squeezed(between).length;
  return gap <= shape.reach && !/;|\.\s/.test(between) && !endsClause(between, shape.type);
}

/** A weak shape after a clause of its own words belongs to those words. */
function endsClause(between: string, type: DrugShapeType): boolean {
  if (type !== 'FREQUENCY' && type !== 'DURATION') return false;
  // "enoxaparin 40 mg od, rpt U&Es mane": after a comma other words have begun.
  if (type === 'FREQUENCY' && /,\s*(?!(?:then|and|to|take|taken|one|increas|reduc)\b)[\p{L}&]{3,}/u.test(between) && !/\b(?:taken|given|dose|was|were|now)\b/.test(between)) return true;
  return /\b(?:for|with|because|due|and (?:is|has|was)|who|which|he|she|they)\b/i.test(between) && between.length > 24;
}

// Hit "5 mg 1 od", "20 mg one nocte"; miss "5 mg once".
const COUNT_BETWEEN = /^[ \t]+(\d(?:-\d)?|one|two|three|half)[ \t]+$/;

/** A small number between a strength and a frequency is a dose. */
function countsBetween({ input: { document: { text } } }: ClinicalReading, accepted: ReadonlyMap<number, DrugAttribute>): DrugAttribute[] {
  const sorted = [...accepted.values()].sort((a, b) => a.span.start - b.span.start);
  const out: DrugAttribute[] = [];
  for (const [i, one] of sorted.entries()) {
    const next = sorted[i + 1];
    if (next === undefined || next.type !== 'FREQUENCY' || !['STRENGTH', 'FORM'].includes(one.type) || next.span.start - one.span.end > 10) continue;
    const match = COUNT_BETWEEN.exec(text.slice(one.span.end, next.span.start));
    if (match === null) continue;
    const start = one.span.end + match[0].indexOf(match[1] as string);
    out.push({ type: 'DOSE', span: span(start, start + (match[1] as string).length), score: 0.85, evidence: one.evidence, reason: 'A count between a strength and a frequency.' });
  }
  return out;
}

const JOINS_NEXT = /^(?: of| of the| x)? ?$/i;

/** "2 puffs of albuterol", "IV cefepime", "daily aspirin". */
function sweepBackward(reading: ClinicalReading, { shapes, medicines, accepted }: Sweep): void {
  const { text } = reading.input.document;
  let next = medicines.length - 1;
  let follower: Span | undefined;
  for (let i = shapes.length - 1; i >= 0; i -= 1) {
    const shape = shapes[i] as DrugShape;
    while (next >= 0 && (medicines[next] as MedicationMention).span.start >= shape.span.end) {
      follower = (medicines[next] as MedicationMention).span;
      next -= 1;
    }
    if (follower === undefined || follower.start < shape.span.end) continue;
    if (follower.start - shape.span.end > 8 || !JOINS_NEXT.test(text.slice(shape.span.end, follower.start))) continue;
    if (!accepted.has(shape.span.start)) accepted.set(shape.span.start, attributeOf(shape, follower));
    follower = shape.span;
  }
}

function attributeOf(shape: DrugShape, evidence: Span): DrugAttribute {
  return {
    type: shape.type, span: shape.span, evidence, score: shape.reach >= 30 ? 0.92 : 0.86,
    reason: 'Written as medicines are prescribed, next to a medicine.',
  };
}

// After a name: hit " 20", " 25/100", " 1-2", " one"; miss " 20 mg", " 3 days".
const BARE = /[ \t]+(?:(\d{1,4}(?:\.\d+)?(?:[/-]\d+(?:\.\d+)?)*)(?![\d/.]*\d)|(one|two|three|half)\b)(?![\p{L}%])/uy;

function bareNumberAfter(reading: ClinicalReading, medicine: MedicationMention, shapes: readonly DrugShape[]): DrugAttribute[] {
  const { text } = reading.input.document;
  const out: DrugAttribute[] = [];
  let at: number = medicine.span.end;
  for (let taken = 0; taken < 2; taken += 1) {
    BARE.lastIndex = at;
    const match = BARE.exec(text);
    if (match === null) break;
    const written = match[1] ?? match[2] ?? '';
    const end = at + match[0].length;
    const found = span(end - written.length, end);
    const follows = shapes[shapeAtOrAfter(shapes, end)];
    const directly = follows !== undefined && follows.span.start - end <= 1 && ['FREQUENCY', 'ROUTE', 'DURATION', 'DOSE', 'FORM'].includes(follows.type);
    const type = bareType(written, { directly: directly || /contrast/.test(medicine.drugClass), listed: isListed(reading, medicine, end), first: taken === 0, combined: medicine.kind === 'combination' || medicine.canonical.includes('/') });
    if (type === undefined) break;
    out.push({ type, span: found, score: 0.75, evidence: medicine.span, reason: 'A number written straight after a medicine.' });
    at = end;
  }
  return out;
}

/** In a list of medicines the number may end the entry. */
function isListed(reading: ClinicalReading, medicine: MedicationMention, end: number): boolean {
  const { text } = reading.input.document;
  return isMedicationSection(sectionKindAt(reading, medicine.first)) && /^\s*(?:$|[,;.)\n]|\d)/.test(text.slice(end, end + 3));
}

interface BareContext {
  /** A frequency, route or the like follows straight after. */
  readonly directly: boolean;
  readonly listed: boolean;
  readonly first: boolean;
  /** The medicine has two substances, so two strengths are likely. */
  readonly combined: boolean;
}

function bareType(written: string, { directly, listed, first, combined }: BareContext): DrugShapeType | undefined {
  const small = /^(?:one|two|three|half|[1-4](?:-[1-4])?|1\/2)$/.test(written);
  if (/^\d+(?:\.\d+)?\/\d/.test(written) && !small) return first && (directly || listed || combined) ? 'STRENGTH' : undefined;
  if (small) return directly ? 'DOSE' : undefined;
  if (Number(written) >= 1900 && Number(written) <= 2100) return undefined;
  return directly || listed ? 'STRENGTH' : undefined;
}

function overlapsShape(found: Span, shapes: readonly DrugShape[]): boolean {
  const at = shapeAtOrAfter(shapes, found.start);
  const next = shapes[at];
  const before = shapes[at - 1];
  return (next !== undefined && next.span.start < found.end) || (before !== undefined && before.span.end > found.start);
}
