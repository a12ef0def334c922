import { definePatternRecognizer } from '../define.ts';

export const biometric = definePatternRecognizer({
  id: 'biometric',
  title: 'Biometric identifier',
  description: 'Codes of fingerprints, voice prints, retina or iris scans and face templates, after their label.',
  source: '45 CFR 164.514(b)(2)(i)(P).',
  type: 'ID',
  subtype: 'BIOID',
  rules: [{
    // Hit "fingerprint ID FP-88213", "voiceprint template VP_2210"; miss "fingerprint bruising".
    pattern: /\b(?:(?:finger|thumb|foot) ?prints?|voice ?prints?|palm ?prints?|retina(?:l)? scan|iris (?:scan|code|template)|face template|facial (?:template|scan)|biometric)(?: (?:id|no\.?|number|template|code|ref|reference|hash|file|scan|token|enrol?lment|record)){0,3}\s?[:#]?\s?(?<span>(?=[a-z_-]{0,12}\d)[a-z\d]+(?:[-_/][a-z\d]+)*)/gi,
    score: 0.92, reason: 'A code after a biometric label.',
  }],
});
