import { definePatternRecognizer } from '../define.ts';

export const url = definePatternRecognizer({
  id: 'url',
  title: 'Web address',
  description: 'Addresses with a scheme or www, and bare domains of common endings.',
  source: 'RFC 3986, in the forms people write.',
  type: 'CONTACT',
  subtype: 'URL',
  rules: [
    {
      // Hit "https://example.org/x?y", "www.example.com"; miss "https".
      pattern: /\b(?:https?:\/\/|www\.)[^\s<>"'’”)\]]{2,400}(?<![.,;:!?])/gi,
      score: 0.98, reason: 'A web address.',
    },
    {
      // Hit "example.org/letters"; miss "g.parry@example.org", "q.d.s", "1.com".
      pattern: /(?<![\w@./-])(?=[a-z])[a-z\d-]{2,63}(?:\.[a-z\d-]{2,63}){0,3}\.(?:com|org|net|edu|gov|io|info|health|co\.uk|org\.uk|nhs\.uk|ac\.uk|gov\.uk)(?![\w@-])(?:\/[^\s<>"'’”)\]]{1,300}(?<![.,;:!?]))?/gi,
      score: 0.93, reason: 'A web address without scheme.',
    },
  ],
});
