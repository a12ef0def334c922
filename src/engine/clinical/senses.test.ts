import { expect, it } from 'vitest';
import { readText } from '../recognizers/read-text.testing.ts';
import { readClinical } from './reading.ts';
import { sensesOf } from './senses.ts';

const senseOf = (text: string, written: string): string | undefined =>
  sensesOf(readClinical(readText(text))).find((one) => text.slice(one.span.start, one.span.end) === written)?.sense;

it('moves a sense by the words around it', () => {
  expect(senseOf('SpO2 94% on RA, oxygen not needed', 'RA')).toBe('room air');
  expect(senseOf('RA on methotrexate, joint swelling', 'RA')).toBe('rheumatoid arthritis');
  expect(senseOf('PT and INR prolonged on warfarin', 'PT')).toBe('prothrombin time');
  expect(senseOf('PT and OT for mobility, exercises', 'PT')).toBe('physical therapy');
});

it('takes no label for an abbreviation', () => {
  expect(senseOf('MR# 204-88-19', 'MR')).toBeUndefined();
});
