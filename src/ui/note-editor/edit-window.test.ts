import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHOLE, windowAround } from './edit-window.ts';

const LONG = 'A line of a long note.\n'.repeat(20_000);

describe('windowAround', () => {
  it('takes a note of ordinary length whole', () => {
    expect(windowAround('short', 3)).toEqual({ start: 0, end: 5 });
  });

  it('takes whole lines around any place of a long note', () => {
    fc.assert(fc.property(fc.nat(LONG.length), (offset) => {
      const { start, end } = windowAround(LONG, offset);
      expect(start === 0 || LONG[start - 1] === '\n').toBe(true);
      expect(end === LONG.length || LONG[end - 1] === '\n').toBe(true);
      expect(start <= offset && offset <= end).toBe(true);
      expect(end - start).toBeLessThanOrEqual(WHOLE);
    }), { numRuns: 50 });
  });

  it('cuts a line without end somewhere, but no emoji', () => {
    const { start, end } = windowAround('🙂'.repeat(200_000), 200_001);
    expect([start % 2, end % 2]).toEqual([0, 0]);
    expect(end - start).toBeLessThanOrEqual(WHOLE);
  });
});
