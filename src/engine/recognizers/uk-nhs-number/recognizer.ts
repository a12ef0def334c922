import { definePatternRecognizer } from '../define.ts';
import { nhsHolds } from '../checksums.ts';

const CUE = /\b(?:nhs|chi|h ?& ?c|hcn|health and care)\b(?:[^\n\d]{0,16})$/i;

export const ukNhsNumber = definePatternRecognizer({
  id: 'uk-nhs-number',
  title: 'UK NHS, CHI or H&C number',
  description: 'Ten digits as 3-3-4 with a modulus 11 check digit, or ten digits after a cue.',
  source: 'NHS Data Model and Dictionary, NHS NUMBER.',
  type: 'ID',
  subtype: 'MEDICALRECORD',
  rules: [
    {
      // Hit "943 476 5919", "943-476-5919" (check digit holds); miss "943 476 5918" without a cue.
      pattern: /(?<![\d-])\d{3}([ -]?)\d{3}\1\d{4}(?![\d-])/g,
      score: 0.5, reason: 'Ten digits after a cue for a health number.',
      check: (found) => (nhsHolds(found.replace(/\D/g, ''))
        ? { score: /^\d{10}$/.test(found) ? 0.75 : 0.86, reason: 'Ten digits whose NHS check digit holds.' }
        : { score: 0.1, reason: 'Ten digits after a cue for a health number; the check digit does not hold.' }),
      context: { words: CUE, score: 0.98, before: 24 },
    },
  ],
});
