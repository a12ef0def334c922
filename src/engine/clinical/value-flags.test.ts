import { expect, it } from 'vitest';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import { analyze } from '../pipeline/analyze.ts';

const lexicons = shippedLexicons();

it.each([
  ['K 3.3 (3.5-5.1)', 'low'],
  ['Troponin 0.84 ng/mL (ref <0.04)', 'high'],
  ['Hb 104 g/L', 'low'],
  ['Hgb 14.2 g/dL', 'normal'],
  ['Na 138', 'normal'],
  ['WBC 12.4', 'high'],
  ['Creatinine 4.5', 'high'],
  ['T 38.2', 'high'],
  ['BP 158/92', 'high'],
  ['BP 118/76', 'normal'],
  ['SpO2 89%', 'low'],
  ['Lipase is elevated.', 'high'],
  ['CRP normal', 'normal'],
  // A score has no range.
  ['PHQ-9 11', undefined],
])('flags %s', async (text, flag) => {
  const { entities } = await analyze('case', text, { lexicons });
  expect(entities.find((one) => one.label === 'VALUE')?.attributes['flag']).toBe(flag);
});

it('reads numbers, ranges and units', async () => {
  const { entities } = await analyze('case', 'EF 35-40%. BNP 1,840 pg/mL. PSA <0.1.', { lexicons });
  expect(entities.filter((one) => one.label === 'VALUE').map(({ attributes: { number, high, unit } }) => [number, high, unit])).toEqual([[35, 40, '%'], [1840, undefined, 'pg/mL'], [0.1, undefined, undefined]]);
});
