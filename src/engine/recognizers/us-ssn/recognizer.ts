import { definePatternRecognizer } from '../define.ts';

/** Area 001-665, 667-899; group 01-99; serial 0001-9999 (SSA, "Randomization", 2011). */
function isIssuable(ssn: string): boolean {
  const digits = ssn.replace(/\D/g, '');
  const [area, group, serial] = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)];
  return area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
}

const CUE = /\b(?:ssn|social security|soc\.? sec|ss ?#|ss no)\b/i;

function judged(ssn: string): { score: number; reason: string } {
  return isIssuable(ssn)
    ? { score: 0.9, reason: 'Nine digits as a Social Security number, in the issued ranges.' }
    : { score: 0.7, reason: 'Written as a Social Security number, outside the issued ranges.' };
}

export const usSsn = definePatternRecognizer({
  id: 'us-ssn',
  title: 'US Social Security number',
  description: 'Nine digits as 3-2-4, masked forms, and nine plain digits after a cue word.',
  source: 'Social Security Administration, SSN Randomization (2011).',
  type: 'ID',
  subtype: 'SSN',
  rules: [
    {
      // Hit "219-09-9999", miss "2019-09-9999", "219-0-9999".
      pattern: /(?<![\d-])\d{3}([- ])\d{2}\1\d{4}(?![\d-])/g,
      score: 0.9, reason: 'Nine digits written as a Social Security number.', check: judged,
      context: { words: CUE, score: 0.99 },
    },
    {
      // Hit "SSN 219099999", miss "219099999" without a cue.
      pattern: /(?<!\d)\d{9}(?!\d)/g,
      score: 0.9, reason: 'Nine digits.', context: { words: CUE, score: 0.97, before: 24, required: true },
    },
    {
      // Hit "xxx-xx-1234", "***-**-1234"; miss "xx-1234".
      pattern: /(?<![\w*-])[xX*]{3}-[xX*]{2}-\d{4}(?!\d)/g,
      score: 0.93, reason: 'The end of a masked Social Security number.',
    },
    {
      // Hit "SSN ending in 4412", "last four of SSN: 4412"; miss "ending in 4412".
      pattern: /(?<![\w-] ?)(?<span>\d{4})(?![\w-])/g,
      score: 0.9, reason: 'The last four digits of a Social Security number.',
      context: { words: /\b(?:ssn|social)[^.\n\d]{0,16}(?:ending|last (?:four|4))[^.\n\d]{0,12}$|last (?:four|4) (?:digits )?of (?:the |her |his )?(?:ssn|social)[^.\n\d]{0,12}$/i, score: 0.9, before: 44, required: true },
    },
  ],
});
