/**
 * Reads a written date. In: the text of one finding and the order of day and month. Out: its pieces
 * and the points in time they name; null when some digits of it were not understood.
 */
import { isMonthAndDay } from './calendar.ts';
import { fullYear, lexDate, type Piece } from './lex-date.ts';

export type NumberOrder = 'dmy' | 'mdy';
export type Precision = 'day' | 'month' | 'year' | 'decade' | 'season' | 'quarter' | 'holiday' | 'weekday';

/** One point in time; fields are absent where the text has none. `at` holds the indexes of its pieces. */
export interface DatePoint {
  readonly precision: Precision;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly at: { readonly year?: number; readonly month?: number; readonly day?: number; readonly name?: number };
  /** The month is written once for a range, with the other end: after it (`12-14 March`) or before it (`March 12-14`). */
  readonly borrowsMonth?: 'after' | 'before';
}
export interface DateRead {
  readonly pieces: readonly Piece[];
  readonly points: readonly DatePoint[];
}

/** The fields of a matched form, with their indexes; null when the numbers are no date. */
type Reader = (fields: readonly Indexed[], order: NumberOrder, codes: string) => DatePoint[] | null;
interface Indexed {
  readonly index: number;
  readonly piece: Piece;
}

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/y([-/.])n\1n/y, ([y, m, d]) => dayPoint(y, m, d)],
  [/n([-/.])n\1[yn]/y, ([a, b, y], order) => (isDayFirst(a, b, order) ? dayPoint(y, b, a) : dayPoint(y, a, b))],
  [/[no][-~][no][ f.-]?M(?:[ ,.-]?[yq])?/y, ([a, b, m, y]) => rangeBefore(a, b, m, y)],
  [/[no][ ft.-]?M(?:[ ,.-]?[yqn])?/y, ([d, m, y]) => dayPoint(y, m, d)],
  [/M[ t.]?[no][-~][no](?:[ ,.]{0,1}[yq])?/y, ([m, a, b, y]) => rangeAfter(m, a, b, y)],
  [/M[ ,.f-]?[yq]/y, ([m, y]) => monthPoint(m, y)],
  [/M[ t,.-]?[no](?:[ ,.-]?[yq]|[,-]n)?/y, ([m, d, y], _, codes) => (codes === 'M-n' || (d?.piece.value ?? 0) > 31 ? monthPoint(m, d) : dayPoint(y, m, d))],
  [/n[-/.]y/y, ([m, y]) => monthPoint(m, y)],
  [/y[-/]n/y, ([y, m]) => ((m?.piece.value ?? 0) > 12 ? [yearPoint(y), yearPoint(m)] : monthPoint(m, y))],
  [/n[-/.]n/y, ([a, b], order) => (isDayFirst(a, b, order) ? dayPoint(undefined, b, a) : dayPoint(undefined, a, b))],
  [/S[ f,]?[yq]?/y, ([name, y]) => [named('season', name, y)]],
  [/Q[ f,]?[yq]?/y, ([name, y]) => [named('quarter', name, y)]],
  [/[yq][ -]?Q/y, ([y, name]) => [named('quarter', name, y)]],
  [/H[ f,]?[yq]?/y, ([name, y]) => [named('holiday', name, y)]],
  [/M/y, ([m]) => monthPoint(m, undefined)],
  [/[yq]/y, ([y]) => [yearPoint(y)]],
  [/D/y, ([y]) => [{ ...yearPoint(y), precision: 'decade' }]],
  [/W/y, ([name]) => [named('weekday', name, undefined)]],
  [/c/y, ([c]) => compactPoint(c)],
];

/** Fields that say nothing by themselves. */
const NUMBERS = /[ncox]/;

export function readDate(text: string, order: NumberOrder): DateRead | null {
  const pieces = lexDate(text);
  const codes = pieces.map((piece) => piece.code).join('');
  const points: DatePoint[] = [];
  for (let at = 0; at < codes.length; ) {
    const match = matchForm(codes, at, pieces, order);
    if (match !== null) {
      points.push(...match.points);
      at += match.length;
    } else if (NUMBERS.test(codes.charAt(at))) return null;
    else at += 1;
  }
  return points.length === 0 ? null : { pieces, points };
}

