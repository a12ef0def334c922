import { describe, expect, it } from 'vitest';
import { readPieces } from './pieces.ts';
import { lettersOf, SHAPES } from './shape-codes.ts';
import { HOSTILE_TEXTS } from './texts.testing.ts';
import { testVocab } from './vocab.testing.ts';
import { WordPiece } from './wordpiece.ts';

const wordPiece = new WordPiece(testVocab());

/** Codes of words, taken apart: letters, gap, place. */
function parts(text: string): number[][] {
  const { shapes, breaks } = readPieces(text, wordPiece);
  return [...shapes].filter((_, i) => breaks[i] !== 0).map((code) => [(code - 1) >> 4, ((code - 1) >> 2) & 3, (code - 1) & 3]);
}

it.each([
  ['.', 0], ['aspirin', 1], ['ß', 1], ['Smith', 2], ['Émile', 2], ['ǅa', 2], ['SMITH', 3], ['AB', 3], ['A', 4], ['Ω', 4], ['McLean', 5], ['iPad', 5], ['mG', 5],
  ['5', 6], ['12', 6], ['٣', 6], ['120', 7], ['2026', 7], ['12345', 8], ['5mg', 9], ['T2', 9], ['½', 0], ['漢', 1], ['😀', 0], ['as\u00adpirin', 1], ['E\u0301t', 2],
])('letters and digits of %s: %i', (word, letters) => {
  expect(lettersOf(word, 0, word.length)).toBe(letters);
});

describe('gap and place', () => {
  it.each([
    ['a b', [2, 1]], ['  a b', [2, 1]], ['a  b', [2, 3]], ['a\tb', [2, 3]], ['a\u00a0b', [2, 3]], ['a,b', [2, 0, 0]],
    ['a\nb', [2, 2]], ['a \r b', [2, 2]], ['a\r\nb', [2, 2]], ['a\n\nb', [2, 2]],
  ])('between words of %j', (text, gaps) => {
    expect(parts(text).map(([, gap]) => gap)).toEqual(gaps);
  });

  it('count words in their line', () => {
    expect(parts('a b c d e f g h i j\nk l').map(([, , place]) => place)).toEqual([0, 1, 1, 2, 2, 2, 2, 2, 3, 3, 0, 1]);
  });

  it('are the same for all pieces of a word', () => {
    const { shapes } = readPieces('no Xqzw', wordPiece);
    expect(shapes.length).toBe(5);
    expect(new Set(shapes.subarray(1)).size).toBe(1);
  });

  it.each(HOSTILE_TEXTS)('stay in the table: %s', (_, text) => {
    for (const code of readPieces(text, wordPiece).shapes) expect(code > 0 && code < SHAPES).toBe(true);
  });
});
