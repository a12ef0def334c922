import { expect, it } from 'vitest';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import { span } from '../document/span.ts';
import { tokenise } from '../text/tokenise.ts';
import { gazetteerOf } from './gazetteer.ts';

const gazetteer = gazetteerOf(shippedLexicons());

it('knows what stands beside a name in protected terms, joining words aside', () => {
  expect(gazetteer.companionsOf('blake')?.has('drain')).toBe(true);
  expect(gazetteer.companionsOf('dawes')?.has('criteria')).toBe(true);
  expect(gazetteer.companionsOf('drummond')?.has('the')).not.toBe(true);
  expect(gazetteer.companionsOf('quillon')).toBeUndefined();
});

it('knows whole names in protected terms, and no product', () => {
  const found = (text: string): boolean => gazetteer.fullNames.matchesAt(tokenise(text, span(0, text.length)), 0).length > 0;
  expect(['Austin Flint', 'Marcus Gunn', 'Anna Flint', 'Power PICC'].map(found)).toEqual([true, true, false, false]);
});

it('knows words of longer clinical terms, and abbreviations in any case', () => {
  expect([gazetteer.isInClinicalTerm('endotracheal'), gazetteer.isInClinicalTerm('quillon'), gazetteer.isAbbreviated('hosp'), gazetteer.isAbbreviated('quillon')]).toEqual([true, false, true, false]);
});
