import { describe, expect, it } from 'vitest';
import { testLexicons } from '../simplify.testing.ts';
import { countText } from './count-text.ts';
import { daleChall } from './dale-chall.ts';
import { fkgl } from './fkgl.ts';
import { readabilityOf } from './readability.ts';
import { smog } from './smog.ts';
import { syllablesOf } from './syllables.ts';

describe('syllablesOf', () => {
  it.each([
    ['cat', 1], ['made', 1], ['makes', 1], ['walked', 1], ['wanted', 2], ['table', 2], ['muscles', 2], ['dishes', 2], ['water', 2], ['fluid', 2], ['diet', 2], ['create', 2], ['medicine', 3], ['radius', 3], ['hospital', 3],
    ['pneumonia', 4], ['infection', 3], ['appendicitis', 5], ['blood', 1], ['pressure', 2], ['every', 3], ['asthma', 2],
  ])('%s has %i', (word, count) => expect(Math.abs(syllablesOf(word) - count)).toBeLessThanOrEqual(word === 'every' || word === 'pneumonia' ? 1 : 0));
});

describe('formulas', () => {
  const counts = { words: 100, sentences: 5, syllables: 150, polysyllables: 10, unfamiliar: 12 };
  it('are the published ones', () => {
    expect(fkgl(counts)).toBeCloseTo(0.39 * 20 + 11.8 * 1.5 - 15.59, 6);
    expect(smog(counts)).toBeCloseTo(1.043 * Math.sqrt(60) + 3.1291, 6);
    expect(daleChall(counts)).toBeCloseTo(0.1579 * 12 + 0.0496 * 20 + 3.6365, 6);
    expect(daleChall({ ...counts, unfamiliar: 4 })).toBeCloseTo(0.1579 * 4 + 0.0496 * 20, 6);
  });
});

describe('readabilityOf', () => {
  it('measures nothing of a few words', () => expect(readabilityOf(['BP 120/80.'], testLexicons())).toMatchObject({ fkgl: null, smog: null, daleChall: null }));

  it('counts numbers as short words and list lines as sentences', () => {
    expect(countText(['- metformin 500 mg by mouth', '- lisinopril 10 mg by mouth'], testLexicons())).toMatchObject({ sentences: 2, words: 10 });
    expect(countText(['The level was 1,234.56 today.'], testLexicons()).polysyllables).toBe(0);
  });

  it('finds jargon harder than plain words', () => {
    const hard = readabilityOf(['The patient demonstrated bilateral pulmonary infiltrates consistent with aspiration pneumonitis necessitating antimicrobial administration and supplemental oxygenation in the intensive environment.'], testLexicons());
    const plain = readabilityOf(['The scan showed spots in both lungs. This can come from food that goes down the wrong way. He was given a drug to kill germs and air to help him breathe.'], testLexicons());
    expect(plain.fkgl ?? 99).toBeLessThan(hard.fkgl ?? 0);
    expect(plain.smog ?? 99).toBeLessThan(hard.smog ?? 0);
    expect(plain.daleChall ?? 99).toBeLessThan(hard.daleChall ?? 0);
  });
});
