import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Encoder } from './encoder.ts';
import { referencePass, type ReferenceAnswer } from './reference.testing.ts';
import { readTaggerWeights, type TaggerWeights } from './tagger-weights.ts';

const MODEL = new URL('../../../public/models/plainchart-tagger/model.int8.onnx', import.meta.url);
/** "[CLS] dr smith ..." as far as the test is concerned: pieces and shapes of all kinds, and no multiple of four. */
const ROW = { ids: Int32Array.from({ length: 13 }, (_, i) => (i * 1789) % 23_000), shapes: Int32Array.from({ length: 13 }, (_, i) => (i * 37) % 161) };

let weights: TaggerWeights;
let encoder: Encoder;
let reference: ReferenceAnswer;

beforeAll(async () => {
  weights = (await readTaggerWeights(new Uint8Array(readFileSync(MODEL)))) as TaggerWeights;
  encoder = new Encoder(weights);
  reference = referencePass(weights, ROW);
});

describe('the encoder, over the shipped weights', () => {
  it('gives logits as float64 arithmetic does, to a hundredth', () => {
    const labels = weights.logits.columns;
    const logits = encoder.logits(ROW);
    expect(logits).toHaveLength(ROW.ids.length * labels);
    const off = Math.max(...reference.logits.flatMap((row, at) => [...row].map((value, label) => Math.abs(value - (logits[at * labels + label] as number)))));
    expect(off).toBeLessThan(0.02);
    expect(Math.max(...reference.logits.flatMap((row) => [...row]))).toBeGreaterThan(1);
  });

  it('gives the embedding as float64 arithmetic does', () => {
    const embedding = encoder.embedding(ROW);
    expect(embedding).toHaveLength(weights.width);
    const size = Math.hypot(...reference.embedding);
    expect(Math.hypot(...reference.embedding.map((value, i) => value - (embedding[i] as number))) / size).toBeLessThan(0.002);
  });

  it('gives a row the same answer whatever was run before it', () => {
    const before = encoder.logits(ROW);
    encoder.logits({ ids: new Int32Array(256).fill(7), shapes: new Int32Array(256).fill(3) });
    encoder.embedding(ROW);
    expect(encoder.logits(ROW)).toEqual(before);
  });

  it.each([1, 2, 3, 4, 5, 8, 255, 256])('takes a row of %i', (length) => {
    const logits = encoder.logits({ ids: new Int32Array(length).fill(11), shapes: new Int32Array(length) });
    expect(logits).toHaveLength(length * weights.logits.columns);
    expect(logits.every(Number.isFinite)).toBe(true);
  });

  it.each([
    ['no piece', [], []], ['more pieces than places', Array(257).fill(1), Array(257).fill(0)], ['fewer shapes than pieces', [1, 2], [0]],
    ['a piece that is not in the table', [23_077], [0]], ['a piece below it', [-1], [0]], ['a shape that is not', [1], [161]],
  ])('refuses %s', (_, ids, shapes) => {
    expect(() => encoder.logits({ ids: Int32Array.from(ids as number[]), shapes: Int32Array.from(shapes as number[]) })).toThrow('The row');
  });
});
