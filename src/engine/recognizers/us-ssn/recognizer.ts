import { definePatternRecognizer } from '../define.ts';

/** Area 001-665, 667-899; group 01-99; serial 0001-9999 (SSA, "Randomization", 2011). */
function isIssuable(ssn: string): boolean {
  const [area = '', group = '', serial = ''] = ssn.split(/[- ]/);
  return area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
}

export const usSsn = definePatternRecognizer({
  id: 'us-ssn',
  title: 'US Social Security number',
  description: 'Nine digits as 3-2-4, with the ranges that are never issued left out.',
  source: 'Social Security Administration, SSN Randomization (2011).',
  type: 'ID',
  subtype: 'SSN',
  rules: [
    {
      // Hit "219-09-9999", miss "000-12-3456", "2019-09-9999".
      pattern: /(?<![\d-])\d{3}([- ])\d{2}\1\d{4}(?![\d-])/g,
      score: 0.9,
      reason: 'Nine digits written as a Social Security number.',
      check: (ssn) => (isIssuable(ssn) ? { score: 0.9, reason: 'A number in the issued ranges.' } : { score: 0.6, reason: 'Written as a Social Security number, outside the issued ranges.' }),
      context: { words: /\b(?:ssn|social security|soc sec|ss#|ss no)\b/i, score: 0.99 },
    },
  ],
});
