/**
 * Dates and times of day. In: tokens of a sentence. Out: facts and which tokens they used up. Numeric
 * dates keep both readings where day and month could be exchanged.
 */
import type { Token } from '../text/tokenise.ts';
import { parseDigits } from './numbers.ts';

export interface DateFact {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** 03/04/2024 may be either; day and month are then read both ways. */
  readonly swappable?: boolean;
  readonly start: number;
  readonly end: number;
}
export interface TimeFact {
  /** After midnight. */
  readonly minutes: number;
  /** Morning or evening is told: "07:40", "19:40", "4 am"; not "9:05". */
  readonly exact: boolean;
  readonly start: number;
  readonly end: number;
}

const MONTHS = new Map(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
  .flatMap((name, i) => [[name, i + 1] as const, [name.slice(0, 3), i + 1] as const]));
MONTHS.set('sept', 9);
/** Months that are other words too need a number or "in" beside them. */
const MONTH_CUES = new Set(['in', 'since', 'until', 'by', 'early', 'late', 'mid', 'last', 'next', 'of', 'from', 'during', 'this', 'end', 'before', 'after', 'for']);

const isDay = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 31;
const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text);
const fullYear = (text: string): number => (text.length === 2 ? Number(text) + (Number(text) <= 40 ? 2000 : 1900) : Number(text));

export interface DatesRead {
  readonly dates: DateFact[];
  readonly times: TimeFact[];
  /** What may be a date: "12/3", "Mar 24". Supports a claim's date, claims none. */
  readonly maybe: DateFact[];
}

/** Marks the tokens of dates and times in `used`. */
export function readDates(tokens: readonly Token[], from: number, to: number, used: Set<number>): DatesRead {
  const dates: DateFact[] = [];
  const times: TimeFact[] = [];
  const maybe = maybeDates(tokens, from, to);
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const found = token.kind === 'number' ? numericDate(tokens, at, to) : MONTHS.has(token.norm) ? wordDate(tokens, at, from, to) : undefined;
    if (found !== undefined) {
      for (const date of found.dates) dates.push({ ...date, start: (tokens[found.first] as Token).start, end: (tokens[found.last] as Token).end });
      for (let i = found.first; i <= found.last; i += 1) used.add(i);
      at = found.last;
      continue;
    }
    const time = used.has(at) ? undefined : timeAt(tokens, at, to);
    if (time === undefined) continue;
    times.push({ minutes: time.minutes, exact: time.exact, start: token.start, end: (tokens[time.last] as Token).end });
    for (let i = at; i <= time.last; i += 1) used.add(i);
    at = time.last;
  }
  return { dates, times, maybe };
}

/** "12/3" is a day and a month either way round, "3/24" and "Mar 24" may be a month and a year. */
function maybeDates(tokens: readonly Token[], from: number, to: number): DateFact[] {
  const out: DateFact[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const month = MONTHS.get(token.norm);
    const next = tokens[Math.min(at + 1, to - 1)] as Token;
    // "Mar-Aug", "review in Sept".
    if (month !== undefined && /^\p{Lu}/u.test(token.text)) out.push({ month, start: token.start, end: token.end });
    if (month !== undefined && /^\d\d$/.test(next.text)) out.push({ month, year: fullYear(next.text), start: token.start, end: next.end });
    const below = next.text === '/' && at + 2 < to ? tokens[at + 2] : undefined;
    if (below === undefined || !/^\d{1,2}$/.test(token.text) || !/^\d{1,2}$/.test(below.text) || tokens[at - 1]?.text === '/' || tokens[at + 3]?.text === '/') continue;
    const [a, b] = [Number(token.text), Number(below.text)];
    if (isDay(a) && isDay(b) && Math.min(a, b) <= 12) out.push({ day: a, month: b, swappable: true, start: token.start, end: below.end });
    if (a <= 12 && a >= 1 && below.text.length === 2) out.push({ month: a, year: fullYear(below.text), start: token.start, end: below.end });
  }
  return out;
}

type Parts = Omit<DateFact, 'start' | 'end'>;
interface Found {
  readonly dates: readonly Parts[];
  readonly first: number;
  readonly last: number;
}

