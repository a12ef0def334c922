import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, packedVarints } from './wire-format.ts';

describe('fields of a message', () => {
  it('reads numbers, strings and fixed numbers', () => {
    // Field 1: 150. Field 2: "ab". Field 3: four bytes. Field 4: eight.
    const bytes = Uint8Array.of(0x08, 0x96, 0x01, 0x12, 2, 0x61, 0x62, 0x1d, 1, 2, 3, 4, 0x21, 1, 2, 3, 4, 5, 6, 7, 8);
    expect([...fieldsOf(bytes)].map(({ number, value, bytes: own }) => [number, value, [...own]])).toEqual([
      [1, 150, []], [2, 0, [0x61, 0x62]], [3, 0, [1, 2, 3, 4]], [4, 0, [1, 2, 3, 4, 5, 6, 7, 8]],
    ]);
  });

  it('reads numbers written one after the other', () => {
    expect(packedVarints(Uint8Array.of(1, 0x80, 0x03, 0))).toEqual([1, 384, 0]);
  });

  it.each([
    ['a length past the end', [0x12, 9, 1]], ['a number that does not end', [0x08, 0x80]], ['a number without end', [0x08, ...Array<number>(12).fill(0xff)]],
    ['a group', [0x0b]], ['a fixed number cut off', [0x1d, 1]],
  ])('refuses %s', (_, bytes) => {
    expect(() => [...fieldsOf(Uint8Array.from(bytes))]).toThrow();
  });

  it('ends on any bytes, with fields that lie inside them or an error', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        for (const { bytes: own } of fieldsOf(bytes)) expect(own.length).toBeLessThanOrEqual(bytes.length);
      } catch (error) {
        expect((error as Error).message).toMatch(/^(?:The message is cut off|This is no such message)\.$/u);
      }
    }));
  });
});
