import { describe, expect, it } from 'vitest';
import { readText } from '../recognizers/read-text.testing.ts';
import { isEponym } from './name-found.ts';
import { scanOf } from './name-scan.ts';
import { readName, type ReadNameOptions } from './read-name.ts';
import { readNameBefore } from './read-name-before.ts';

function nameIn(text: string, options: ReadNameOptions): string | undefined {
  const scan = scanOf(readText(text));
  const read = readName(scan, 0, options);
  return read && text.slice(scan.tokens[read.first]?.start, scan.tokens[read.last]?.end);
}

describe('readName', () => {
  it.each([
    ['Okonkwo, Chidi B. MRN', 'Okonkwo, Chidi B.'], ['Hollis, Dwayne "Red"   MR', 'Hollis, Dwayne "Red"'], ['van der Berg said', 'van der Berg'],
    ['A. J. McAllister, MD', 'A. J. McAllister'], ['Al-Khatib came', 'Al-Khatib'], ['Hope Lindqvist, MD', 'Hope Lindqvist'], ['Young on Thursday', 'Young'],
    ['Smith    Ward 5', 'Smith'], ['Grace Long\nAddress', 'Grace Long'], ['Lincoln Jr., at bedside', 'Lincoln Jr.'], ['Chloe Hart, Park View Surgery', 'Chloe Hart'],
  ])('reads %s after a cue', (text, expected) => {
    expect(nameIn(text, { cued: true, comma: true })).toBe(expected);
  });

  it.each(['chest pain', 'Consultant Neurologist', 'MD on call', 'and Smith'])('refuses %s', (text) => {
    expect(nameIn(text, { cued: true })).toBeUndefined();
  });
});

describe('readNameBefore', () => {
  it('stops at words that are no names', () => {
    const text = 'Seen today by Soraya Haddad MD';
    const scan = scanOf(readText(text));
    const read = readNameBefore(scan, scan.tokens.length - 2);
    expect(read && text.slice(scan.tokens[read.first]?.start)).toBe('Soraya Haddad MD');
  });
});

describe('isEponym', () => {
  it.each([["Murphy's sign", true], ['Kernig and Brudzinski signs', true], ['Iris had melanoma', false], ['Stevens-Johnson syndrome', true], ['Linh recalls a seizure', false]])('%s: %s', (text, expected) => {
    expect(isEponym(scanOf(readText(text)), 0)).toBe(expected);
  });
});
