import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deaHolds, ibanHolds, luhnHolds, nhsHolds, vinHolds } from '../../recognizers/checksums.ts';
import { SurrogateBook } from './book.ts';
import { idSurrogate } from './id-surrogate.ts';

const made = (text: string, seed: string, subtype?: 'SSN'): string => idSurrogate(new SurrogateBook(seed, [text]), text, subtype);
const forAnySeed = (check: (seed: string) => void): void => fc.assert(fc.property(fc.string({ maxLength: 6 }), check));

describe('identifiers keep their shape and a valid check digit, in ranges never issued', () => {
  it('NHS number', () => forAnySeed((seed) => {
    const number = made('999 314 7028', seed);
    expect(number).toMatch(/^999 \d{3} \d{4}$/);
    expect(nhsHolds(number.replaceAll(' ', ''))).toBe(true);
  }));

  it('NPI', () => forAnySeed((seed) => {
    const number = made('1888372616', seed);
    expect(number).toMatch(/^9\d{9}$/);
    expect(luhnHolds(`80840${number}`)).toBe(true);
  }));

  it('DEA registration', () => forAnySeed((seed) => {
    const number = made('AB1234563', seed);
    expect(number).toMatch(/^[QVY][A-Z]\d{7}$/);
    expect(deaHolds(number)).toBe(true);
  }));

  it('IBAN', () => forAnySeed((seed) => {
    const number = made('GB82 WEST 1234 5698 7654 32', seed);
    expect(number).toMatch(/^ZZ\d\d [A-Z]{4} \d{4} \d{4} \d{4} \d\d$/);
    expect(ibanHolds(number)).toBe(true);
  }));

  it('vehicle identification number', () => forAnySeed((seed) => {
    const number = made('1M8GDM9AXKP042788', seed);
    expect(number).toMatch(/^0[A-Z\d]{16}$/);
    expect(vinHolds(number)).toBe(true);
  }));

  it('payment card', () => forAnySeed((seed) => {
    const number = made('4111-1111-1111-1111', seed);
    expect(number).toMatch(/^0\d{3}-\d{4}-\d{4}-\d{4}$/);
    expect(luhnHolds(number.replaceAll('-', ''))).toBe(true);
  }));

  it('Medicare and National Insurance numbers', () => forAnySeed((seed) => {
    expect(made('1EG4-TE5-MK73', seed)).toMatch(/^[1-9]S[A-Z]\d-[A-Z]{2}\d-[A-Z]{2}\d\d$/);
    expect(made('QQ 12 34 56 C', seed)).toMatch(/^[DFIQUV]{2} \d\d \d\d \d\d [A-D]$/);
  }));

  it('Social Security number, whole and masked', () => forAnySeed((seed) => {
    expect(made('219-09-9999', seed, 'SSN')).toMatch(/^(?:9\d\d|666)-(?:0[1-9]|[1-4]\d)-\d{4}$/);
    expect(made('xxx-xx-4412', seed, 'SSN')).toMatch(/^xxx-xx-\d{4}$/);
  }));

  it('any other: letters for letters, digits for digits', () => forAnySeed((seed) => {
    const number = made('RA24-x98/12', seed);
    expect(number).toMatch(/^[A-Z]{2}\d\d-[a-z]\d\d\/\d\d$/);
    expect(number).not.toBe('RA24-x98/12');
  }));
});
