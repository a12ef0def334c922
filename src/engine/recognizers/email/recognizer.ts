import { definePatternRecognizer } from '../define.ts';

export const email = definePatternRecognizer({
  id: 'email',
  title: 'E-mail address',
  description: 'Addresses, also with "at" and "dot" written out.',
  source: 'RFC 5322 addr-spec, in the forms people write.',
  type: 'CONTACT',
  subtype: 'EMAIL',
  rules: [
    {
      // Hit "g.parry@example.org", miss "@example".
      pattern: /(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g,
      score: 0.99, reason: 'An address with an at sign.',
    },
    {
      // Hit "g.parry [at] example.org", "parry at example dot org"; miss "seen at example".
      pattern: /(?<![\w.+%-])[\w.+%-]{1,64} ?(?:\[at\]|\(at\)| at ) ?[\w-]{1,63}(?:(?:\.| ?(?:\[dot\]|\(dot\)| dot ) ?)[\w-]{2,63}){1,3}\b(?<=(?:com|org|net|edu|gov|uk|io))/gi,
      score: 0.93, reason: 'An address written out.',
    },
  ],
});