function matchForm(codes: string, at: number, pieces: readonly Piece[], order: NumberOrder): { points: DatePoint[]; length: number } | null {
  for (const [form, read] of FORMS) {
    form.lastIndex = at;
    const matched = form.exec(codes)?.[0];
    if (matched === undefined) continue;
    const fields = Array.from(matched).flatMap((code, i) => (/[nycoqMWSQDHx]/.test(code) ? [{ index: at + i, piece: pieces[at + i] as Piece }] : []));
    const points = read(fields, order, matched);
    if (points !== null) return { points, length: matched.length };
  }
  return null;
}

/** What one of the two numbers cannot be decides; else the order of the document. */
function isDayFirst(a: Indexed | undefined, b: Indexed | undefined, order: NumberOrder): boolean {
  if ((a?.piece.value ?? 0) > 12) return true;
  return (b?.piece.value ?? 0) <= 12 && order === 'dmy';
}

const yearValue = (y: Indexed): number => (y.piece.code === 'n' ? fullYear(y.piece.value) : y.piece.value);

function dayPoint(y: Indexed | undefined, m: Indexed | undefined, d: Indexed | undefined): DatePoint[] | null {
  if (m === undefined || d === undefined || !isMonthAndDay(m.piece.value, d.piece.value)) return null;
  // A single digit is no year: "3 March 4".
  if (y !== undefined && y.piece.text.length < 2) return null;
  return [{
    precision: 'day', month: m.piece.value, day: d.piece.value, ...(y === undefined ? {} : { year: yearValue(y) }),
    at: { month: m.index, day: d.index, ...(y === undefined ? {} : { year: y.index }) },
  }];
}

function monthPoint(m: Indexed | undefined, y: Indexed | undefined): DatePoint[] | null {
  if (m === undefined || m.piece.value < 1 || m.piece.value > 12) return null;
  return [{
    precision: 'month', month: m.piece.value, ...(y === undefined ? {} : { year: yearValue(y) }),
    at: { month: m.index, ...(y === undefined ? {} : { year: y.index }) },
  }];
}

function yearPoint(y: Indexed | undefined): DatePoint {
  return y === undefined ? { precision: 'year', at: {} } : { precision: 'year', year: yearValue(y), at: { year: y.index } };
}

function named(precision: Precision, name: Indexed | undefined, y: Indexed | undefined): DatePoint {
  return {
    precision, ...(y === undefined ? {} : { year: yearValue(y) }),
    at: { ...(name === undefined ? {} : { name: name.index }), ...(y === undefined ? {} : { year: y.index }) },
  };
}

/** "12-14 March 2024": the second day carries month and year. */
function rangeBefore(a: Indexed | undefined, b: Indexed | undefined, m: Indexed | undefined, y: Indexed | undefined): DatePoint[] | null {
  const [first] = dayPoint(y, m, a) ?? [];
  const second = dayPoint(y, m, b);
  if (first === undefined || second === null) return null;
  return [{ ...first, at: { day: first.at.day ?? 0 }, borrowsMonth: 'after' }, ...second];
}

/** "March 12-14, 2024": the first day carries the month, the second the year. */
function rangeAfter(m: Indexed | undefined, a: Indexed | undefined, b: Indexed | undefined, y: Indexed | undefined): DatePoint[] | null {
  const [first] = dayPoint(y, m, a) ?? [];
  const [second] = dayPoint(y, m, b) ?? [];
  if (first === undefined || second === undefined) return null;
  const { year: _, ...own } = first.at;
  const { month: __, ...rest } = second.at;
  return [{ ...first, at: own }, { ...second, at: rest, borrowsMonth: 'before' }];
}

/** Eight digits: 20240312. */
function compactPoint(c: Indexed | undefined): DatePoint[] | null {
  if (c === undefined) return null;
  const [year, month, day] = [Math.floor(c.piece.value / 10_000), Math.floor(c.piece.value / 100) % 100, c.piece.value % 100];
  if (year < 1900 || year > 2100 || !isMonthAndDay(month, day)) return null;
  return [{ precision: 'day', year, month, day, at: { name: c.index } }];
}
