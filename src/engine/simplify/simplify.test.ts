import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SimplifyResult } from './types.ts';
import { plainOf, simplifyText } from './simplify.testing.ts';

describe('plain words', () => {
  it.each([
    ['doses and times', 'Amoxicillin 500 mg PO TDS for 5 days.', 'Amoxicillin 500 mg by mouth three times a day for 5 days.'],
    ['a UK duration', 'Flucloxacillin 500 mg QDS 7/7.', 'Flucloxacillin 500 mg four times a day for 7 days.'],
    ['an interval with a reason', 'Oxycodone 5 mg PO q4-6h PRN pain.', 'Oxycodone 5 mg by mouth every 4 to 6 hours when needed for pain.'],
    ['bedtime', 'Trazodone 50 mg PO qHS.', 'Trazodone 50 mg by mouth at bedtime.'],
    ['age and sex', '62 y/o F with cough.', '62-year-old woman with cough.'],
    ['a denial', 'Patient denies fever, chills or cough.', 'Patient reports no fever, chills or cough.'],
    ['a state', 'He was febrile overnight.', 'He had a fever overnight.'],
    ['no state', 'She is afebrile.', 'She has no fever.'],
    ['a side kept with its organ', 'There is a right pleural effusion.', 'There is fluid around the right lung.'],
    ['a place before a noun', 'Mild RUQ pain.', 'Mild pain in the upper right part of the belly.'],
    ['an article that agrees', 'There is an effusion in the left knee.', 'There is a build-up of fluid in the left knee.'],
    ['"evidence of"', 'There is no evidence of pneumonia.', 'There are no signs of lung infection.'],
    ['a list of short forms, not shouted', 'PMH: HTN, T2DM.', 'Past health problems: High blood pressure, type 2 diabetes.'],
    ['a stage', 'Known CKD3.', 'Known stage 3 long-term kidney disease.'],
  ])('%s', async (_, text, plain) => {
    const { text: out, sentences } = await simplifyText(text);
    // A candidate that the fact lock refuses is no failure of the wording.
    const refused = sentences.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'fallback').map(({ from }) => from));
    expect([out, ...refused]).toContain(plain);
  });

  it.each([
    'Please attend the blood test clinic on Monday 12 May at 9.30 am.', 'He weighs 82 kg and is 178 cm tall.', 'Signed: K. Juniper, staff nurse',
    'Dr Linden, Ward 7, Elmbrook Hospital.', 'She has a headache and feels tired.', 'Call 911 if you have trouble breathing.', 'Reason for visit: cough for two weeks',
  ])('leaves plain words alone: %s', async (text) => expect(await plainOf(text)).toBe(text));

  it.each([
    ['DC gentamicin today.', /^(?!.*discharge)/i], ['Blood cultures 2/2 bottles positive.', /2\/2/], ['CABG x4 in 2006.', /x4/], ['Cannot rule out pneumonia.', /^Cannot rule out/],
    ['Body mass index 31.', /^Body mass index 31/], ['Upper and lower extremities normal.', /^Upper and lower extremities/], ['Strength 5/5 throughout.', /5\/5/], ['Pulses 2/2 bilaterally.', /2\/2/],
    ['RTC 3 mo.', /^(?!.*crash)/], ['Drsg CDI.', /^(?!.*Clostridi)/], ['Jane Roe, MD, RN', /MD, RN$/], ['Net negative 4 L overnight.', /4 L overnight/], ['Denies that she drinks.', /^Denies that/],
    ['She admitted to smoking.', /^She admitted to/], ['I administered the vaccine.', /^I administered/], ['PRAZOSIN 2 MG CAP AT BEDTIME', /^(?!.*(?:GRAVIS|INFECTION))/], ['Toprol XL 50 mg daily.', /^Toprol XL/],
    ['The pain is just inferior to the umbilicus.', /inferior to/], ['Oncology found suicidal or homicidal ideation.', /suicid.* or .*(?:killing|homicidal ideation)/], ['Infiltrate on skin biopsy.', /^Infiltrate/], ['Fracture clinic on Monday.', /^Fracture clinic/],
  ])('is not misled by %s', async (text, expected) => expect(await plainOf(text)).toMatch(expected));

  it('spells out the sense that the words around it ask for', async () => {
    expect(await plainOf('Timolol 0.5% 1 drop OS daily.')).toMatch(/left eye|OS/);
    expect(await plainOf('Sats 96% on RA.')).not.toMatch(/arthritis|atrium/);
    expect(await plainOf('RA well controlled on methotrexate.')).toMatch(/^Rheumatoid arthritis/);
  });

  it('puts headings in plain words, and leaves a list of copies', async () => {
    const text = 'PMH: asthma.\nMeds: salbutamol.\nPlan: rest.\n\ncc: Dr Ann Smith';
    expect(await plainOf(text)).toMatch(/^Past health problems: asthma\.\nMedicines: salbutamol\.\nPlan: rest\.\n\ncc: Dr Ann Smith$/);
  });

  it('replaces less at higher levels', async () => {
    const text = 'CT showed cholelithiasis and hepatomegaly. BP 120/80.';
    expect(await plainOf(text, 6)).toContain('gallstones');
    expect(await plainOf(text, 9)).toContain('cholelithiasis');
    expect((await plainOf(text, 9)).toLowerCase()).toContain('blood pressure');
  });

  it('explains what stays', async () => {
    const { glossary, text } = await simplifyText('She has atrial fibrillation and takes apixaban.');
    const hit = glossary.find(({ term }) => term === 'atrial fibrillation');
    expect(hit?.explanation).toMatch(/heart/i);
    for (const out of hit?.out ?? []) expect(text.slice(out.start, out.end)).toBe('atrial fibrillation');
  });
});

