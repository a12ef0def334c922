import { describe, expect, it } from 'vitest';
import { span } from '../document/span.ts';
import { tokenise } from '../text/tokenise.ts';
import { daysBetween, readDates, sameDate, type DateFact } from './dates.ts';
import { readFrequencies } from './frequencies.ts';
import { readLabels } from './labels.ts';
import { readQuantities } from './quantities.ts';

const tokensOf = (text: string) => tokenise(text, span(0, text.length));

describe('frequencies', () => {
  it.each([
    ['bd', 12], ['b.i.d.', 12], ['twice a day', 12], ['q12h', 12], ['every 12 hours', 12], ['two times daily', 12], ['2x/day', 12],
    ['once daily', 24], ['each morning', 24], ['nocte', 24], ['od', 24], ['tds', 8], ['three times a day', 8], ['qid', 6], ['6-hourly', 6], ['q6h', 6],
    ['every other day', 48], ['alternate days', 48], ['once a week', 168], ['weekly', 168], ['every Monday', 168], ['twice weekly', 84], ['fortnightly', 336], ['every two weeks', 336], ['q15min', 0.25],
  ])('%s is every %d hours', (text, hours) => {
    const tokens = tokensOf(text);
    const [found] = readFrequencies(tokens, 0, tokens.length, new Set());
    expect([found?.low, found?.high]).toEqual([hours, hours]);
  });

  it.each(['for a week', 'a year ago', 'within a day', 'activities of daily living', 'on the ward'])('"%s" is none', (text) => {
    const tokens = tokensOf(text);
    expect(readFrequencies(tokens, 0, tokens.length, new Set())).toEqual([]);
  });

  it('keeps both ends of a range', () => {
    const tokens = tokensOf('q4-6h');
    expect(readFrequencies(tokens, 0, tokens.length, new Set())[0]).toMatchObject({ low: 4, high: 6 });
  });
});

describe('quantities', () => {
  const read = (text: string) => {
    const tokens = tokensOf(text);
    return readQuantities(tokens, 0, tokens.length, new Set()).filter((one) => one.soft !== true).map(({ value, dimension }) => [value, dimension]);
  };
  it.each([
    ['0.5 g', [[500, 'mass']]], ['500 micrograms', [[0.5, 'mass']]], ['125 µg', [[0.125, 'mass']]], ['1,250 mg', [[1250, 'mass']]], ['5mg', [[5, 'mass']]], ['two litres', [[2000, 'volume']]], ['half an hour', [[0.5, 'time']]], ['a fortnight', [[336, 'time']]],
    ['6/52', [[1008, 'time']]], ['3/12', [[3, 'months']]], ['3.4 cm', [[34, 'length']]], ['31+4 weeks', [[31 * 168, 'time'], [96, 'time']]], ['50 to 75 mcg', [[0.05, 'mass'], [0.075, 'mass']]], ['58%', [[58, 'percent']]],
    ['16.8 mcg/mL', [[0.0168, 'mass/volume']]], ['30-day', [[720, 'time']]], ['twenty-four tablets', [[24, '']]], ['PHQ-9', []], ['on the 2nd visit', []], ['Prednisone x5d', [[120, 'time']]],
  ])('%s', (text, expected) => {
    const found = read(text);
    expect(found.map(([, dimension]) => dimension)).toEqual(expected.map(([, dimension]) => dimension));
    found.forEach(([value], i) => expect(value).toBeCloseTo(expected[i]?.[0] as number, 9));
  });
});

describe('dates', () => {
  const read = (text: string): DateFact[] => {
    const tokens = tokensOf(text);
    return readDates(tokens, 0, tokens.length, new Set()).dates;
  };
  it.each([
    ['21/05/2024', '21 May 2024'], ['June 17, 2022', '06/17/2022'], ['2024-03-18', '18th March 2024'], ['14.09.2024', '14 Sept 2024'], ['06/2027', 'June 2027'], ['03/04/2024', '4 March 2024'], ['03/04/2024', '3 April 2024'], ['5 June', '5 June 2024'],
  ])('%s may be %s', (a, b) => {
    expect(sameDate(read(a)[0] as DateFact, read(b)[0] as DateFact)).toBe(true);
  });
  it.each([['21 May 2024', '12 May 2024'], ['18/12/2024', '18 November 2024'], ['June 2027', 'June 2025'], ['7 October', '17 October']])('%s is not %s', (a, b) => {
    expect(sameDate(read(a)[0] as DateFact, read(b)[0] as DateFact)).toBe(false);
  });
  it('reads lists and ranges of days', () => {
    expect(read('on 6, 9 and 13 August').map(({ day }) => day).sort()).toEqual([13, 6, 9]);
    expect(read('from 2 to 6 November 2024').map(({ day, year }) => [day, year])).toEqual([[6, 2024], [2, 2024]]);
  });
  it('does not read over the end of a sentence', () => {
    const tokens = tokensOf('lactate 4.2. 30 mL given');
    expect(readDates(tokens, 0, 3, new Set()).dates).toEqual([]);
  });
  it('counts days over a leap day and a year end', () => {
    const date = (year: number, month: number, day: number): DateFact => ({ year, month, day, start: 0, end: 0 });
    expect(daysBetween(date(2024, 2, 28), date(2024, 3, 1))).toBe(2);
    expect(daysBetween(date(2023, 12, 30), date(2024, 1, 2))).toBe(3);
  });
});

describe('labels', () => {
  it.each([['GAD-7', 'gad', '7'], ['type 2 diabetes', 'type', '2'], ['L4', 'l', '4'], ['the 2nd dose', '', '2']])('%s', (text, name, number) => {
    const tokens = tokensOf(text);
    expect(readLabels(tokens, 0, tokens.length)[0]).toMatchObject({ name, number });
  });
});
