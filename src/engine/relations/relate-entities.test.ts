import { describe, expect, it } from 'vitest';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import { analyze } from '../pipeline/analyze.ts';

const lexicons = shippedLexicons();

async function relationsOf(text: string): Promise<string[]> {
  const { entities, relations } = await analyze('case', text, { lexicons });
  const words = new Map(entities.map((one) => [one.id, text.slice(one.span.start, one.span.end)]));
  return relations.map(({ label, from, to }) => `${label}: ${words.get(from)} -> ${words.get(to)}`);
}

describe('relations', () => {
  it.each([
    ['Metoprolol 25 mg tablet Sig: One (1) Tablet PO BID', ['strength-of: 25 mg -> Metoprolol', 'form-of: tablet -> Metoprolol', 'dose-of: One (1) Tablet -> Metoprolol', 'route-of: PO -> Metoprolol', 'frequency-of: BID -> Metoprolol']],
    ['Aspirin 75 mg od and clopidogrel 75 mg od.', ['strength-of: 75 mg -> Aspirin', 'frequency-of: od -> Aspirin', 'strength-of: 75 mg -> clopidogrel', 'frequency-of: od -> clopidogrel']],
    ['2 puffs of salbutamol every 4 hours for wheezing', ['dose-of: 2 puffs -> salbutamol', 'frequency-of: every 4 hours -> salbutamol', 'reason-for: wheezing -> salbutamol']],
    ['Tylenol 500 mg q6h prn headache or fever', ['strength-of: 500 mg -> Tylenol', 'frequency-of: q6h prn -> Tylenol', 'reason-for: headache -> Tylenol', 'reason-for: fever -> Tylenol']],
    ['Apixaban | 5mg | PO | BD', ['strength-of: 5mg -> Apixaban', 'route-of: PO -> Apixaban', 'frequency-of: BD -> Apixaban']],
    ['Amoxicillin 500 mg tds for 7 days.', ['strength-of: 500 mg -> Amoxicillin', 'frequency-of: tds -> Amoxicillin', 'duration-of: 7 days -> Amoxicillin']],
    ['Lisinopril was stopped because of cough.', ['adverse-effect-of: cough -> Lisinopril']],
    ['Allergies: penicillin (rash), sulfa - hives', ['adverse-effect-of: rash -> penicillin', 'adverse-effect-of: hives -> sulfa']],
    ['Hb 104 g/L, K 3.3', ['value-of: 104 g/L -> Hb', 'value-of: 3.3 -> K']],
    ['Hgb 9.8 -> 8.1', ['value-of: 9.8 -> Hgb', 'value-of: 8.1 -> Hgb']],
    ['Fracture of the left wrist.', ['located-in: Fracture -> wrist']],
    ['Pain in the knee. Pneumonia is better.', ['located-in: Pain -> knee']],
  ])('%s', async (text, expected) => {
    expect((await relationsOf(text)).sort()).toEqual([...expected].sort());
  });

  it('has an end of every relation among the entities', async () => {
    const text = 'Apixaban 5 mg bd. BP 120/80. Knee pain 7/10, on ibuprofen 400 mg tds for pain.';
    const { entities, relations } = await analyze('case', text, { lexicons });
    const ids = new Set(entities.map((one) => one.id));
    expect(relations.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
    expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
  });
});
