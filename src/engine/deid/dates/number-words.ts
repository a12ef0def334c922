/** Numbers of dates in words, as dictation brings them: "the ninth", "twenty twenty four". */

const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'] as const;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const ORDINALS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth',
  'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty first', 'twenty second', 'twenty third', 'twenty fourth',
  'twenty fifth', 'twenty sixth', 'twenty seventh', 'twenty eighth', 'twenty ninth', 'thirtieth', 'thirty first',
] as const;

const spaced = (word: string): string => word.replace(' ', '[ -]');
const UNDER_100 = `(?:${TENS.slice(2).join('|')})(?:[ -](?:${ONES.slice(1).join('|')}))?|${TEENS.join('|')}`;

/** Sources of regular expressions. Hit "twenty-first"; miss "twentyfirst". */
export const ORDINAL_WORD = [...ORDINALS].reverse().map(spaced).join('|');
/** Hit "nineteen eighty seven", "twenty oh four", "two thousand and sixteen"; miss "twenty". */
export const YEAR_WORDS =
  `(?:nineteen|twenty)[ -](?:${UNDER_100}|oh[ -](?:${ONES.slice(1).join('|')}))|two[ -]thousand(?:(?: and)?[ -](?:${UNDER_100}|${ONES.slice(1).join('|')}))?`;

export const ordinalOf = (words: string): number => ORDINALS.findIndex((one) => one === words.toLowerCase().replace('-', ' ')) + 1;

export const ordinalInWords = (day: number): string => ORDINALS[day - 1] ?? String(day);

const VALUES = new Map<string, number>([
  ...ONES.entries(), ...[...TEENS.entries()].map(([i, word]) => [i + 10, word] as const), ...[...TENS.entries()].map(([i, word]) => [i * 10, word] as const),
].flatMap(([value, word]) => (word === '' ? [] : [[word, value] as const])));

/** The number under 100 that the words say: "ninety two", "seven". Null for other words. */
export function numberOf(words: readonly string[]): number | null {
  let sum = 0;
  for (const word of words) {
    const value = VALUES.get(word);
    if (value === undefined) return null;
    sum += value;
  }
  return words.length === 0 ? null : sum;
}

export function numberInWords(value: number, joint: string): string {
  if (value < 10) return ONES[value] ?? '';
  if (value < 20) return TEENS[value - 10] ?? '';
  const one = value % 10 === 0 ? '' : joint + (ONES[value % 10] ?? '');
  return (TENS[Math.floor(value / 10)] ?? '') + one;
}

/** Reads what {@link YEAR_WORDS} matches. */
export function yearOf(text: string): number {
  const words = text.toLowerCase().split(/[ -]/).filter((word) => word !== 'and' && word !== 'oh');
  if (words[1] === 'thousand') return 2000 + (numberOf(words.slice(2)) ?? 0);
  return (words[0] === 'nineteen' ? 1900 : 2000) + (numberOf(words.slice(1)) ?? 0);
}

export function yearInWords(year: number): string {
  const rest = year % 100;
  if (year >= 2000 && rest < 10) return rest === 0 ? 'two thousand' : `two thousand ${numberInWords(rest, ' ')}`;
  const century = numberInWords(Math.floor(year / 100), ' ');
  return `${century} ${rest < 10 ? 'oh ' : ''}${numberInWords(rest, ' ')}`;
}
