/**
 * How often. In: tokens of a sentence. Out: intervals in hours and which tokens they used up. "bd",
 * "q12h", "twice a day" and "every 12 hours" are all 12; "every 4 to 6 hours" is 4 to 6.
 */
import type { Token } from '../text/tokenise.ts';
import { numberAt } from './numbers.ts';
import { PERIOD_HOURS, unitAt } from './units.ts';

export interface FrequencyFact {
  /** Hours between two doses; `low` and `high` differ for a range. */
  readonly low: number;
  readonly high: number;
  /** "at night", "in the morning": once a day, said in passing; never an error alone. */
  readonly soft: boolean;
  /** "six times a month": also the number 6 and a period of a month, which a source may give apart. */
  readonly counted?: { readonly low: number; readonly high: number; readonly period: number };
  /** "from three to four times a day": a change from one to the other. */
  readonly isChange?: true;
  /** Token indexes, inclusive. */
  readonly first: number;
  readonly last: number;
}

const CODES: ReadonlyMap<string, number> = new Map([
  ['od', 24], ['qd', 24], ['qday', 24], ['daily', 24], ['nightly', 24], ['nocte', 24], ['mane', 24], ['om', 24], ['qhs', 24], ['qam', 24], ['qpm', 24], ['hs', 24], ['bd', 12], ['bid', 12], ['bds', 12], ['tds', 8], ['tid', 8], ['qds', 6], ['qid', 6], ['qod', 48], ['eod', 48],
  ['hourly', 1], ['weekly', 168], ['fortnightly', 336], ['monthly', 730.5], ['yearly', 8766], ['annual', 8766], ['biannual', 4383], ['annually', 8766], ['quarterly', 2191.5], ['hrly', 1],
]);
/** Adverbs that a number before them multiplies: "6-hourly" is every 6 hours, "twice weekly" half a week. */
const ADVERBS = new Set(['hourly', 'hrly', 'daily', 'weekly', 'monthly', 'nightly', 'yearly']);
const TIMES: ReadonlyMap<string, number> = new Map([['once', 1], ['twice', 2], ['thrice', 3]]);
const A = /^(?:a|an|per|each|every|\/|in)$/;
/** "for a week", "a year ago": a length of time, not a frequency. */
const LENGTH_BEFORE = /^(?:for|in|within|after|half|of|over|about|nearly|almost|lasting|than|took|lasted|next|last|past|until|once)$/;
const LENGTH_AFTER = /^(?:ago|later|before|earlier|old|after|off|of|or)$/;

interface Interval {
  readonly low: number;
  readonly high: number;
  readonly last: number;
  readonly soft?: boolean;
  readonly counted?: NonNullable<FrequencyFact['counted']>;
  readonly isChange?: true;
}

export function readFrequencies(tokens: readonly Token[], from: number, to: number, used: Set<number>): FrequencyFact[] {
  const out: FrequencyFact[] = [];
  for (let at = from; at < to; at += 1) {
    if (used.has(at)) continue;
    const found = frequencyAt(tokens, at, from, to);
    if (found === undefined) continue;
    out.push({
      low: found.low, high: found.high, soft: found.soft === true, first: at, last: found.last,
      ...(found.counted === undefined ? {} : { counted: found.counted }), ...(tokens[at - 1]?.norm === 'from' && found.low !== found.high ? { isChange: true as const } : {}),
    });
    for (let i = at; i <= found.last; i += 1) used.add(i);
    at = found.last;
  }
  return out;
}

function frequencyAt(tokens: readonly Token[], at: number, from: number, to: number): Interval | undefined {
  const token = tokens[at] as Token;
  return weekdays(tokens, at, to) ?? twoTimes(tokens, at, to) ?? timesPer(tokens, at, to) ?? everySo(tokens, at, to) ?? coded(tokens, at, to) ?? perPeriod(tokens, at, from, to) ?? softly(tokens, at, token);
}

const WEEKDAY = /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/;

/** "Mon/Wed/Fri", "Tuesdays and Fridays": so many times a week. One weekday alone may be a date. */
function weekdays(tokens: readonly Token[], at: number, to: number): Interval | undefined {
  let count = 0;
  let last = at;
  for (let i = at; i < to; i += 1) {
    const { norm } = tokens[i] as Token;
    if (WEEKDAY.test(norm)) {
      count += 1;
      last = i;
    } else if (!/^(?:\/|,|and|&)$/.test(norm)) break;
  }
  return count < 2 ? undefined : { ...once(168 / count, last), soft: true };
}

