/**
 * Numbers with their units. In: tokens of a sentence less those of dates and frequencies. Out: values,
 * converted to the base of their dimension. Digits inside names ("PHQ-9", "CA-125") are no values.
 */
import type { Token } from '../text/tokenise.ts';
import { numberAt, type NumberFound } from './numbers.ts';
import { PERIOD_HOURS, unitAt, type Unit } from './units.ts';

export interface QuantityFact {
  /** As written. */
  readonly raw: number;
  /** In the base of `dimension`. */
  readonly value: number;
  /** Empty for a number without a unit that converts. */
  readonly dimension: string;
  readonly inWords: boolean;
  /** "last week": may support "a week ago", claims no number itself. */
  readonly soft?: true;
  /** Written "6/52": a length of time, or else two numbers that belong together. */
  readonly below?: number;
  /** Token indexes, inclusive. */
  readonly first: number;
  readonly last: number;
}

const NO_UNIT: Unit = { dimension: '', factor: 1 };
const RANGE = /^(?:-|–|to|and|or)$/;
const LENGTH_BEFORE = /^(?:for|in|within|after|over|about|half|of|lasting|than|until|last|next|a)$/;

export function readQuantities(tokens: readonly Token[], from: number, to: number, used: Set<number>): QuantityFact[] {
  const out: QuantityFact[] = [];
  for (let at = from; at < to; at += 1) {
    if (used.has(at)) continue;
    const one = oneOf(tokens, at, from, to);
    if (one !== undefined) {
      out.push(one);
      at = one.last;
      continue;
    }
    const number = isInName(tokens, at, from) || isListNumber(tokens, at, from) ? undefined : numberAt(tokens, at, to);
    if (number === undefined || isFraction(tokens[number.last + 1]) || isOrdinal(tokens[number.last + 1]) || used.has(number.last)) continue;
    const read = withUnit({ tokens, to }, at, number, used);
    out.push(...read);
    at = Math.max(number.last, ...read.map((quantity) => quantity.last));
  }
  return out;
}

const isOrdinal = (token: Token | undefined): boolean => /^(?:st|nd|rd|th)$/.test(token?.norm ?? '');

/** "Three quarters" is no three. */
const isFraction = (token: Token | undefined): boolean => /^(?:quarters?|thirds?|fifths?|halves)$/.test(token?.norm ?? '');

/** The 9 of "PHQ-9" and the 125 of "CA-125"; never the 5 of "1-5" or of "- 5 mg". */
function isInName(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  const [dash, word] = [tokens[at - 1], tokens[at - 2]];
  if (token.kind !== 'number' || at - 2 < from || dash === undefined || word === undefined) return false;
  return dash.text === '-' && dash.end === token.start && word.end === dash.start && word.kind === 'word' && !/^(?:score|grade|stage|day|x)$/.test(word.norm);
}

/** "2." or "3)" that begins a list item. */
function isListNumber(tokens: readonly Token[], at: number, from: number): boolean {
  return at === from && /^\d{1,2}$/.test((tokens[at] as Token).text) && /^[.)]$/.test(tokens[at + 1]?.text ?? '') && (tokens[at + 1] as Token).end < (tokens[at + 2]?.start ?? 0);
}

/** "a litre", "half an hour", "for a week": one of a unit without a number. */
function oneOf(tokens: readonly Token[], at: number, from: number, to: number): QuantityFact | undefined {
  const { norm } = tokens[at] as Token;
  const counted = /^x(\d{1,3})(d|days?|w|wks?|weeks?|h|hrs?)$/.exec(norm);
  if (counted !== null) {
    const hours = Number(counted[1]) * (PERIOD_HOURS.get(counted[2] as string) ?? 24);
    return { raw: Number(counted[1]), value: hours, dimension: 'time', inWords: false, first: at, last: at };
  }
  if (/^(?:last|next|past)$/.test(norm)) return softPeriod(tokens, at, to);
  const half = norm === 'half' && /^(?:a|an)$/.test(tokens[at + 1]?.norm ?? '');
  if (!half && norm !== 'a' && norm !== 'an') return undefined;
  const unitStart = half ? at + 2 : at + 1;
  const found = unitAt(tokens, unitStart, to);
  if (found === undefined || found.unit.dimension === '' || found.unit.dimension === 'inch') return undefined;
  const isTime = found.unit.dimension === 'time' || found.unit.dimension === 'months';
  if (isTime && !half && !(at > from && LENGTH_BEFORE.test(tokens[at - 1]?.norm ?? '')) && !/^(?:ago|later|fortnight)$/.test(tokens[found.last + 1]?.norm ?? tokens[found.last]?.norm ?? '')) return undefined;
  const raw = half ? 0.5 : 1;
  return { raw, value: raw * found.unit.factor, dimension: found.unit.dimension, inWords: true, first: at, last: found.last };
}

function softPeriod(tokens: readonly Token[], at: number, to: number): QuantityFact | undefined {
  const found = /^(?:week|month|year)$/.test(tokens[at + 1]?.norm ?? '') ? unitAt(tokens, at + 1, to) : undefined;
  return found && { raw: 1, value: found.unit.factor, dimension: found.unit.dimension, inWords: true, soft: true, first: at, last: at + 1 };
}

