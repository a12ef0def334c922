import { definePatternRecognizer } from '../define.ts';
import { deaHolds } from '../checksums.ts';

export const usDea = definePatternRecognizer({
  id: 'us-dea',
  title: 'US DEA registration',
  description: 'Two letters and seven digits whose check digit holds.',
  source: '21 CFR 1301; DEA Diversion Control, registration numbers.',
  type: 'ID',
  subtype: 'LICENSE',
  rules: [{
    // Hit "AB1234563"; miss "AB1234564".
    pattern: /(?<![A-Za-z\d])[A-HJ-NP-UX][A-Z9]\d{7}(?!\d)/g,
    score: 0.85, reason: 'Two letters and seven digits whose DEA check digit holds.',
    check: (found) => (deaHolds(found) ? { score: 0.85, reason: 'Two letters and seven digits whose DEA check digit holds.' } : null),
    context: { words: /\bDEA\b/, score: 0.99, before: 16 },
  }],
});
