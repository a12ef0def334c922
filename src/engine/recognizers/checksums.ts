/** Check digits. In: strings of digits (letters where the scheme has them). Out: whether they hold. */

/** ISO/IEC 7812-1 Annex B (Luhn). */
export function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/** NHS number: modulus 11 over ten digits (NHS Data Dictionary). */
export function nhsHolds(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += Number(digits[i]) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

/** NPI: Luhn over 80840 and the ten digits (45 CFR 162.406; ISO 7812 issuer 80840). */
export const npiHolds = (digits: string): boolean => /^[12]\d{9}$/.test(digits) && luhnHolds(`80840${digits}`);

/** DEA registration: d1+d3+d5 + 2(d2+d4+d6), last digit equals d7. */
export function deaHolds(number: string): boolean {
  const digits = number.slice(2);
  if (!/^\d{7}$/.test(digits)) return false;
  const at = (i: number): number => Number(digits[i]);
  return (at(0) + at(2) + at(4) + 2 * (at(1) + at(3) + at(5))) % 10 === at(6);
}

const VIN_VALUES: Readonly<Record<string, number>> = {
  A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9, S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9,
};
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Vehicle identification number: check digit at place 9 (49 CFR 565.15). */
export function vinHolds(vin: string): boolean {
  if (vin.length !== 17) return false;
  let sum = 0;
  for (const [i, weight] of VIN_WEIGHTS.entries()) {
    const character = vin.charAt(i).toUpperCase();
    sum += weight * (/\d/.test(character) ? Number(character) : (VIN_VALUES[character] ?? 0));
  }
  const check = sum % 11;
  return vin.charAt(8).toUpperCase() === (check === 10 ? 'X' : String(check));
}

/** IBAN: ISO 13616-1, modulus 97 equals 1. */
export function ibanHolds(iban: string): boolean {
  const plain = iban.replace(/\s/g, '').toUpperCase();
  const turned = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const character of turned) {
    const value = /\d/.test(character) ? character : String(character.charCodeAt(0) - 55);
    for (const digit of value) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
