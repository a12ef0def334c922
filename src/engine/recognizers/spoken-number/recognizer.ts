import { definePatternRecognizer } from '../define.ts';

const WORD = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|treble)';
const DIGITS = `(?:${WORD}|o|\\d{1,4})`;

export const spokenNumber = definePatternRecognizer({
  id: 'spoken-number',
  title: 'Spoken number',
  description: 'Seven or more digits spelled out one by one, as in dictation.',
  source: 'Written for this project.',
  type: 'CONTACT',
  subtype: 'PHONE',
  rules: [{
    // Hit "five five five oh one four two", "four four five, 555, 0110"; miss "one two three".
    pattern: new RegExp(`(?<![\\w-])${WORD}(?:[ ,-]{1,2}${DIGITS}(?!\\w)){3,15}`, 'gi'),
    score: 0.86, reason: 'Seven or more digits spelled out.',
    check: (found) => (digitCount(found) >= 7 ? { score: 0.86, reason: 'Seven or more digits spelled out.' } : null),
  }],
});

/** "five" and "5" count one each, "double five" two. */
function digitCount(found: string): number {
  const words = found.match(/[a-z]+/gi)?.length ?? 0;
  return words + found.replace(/\D/g, '').length;
}
