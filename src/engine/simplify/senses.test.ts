import { describe, expect, it } from 'vitest';
import type { Lexicons } from '../lexicon/lexicons.ts';
import { plainOf, simplifyText, testLexicons } from './simplify.testing.ts';

/** Words given for a short form, or undefined where it stands as written. */
async function given(text: string, short: string): Promise<string | undefined> {
  const { sentences } = await simplifyText(text);
  return sentences.flatMap(({ changes }) => changes).find(({ from, kind }) => from === short && kind !== 'fallback')?.to.toLowerCase();
}

describe('the sense that the words around ask for', () => {
  it.each([
    ['AF soft and flat, baby feeding well.', 'AF', 'anterior fontanelle'], ['AF on apixaban, rate 78.', 'AF', 'atrial fibrillation'],
    ['BPD 52 mm, HC 190 mm on the growth scan.', 'BPD', 'biparietal diameter'], ['Hip OA bilateral.', 'OA', 'wear-and-tear arthritis'],
    ['SH fracture type II of the distal radius.', 'SH', 'growth plate'], ['STI of the ankle, no bony tenderness.', 'STI', 'soft tissue injury'],
    ['Ventilated, PIP 32, PEEP 8.', 'PIP', 'peak inspiratory pressure'], ['MI sessions have helped her to stop smoking, ready to quit.', 'MI', 'motivational interviewing'], ['VA: HM right, CF left at 1 m.', 'CF', 'counting fingers'],
    ['EC given after UPSI, levonorgestrel.', 'EC', 'emergency contraception'],
    ['MMR proficient colon tumour.', 'MMR', 'mismatch repair'], ['NS bolus 500 mL.', 'NS', 'normal saline'], ['RTA type 4, bicarbonate 16.', 'RTA', 'renal tubular acidosis'],
  ])('%s', async (text, short, sense) => expect(await given(text, short)).toContain(sense));

  it.each([
    // Words beside it that its usual sense does not go with.
    ['AF volume low at the 20/40 scan.', 'AF'], ['MI course on Friday.', 'MI'], ['SSS normal.', 'SSS'], ['ROM: yes.', 'ROM'],
    // Another sense's words, or too few of any.
    ['PPM 60, DDD.', 'DDD'], ['IUD at 34 weeks.', 'IUD'], ['PFS improves with quad work.', 'PFS'], ['OA present on first check.', 'OA'],
    ['HF at 40 L/min, FiO2 0.6.', 'HF'], ['Bronchiectasis, PsA again.', 'PsA'], ['Frontal balding, DM1 on genetics.', 'DM1'],
    // One cue is too little for a rare sense.
    ['PD 63 mm.', 'PD'], ['DC tomorrow, discussed with family.', 'DC'], ['NYHA class IV.', 'IV'],
  ])('leaves %s', async (text, short) => expect(await given(text, short)).toBeUndefined());

  it('gives the sense that the sentence spells out', async () => {
    expect(await given('Myotonic dystrophy clinic: DM type 1 on insulin.', 'DM')).toBeUndefined();
    expect(await given('Retinal detachment repaired: macula on, RD flat.', 'RD')).toBe('retinal detachment');
  });
});

describe('OD', () => {
  it.each([
    ['Folic acid 5 mg OD.', /once a day/], ['Prednisolone 1% 1 drop OD QID.', /right eye four times a day/], ['VA 6/9 OD, 6/6 OS.', /right eye/], ['Heroin OD, naloxone given.', /overdose/],
  ])('is known in %s', async (text, words) => expect(await plainOf(text)).toMatch(words));

  it.each(['Timolol drops OD.', 'Citalopram OD, seen by psychiatry.'])('stays in %s', async (text) => expect(await plainOf(text)).toContain('OD'));
});

describe('short headings', () => {
  it('are headings where their line or the note says so', async () => {
    expect(await plainOf('PE: abdomen soft, chest clear.')).toMatch(/^Examination:/);
    expect(await plainOf('FH: mother had breast cancer.')).toMatch(/^Family history:/);
    expect(await plainOf('PMH: asthma.\nFH: nil of note.\nMeds: salbutamol.\nPlan: rest.')).toContain('Family history:');
  });

  it.each(['FH: 148 with sonicaid, FM felt.', 'PE: on apixaban since May.', 'SH: superficial cuts, no suicidal thoughts.'])('stay in %s', async (text) => {
    expect(await plainOf(text)).toMatch(/^(?:FH|PE|SH):/);
  });
});

describe('the table of abbreviations', () => {
  const rows = (lexicons: Lexicons) => lexicons.rows('abbreviations');

  it('has no sense twice, and weights of one short form that sum to at most 1', () => {
    const seen = new Set<string>();
    const sums = new Map<string, number>();
    for (const { abbr = '', sense = '', weight } of rows(testLexicons())) {
      expect(seen.has(`${abbr}\t${sense}`), `${abbr}: ${sense}`).toBe(false);
      seen.add(`${abbr}\t${sense}`);
      sums.set(abbr, (sums.get(abbr) ?? 0) + Number(weight));
    }
    expect([...sums].filter(([, sum]) => sum > 1.0001)).toEqual([]);
  });
});