/** 14/09/2024, 2024-09-14, 21.05.24, 06/2027. Two parts alone are left to the numbers. */
function numericDate(tokens: readonly Token[], at: number, to: number): Found | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec((tokens[at] as Token).text);
  if (dotted !== null && at + 2 < to && tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.start === tokens[at + 1]?.end) {
    return partsOf([dotted[1] as string, dotted[2] as string, (tokens[at + 2] as Token).text], at, at + 2);
  }
  const whole = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec((tokens[at] as Token).text);
  if (whole !== null) return partsOf([whole[1] as string, whole[2] as string, whole[3] as string], at, at);
  const mark = tokens[at + 1]?.text;
  if ((mark !== '/' && mark !== '-') || tokens[at + 2]?.kind !== 'number' || at + 2 >= to) return undefined;
  const [a, b] = [(tokens[at] as Token).text, (tokens[at + 2] as Token).text];
  if (tokens[at + 3]?.text === mark && tokens[at + 4]?.kind === 'number' && at + 4 < to) return partsOf([a, b, (tokens[at + 4] as Token).text], at, at + 4);
  if (mark === '/' && isYear(tokens[at + 2]) && Number(a) >= 1 && Number(a) <= 12) return { dates: [{ month: Number(a), year: Number(b) }], first: at, last: at + 2 };
  return undefined;
}

function partsOf(parts: readonly [string, string, string], first: number, last: number): Found | undefined {
  const [a, b, c] = parts;
  if (a.length === 4) {
    const date = { year: Number(a), month: Number(b), day: Number(c) };
    return date.month <= 12 && isDay(date.day) ? { dates: [date], first, last } : undefined;
  }
  const [x, y] = [Number(a), Number(b)];
  if (!isDay(x) || !isDay(y) || !/^(?:\d\d|(?:19|20)\d\d)$/.test(c) || (x > 12 && y > 12)) return undefined;
  const year = fullYear(c);
  if (x > 12) return { dates: [{ day: x, month: y, year }], first, last };
  if (y > 12) return { dates: [{ day: y, month: x, year }], first, last };
  return { dates: [{ day: x, month: y, year, swappable: true }], first, last };
}

/** "21 May 2024", "6, 9 and 13 August", "2 to 6 November 2024", "May 21, 2024", "June 2027", "in June". */
function wordDate(tokens: readonly Token[], at: number, from: number, to: number): Found | undefined {
  const month = MONTHS.get((tokens[at] as Token).norm) as number;
  const before = daysBefore(tokens, at, from);
  if (before.days.length > 0) {
    const year = yearAfter(tokens, at, to);
    return { dates: before.days.map((day) => ({ day, month, ...year.part })), first: before.first, last: year.last };
  }
  const next = tokens[at + 1];
  if (next?.kind === 'number' && at + 1 < to && isDay(parseDigits(next.text)) && !isClock(tokens, at + 1)) {
    const year = yearAfter(tokens, isOrdinal(tokens[at + 2]) ? at + 2 : at + 1, to);
    return { dates: [{ month, day: Number(next.text), ...year.part }], first: at, last: year.last };
  }
  const year = yearAfter(tokens, at, to);
  if (year.part.year !== undefined) return { dates: [{ month, ...year.part }], first: at, last: year.last };
  const cue = MONTH_CUES.has(tokens[at - 1]?.norm ?? '');
  const name = (tokens[at] as Token).text;
  return cue && name.length > 2 && name.charAt(0) !== name.charAt(0).toLowerCase() ? { dates: [{ month }], first: at, last: at } : undefined;
}

const isOrdinal = (token: Token | undefined): boolean => /^(?:st|nd|rd|th)$/.test(token?.norm ?? '');
const isClock = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'number';

function daysBefore(tokens: readonly Token[], month: number, from: number): { days: number[]; first: number } {
  const days: number[] = [];
  let at = month - 1;
  let first = month;
  if (tokens[at]?.norm === 'of') at -= 1;
  while (at >= from) {
    if (isOrdinal(tokens[at])) at -= 1;
    const token = tokens[at];
    if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text) || !isDay(Number(token.text))) break;
    days.push(Number(token.text));
    first = at;
    at -= 1;
    // "6, 9 and 13 August", "2-6 May": the month is said once.
    if (!/^(?:,|and|to|or|-|–|until|&)$/.test(tokens[at]?.norm ?? '')) break;
    at -= 1;
    if (tokens[at]?.text === ',') at -= 1;
  }
  return { days, first };
}

