import { expect, it } from 'vitest';
import { span } from '../document/span.ts';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import type { TaggedSpan } from '../ports.ts';
import { taggedCandidates } from './tagged-candidates.ts';

const tagger = { id: 'm', sha256: 'f'.repeat(64) };
const lexicons = shippedLexicons();
const candidates = (text: string, one: Omit<TaggedSpan, 'span'>) => taggedCandidates([{ ...one, span: span(0, text.length) }], { text, lexicons, tagger });

it('say which model it was, and keep its score', () => {
  expect(candidates('zorbatitis', { score: 0.73, entity: { type: 'PROBLEM', subtype: 'disease' } })).toMatchObject([
    { producer: 'm', found: { layer: 'entity', type: 'PROBLEM', subtype: 'disease', canonical: 'zorbatitis', score: 0.73, method: 'model', model: tagger } },
  ]);
});

it.each([['Appointment', 'NAME'], ['AKI', 'NAME'], ['Brunch', 'LOCATION'], ['Appt', 'NAME'], ['R POPLITEAL', 'NAME'], ['the parkinsons clinic', 'LOCATION']] as const)('%s is a %s only where the model is nearly sure', (text, type) => {
  expect(candidates(text, { score: 0.9, phi: { type } })).toEqual([]);
  expect(candidates(text, { score: 0.98, phi: { type } })).toHaveLength(1);
});

it.each([['Okonkwo', 'NAME'], ['Quillon', 'NAME'], ['Meadow View', 'LOCATION'], ['R. Quillon', 'NAME'], ['w. ACS', 'NAME'], ['dp', 'NAME']] as const)('%s may be a %s', (text, type) => {
  expect(candidates(text, { score: 0.6, phi: { type } })).toHaveLength(1);
});

it('take no sentence for a clinical mention', () => {
  expect(candidates('medicines in a box, '.repeat(8), { score: 0.9, entity: { type: 'DEVICE' } })).toEqual([]);
});

it.each(['Zimmer', 'Wernicke', 'RGN'])('%s is no name however sure the model is', (text) => {
  expect(candidates(text, { score: 0.99, phi: { type: 'NAME' } })).toEqual([]);
});

it.each([['CLIA', 'CLIA 24D0099871'], ['Grp', 'Grp 70112'], ['UBRN', 'UBRN no 77']])('%s of "%s" is the label of a number', (label, text) => {
  const tagged = [{ score: 0.99, phi: { type: 'NAME' }, span: span(0, label.length) }] as const;
  expect(taggedCandidates(tagged, { text, lexicons, tagger })).toEqual([]);
  expect(taggedCandidates([{ ...tagged[0], span: span(0, 5) }], { text: 'Okeke rang 5', lexicons, tagger })).toHaveLength(1);
});

it.each([['DATE', 0], ['ID', 0], ['NAME', 1]] as const)('take nothing known by its form that the model doubts: %s', (type, count) => {
  expect(candidates('Quillon', { score: 0.45, phi: { type } })).toHaveLength(count);
});

it('part names that were marked as one over a sentence\'s end, and judge each', () => {
  expect(candidates('oyelaran. Zimmer', { score: 0.99, phi: { type: 'NAME' } })).toMatchObject([{ found: { span: span(0, 8) } }]);
});

it.each([['SER', 0], ['TX', 1], ['IOWA', 1]] as const)('take short capitals for a state only where one is called so: %s', (text, count) => {
  expect(candidates(text, { score: 0.98, phi: { type: 'LOCATION', subtype: 'STATE' } })).toHaveLength(count);
});
