import { describe, expect, it } from 'vitest';
import type { PhiSubtype, PhiType } from '../document/annotation.ts';
import { span } from '../document/span.ts';
import { apartAtSentences, keptToConventions } from './tagged-conventions.ts';

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
  ['89', undefined], ['sixties', undefined], ['ninety-four', 'ninety-four'], ['nonagenarian', 'nonagenarian'], ['old', 'old'],
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

describe('numbers that go on', () => {
  it.each([
    ['GTT 5.9/8.1', '5.9/8', 'DATE', undefined], ['GTT 5.1/9.9/7.8', '9.9/7', 'DATE', undefined], ['seen 5/8. Well', '5/8', 'DATE', '5/8'], ['seen 5/8,9/8', '5/8', 'DATE', '5/8'],
    ['seen 3/4/2024', '3/4', 'DATE', '3/4'], ['platelets 94,000', '94', 'AGE', undefined], ['she is 94, well', '94', 'AGE', '94'],
  ] as const)('of "%s" %s as %s: %s', (text, marked, type, expected) => {
    const start = text.indexOf(marked);
    const at = keptToConventions(text, span(start, start + marked.length), { type });
    expect(at === undefined ? undefined : text.slice(at.start, at.end)).toBe(expected);
  });
});

it.each([
  ['RA lead 5076-45', '5076-45', undefined], ['ext 5-5507', '5-5507', '5-5507'], ['(X 5-5507)', '5-5507', '5-5507'], ['bleep: 41-207', '41-207', '41-207'],
  ['RN 2315-0700', '2315-0700', undefined], ['ring 5076-4512', '5076-4512', '5076-4512'],
])('of "%s" the telephone: %s', (text, marked, expected) => {
  const start = text.indexOf(marked);
  const at = keptToConventions(text, span(start, start + marked.length), { type: 'CONTACT', subtype: 'PHONE' });
  expect(at === undefined ? undefined : text.slice(at.start, at.end)).toBe(expected);
});

it.each(['OR 2', 'OR suite 11', 'Theatre 3', 'cath lab 2', 'Zone II', 'grade 3b', 'Medicaid', 'NHS'])('%s is no place: it tells nothing of where', (text) => {
  expect(kept(text, 'LOCATION', 'HOSPITAL')).toBeUndefined();
});

it('a room, a ward and a theatre by name are places', () => {
  expect(['Room 2', 'Ward 11', 'Globe Theatre'].map((text) => kept(text, 'LOCATION'))).toEqual(['Room 2', 'Ward 11', 'Globe Theatre']);
});

it.each([
  ['losartan to 100. BP', '100', undefined], ['the meter says 94', '94', undefined], ['Edie, 93, lives', '93', '93'], ['STROKE AT 90.', '90', '90'], ['Grandmother Sina 94', '94', '94'], ['a 93 y man', '93', '93'],
])('of "%s" the age: %s', (text, marked, expected) => {
  const start = text.indexOf(marked);
  const at = keptToConventions(text, span(start, start + marked.length), { type: 'AGE' });
  expect(at === undefined ? undefined : text.slice(at.start, at.end)).toBe(expected);
});

it('a genus and its species are no name', () => {
  expect(['C. diff', 'E. coli', 'C. Diff', 'c. diff'].map((text) => kept(text, 'NAME'))).toEqual([undefined, undefined, 'C. Diff', 'c. diff']);
});

it.each([
  ['oyelaran. Hoyer', ['oyelaran', 'Hoyer']], ['Prof. May', ['Prof. May']], ['Wm. May', ['Wm. May']], ['Anna J. Foley', ['Anna J. Foley']], ['Anna Foley.', ['Anna Foley.']],
])('%s is marked over %s', (text, names) => {
  expect(apartAtSentences(text, span(0, text.length)).map(({ start, end }) => text.slice(start, end))).toEqual(names);
});
