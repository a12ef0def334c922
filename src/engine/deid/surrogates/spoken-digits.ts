/** Numbers spelled out digit by digit, as dictation brings them: "five five five oh one". */
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const DIGIT_WORD = new RegExp(`\\b(?:oh|${WORDS.join('|')})\\b`, 'gi');

/** At least three digit words, and hardly any other word. */
export function isSpokenDigits(text: string): boolean {
  const spoken = text.match(DIGIT_WORD)?.length ?? 0;
  return spoken >= 3 && spoken * 2 > (text.match(/[a-z]+/gi)?.length ?? 0);
}

/** The digits of a text, spelled out or not, in order. */
export function heardDigits(text: string): string {
  return text.toLowerCase().replace(DIGIT_WORD, (word) => (word === 'oh' ? '0' : String(WORDS.indexOf(word as (typeof WORDS)[number])))).replace(/\D/g, '');
}

/** Writes other digits in the places of those of the text: words for words, figures for figures. */
export function speakDigits(text: string, next: () => string): string {
  return text.replace(new RegExp(`${DIGIT_WORD.source}|\\d`, 'gi'), (sign) => {
    const digit = next();
    if (/\d/.test(sign)) return digit;
    return digit === '0' ? 'oh' : (WORDS[Number(digit)] ?? 'oh');
  });
}
