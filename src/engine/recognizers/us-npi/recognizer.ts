import { definePatternRecognizer } from '../define.ts';
import { npiHolds } from '../checksums.ts';

export const usNpi = definePatternRecognizer({
  id: 'us-npi',
  title: 'US National Provider Identifier',
  description: 'Ten digits beginning with 1 or 2 whose Luhn digit over 80840 holds.',
  source: '45 CFR 162.406; CMS, NPI check digit.',
  type: 'ID',
  subtype: 'LICENSE',
  rules: [{
    // Hit "1234567893"; miss "1234567890".
    pattern: /(?<![\d-])[12]\d{9}(?![\d-])/g,
    score: 0.8, reason: 'Ten digits whose NPI check digit holds.',
    check: (found) => (npiHolds(found) ? { score: 0.8, reason: 'Ten digits whose NPI check digit holds.' } : null),
    context: { words: /\bNPI\b/i, score: 0.99, before: 16 },
  }],
});