function yearAfter(tokens: readonly Token[], last: number, to: number): { part: { year?: number }; last: number } {
  const comma = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  if (comma < to && isYear(tokens[comma])) return { part: { year: Number((tokens[comma] as Token).text) }, last: comma };
  const short = tokens[comma];
  if (comma < to && comma === last + 1 && /^['’]$/.test(short?.text ?? '') && /^\d\d$/.test(tokens[comma + 1]?.text ?? '')) {
    return { part: { year: fullYear((tokens[comma + 1] as Token).text) }, last: comma + 1 };
  }
  return { part: {}, last };
}

const HOUR_WORDS = new Map(['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'].map((word, hour) => [word, hour] as const));
const MINUTE_WORDS = new Map([['five', 5], ['ten', 10], ['quarter', 15], ['twenty', 20], ['half', 30]]);

/** "07:40", "4 am", "0400", "twenty to eight", "noon". */
function timeAt(tokens: readonly Token[], at: number, to: number): { minutes: number; exact: boolean; last: number } | undefined {
  const token = tokens[at] as Token;
  if (token.kind === 'number') return clockTime(tokens, at, to);
  if (token.norm === 'noon' || token.norm === 'midday') return { minutes: 720, exact: true, last: at };
  if (token.norm === 'midnight') return { minutes: 0, exact: true, last: at };
  const minutes = MINUTE_WORDS.get(token.norm);
  const way = tokens[at + 1]?.norm;
  const hour = HOUR_WORDS.get(tokens[at + 2]?.norm ?? '') ?? (tokens[at + 2]?.kind === 'number' ? Number(tokens[at + 2]?.text) : undefined);
  if (minutes === undefined || hour === undefined || hour > 12 || at + 2 >= to || (way !== 'to' && way !== 'past')) return undefined;
  if (way === 'to' && token.norm !== 'quarter' && !/^(?:am|pm|in|o)$/.test(tokens[at + 3]?.norm ?? '')) return undefined;
  return { minutes: (hour * 60 + (way === 'past' ? minutes : -minutes) + 720) % 720, exact: false, last: at + 2 };
}

function clockTime(tokens: readonly Token[], at: number, to: number): { minutes: number; exact: boolean; last: number } | undefined {
  const token = tokens[at] as Token;
  if (isClock(tokens, at) && at + 2 < to && /^(?:[01]?\d|2[0-4])$/.test(token.text) && /^[0-5]\d$/.test((tokens[at + 2] as Token).text)) {
    return halfDay(tokens, at + 2, Number(token.text) * 60 + Number((tokens[at + 2] as Token).text), Number(token.text) > 12 || token.text.startsWith('0'));
  }
  if (/^[0-2]\d[0-5]\d$/.test(token.text) && (/^(?:h|hrs|hours)$/.test(tokens[at + 1]?.norm ?? '') || (tokens[at - 1]?.norm === 'at' && tokens[at + 1]?.kind !== 'word'))) {
    return { minutes: Number(token.text.slice(0, 2)) * 60 + Number(token.text.slice(2)), exact: true, last: at };
  }
  const half = /^(?:am|pm|a\.m\.|p\.m\.)$/.test(tokens[at + 1]?.norm ?? '') && at + 1 < to;
  const value = parseDigits(token.text);
  if (!half || value > 12.6) return undefined;
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(token.text);
  return halfDay(tokens, at, dotted === null ? value * 60 : Number(dotted[1]) * 60 + Number(dotted[2]), false);
}

function halfDay(tokens: readonly Token[], last: number, minutes: number, exact: boolean): { minutes: number; exact: boolean; last: number } {
  const mark = tokens[last + 1]?.norm.replaceAll('.', '');
  if (mark === 'pm') return { minutes: minutes < 720 ? minutes + 720 : minutes, exact: true, last: last + 1 };
  if (mark === 'am') return { minutes: minutes >= 720 && minutes < 780 ? minutes - 720 : minutes, exact: true, last: last + 1 };
  return { minutes, exact, last };
}

/** Whether the two could be one day, as far as both say. A claim may not be more exact than its source, save for the year. */
export function sameDate(claim: DateFact, source: DateFact): boolean {
  if (claim.year !== undefined && source.year !== undefined && claim.year !== source.year) return false;
  if (claim.day === undefined && claim.month === undefined) return claim.year === source.year;
  if (claim.month !== undefined && source.month === undefined) return false;
  const straight = claim.month === source.month && (claim.day === undefined || claim.day === source.day);
  const crossed = (claim.swappable === true || source.swappable === true)
    && claim.month === source.day && (claim.day === undefined || claim.day === source.month);
  return straight || crossed;
}

/** Where one side does not tell morning from evening, both are meant. */
export const sameTime = (claim: TimeFact, source: TimeFact): boolean =>
  claim.exact && source.exact ? claim.minutes === source.minutes : claim.minutes % 720 === source.minutes % 720;

/** Whole days between two full dates; undefined where one is not full. */
export function daysBetween(a: DateFact, b: DateFact): number | undefined {
  if (a.day === undefined || b.day === undefined || a.month === undefined || b.month === undefined) return undefined;
  const [yearA, yearB] = [a.year ?? b.year ?? 2023, b.year ?? a.year ?? 2023];
  return Math.abs(dayNumber(yearA, a.month, a.day) - dayNumber(yearB, b.month, b.day));
}

/** Days since 1 March of year 0, proleptic Gregorian (the usual civil-from-days arithmetic). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1;
}
