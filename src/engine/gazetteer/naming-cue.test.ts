import { expect, it } from 'vitest';
import { readText } from '../recognizers/read-text.testing.ts';
import { scanOf, type NameScan } from './name-scan.ts';
import { hasPersonCue, hasPlaceCue } from './naming-cue.ts';

const at = (text: string, word: string): { scan: NameScan; index: number } => {
  const scan = scanOf(readText(text));
  return { scan, index: scan.tokens.findIndex(({ text: token }) => token === word) };
};

it.each([
  ['Dr Foley', true], ['wife Foley', true], ['seen by Foley', true], ['w/ Foley', true], ['Foley, MD', true], ['Foley says', true], ['Foley was seen', true], ['RN Foley', true], ['Gave Foley the note', true],
  ['size 14-FR Foley', false], ['Foley was removed', false], ['a Foley in place', false], ['Foley, 14 F', false],
])('"%s" names a person: %s', (text, cue) => {
  const { scan, index } = at(text, 'Foley');
  expect(hasPersonCue(scan, index, index)).toBe(cue);
});

it.each([['seen at Jude', true], ['from Jude', true], ['valve (Jude)', false]])('"%s" names a place: %s', (text, cue) => {
  const { scan, index } = at(text, 'Jude');
  expect(hasPlaceCue(scan, index)).toBe(cue);
});
