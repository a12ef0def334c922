import { definePatternRecognizer } from '../define.ts';

const DIGIT = '(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|\\d)';

export const spokenNumber = definePatternRecognizer({
  id: 'spoken-number',
  title: 'Spoken number',
  description: 'Seven or more digits spelled out one by one, as in dictation.',
  source: 'Written for this project.',
  type: 'CONTACT',
  subtype: 'PHONE',
  rules: [{
    // Hit "five five five oh one four two"; miss "one two three".
    pattern: new RegExp(`(?<![\\w-])${DIGIT}(?:[ ,-]{1,2}${DIGIT}(?!\\w)){6,15}`, 'gi'),
    score: 0.86, reason: 'Seven or more digits spelled out.',
    check: (found) => (/[a-z]{3}/i.test(found) ? { score: 0.86, reason: 'Seven or more digits spelled out.' } : null),
  }],
});
