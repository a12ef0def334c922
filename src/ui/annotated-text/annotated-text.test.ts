import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoBlocks, cutIntoLines } from './blocks.ts';
import { byPlace, longestOf, marksWithin, type TextMark } from './mark.ts';
import { buildPieces, type Piece } from './pieces.ts';

const mark = (id: string, start: number, end: number): TextMark =>
  ({ id, start, end, tone: 'problem', shape: 'found', word: '', type: '', description: '' });

function leaves(pieces: readonly Piece[]): { start: number; end: number }[] {
  return pieces.flatMap((piece) => (piece.kind === 'text' ? [piece] : leaves(piece.children)));
}
const arbitraryMarks = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 12 })
  .map((places) => places.map(([start, length], i) => mark(String(i), start, start + length)).sort(byPlace));

describe('buildPieces', () => {
  it('nests a mark inside a longer one', () => {
    const [outer] = buildPieces(0, 20, [mark('outer', 2, 12), mark('inner', 4, 6)]).slice(1);
    expect(outer).toMatchObject({ kind: 'mark', start: 2, end: 12, children: [{ kind: 'text' }, { kind: 'mark', start: 4, end: 6 }, { kind: 'text' }] });
  });

  it('cuts a crossing mark at the end of the one before', () => {
    const pieces = buildPieces(0, 20, [mark('a', 2, 8), mark('b', 6, 12)]);
    expect(pieces.map(({ kind, start, end }) => [kind, start, end])).toEqual([['text', 0, 2], ['mark', 2, 8], ['mark', 8, 12], ['text', 12, 20]]);
    expect(pieces[2]).toMatchObject({ continued: true, last: true });
  });

  it('covers every character once, in order, whatever the marks', () => {
    fc.assert(fc.property(arbitraryMarks, fc.nat(30), fc.integer({ min: 1, max: 50 }), (marks, start, length) => {
      let at = start;
      for (const leaf of leaves(buildPieces(start, start + length, marks))) {
        expect(leaf.start).toBe(at);
        expect(leaf.end).toBeGreaterThan(leaf.start);
        at = leaf.end;
      }
      expect(at).toBe(start + length);
    }));
  });
});

describe('marksWithin', () => {
  it('finds what a plain filter finds', () => {
    fc.assert(fc.property(arbitraryMarks, fc.nat(60), fc.nat(30), (marks, from, length) => {
      const to = from + length;
      expect(marksWithin(marks, from, to, longestOf(marks))).toEqual(marks.filter(({ start, end }) => start < to && end > from));
    }));
  });
});

describe('blocks and lines', () => {
  it('cover any text without gaps', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\r\n', '🙂', 'word '), { maxLength: 200 }), (parts) => {
      const text = parts.join('');
      const blocks = cutIntoBlocks(text, 20);
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      const lines = blocks.flatMap((block) => cutIntoLines(text, block, []));
      expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    }));
  });

  it('knows a header that stands alone from one with text after it', () => {
    const text = 'History:\nAsthma\nAllergies: none\n';
    const lines = cutIntoLines(text, { start: 0, end: text.length }, [{ start: 0, end: 7 }, { start: 16, end: 25 }]);
    expect(lines.map((line) => line.header?.alone)).toEqual([true, undefined, false]);
  });
});