const FRAGMENTS = [
  'Pt c/o CP x3/7.', 'PMH: HTN, T2DM, CKD3a', '- metformin 500 mg PO BID', '1. Lisinopril 10mg od', 'BP 120/80 HR 72 T 37.9', 'No SOB; denies fever.', 'Seen by Dr. Alan Park on 3/4/2025.', 'MRN 00123456', 'LABS', 'Hb 9.1 ↓, K 5.9 ↑',
  'She was admitted with a left pleural effusion, and she was given 2 L of oxygen overnight by the respiratory team on the ward.', 'F/U in 2/52 w/ PCP.', 'NO ACUTE DISTRESS. LUNGS CTAB.', '"quoted"', '(+) JVD', 'é😀', '\u0000', '\t|', '<b>x</b>', 'Call 911 if you bleed.', 'MS 4 mg IV x1', '   ',
];
const note = fc.array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom(' ', '\n', '\r\n', '\n\n')), { maxLength: 8 }).map((parts) => parts.map(([text, gap]) => text + gap).join(''));

function checkShape(source: string, { text, sentences }: SimplifyResult): void {
  let from = 0;
  let joined = '';
  for (const one of sentences) {
    expect(source.slice(from, one.source.start)).not.toMatch(/[\p{L}\p{N}]/u);
    expect(text.slice(one.out.start, one.out.end)).toBe(one.text);
    joined += source.slice(from, one.source.start) + one.text;
    from = one.source.end;
    for (const change of one.changes) {
      if (change.source !== undefined) expect(source.slice(change.source.start, change.source.end)).toBe(change.kind === 'fallback' ? change.to : change.from);
      if (change.out !== undefined) expect(text.slice(change.out.start, change.out.end)).toBe(change.to);
    }
  }
  expect(source.slice(from)).not.toMatch(/[\p{L}\p{N}]/u);
  expect(joined + source.slice(from)).toBe(text);
}

/** Digits outside what the changes say they changed. */
function untouchedDigits(words: string, cuts: readonly { readonly start: number; readonly end: number }[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of cuts) {
    out += words.slice(at, start);
    at = end;
  }
  return (out + words.slice(at)).replace(/\D+/g, '');
}

describe('the shape of the result', () => {
  it('covers every letter and digit, with exact spans', async () => {
    await fc.assert(fc.asyncProperty(note, async (text) => checkShape(text, await simplifyText(text))), { numRuns: 60 });
  });

  it('keeps every digit that no change accounts for', async () => {
    await fc.assert(fc.asyncProperty(note, async (text) => {
      const { text: out, sentences } = await simplifyText(text);
      const changes = sentences.flatMap((one) => one.changes).filter(({ kind }) => kind !== 'fallback');
      const cut = (key: 'source' | 'out'): { start: number; end: number }[] => changes.flatMap((change) => (change[key] === undefined ? [] : [change[key]]));
      expect(untouchedDigits(out, cut('out'))).toBe(untouchedDigits(text, cut('source')));
    }), { numRuns: 60 });
  });

  it.each(['', ' ', '\n\n', '🙂', 'x'.repeat(5000), '('.repeat(2000), 'BP 120/80, K 4.1 mmol/L, '.repeat(200), 'מטופל בן 56 עם כאב'])('survives %j', async (text) => checkShape(text, await simplifyText(text)));
});

describe('the fact lock', () => {
  it('gives the source back, and says so, where a candidate is refused', async () => {
    const { sentences } = await simplifyText('No SOB at rest, mild SOBOE on two flights of stairs. 46 y/o M with HTN, BP 150/90, started on lisinopril 10 mg PO QD.');
    for (const { verdict, changes, text, source } of sentences) {
      if (verdict === 'supported') continue;
      expect(changes.map(({ kind }) => kind)).toEqual(['fallback']);
      expect(text.length).toBe(source.end - source.start);
    }
  });
});
