import { definePatternRecognizer } from '../define.ts';
import { ibanHolds } from '../checksums.ts';

export const iban = definePatternRecognizer({
  id: 'iban',
  title: 'International bank account number and UK sort code',
  description: 'Country, check digits and account whose modulus 97 is 1; sort codes after a cue.',
  source: 'ISO 13616-1.',
  type: 'ID',
  subtype: 'ACCOUNT',
  rules: [
    {
      // Hit "GB82 WEST 1234 5698 7654 32"; miss the same with a wrong digit.
      pattern: /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![A-Za-z\d])/g,
      score: 0.97, reason: 'A bank account number whose check digits hold.',
      check: (found) => (ibanHolds(found) ? { score: 0.97, reason: 'A bank account number whose check digits hold.' } : null),
    },
    {
      // Hit "sort code 20-00-00", miss "20-00-00".
      pattern: /\bsort[ -]?code:? ?(?<span>\d{2}[- ]?\d{2}[- ]?\d{2})(?!\d)/gi,
      score: 0.95, reason: 'A sort code.',
    },
  ],
});
