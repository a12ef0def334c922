/** Surrogates of identifiers: the same shape, a valid check digit where the kind has one, in ranges never issued. */
import type { PhiSubtype } from '../../document/annotation.ts';
import { isSpokenDigits, speakDigits } from './spoken-digits.ts';
import type { SurrogateBook } from './book.ts';
import { CHECKED_KINDS, ssnDigits } from './check-digits.ts';
import type { Draw } from './draw.ts';
import { likeShape } from './letter-case.ts';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

export function idSurrogate(book: SurrogateBook, text: string, subtype?: PhiSubtype): string {
  const plain = text.toUpperCase().replace(/[^A-Z\d]/g, '');
  if (isSpokenDigits(text)) return book.for('spoken', text.toLowerCase(), (draw) => speakDigits(text, () => draw.digits(1)));
  if (plain === '') return book.for('wordless', text, (draw) => letters(draw, Math.max(3, text.trim().length)));
  const made = book.for(`id ${subtype ?? ''}`, plain, (draw) => plainSurrogate(plain, draw, subtype), (one) => one.length !== plain.length || differs(one, plain));
  return laidOut(text, made);
}

/** At least half of the places change, so that no part of the number stands. */
function differs(made: string, plain: string): boolean {
  let same = 0;
  for (let i = 0; i < plain.length; i += 1) if (plain.charAt(i) === made.charAt(i)) same += 1;
  return same < Math.max(1, plain.length / 2);
}

function plainSurrogate(plain: string, draw: Draw, subtype?: PhiSubtype): string {
  if (subtype === 'SSN' && /^\d{9}$/.test(plain)) return ssnDigits(draw);
  // Masked forms keep their crosses: "XXX-XX-1234".
  if (/^X+\d+$/.test(plain)) return plain.replace(/\d/g, () => draw.digits(1));
  const kind = CHECKED_KINDS.find(({ fits }) => fits(plain));
  return kind === undefined ? likeShape(plain, () => draw.digits(1), () => letters(draw, 1)) : kind.make(plain, draw);
}

const letters = (draw: Draw, count: number): string => Array.from({ length: count }, () => LETTERS.charAt(draw.below(LETTERS.length))).join('');

/** Puts letters and digits into the places they have in the text, in its case. */
function laidOut(text: string, plain: string): string {
  let used = 0;
  return text.replace(/[A-Za-z\d]/g, (sign) => {
    const made = plain.charAt(used);
    used += 1;
    return sign === sign.toLowerCase() && /[a-z]/.test(sign) ? made.toLowerCase() : made;
  });
}
