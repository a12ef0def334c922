import { expect, it } from 'vitest';
import { deaHolds, ibanHolds, luhnHolds, nhsHolds, npiHolds, vinHolds } from './checksums.ts';

it.each<[string, (value: string) => boolean, string, string]>([
  ['Luhn', luhnHolds, '4111111111111111', '4111111111111112'],
  ['NHS number', nhsHolds, '9434765919', '9434765918'],
  ['NPI', npiHolds, '1234567893', '1234567890'],
  ['DEA', deaHolds, 'AB1234563', 'AB1234564'],
  ['VIN', vinHolds, '1M8GDM9AXKP042788', '1M8GDM9A1KP042788'],
  ['IBAN', ibanHolds, 'GB82 WEST 1234 5698 7654 32', 'GB82 WEST 1234 5698 7654 33'],
])('%s', (_, holds, right, wrong) => {
  expect(holds(right)).toBe(true);
  expect(holds(wrong)).toBe(false);
});
