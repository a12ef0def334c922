import { definePatternRecognizer } from '../define.ts';

export const ipAddress = definePatternRecognizer({
  id: 'ip-address',
  title: 'IP address',
  description: 'Dotted quads of 0 to 255, and IPv6 with at least four groups or a double colon.',
  source: 'RFC 791; RFC 4291.',
  type: 'CONTACT',
  subtype: 'IPADDRESS',
  rules: [
    {
      // Hit "192.0.2.14"; miss "300.1.1.1", "1.2.3".
      pattern: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g,
      score: 0.92, reason: 'Four numbers from 0 to 255.',
      check: (found) => (found.split('.').every((part) => Number(part) <= 255) ? { score: 0.92, reason: 'Four numbers from 0 to 255.' } : null),
    },
    {
      // Hit "2001:db8::14", "2001:db8:0:0:1:0:0:1"; miss "12:30:45".
      pattern: /(?<![\w:])(?=[\da-f:]{0,39}(?:::|(?:[\da-f]{0,4}:){4}))[\da-f]{1,4}(?::[\da-f]{0,4}){2,7}(?![\w:])/gi,
      score: 0.93, reason: 'The form of an IPv6 address.',
    },
  ],
});
