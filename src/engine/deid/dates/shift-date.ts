/**
 * Moves a written date by a number of days and writes it back in its own format. Fields that a date
 * lacks are taken from the base year for the arithmetic, and stay unwritten. A month alone moves by
 * its middle, a season by its middle, a bare year by one, a weekday by the offset modulo 7, and a
 * holiday to the one nearest to its shifted day, so that all of them agree with the full dates around.
 */
import { addDays, dayNumber, isLeapYear, type CivilDate } from './calendar.ts';
import { HOLIDAYS, SEASONS, type Holiday } from './date-words.ts';
import type { DatePoint, DateRead } from './read-date.ts';
import { writeField, type Written } from './write-date.ts';

export interface DateShift {
  /** Days; not 0, and not a multiple of 7. */
  readonly offsetDays: number;
  /** For dates without a year. */
  readonly baseYear: number;
}

export function shiftDate(read: DateRead, shift: DateShift): string {
  const pieces = read.pieces.map((piece) => piece.text);
  const years = read.points.map((point) => point.year).filter((year) => year !== undefined);
  const padded = isPadded(read);
  const moved = read.points.map((point) => movePoint(point, read, { ...shift, baseYear: years[0] ?? shift.baseYear }));
  for (const [i, point] of read.points.entries()) {
    const to = moved[i] as Moved;
    for (const [field, index] of Object.entries(point.at)) {
      pieces[index] = writeField(read.pieces[index] as DateRead['pieces'][number], written(field, to), padded);
    }
    addBorrowedMonth({ read, pieces, moved, i });
  }
  return pieces.join('');
}

/** Whether single digits are written with a zero; "12/10/2024" could be either, and is taken to be. */
function isPadded({ pieces }: DateRead): boolean {
  const numbers = pieces.filter(({ code }) => code === 'n');
  if (numbers.some(({ text }) => text.startsWith('0'))) return true;
  const inFull = pieces.some(({ code }) => code === 'y') && !pieces.some(({ code }) => code === 'M');
  return inFull && numbers.every(({ text }) => text.length === 2);
}

interface Moved extends CivilDate {
  readonly weekday?: number;
  readonly season?: number;
  readonly quarter?: number;
  readonly holiday?: Holiday;
}

function written(field: string, { year, month, day, weekday, season, quarter, holiday }: Moved): Written {
  if (field === 'year') return { value: year };
  if (field === 'month') return { value: month };
  if (field === 'day') return { value: day };
  if (holiday !== undefined) return { value: 0, holiday };
  return { value: weekday ?? season ?? quarter ?? (year * 100 + month) * 100 + day };
}

function movePoint(point: DatePoint, read: DateRead, { offsetDays, baseYear }: DateShift): Moved {
  const year = point.year ?? baseYear;
  const name = point.at.name === undefined ? undefined : read.pieces[point.at.name];
  switch (point.precision) {
    case 'day': return addDays(existing({ year, month: point.month ?? 1, day: point.day ?? 1 }), offsetDays);
    case 'month': return addDays({ year, month: point.month ?? 1, day: 15 }, offsetDays);
    case 'year': return { year: year + Math.sign(offsetDays), month: 1, day: 1 };
    case 'decade': return { year: year + 10 * Math.sign(offsetDays), month: 1, day: 1 };
    case 'weekday': return { year, month: 1, day: 1, weekday: ((((name?.value ?? 0) + offsetDays) % 7) + 7) % 7 };
    case 'season': return moveSeason(name?.value ?? 0, year, offsetDays);
    case 'quarter': {
      const to = addDays({ year, month: 3 * (name?.value ?? 0) + 2, day: 15 }, offsetDays);
      return { ...to, quarter: Math.floor((to.month - 1) / 3) };
    }
    case 'holiday': return moveHoliday(name?.holiday as Holiday, year, offsetDays);
  }
}

/** 29 February of a year taken from elsewhere in the note may not exist. */
function existing(date: CivilDate): CivilDate {
  return date.month === 2 && date.day === 29 && !isLeapYear(date.year) ? { ...date, day: 28 } : date;
}

function moveSeason(index: number, year: number, offsetDays: number): Moved {
  const from = SEASONS[index] ?? SEASONS[0];
  const to = addDays({ year, month: from.month, day: from.day }, offsetDays);
  const season = nearestInYear(SEASONS, to, (one) => one === from);
  return { ...to, season: SEASONS.indexOf(season) };
}

function moveHoliday(from: Holiday, year: number, offsetDays: number): Moved {
  const to = addDays({ year, month: from.month, day: from.day }, offsetDays);
  return { ...to, holiday: nearestInYear(HOLIDAYS, to, (one) => one === from) };
}

function nearestInYear<T extends { readonly month: number; readonly day: number }>(list: readonly T[], to: CivilDate, isExcluded: (one: T) => boolean): T {
  let nearest = list[0] as T;
  let least = Infinity;
  for (const one of list) {
    if (isExcluded(one)) continue;
    const apart = Math.abs(dayNumber({ year: 2000, month: one.month, day: one.day }) - dayNumber({ year: 2000, month: to.month, day: to.day }));
    const around = Math.min(apart, 366 - apart);
    if (around < least) [nearest, least] = [one, around];
  }
  return nearest;
}

/** "28-30 March" that moves over the end of a month needs both months: "29 April-1 May". */
function addBorrowedMonth({ read, pieces, moved, i }: { read: DateRead; pieces: string[]; moved: readonly Moved[]; i: number }): void {
  const point = read.points[i] as DatePoint;
  if (point.borrowsMonth === undefined || point.at.day === undefined) return;
  const otherIndex = point.borrowsMonth === 'after' ? i + 1 : i - 1;
  const [own, other, lender] = [moved[i], moved[otherIndex], read.points[otherIndex]];
  if (own === undefined || other === undefined || lender?.at.month === undefined || own.month === other.month) return;
  const month = writeField(read.pieces[lender.at.month] as DateRead['pieces'][number], { value: own.month }, false);
  const day = pieces[point.at.day] ?? '';
  pieces[point.at.day] = point.borrowsMonth === 'after' ? `${day} ${month}` : `${month} ${day}`;
}
