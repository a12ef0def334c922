/** Years, and which of them tell of an age over 89 (45 CFR 164.514(b)(2)(i)(C)). */
import type { DateRead } from './dates/read-date.ts';

/**
 * The engine has no clock. A year is compared with the latest year of the note or with this one,
 * whichever is later: a reader of the note lives no earlier.
 */
export const KNOWN_YEAR = 2026;
const OLD_AGE = 90;

export const yearsOf = (read: DateRead): number[] => read.points.flatMap((point) => (point.year === undefined ? [] : [point.year]));

export function tellsOldAge(year: number, latestYear: number): boolean {
  return Math.max(KNOWN_YEAR, latestYear) - year >= OLD_AGE;
}

/** Only years and decades, nothing finer. */
export const isYearOnly = (read: DateRead): boolean => read.points.every(({ precision }) => precision === 'year' || precision === 'decade');

/** The year a tag may show: one, or both ends of a range. Undefined where there is none or it tells of old age. */
export function shownYear(read: DateRead | null, latestYear: number): string | undefined {
  const years = read === null ? [] : yearsOf(read);
  if (years.length === 0 || years.some((year) => tellsOldAge(year, latestYear))) return undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}-${last}`;
}
