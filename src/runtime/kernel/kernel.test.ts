import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KernelMemory } from './kernel-memory.ts';
import { gelu } from './reference.testing.ts';

const memory = new KernelMemory();
const { run } = memory;
const putWords = (values: readonly number[]): number => memory.put(new Int8Array(Int16Array.from(values).buffer));
const ones = (length: number): number => memory.put(new Float32Array(length).fill(1));
const int16 = (at: number, length: number): number[] => [...new Int16Array(memory.bytes(at, 2 * length).slice().buffer)];

/** Of random numbers in a range, the same ones each time. */
function noise(length: number, most: number, seed = 1): number[] {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state / 2_147_483_648 - 0.5) * 2 * most;
  });
}

describe('multiply', () => {
  it('sums exactly, for any numbers of rows and columns', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 9999 }), (rows, pairs, panels, seed) => {
      const [inner, columns] = [2 * pairs, 8 * panels];
      const left = noise(rows * inner, 8191, seed).map(Math.round);
      const right = noise(inner * columns, 127, seed + 1).map(Math.round);
      // Up to three rows past the last are read, and their results written.
      const source = putWords([...left, ...Array<number>(3 * inner).fill(9)]);
      const packed = memory.room(2 * inner * columns);
      run.packWeights(memory.put(Int8Array.from(right)), inner, columns, packed);
      const out = memory.room(4 * (rows + 3) * columns);
      run.multiply(source, 2 * inner, rows, inner, packed, panels, ones(rows + 3), ones(columns), memory.room(4 * columns), out, 4 * columns);
      const expected = Array.from({ length: rows * columns }, (_, i) => {
        const [row, column] = [Math.floor(i / columns), i % columns];
        let total = 0;
        for (let k = 0; k < inner; k += 1) total += (left[row * inner + k] as number) * (right[k * columns + column] as number);
        return Math.fround(total);
      });
      expect([...memory.floats(out, rows * columns)]).toEqual(expected);
    }), { numRuns: 60 });
  });

  it('does not overflow at the largest numbers the model can bring', () => {
    const inner = 1536;
    const packed = memory.room(2 * inner * 8);
    run.packWeights(memory.put(new Int8Array(inner * 8).fill(-128)), inner, 8, packed);
    const out = memory.room(4 * 4 * 8);
    run.multiply(putWords(Array<number>(4 * inner).fill(-8191)), 2 * inner, 1, inner, packed, 1, ones(4), ones(8), memory.room(32), out, 32);
    expect(memory.floats(out, 1)[0]).toBe(Math.fround(inner * 8191 * 128));
  });
});

describe('rows between multiplications', () => {
  const width = 64;

  it('quantises to 14 bits a row, the largest value to the last number', () => {
    const values = noise(2 * width, 3);
    const [target, scales] = [memory.room(4 * width), memory.room(8)];
    run.quantise(memory.put(Float32Array.from(values)), 2, width, ones(width), target, scales);
    const numbers = int16(target, 2 * width);
    for (const row of [0, 1]) {
      const own = values.slice(row * width, (row + 1) * width);
      const scale = memory.floats(scales, 2)[row] as number;
      expect(Math.max(...numbers.slice(row * width, (row + 1) * width).map(Math.abs))).toBe(8191);
      for (const [i, value] of own.entries()) expect(Math.abs((numbers[row * width + i] as number) * scale - value)).toBeLessThan(scale * 0.51);
    }
  });

  it('leaves a row of zeros zeros', () => {
    const [target, scales] = [memory.room(2 * width), memory.room(4)];
    run.quantise(memory.room(4 * width), 1, width, ones(width), target, scales);
    expect(int16(target, width).every((one) => one === 0)).toBe(true);
    expect(memory.floats(scales, 1)[0]).toBe(0);
  });

  it('applies GELU as by the error function, between -12 and 12', () => {
    const values = Float32Array.from({ length: 2 * width }, (_, i) => (i - width) * 0.1875);
    const source = memory.put(values);
    run.activate(source, 1, 2 * width, ones(2 * width), memory.room(4 * width), memory.room(4));
    for (const [i, value] of memory.floats(source, 2 * width).entries()) expect(Math.abs(value - gelu(values[i] as number))).toBeLessThan(2e-6);
  });

  it('normalises a row about its mean', () => {
    const values = noise(width, 5);
    const [weight, bias] = [noise(width, 1, 7), noise(width, 1, 9)];
    const out = memory.room(4 * width);
    const put = (numbers: readonly number[]): number => memory.put(Float32Array.from(numbers));
    run.normalise(put(values), put(values), 1, width, put(weight), put(bias), out, ones(width), memory.room(2 * width), memory.room(4));
    const doubled = values.map((value) => 2 * value);
    const middle = doubled.reduce((a, b) => a + b) / width;
    const spread = Math.sqrt(doubled.reduce((a, b) => a + (b - middle) ** 2, 0) / width);
    for (const [i, value] of memory.floats(out, width).entries()) {
      expect(value).toBeCloseTo((((doubled[i] as number) - middle) / spread) * (weight[i] as number) + (bias[i] as number), 5);
    }
  });
});

describe('a head of attention', () => {
  it.each([1, 3, 8, 9, 50])('mixes the values of %i rows by their shares', (rows) => {
    const values = noise(rows * 96, 2, rows);
    const source = memory.put(Float32Array.from(values));
    const out = memory.room(4 * 32 * (rows + 3));
    run.attend(source, 96 * 4, 32 * 4, rows, 1, memory.room(run.attentionRoom(rows)), out, 32 * 4);
    const part = (row: number, which: number): number[] => values.slice(row * 96 + which * 32, row * 96 + which * 32 + 32);
    const mixed = memory.floats(out, rows * 32);
    for (let row = 0; row < rows; row += 1) {
      const query = part(row, 0);
      const powers = Array.from({ length: rows }, (_, other) => Math.exp(part(other, 1).reduce((total, key, i) => total + key * (query[i] as number), 0)));
      const all = powers.reduce((a, b) => a + b);
      for (let column = 0; column < 32; column += 1) {
        const expected = powers.reduce((total, power, other) => total + (power / all) * (part(other, 2)[column] as number), 0);
        expect(Math.abs((mixed[row * 32 + column] as number) - expected)).toBeLessThan(0.01);
      }
    }
  });
});