/** "morning and night", "mane + nocte": twice a day. */
function twoTimes(tokens: readonly Token[], at: number, to: number): Interval | undefined {
  const daily = /^(?:morning|mane|am|breakfast|night|nocte|pm|evening|bedtime)$/;
  if (!daily.test((tokens[at] as Token).norm) || !/^(?:and|&|\+)$/.test(tokens[at + 1]?.norm ?? '')) return undefined;
  let next = at + 2;
  while (next < Math.min(to, at + 5) && /^(?:at|in|the|one|every|each)$/.test(tokens[next]?.norm ?? '')) next += 1;
  return next < to && daily.test(tokens[next]?.norm ?? '') ? { ...once(12, next), soft: true } : undefined;
}

const once = (hours: number, last: number): Interval => ({ low: hours, high: hours, last });

/** "twice a day", "three times daily", "6x/day", "1 to 2 times a week", "6-hourly". */
function timesPer(tokens: readonly Token[], at: number, to: number): Interval | undefined {
  const count = countAt(tokens, at, to);
  if (count === undefined) return undefined;
  let next = count.last + 1;
  const adverb = tokens[tokens[next]?.text === '-' ? next + 1 : next];
  const adverbAt = tokens[next]?.text === '-' ? next + 1 : next;
  if (adverb !== undefined && adverbAt < to && ADVERBS.has(adverb.norm)) {
    const period = CODES.get(adverb.norm) as number;
    // Without "times": "2 weekly" is every second week, "three daily" is three a day.
    const counted = { low: count.low, high: count.high, period };
    if (!count.isTimes && adverb.norm !== 'daily') return { low: count.low * period, high: count.high * period, last: adverbAt, counted };
    return { low: period / count.high, high: period / count.low, last: adverbAt, counted };
  }
  if (!count.isTimes) return undefined;
  if (A.test(tokens[next]?.norm ?? '') && next + 1 < to) next += 1;
  else if (count.word === undefined) return undefined;
  if (tokens[next]?.norm === '24') return once(24 / count.low, Math.min(next + 1, to - 1));
  const period = next < to ? PERIOD_HOURS.get(tokens[next]?.norm ?? '') : undefined;
  if (period === undefined) return undefined;
  return { low: period / count.high, high: period / count.low, last: next, counted: { low: count.low, high: count.high, period } };
}

interface Count {
  readonly low: number;
  readonly high: number;
  readonly last: number;
  readonly isTimes: boolean;
  readonly word?: string;
}

function countAt(tokens: readonly Token[], at: number, to: number): Count | undefined {
  const { norm } = tokens[at] as Token;
  const word = TIMES.get(norm);
  if (word !== undefined) return { low: word, high: word, last: at, isTimes: true, word: norm };
  const low = numberAt(tokens, at, to);
  if (low === undefined || low.value <= 0 || low.value > 48) return undefined;
  let high = low;
  if (/^(?:-|–|to|or)$/.test(tokens[low.last + 1]?.norm ?? '')) high = numberAt(tokens, low.last + 2, to) ?? low;
  const times = /^(?:times|time|x)$/.test(tokens[high.last + 1]?.norm ?? '');
  return { low: low.value, high: high.value, last: times ? high.last + 1 : high.last, isTimes: times };
}

/** "every 6 hours", "every other day", "each morning", "q4-6h", "q15min", "every Monday". */
function everySo(tokens: readonly Token[], at: number, to: number): Interval | undefined {
  const { norm } = tokens[at] as Token;
  const short = /^q(\d{1,2})(h|hr|hrs|hourly|d|w|wk|wks|min|mins|mo)?$/.exec(norm);
  if (short !== null) return shortEvery(tokens, at, to, { count: Number(short[1]), unit: short[2] });
  if (norm !== 'every' && norm !== 'each' && norm !== 'q' && norm !== 'alternate' && norm !== 'alt') return undefined;
  if (norm === 'alternate' || norm === 'alt') return /^(?:days?|nights?)$/.test(tokens[at + 1]?.norm ?? '') ? once(48, at + 1) : undefined;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= to) return undefined;
  if (/^(?:other|second)$/.test(next.norm)) return withPeriod(tokens, at + 2, to, [2, 2]);
  const low = numberAt(tokens, at + 1, to);
  if (low === undefined) return withPeriod(tokens, at + 1, to, [1, 1]);
  const high = /^(?:-|–|to|or)$/.test(tokens[low.last + 1]?.norm ?? '') ? numberAt(tokens, low.last + 2, to) ?? low : low;
  return withPeriod(tokens, high.last + 1, to, [low.value, high.value]);
}

