import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import { PARAPHRASES } from './paraphrases.testing.ts';
import { buildSourceFacts } from './source-facts.ts';
import { verifyClaim } from './verify-claim.ts';
import { verifyOutput } from './verify-output.ts';

const lexicons = shippedLexicons();
const check = (source: string, claim: string) => verifyClaim(claim, buildSourceFacts(source, lexicons));

const NOTE = 'Mr Elm, 71, with T2DM and HTN. Metformin 0.5 g bd, ramipril 2.5 mg od. Denies chest pain, fever or cough. Mother had breast cancer. '
  + 'X-ray L knee: effusion. Right knee normal. Seen 21 May 2024. Review in 6 weeks. HbA1c 58 mmol/mol.';

describe('the fact lock', () => {
  it.each([
    'He takes metformin 500 mg twice a day.', 'Ramipril 2.5 mg is taken every 24 hours.', 'He has type 2 diabetes and high blood pressure.', 'He has no chest pain and no fever.',
    'His mother had breast cancer.', 'The left knee has fluid in it.', 'He was seen on 21/05/2024.', 'The next review is in six weeks.', 'The HbA1c was 58.',
  ])('supports: %s', (claim) => {
    expect(check(NOTE, claim)).toMatchObject({ verdict: 'supported', reasons: [] });
  });

  it.each([
    ['He takes metformin 50 mg twice a day.', 'dose'], ['He takes metformin 2.5 mg twice a day.', 'dose'], ['Metformin 500 mg three times a day.', 'frequency'], ['He takes metoprolol.', 'drug'], ['He has asthma.', 'problem'],
    ['He has a fever.', 'negation'], ['He has had breast cancer.', 'who'], ['The right knee has fluid in it.', 'laterality'], ['He was seen on 12 May 2024.', 'date'], ['The next review is in 6 months.', 'unit'],
    ['The HbA1c was 85.', 'number'], ['A biopsy has been booked.', 'invented'], ['He has type 1 diabetes.', 'number'],
  ])('refuses: %s (%s)', (claim, kind) => {
    const { verdict, reasons } = check(NOTE, claim);
    expect(verdict).not.toBe('supported');
    expect(reasons.map((reason) => reason.kind)).toContain(kind);
  });

  it('points to the sentences that a claim rests on', () => {
    const { evidence } = check(NOTE, 'He takes metformin 500 mg twice a day.');
    expect(evidence.map(({ start, end }) => NOTE.slice(start, end))).toEqual(['Metformin 0.5 g bd, ramipril 2.5 mg od.']);
  });

  it('takes support from the given spans alone', () => {
    const source = buildSourceFacts(NOTE, lexicons);
    const [first] = source.sentences;
    expect(verifyClaim('Metformin 500 mg bd.', source, first === undefined ? [] : [first]).verdict).not.toBe('supported');
    expect(verifyClaim('He has diabetes.', source, []).verdict).not.toBe('supported');
  });

  it('refuses a sentence that has nothing to do with the source', () => {
    expect(check(NOTE, 'The orchestra played beautifully.').verdict).toBe('unsupported');
    expect(check('', 'He has asthma.').verdict).toBe('unsupported');
  });

  it('gives a claim for each sentence of an output and covers it', () => {
    const output = 'He has diabetes. He takes ramipril.\n\n- He has asthma';
    const claims = verifyOutput(NOTE, output, lexicons);
    expect(claims.map(({ verdict }) => verdict)).toEqual(['supported', 'supported', 'unsupported']);
    const covered = claims.map(({ span: at }) => output.slice(at.start, at.end)).join('').replace(/\s/g, '');
    expect(covered).toBe(output.replace(/\s/g, ''));
  });
});

const SENTENCES = PARAPHRASES.flatMap(([text]) => {
  const source = buildSourceFacts(text, lexicons);
  return source.sentences.map((at) => ({ source, sentence: text.slice(at.start, at.end) }));
});
// A number that begins a list item is none.
const NUMBERS = SENTENCES.flatMap(({ source, sentence }) => [...sentence.matchAll(/\d+(?:[.,]\d+)*/g)]
  .filter((match) => !(match.index === 0 && /^\d+[.)]/.test(sentence)))
  .map((match) => ({ source, sentence, start: match.index, number: match[0] })));

describe('properties', () => {
  it('a copy of any sentence is supported', () => {
    fc.assert(fc.property(fc.constantFrom(...SENTENCES), ({ source, sentence }) => verifyClaim(sentence, source).verdict === 'supported'));
  });

  it('a copy with a number that the source does not have is not', () => {
    fc.assert(fc.property(fc.constantFrom(...NUMBERS), fc.integer({ min: 2, max: 97 }), ({ source, sentence, start, number }, drawn) => {
      const year = /^(?:19|20)\d\d$/.test(number);
      const other = year ? '1987' : String(drawn);
      const known = (source.text.match(/\d+/g) ?? []).flatMap((digits) => [digits, String(Number(digits))]);
      fc.pre(!known.includes(other) && !sameLength(source.text, drawn));
      const changed = sentence.slice(0, start) + other + sentence.slice(start + number.length);
      return verifyClaim(changed, source).verdict !== 'supported';
    }), { numRuns: 300 });
  });

  it('lets through nearly all good rewrites of the development set', () => {
    const stopped = PARAPHRASES.filter(([source, rewrite]) => verifyOutput(source, rewrite, lexicons).some(({ verdict }) => verdict !== 'supported'));
    expect(stopped.length / PARAPHRASES.length).toBeLessThan(0.2);
  });

  it('gives a verdict for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }), (source, claim) => {
      const { evidence } = verifyClaim(claim, buildSourceFacts(source, lexicons));
      return evidence.every(({ start, end }) => start < end && end <= source.length);
    }), { numRuns: 200 });
  });
});

/** 14 days and 2 weeks are one length, 8:00 may be 20:00: such a change is none. */
function sameLength(text: string, drawn: number): boolean {
  return [...text.matchAll(/\d+/g)].some(([digits]) => [7, 12, 24, 60, 1000].some((factor) => Number(digits) === drawn * factor || Number(digits) * factor === drawn) || Math.abs(Number(digits) - drawn) === 12);
}
