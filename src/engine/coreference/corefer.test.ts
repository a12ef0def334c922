import { expect, it } from 'vitest';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import { analyze } from '../pipeline/analyze.ts';
import { corefer } from './corefer.ts';

it('points later mentions to the first one, by canonical term', async () => {
  const text = 'Hypertension and asthma. Takes Tylenol.\n\nHTN is controlled. Acetaminophen helps. Asthma is worse.';
  const { entities } = await analyze('case', text, { lexicons: shippedLexicons() });
  const words = new Map(entities.map((one) => [one.id, text.slice(one.span.start, one.span.end)]));
  expect(corefer(entities).map(({ from, to }) => `${words.get(from)} = ${words.get(to)}`)).toEqual(['HTN = Hypertension', 'Acetaminophen = Tylenol', 'Asthma = asthma']);
});

it('keeps a relative apart from the patient', async () => {
  const { entities } = await analyze('case', 'Asthma.\n\nAsthma.', { lexicons: shippedLexicons() });
  const [first, second] = entities;
  if (first === undefined || second === undefined) throw new Error('two mentions were expected');
  expect(corefer([first, { ...second, assertion: { ...second.assertion, family: true } }])).toEqual([]);
});
