import { definePatternRecognizer } from '../define.ts';

export const locationPostcode = definePatternRecognizer({
  id: 'location-postcode',
  title: 'ZIP code or postcode',
  description: 'UK postcodes, and US ZIP codes after a state or a label.',
  source: 'Royal Mail, Programmers\' Guide to PAF; USPS Publication 28.',
  type: 'LOCATION',
  subtype: 'ZIP',
  rules: [
    {
      // Hit "CB11 8ZZ", "LK2 8YY"; miss "T2 3mm", "B12 500".
      pattern: /(?<![\w-])(?:[A-PR-UWYZ][A-HK-Y]?\d[A-HJKMNP-Y\d]?|GIR)[ \t]\d[ABD-HJLNP-UW-Z]{2}(?![\w-])/g,
      score: 0.88,
      reason: 'Written as a UK postcode.',
    },
    {
      // Hit ", MN 56599", "Texas 78599-1234"; the ZIP alone is found.
      pattern: /(?<=,[ \t]{1,2})(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])\.?[ \t]{1,3}(?<span>\d{5}(?:-\d{4})?)(?![\w-])/g,
      score: 0.92,
      reason: 'Five digits after a state.',
    },
    {
      // Hit "ZIP: 43210", "zip code 43210", "postcode SW1A 1AA".
      pattern: /\b(?:zip(?:[ \t]?code)?|postal code|post ?code)[ \t]{0,2}(?:[:=#]|is)?[ \t]{0,3}(?<span>\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?[ \t]?\d[A-Z]{2})(?![\w-])/gi,
      score: 0.95,
      reason: 'A labelled ZIP code or postcode.',
    },
  ],
});
