import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstIndex } from './first-index.ts';

it('finds what a search from the front finds', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, from) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    const first = sorted.findIndex((number) => number >= from);
    expect(firstIndex(sorted, (number) => number >= from)).toBe(first === -1 ? sorted.length : first);
  }));
});
