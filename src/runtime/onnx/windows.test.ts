import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT_LINE, INSIDE_WORD, readPieces, type Pieces } from './pieces.ts';
import { HOSTILE_TEXTS } from './texts.testing.ts';
import { testVocab } from './vocab.testing.ts';
import { cutWindows, windowSizes, type Window, type WindowSizes } from './windows.ts';
import { WordPiece } from './wordpiece.ts';

const wordPiece = new WordPiece(testVocab());

/** Pieces with given breaks; the first piece always begins a word. */
const made = (breaks: readonly number[], ids: readonly number[]): Pieces => ({
  length: breaks.length, ids: Int32Array.from(ids), starts: Int32Array.from(breaks, (_, i) => i), ends: Int32Array.from(breaks, (_, i) => i + 1),
  shapes: new Uint8Array(breaks.length).fill(1), breaks: Uint8Array.from(breaks, (one, i) => (i === 0 ? 4 : one)),
});
const pieces = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 40 })), { maxLength: 400 })
  .map((rows) => made(rows.map(([one]) => one), rows.map(([, id]) => id)));
const sizes: fc.Arbitrary<WindowSizes> = fc.integer({ min: 6, max: 90 }).chain((tokens) =>
  fc.integer({ min: 0, max: (tokens - 2) >> 1 }).map((overlap) => windowSizes(tokens, overlap)));

/** Pieces between a piece and the nearest edge that is not the document's. */
function distance({ start, end }: Window, at: number, length: number): number {
  return Math.min(start === 0 ? Infinity : at - start, end === length ? Infinity : end - 1 - at);
}

describe('windows', () => {
  it('are owned without gap or overlap, hold what they own and are never too long', () => {
    fc.assert(fc.property(pieces, sizes, (all, size) => {
      let at = 0;
      for (const { start, end, ownStart, ownEnd } of cutWindows(all, size)) {
        expect(ownStart).toBe(at);
        expect(ownEnd).toBeGreaterThan(ownStart);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(ownStart);
        expect(end).toBeGreaterThanOrEqual(ownEnd);
        expect(end - start).toBeLessThanOrEqual(size.capacity);
        at = ownEnd;
      }
      expect(at).toBe(all.length);
    }), { numRuns: 500 });
  });

  it('own the pieces that lie farthest from their edges', () => {
    fc.assert(fc.property(pieces, sizes, (all, size) => {
      const windows = cutWindows(all, size);
      for (const own of windows) {
        for (let at = own.ownStart; at < own.ownEnd; at += 1) {
          for (const other of windows) {
            if (at >= other.start && at < other.end) expect(distance(own, at, all.length)).toBeGreaterThanOrEqual(distance(other, at, all.length));
          }
        }
      }
    }), { numRuns: 300 });
  });

  it('reach at least half as far as asked over each cut', () => {
    fc.assert(fc.property(pieces, sizes, (all, size) => {
      const windows = cutWindows(all, size);
      for (const [i, { end, ownEnd }] of windows.slice(0, -1).entries()) {
        const next = windows[i + 1] as Window;
        expect(end - ownEnd).toBe(ownEnd - next.start);
        expect(end - ownEnd).toBeGreaterThanOrEqual(Math.floor((size.overlap >> 1) / 2));
      }
    }), { numRuns: 300 });
  });

  it.each(HOSTILE_TEXTS)('cover every piece: %s', (_, text) => {
    const all = readPieces(text, wordPiece);
    expect(cutWindows(all, windowSizes(64, 16)).reduce((sum, { ownStart, ownEnd }) => sum + ownEnd - ownStart, 0)).toBe(all.length);
  });

  it('are cut at lines where there are some, and never inside a word', () => {
    const text = Array.from({ length: 60 }, (_, i) => `takes aspirinol ${i} mg daily for pain.`).join('\n');
    const all = readPieces(text, wordPiece);
    const windows = cutWindows(all, windowSizes(96, 24));
    expect(windows.length).toBeGreaterThan(5);
    for (const { start, ownStart, end } of windows) {
      expect(all.breaks[ownStart]).toBeGreaterThanOrEqual(AT_LINE);
      expect(all.breaks[start]).not.toBe(INSIDE_WORD);
      if (end < all.length) expect(all.breaks[end]).not.toBe(INSIDE_WORD);
    }
  });

  it('come back after an edit', () => {
    const words = ['takes', 'aspirin', 'daily', 'for', 'pain', 'seen', 'by', 'dr', 'smith', 'was', 'on', 'the', 'test', 'no'];
    let seed = 7;
    const next = (limit: number): number => (seed = (seed * 48271) % 2147483647) % limit;
    const lines = Array.from({ length: 900 }, () => Array.from({ length: 3 + next(9) }, () => words[next(words.length)]).join(' '));
    const key = (all: Pieces) => ({ start, end }: Window): string => `${all.ids.subarray(start, end).join()} ${all.shapes.subarray(start, end).join()}`;
    const keys = (text: string): string[] => {
      const all = readPieces(text, wordPiece);
      return cutWindows(all, windowSizes(192, 48)).map(key(all));
    };
    const before = new Set(keys(lines.join('\n')));
    let stale = 0;
    for (const at of [100, 300, 500, 700]) stale += keys(lines.with(at, `${lines[at] as string} mrs okonkwo was seen`).join('\n')).filter((one) => !before.has(one)).length;
    expect(before.size).toBeGreaterThan(40);
    // The edited window, a neighbour that sees the edit, and some until the cuts meet again.
    expect(stale / 4).toBeLessThan(7);
  });

  it('refuse sizes that none can have', () => {
    expect(() => windowSizes(4, 0)).toThrow(RangeError);
    expect(() => windowSizes(64, 40)).toThrow(RangeError);
  });
});
