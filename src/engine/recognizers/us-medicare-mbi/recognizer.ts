import { definePatternRecognizer } from '../define.ts';

export const usMedicareMbi = definePatternRecognizer({
  id: 'us-medicare-mbi',
  title: 'US Medicare Beneficiary Identifier',
  description: 'Eleven characters whose kinds are fixed place by place; S, L, O, I, B and Z are never used.',
  source: 'CMS, Understanding the Medicare Beneficiary Identifier format.',
  type: 'ID',
  subtype: 'HEALTHPLAN',
  rules: [{
    // Hit "1EG4-TE5-MK73", "1EG4TE5MK73"; miss "0EG4TE5MK73" (never begins with 0).
    pattern: /(?<![a-z\d-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![a-z\d-])/gi,
    score: 0.93, reason: 'The form of a Medicare Beneficiary Identifier.',
  }],
});
