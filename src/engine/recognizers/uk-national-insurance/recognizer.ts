import { definePatternRecognizer } from '../define.ts';

export const ukNationalInsurance = definePatternRecognizer({
  id: 'uk-national-insurance',
  title: 'UK National Insurance number',
  description: 'Two prefix letters that are issued, six digits, a suffix A to D.',
  source: 'HMRC National Insurance Manual NIM39110.',
  type: 'ID',
  subtype: 'IDNUM',
  rules: [{
    // Hit "QQ 12 34 56 C", "AB123456C"; miss "DF 12 34 56 C" (D never stands first).
    pattern: /(?<![A-Za-z\d])(?:[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]|QQ) ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Za-z\d])/g,
    score: 0.92, reason: 'The form of a National Insurance number.',
  }],
});
