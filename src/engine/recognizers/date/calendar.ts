/** Whether numbers can be a date, and which. Years as written in notes: two digits are near the present. */
import type { Attributes } from '../../document/annotation.ts';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** How numeric dates were ordered: `mdy`, `dmy`, `ymd`; `either` when both orders are dates. */
  readonly order?: string;
}

export const isDay = (day: number, month: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0);

/** 26 is 2026, 74 is 1974. */
export function fullYear(written: string): number {
  const digits = written.replace(/O/gi, '0').replace(/\D/g, '');
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

export const isLikelyYear = (year: number): boolean => year >= 1900 && year <= 2049;

/** Reads three numbers as day, month and year in either order. */
export function numericDate(first: string, second: string, third: string): DateParts | null {
  if (first.length === 4) {
    const [year, month, day] = [Number(first), Number(second), Number(third)];
    return isLikelyYear(year) && isDay(day, month) ? { year, month, day, order: 'ymd' } : null;
  }
  const year = fullYear(third);
  if (third.length === 3 || !isLikelyYear(year)) return null;
  const [a, b] = [Number(first), Number(second)];
  const monthFirst = isDay(b, a);
  const dayFirst = isDay(a, b);
  if (monthFirst && dayFirst) return { year, month: a, day: b, order: 'either' };
  if (monthFirst) return { year, month: a, day: b, order: 'mdy' };
  return dayFirst ? { year, month: b, day: a, order: 'dmy' } : null;
}

export function attributesOf(parts: DateParts): Attributes {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
