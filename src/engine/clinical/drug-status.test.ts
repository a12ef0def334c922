import { expect, it } from 'vitest';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import { analyze } from '../pipeline/analyze.ts';

const lexicons = shippedLexicons();

it.each([
  ['Started on apixaban 5 mg bd.', 'started'],
  ['Metformin STOPPED', 'stopped'],
  ['Please stop ibuprofen.', 'stopped'],
  ['Edoxaban (held since admission)', 'held'],
  ['Increase gabapentin to 300 mg tid.', 'increased'],
  ['Furosemide 40 mg od (was 20)', 'increased'],
  ['Bisoprolol 2.5 mg od (was 5 mg)', 'decreased'],
  ['Taper prednisone over two weeks.', 'decreased'],
  ['Continue losartan.', 'continued'],
  ['Switched to rivaroxaban.', 'started'],
  ['Switched from warfarin.', 'stopped'],
  ['Allergies: penicillin', 'allergy'],
  ['She is allergic to codeine.', 'allergy'],
  ['Digoxin 250 mcg od, hold ramipril', undefined],
  ['Takes omeprazole 20 mg daily.', undefined],
])('%s', async (text, status) => {
  const { entities } = await analyze('case', text, { lexicons });
  expect(entities.find((one) => one.label === 'MEDICATION')?.attributes['status']).toBe(status);
});
