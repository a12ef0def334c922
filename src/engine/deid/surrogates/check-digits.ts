/** Numbers with a valid check digit in ranges that are never issued. */
import { deaHolds, ibanHolds, luhnHolds, nhsHolds, npiHolds, vinHolds } from '../../recognizers/checksums.ts';
import type { Draw } from './draw.ts';

interface CheckedKind {
  /** Of the letters and digits alone, in capitals. */
  readonly fits: (plain: string) => boolean;
  readonly make: (plain: string, draw: Draw) => string;
}

/** The first digit that makes a number hold; a body for which none does is drawn again by the caller's stream. */
function completed(draw: Draw, body: () => readonly [string, string], holds: (number: string) => boolean, signs = '0123456789'): string {
  for (let i = 0; i < 50; i += 1) {
    const [before, after] = body();
    const start = draw.below(signs.length);
    for (let j = 0; j < signs.length; j += 1) {
      const number = before + signs.charAt((start + j) % signs.length) + after;
      if (holds(number)) return number;
    }
  }
  const [before, after] = body();
  return `${before}0${after}`;
}

const VIN_SIGNS = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';
const MBI_LETTERS = 'ACDEFGHJKMNPQRTUVWXY';
const letters = (draw: Draw, from: string, count: number): string => Array.from({ length: count }, () => from.charAt(draw.below(from.length))).join('');

/** In this order: the first that fits makes the surrogate. Ranges: see each line. */
export const CHECKED_KINDS: readonly CheckedKind[] = [
  // NHS numbers that begin with 999 are for tests (NHS England).
  { fits: nhsHolds, make: (_, draw) => completed(draw, () => [`999${draw.digits(6)}`, ''], nhsHolds) },
  // National provider identifiers begin with 1 or 2; 9 is never issued, and the Luhn digit over 80840 holds.
  { fits: npiHolds, make: (_, draw) => completed(draw, () => [`9${draw.digits(8)}`, ''], (number) => luhnHolds(`80840${number}`)) },
  // DEA registrations begin with a registrant's letter; Q, V and Y are none.
  {
    fits: (plain) => /^[A-Z]{2}\d{7}$/.test(plain) && deaHolds(plain),
    make: (_, draw) => completed(draw, () => [letters(draw, 'QVY', 1) + letters(draw, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1) + draw.digits(6), ''], deaHolds),
  },
  // No country has the code ZZ (ISO 3166-1 leaves it to users).
  {
    fits: (plain) => /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(plain) && ibanHolds(plain),
    make: (plain, draw) => ibanOf(plain.slice(4).replace(/\d/g, () => draw.digits(1)).replace(/[A-Z]/g, () => letters(draw, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1))),
  },
  // World manufacturer identifiers never begin with 0.
  {
    fits: (plain) => /^[A-HJ-NPR-Z\d]{17}$/.test(plain) && vinHolds(plain),
    make: (_, draw) => completed(draw, () => [`0${letters(draw, VIN_SIGNS.slice(1), 7)}`, letters(draw, VIN_SIGNS, 3) + draw.digits(5)], vinHolds, '0123456789X'),
  },
  // Medicare beneficiary identifiers leave out S, L, O, I, B and Z: an S in the second place is never issued.
  {
    fits: (plain) => /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/.test(plain),
    make: (plain, draw) => `${draw.between(1, 9)}S${Array.from(plain.slice(2), (sign) => (/\d/.test(sign) ? draw.digits(1) : letters(draw, MBI_LETTERS, 1))).join('')}`,
  },
  // National Insurance numbers never begin with D, F, I, Q, U or V.
  { fits: (plain) => /^[A-Z]{2}\d{6}[A-D]$/.test(plain), make: (_, draw) => letters(draw, 'DFIQUV', 2) + draw.digits(6) + letters(draw, 'ABCD', 1) },
  // No payment card begins with 0 (ISO/IEC 7812-1 keeps it for other uses).
  {
    fits: (plain) => /^[1-9]\d{12,18}$/.test(plain) && luhnHolds(plain),
    make: (plain, draw) => completed(draw, () => [`0${draw.digits(plain.length - 2)}`, ''], luhnHolds),
  },
];

/** ISO 7064 MOD 97-10 for the country code ZZ. */
function ibanOf(account: string): string {
  for (let check = 2; check <= 98; check += 1) {
    const iban = `ZZ${String(check).padStart(2, '0')}${account}`;
    if (ibanHolds(iban)) return iban;
  }
  return `ZZ00${account}`;
}

/** Social Security areas 666 and 900 to 999 are never issued; groups from 50 up there are taxpayer numbers. */
export function ssnDigits(draw: Draw): string {
  const area = draw.below(10) === 0 ? '666' : String(draw.between(900, 999));
  return `${area}${String(draw.between(1, 49)).padStart(2, '0')}${String(draw.between(1, 9999)).padStart(4, '0')}`;
}
