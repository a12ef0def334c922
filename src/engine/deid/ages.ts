/** Ages as written: "92", "92-year-old", "ninety-two", "nineties". */
import { numberOf } from './dates/number-words.ts';

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
/** The words of an age; "a hundred and two" is read apart. */
const HUNDRED = /\bhundred(?:s|(?: and)?[ -](\w+))?/i;

/** Years; null where the text names no number. */
export function ageOf(text: string): number | null {
  const digits = /\d{1,3}/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const lower = text.toLowerCase();
  const hundred = HUNDRED.exec(lower);
  if (hundred !== null) return 100 + (numberOf(hundred[1] === undefined ? [] : [hundred[1]]) ?? 0);
  if (lower.includes('centenarian')) return 100;
  if (lower.includes('nonagenarian')) return 90;
  const decade = DECADES.findIndex((name) => lower.includes(name));
  if (decade >= 0) return 20 + 10 * decade;
  const words = lower.split(/[^a-z]+/).filter((word) => numberOf([word]) !== null);
  return numberOf(words);
}
