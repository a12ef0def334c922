import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { span } from '../document/span.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokenise.ts';

function sentencesOf(text: string): string[] {
  const all = span(0, text.length);
  return splitSentences(text, all, tokenise(text, all)).map((s) => text.slice(s.start, s.end));
}

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['Seen by Dr. Smith today. He is well.', ['Seen by Dr. Smith today.', 'He is well.']],
    ['Takes 0.5 mg b.i.d. and sleeps. No pain.', ['Takes 0.5 mg b.i.d. and sleeps.', 'No pain.']],
    ['BP 120/80. HR 72. Afebrile.', ['BP 120/80.', 'HR 72.', 'Afebrile.']],
    ['Seen by J. Smith. Review in 2 wks. Call sooner if worse.', ['Seen by J. Smith.', 'Review in 2 wks.', 'Call sooner if worse.']],
    ['- aspirin 81 mg\n- metoprolol 25 mg', ['- aspirin 81 mg', '- metoprolol 25 mg']],
    ['1. Heart failure\n2. Diabetes', ['1. Heart failure', '2. Diabetes']],
    ['PLAN:\nRest.', ['PLAN:', 'Rest.']],
    ['The patient was admitted with chest pain that had lasted for\nthree days. She improved.', ['The patient was admitted with chest pain that had lasted for\nthree days.', 'She improved.']],
    ['Na 138\nK 4.1\nCr 1.0', ['Na 138', 'K 4.1', 'Cr 1.0']],
    ['DENIES CHEST PAIN. NO FEVER.', ['DENIES CHEST PAIN.', 'NO FEVER.']],
    ['No. 4 blade used. Pt. tolerated it.', ['No. 4 blade used.', 'Pt. tolerated it.']],
    ['He asked "why?" She said so.', ['He asked "why?"', 'She said so.']],
    ['Denies SOB, N/V. Hx HTN.', ['Denies SOB, N/V.', 'Hx HTN.']],
    ['Vitamin C. She takes it.', ['Vitamin C.', 'She takes it.']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('covers every token of any text, in order', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const all = span(0, text.length);
      const tokens = tokenise(text, all);
      const sentences = splitSentences(text, all, tokens);
      for (const token of tokens) {
        expect(sentences.filter((s) => s.start <= token.start && token.end <= s.end)).toHaveLength(1);
      }
    }));
  });
});
