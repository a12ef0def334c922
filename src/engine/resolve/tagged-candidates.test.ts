import { describe, expect, it } from 'vitest';
import { span } from '../document/span.ts';
import type { TaggedSpan } from '../ports.ts';
import { taggedCandidates } from './tagged-candidates.ts';

const MODEL = { id: 'm', sha256: 'f'.repeat(64) };
const shown = (text: string, tagged: readonly Omit<TaggedSpan, 'span'>[]): string[] =>
  taggedCandidates(text, tagged.map((one) => ({ ...one, span: span(0, text.length) })), MODEL).map(({ found }) => `${text.slice(found.span.start, found.span.end)} ${found.type}`);

describe('names', () => {
  it.each([
    ['Dr. Anna Foley', 'Anna Foley'], ["Mrs Okonkwo's", 'Okonkwo'], ['Anna Foley, MD', 'Anna Foley'], ['Anna Foley, PharmD, BCPS', 'Anna Foley, PharmD, BCPS'], ['Anna J.', 'Anna J.'],
    ['Foley, Anna', 'Foley, Anna'], ['Do', 'Do'], ['Anna Foley.', 'Anna Foley'], ['S. May Jr.', 'S. May Jr.'], ['Prof Dr van der Berg', 'van der Berg'],
  ])('of %s: %s', (text, name) => {
    expect(shown(text, [{ score: 0.9, phi: { type: 'NAME', subtype: 'DOCTOR' } }])).toEqual([`${name} NAME`]);
  });

  it('are nothing where only a title was marked', () => {
    expect(shown('Dr.', [{ score: 0.9, phi: { type: 'NAME' } }])).toEqual([]);
  });

  it('that are user names stay as marked', () => {
    expect(shown('dr.foley', [{ score: 0.9, phi: { type: 'NAME', subtype: 'USERNAME' } }])).toEqual(['dr.foley NAME']);
  });
});

it.each([['92', 1], ['89', 0], ['sixties', 0], ['ninety-four', 1], ['nonagenarian', 1], ['old', 1]])('ages that count: %s', (text, count) => {
  expect(shown(text, [{ score: 0.9, phi: { type: 'AGE' } }])).toHaveLength(count);
});

it('say which model it was, and keep its score', () => {
  const [candidate] = taggedCandidates('zorbatitis', [{ span: span(0, 10), score: 0.73, entity: { type: 'PROBLEM', subtype: 'disease' } }], MODEL);
  expect(candidate).toMatchObject({ producer: 'm', found: { layer: 'entity', type: 'PROBLEM', subtype: 'disease', canonical: 'zorbatitis', score: 0.73, method: 'model', model: MODEL } });
});
