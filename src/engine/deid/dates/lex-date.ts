/**
 * Cuts a written date into fields and what stands between them. In: the text of one finding. Out:
 * pieces that join to the text, each with a one-letter code, so that forms of dates can be matched as
 * patterns over codes (read-date.ts).
 */
import { HOLIDAYS, MONTHS, SEASONS, WEEKDAYS, type Holiday } from './date-words.ts';
import { ordinalOf, ORDINAL_WORD, yearOf, YEAR_WORDS } from './number-words.ts';

/**
 * n one or two digits, y a full year, c eight digits, o an ordinal, q a year such as '24, M month, W weekday,
 * S season, Q quarter, D decade, H holiday, x other digits. Between them: / - . , as written, f "of", t "the", ~ "to", ? other words.
 */
export interface Piece {
  readonly code: string;
  readonly text: string;
  /** Day, month (1 to 12), year, weekday (0 Sunday), season or quarter index; NaN where the piece holds no number. */
  readonly value: number;
  readonly holiday?: Holiday;
}

const HOLIDAY_BY_NAME = new Map(HOLIDAYS.flatMap((holiday) => holiday.names.map((name) => [name.toLowerCase(), holiday] as const)));
const longestFirst = (words: Iterable<string>): string[] => [...words].sort((a, b) => b.length - a.length);
const holidaySource = longestFirst(HOLIDAY_BY_NAME.keys()).map((name) => name.replaceAll('.', '\\.').replaceAll("'", "['’]")).join('|');
const MONTH_SOURCE = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY_SOURCE = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun';

const word = (name: string, source: string): string => `(?<${name}>(?<!\\p{L})(?:${source})(?!\\p{L}))`;
// Linear: alternatives of fixed words, none nested. Hit "3 March", "O3MAR24", "Mondays"; miss "marching".
const FIELD = new RegExp([
  word('holiday', holidaySource), word('weekday', WEEKDAY_SOURCE), word('month', MONTH_SOURCE), word('season', 'winter|spring|summer|autumn|fall'),
  '(?<quarter>(?<![\\p{L}\\d])(?:q[1-4]|[1-4]q)(?![\\p{L}\\d]))', "(?<decade>(?<!\\d)(?:\\d{3}|['’]\\d|\\d)0['’]?s(?!\\p{L}))", "(?<short>['’]\\d{2}(?!\\d))",
  '(?<ordinal>(?<!\\d)\\d{1,2}(?:st|nd|rd|th)(?!\\p{L}))', word('ordinalWord', ORDINAL_WORD), word('yearWords', YEAR_WORDS), '(?<digits>\\d+)',
].join('|'), 'giu');

/** Letters that scanners read for digits, in groups that hold a digit: "2O24", "l2". Same length. */
export function repairDigits(text: string): string {
  return text.replace(/(?<!\p{L})[\dOolI]+(?!\p{L})/gu, (group) => (/\d/.test(group) ? group.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') : group));
}

export function lexDate(text: string): Piece[] {
  const repaired = repairDigits(text);
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of repaired.matchAll(FIELD)) {
    if (match.index > at) pieces.push(between(text.slice(at, match.index)));
    at = match.index + match[0].length;
    pieces.push({ ...fieldOf(match), text: text.slice(match.index, at) });
  }
  if (at < text.length) pieces.push(between(text.slice(at)));
  return pieces;
}

function between(text: string): Piece {
  return { code: betweenCode(text.trim().toLowerCase()), text, value: Number.NaN };
}

function betweenCode(trimmed: string): string {
  if (trimmed === '') return ' ';
  if (trimmed === '–' || trimmed === '—') return '-';
  if (['/', '-', '.', ','].includes(trimmed)) return trimmed;
  if (trimmed === 'of' || trimmed === 'of the') return 'f';
  if (trimmed === 'the') return 't';
  return ['to', 'until', 'till', 'through', 'thru', 'and', 'or', '&'].includes(trimmed) ? '~' : '?';
}

function fieldOf(match: RegExpMatchArray): Omit<Piece, 'text'> {
  const found = match[0].toLowerCase();
  const groups = match.groups ?? {};
  if (groups['holiday'] !== undefined) {
    const holiday = HOLIDAY_BY_NAME.get(found.replaceAll('’', "'")) as Holiday;
    return { code: 'H', value: Number.NaN, holiday };
  }
  if (groups['weekday'] !== undefined) return { code: 'W', value: indexByStart(WEEKDAYS, found) };
  if (groups['month'] !== undefined) return { code: 'M', value: indexByStart(MONTHS, found) + 1 };
  if (groups['season'] !== undefined) return { code: 'S', value: SEASONS.findIndex(({ names }) => names.some((name) => name === found)) };
  if (groups['quarter'] !== undefined) return { code: 'Q', value: Number(found.replace('q', '')) - 1 };
  if (groups['ordinalWord'] !== undefined) return { code: 'o', value: ordinalOf(found) };
  if (groups['yearWords'] !== undefined) return { code: 'y', value: yearOf(found) };
  return digitField(groups, found);
}

const indexByStart = (names: readonly string[], found: string): number =>
  names.findIndex((name) => name.slice(0, 3).toLowerCase() === found.slice(0, 3));

function digitField(groups: Readonly<Record<string, string | undefined>>, found: string): Omit<Piece, 'text'> {
  const number = Number(found.replace(/\D/g, ''));
  if (groups['decade'] !== undefined) return { code: 'D', value: number < 100 ? fullYear(number) : number };
  if (groups['short'] !== undefined) return { code: 'q', value: fullYear(number) };
  if (groups['ordinal'] !== undefined) return { code: 'o', value: number };
  const code = { 1: 'n', 2: 'n', 4: 'y', 8: 'c' }[found.length] ?? 'x';
  return { code, value: number };
}

const PIVOT = 40;
/** 24 is 2024, 51 is 1951: years to come are at most a few ahead, dates of birth are long ago. */
export const fullYear = (twoDigits: number): number => (twoDigits < PIVOT ? 2000 : 1900) + twoDigits;