/** Tokens, read up to `to`, which is not read. */
interface Words {
  readonly tokens: readonly Token[];
  readonly to: number;
}

function withUnit(words: Words, at: number, number: NumberFound, used: Set<number>): QuantityFact[] {
  const { tokens, to } = words;
  const fraction = slashDuration(tokens, at, number);
  // "5/7" may be five of seven as well.
  if (fraction !== undefined) return [fraction, { ...quantity({ ...number, value: Number((tokens[at + 2] as Token).text) }, at + 2, NO_UNIT, at + 2), soft: true }];
  const next = tokens[number.last + 1]?.text === '-' ? number.last + 2 : number.last + 1;
  const found = unitAt(tokens, next, to) ?? (next > number.last + 1 ? unitAt(tokens, number.last + 1, to) : undefined);
  if (found !== undefined) return [quantity(number, at, found.unit, found.last)];
  return sharedUnit(words, at, number, used);
}

/** "50 to 75 micrograms", "31+4 weeks", "2-3 drops": the unit is said once. */
function sharedUnit(words: Words, at: number, number: NumberFound, used: Set<number>): QuantityFact[] {
  const { tokens, to } = words;
  const join = tokens[number.last + 1];
  const arrow = join?.text === '→' ? 1 : join?.text === '-' && tokens[number.last + 2]?.text === '>' ? 2 : 0;
  if (arrow > 0) return acrossArrow(words, at, number, number.last + arrow + 1);
  const plus = join?.text === '+';
  const second = (plus || RANGE.test(join?.norm ?? '')) && !used.has(number.last + 2) ? numberAt(tokens, number.last + 2, to) : undefined;
  if (second === undefined) return [quantity(number, at, NO_UNIT, number.last)];
  const found = unitAt(tokens, tokens[second.last + 1]?.text === '-' ? second.last + 2 : second.last + 1, to);
  const unit = found?.unit ?? NO_UNIT;
  const end = found?.last ?? second.last;
  if (plus && (unit.dimension === 'time' || unit.dimension === '')) {
    // Weeks and days of a pregnancy.
    return [quantity(number, at, { dimension: 'time', factor: 168 }, number.last), quantity(second, number.last + 2, { dimension: 'time', factor: 24 }, end)];
  }
  return [quantity(number, at, unit, number.last), quantity(second, number.last + 2, unit, end)];
}

/** "5 -> 10 mg": both are milligrams; the second is read on its own. */
function acrossArrow({ tokens, to }: Words, at: number, number: NumberFound, next: number): QuantityFact[] {
  const second = numberAt(tokens, next, to);
  const found = second === undefined ? undefined : unitAt(tokens, second.last + 1, to);
  return [quantity(number, at, found?.unit ?? NO_UNIT, number.last)];
}

function quantity(number: NumberFound, first: number, unit: Unit, last: number): QuantityFact {
  return { raw: number.value, value: number.value * unit.factor, dimension: unit.dimension, inWords: number.inWords, first, last };
}

/** UK "6/52" is six weeks, "3/12" three months, "7/7" seven days. */
function slashDuration(tokens: readonly Token[], at: number, number: NumberFound): QuantityFact | undefined {
  const [slash, below] = [tokens[at + 1], tokens[at + 2]];
  if (number.last !== at || slash?.text !== '/' || below?.kind !== 'number' || slash.end !== below.start || tokens[at + 3]?.text === '/') return undefined;
  const unit: Unit | undefined = below.text === '52' ? { dimension: 'time', factor: 168 } : below.text === '7' ? { dimension: 'time', factor: 24 } : below.text === '12' ? { dimension: 'months', factor: 1 } : undefined;
  return unit === undefined ? undefined : { ...quantity(number, at, unit, at + 2), below: Number(below.text) };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * Same amount: in one dimension after conversion, or the bare number where one side has no unit.
 * `nearby`: the other numbers of the source's sentence; a mass needs its unit there: "112 kg (from 138)".
 */
export function sameQuantity(claim: QuantityFact, source: QuantityFact, nearby: readonly QuantityFact[] = []): boolean {
  if (claim.dimension === source.dimension) return near(claim.value, source.value);
  if (claim.below !== undefined) return source.below === claim.below && source.raw === claim.raw;
  if (claim.dimension !== '' && source.dimension !== '') return crossesUnits(claim, source);
  if (claim.dimension === 'mass' && source.dimension === '' && !nearby.some((one) => one.dimension === 'mass' && near(one.value / one.raw, claim.value / claim.raw))) return false;
  return near(claim.raw, source.raw);
}

/** Pairs that one writer spells out and another leaves short: "mmol/L" and "mmol", "4 days" of "31+4". */
function crossesUnits(claim: QuantityFact, source: QuantityFact): boolean {
  const [a, b] = [claim.dimension, source.dimension];
  const shortened = a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
  return shortened && near(claim.raw, source.raw);
}
