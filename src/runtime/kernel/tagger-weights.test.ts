import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTaggerWeights } from './tagger-weights.ts';

const file = new Uint8Array(readFileSync(new URL('../../../public/models/plainchart-tagger/model.int8.onnx', import.meta.url)));

/** The file with one string in it replaced by another of the same length. */
function swapped(from: string, to: string): Uint8Array {
  const changed = file.slice();
  const at = Buffer.from(changed.buffer).indexOf(from);
  expect(at).toBeGreaterThan(0);
  changed.set(new TextEncoder().encode(to), at);
  return changed;
}

describe('the weights of a tagger', () => {
  it('are read from the shipped file: when its graph changes, the kernel must follow', async () => {
    const weights = await readTaggerWeights(file);
    expect(weights).toMatchObject({ width: 384, words: { rows: 23_077 }, shapes: { rows: 161 }, places: { rows: 256 }, logits: { inner: 384, columns: 189 }, embedding: { inner: 1536, columns: 384 } });
    expect(weights?.layers).toHaveLength(6);
    expect(Math.max(...(weights?.logits.weights ?? []))).toBe(127);
  });

  it.each([
    ['an operation is another', 'MatMulInteger', 'MatMulIntegex'], ['an edge leads elsewhere', 'layer3.norm1.evened', 'layer2.norm1.evened'],
    ['an attribute is another', 'num_heads', 'num_hands'], ['a tensor has another name', 'layer0.up.bias', 'layer0.up.bios'],
  ])('are not read when %s', async (_, from, to) => {
    expect(await readTaggerWeights(swapped(from, to))).toBeUndefined();
  });

  it('are not read when a small constant is another', async () => {
    const changed = file.slice();
    // root2, as float32 in the file.
    const at = Buffer.from(changed.buffer).indexOf(Buffer.from(Float32Array.of(Math.SQRT2).buffer));
    expect(at).toBeGreaterThan(0);
    changed[at] = (changed[at] as number) ^ 1;
    expect(await readTaggerWeights(changed)).toBeUndefined();
  });

  it.each([0, 1, 100, 5000, 1_000_000, file.length - 1])('are not read from the first %i bytes', async (length) => {
    expect(await readTaggerWeights(file.subarray(0, length))).toBeUndefined();
  });

  it('are not read from what is no model', async () => {
    expect(await readTaggerWeights(new TextEncoder().encode('hello, this is no model at all'))).toBeUndefined();
  });
});
