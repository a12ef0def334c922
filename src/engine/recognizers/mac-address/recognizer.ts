import { definePatternRecognizer } from '../define.ts';

export const macAddress = definePatternRecognizer({
  id: 'mac-address',
  title: 'Network hardware address',
  description: 'Six pairs of hexadecimal digits.',
  source: 'IEEE 802, EUI-48.',
  type: 'ID',
  subtype: 'DEVICE',
  rules: [{
    // Hit "00:1A:2B:3C:4D:5E"; miss five pairs.
    pattern: /(?<![\w:-])[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}(?![\w:-])/gi,
    score: 0.95, reason: 'Six pairs of hexadecimal digits.',
  }],
});
