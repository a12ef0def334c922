import { describe, expect, it } from 'vitest';
import type { PhiSubtype, PhiType } from '../document/annotation.ts';
import { span } from '../document/span.ts';
import { keptToConventions } from './tagged-conventions.ts';

const kept = (text: string, type: PhiType, subtype?: PhiSubtype): string | undefined => {
  const at = keptToConventions(text, span(0, text.length), { type, subtype });
  return at === undefined ? undefined : text.slice(at.start, at.end);
};

describe('names', () => {
  it.each([
    ['Dr. Anna Foley', 'Anna Foley'], ["Mrs Okonkwo's", 'Okonkwo'], ['Anna Foley, MD', 'Anna Foley'], ['Anna Foley, PharmD, BCPS', 'Anna Foley, PharmD, BCPS'], ['Anna J.', 'Anna J.'],
    ['Foley, Anna', 'Foley, Anna'], ['Do', 'Do'], ['Anna Foley.', 'Anna Foley'], ['S. May Jr.', 'S. May Jr.'], ['Prof Dr van der Berg', 'van der Berg'], ['Dr.', undefined],
  ])('of %s: %s', (text, name) => {
    expect(kept(text, 'NAME', 'DOCTOR')).toBe(name);
  });

  it('that are user names stay as marked', () => {
    expect(kept('dr.foley', 'NAME', 'USERNAME')).toBe('dr.foley');
  });
});

it.each([
  ['92', '92'], ['89', undefined], ['sixties', undefined], ['ninety-four', 'ninety-four'], ['nonagenarian', 'nonagenarian'], ['old', 'old'],
])('of the age %s: %s', (text, age) => {
  expect(kept(text, 'AGE')).toBe(age);
});

it.each([
  ['09/21/2023 0410', '09/21/2023'], ['Thurs 4th Jan 9.20', 'Thurs 4th Jan'], ['3 May at 14:30', '3 May'], ['3 May 2024', '3 May 2024'], ['May 2024', 'May 2024'], ['1999', '1999'], ['0850', undefined],
  ['31.12.1999', '31.12.1999'], ['14:30', '14:30'], ['3/12', undefined], ['3/52', undefined], ['14/28', undefined], ['3/14', '3/14'], ['18.6', '18.6'],
])('of the date %s: %s', (text, date) => {
  expect(kept(text, 'DATE')).toBe(date);
});

it('bare numbers of four digits are no telephone and no place, longer ones may be', () => {
  expect([kept('0658', 'CONTACT'), kept('1702', 'LOCATION'), kept('02134', 'LOCATION'), kept('4471', 'ID')]).toEqual([undefined, undefined, '02134', '4471']);
});

it.each([['NCT04400000', undefined], ['4471-NCT', '4471-NCT']])('of the number %s: %s', (text, number) => {
  expect(kept(text, 'ID')).toBe(number);
});
