import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, dayNumber, weekdayOf } from './calendar.ts';
import { orderOf } from './date-order.ts';
import { readDate, type NumberOrder } from './read-date.ts';
import { shiftDate } from './shift-date.ts';

const shifted = (text: string, offsetDays: number, order: NumberOrder = 'mdy', baseYear = 2024): string | null => {
  const read = readDate(text, order);
  return read && shiftDate(read, { offsetDays, baseYear });
};

describe('calendar', () => {
  it('knows days and weekdays', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(weekdayOf(dayNumber({ year: 2026, month: 11, day: 21 }))).toBe(6);
    expect(addDays({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 });
  });

  it('turns days into dates and back', () => {
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
      expect(dayNumber(civilDate(day))).toBe(day);
    }));
  });
});

describe('shiftDate keeps the format', () => {
  it.each([
    ['03/11/1948', '04/30/1948'], ['1/28', '3/18'], ['02/01/24', '03/22/24'], ['October 2021', 'December 2021'], ['Thursday, February 8', 'Friday, March 29'],
    ['04-Jun-2024', '24-Jul-2024'], ['1969-08-30', '1969-10-19'], ['Tue, Sep 10, 2024', 'Wed, Oct 30, 2024'], ['April 3rd, 2024', 'May 23rd, 2024'], ['12/2023', '02/2024'],
    ['AUGUST 19, 2022', 'OCTOBER 8, 2022'], ["March of '18", "May of '18"], ['2-Mar-23', '21-Apr-23'], ['JUL 4,1951', 'AUG 23,1951'], ['Mon Jan 15 2024', 'Tue Mar 5 2024'],
    ['summer of 2019', 'autumn of 2019'], ['1Q 2023', '2Q 2023'], ['Q2 2024', 'Q3 2024'], ['7th February 2024', '28th March 2024'], ['9th of September', '29th of October'], ['03MAR2024', '22APR2024'],
    ['O6/19/1975', '08/08/1975'], ['Sept. 2O22', 'Nov. 2022'], ['Tuesday, 3O January 2O24', 'Wednesday, 20 March 2024'], ['4.22.55', '6.11.55'], ['20240312', '20240501'],
    ['12-14 June 2024', '1-3 August 2024'], ['12-19 December', '31 January-7 February'], ['March 10-14, 2024', 'April 29-May 3, 2024'], ['Mon/Wed/Fri', 'Tue/Thu/Sat'], ['Fridays', 'Saturdays'],
    ['1956-1974', '1957-1975'], ['1960s', '1970s'], ["'02", "'03"], ['2009', '2010'], ['may the ninth twenty twenty four', 'june the twenty eighth twenty twenty four'], ['two thousand sixteen', 'twenty seventeen'],
    ['Christmas', "Valentine's Day"], ['BOXING DAY', "VALENTINE'S DAY"], ['Easter 2021', 'Memorial Day 2021'], ['feb', 'apr'], ['2/29/2024', '4/19/2024'], ['3/12-3/14/24', '5/1-5/3/24'],
  ])('%s', (from, to) => {
    expect(shifted(from, 50)).toBe(to);
  });

  it('reads day before month where the note does', () => {
    expect(shifted('02.06.1951', 50, 'dmy')).toBe('22.07.1951');
    expect(shifted('13/5', 50, 'mdy')).toBe('2/7');
    expect(orderOf(['5/6/24', '8/19/2022'], '')).toBe('mdy');
    expect(orderOf(['13/5', '2/3/24'], '')).toBe('dmy');
    expect(orderOf(['2/3/24'], 'seen by GP')).toBe('dmy');
  });

  it('gives up on digits it does not understand', () => {
    for (const text of ['3 Decernber', '99/99/2024', 'soon', '12345']) expect(readDate(text, 'mdy')).toBeNull();
  });
});

it('keeps intervals between full dates', () => {
  const day = fc.integer({ min: dayNumber({ year: 1960, month: 1, day: 1 }), max: dayNumber({ year: 2030, month: 1, day: 1 }) });
  const iso = (days: number): string => {
    const { year, month, day: d } = civilDate(days);
    return `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  };
  fc.assert(fc.property(day, day, fc.integer({ min: -319, max: 319 }), (a, b, offset) => {
    const [x, y] = [shifted(iso(a), offset), shifted(iso(b), offset)].map((text) => Date.parse(text ?? '') / 86_400_000);
    expect((y as number) - (x as number)).toBe(b - a);
  }));
});