function shortEvery(tokens: readonly Token[], at: number, to: number, { count: low, unit }: { count: number; unit: string | undefined }): Interval | undefined {
  if (unit !== undefined) return { low: low * periodOf(unit), high: low * periodOf(unit), last: at };
  const high = /^[-–]$/.test(tokens[at + 1]?.text ?? '') ? numberAt(tokens, at + 2, to) : undefined;
  return withPeriod(tokens, (high?.last ?? at) + 1, to, [low, high?.value ?? low]);
}

const periodOf = (unit: string): number => (unit === 'hourly' ? 1 : PERIOD_HOURS.get(unit) ?? 1);

function withPeriod(tokens: readonly Token[], at: number, to: number, [low, high]: readonly [number, number]): Interval | undefined {
  const period = at < to ? PERIOD_HOURS.get(tokens[at]?.norm ?? '') : undefined;
  return period === undefined ? undefined : { low: low * period, high: high * period, last: at };
}

function coded(tokens: readonly Token[], at: number, to: number): Interval | undefined {
  const token = tokens[at] as Token;
  const code = token.norm.replaceAll('.', '');
  // "ON" is at night beside doses; "on" is a word.
  if ((token.text === 'AM' || token.text === 'PM') && tokens[at - 1]?.kind !== 'number') return { ...once(24, at), soft: true };
  const hours = code === 'on' && token.norm.includes('.') ? 24 : token.text === 'ON' && tokens[at - 1]?.kind !== 'word' ? 24 : CODES.get(code);
  if (hours === undefined || token.kind !== 'word') return undefined;
  if (code === 'daily' && /^(?:living|life|activities|activity)$/.test(tokens[at + 1]?.norm ?? '') && at + 1 < to) return undefined;
  return once(hours, at);
}

/** "40 mg a day", "45 mL/h", "per week": never "for a week" or "a year ago". */
function perPeriod(tokens: readonly Token[], at: number, from: number, to: number): Interval | undefined {
  const { norm } = tokens[at] as Token;
  if (!/^(?:a|an|per|\/)$/.test(norm) || at === from) return undefined;
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  const period = next === undefined ? undefined : PERIOD_HOURS.get(next.norm);
  if (period === undefined || next?.kind !== 'word' || LENGTH_BEFORE.test(tokens[at - 1]?.norm ?? '') || LENGTH_AFTER.test(tokens[at + 2]?.norm ?? '')) return undefined;
  // "3-4 pads/day" and "20/day", but not the "/" of "and/day care".
  if (norm === '/' && tokens[at - 1]?.kind === 'symbol') return undefined;
  // Beats or breaths a minute are a rate, not how often something is due.
  const afterUnit = unitAt(tokens, at - 1, at) !== undefined || tokens[at - 1]?.kind === 'number';
  return { ...once(period, at + 1), soft: period < 0.5 || (period === 1 && !afterUnit) };
}

const SOFT_PLACES = new Set(['night', 'bedtime', 'breakfast', 'teatime', 'lunchtime', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays']);

function softly(tokens: readonly Token[], at: number, token: Token): Interval | undefined {
  const next = tokens[at + 1]?.norm ?? '';
  if (/^(?:at|on|with|before)$/.test(token.norm) && SOFT_PLACES.has(next)) return { ...once(next.endsWith('days') ? 168 : 24, at + 1), soft: true };
  if (token.norm === 'in' && next === 'the' && /^(?:morning|evening)$/.test(tokens[at + 2]?.norm ?? '')) return { ...once(24, at + 2), soft: true };
  return undefined;
}

/** Four weeks pass for a month. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= (Math.min(a, b) > 600 ? 0.085 : 0.01) * Math.max(a, b);

export const sameFrequency = (a: Pick<FrequencyFact, 'low' | 'high'>, b: Pick<FrequencyFact, 'low' | 'high'>): boolean => near(a.low, b.low) && near(a.high, b.high);
