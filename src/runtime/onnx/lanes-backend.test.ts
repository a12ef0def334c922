import { describe, expect, it } from 'vitest';
import { FallbackSession } from './fallback-session.ts';
import { lanesBackend } from './lanes-backend.ts';
import { rowOf, type ModelRow } from './model-rows.ts';
import type { ModelSession } from './model-session.ts';
import { readPieces } from './pieces.ts';
import { backendDouble, sessionDouble, type DoubleOptions } from './session-double.testing.ts';
import { testVocab } from './vocab.testing.ts';
import { WordPiece } from './wordpiece.ts';

const vocab = testVocab();
const wordPiece = new WordPiece(vocab);
const row = (text: string): ModelRow => {
  const pieces = readPieces(text, wordPiece);
  return rowOf(pieces, 0, pieces.length, vocab);
};
const ROWS = ['takes aspirin', 'pain', 'no test on smith in the', 'okonkwo', 'dr smith takes no aspirin on the 4', 'x'].map(row);

function sessionOn(lanes: readonly DoubleOptions[]): FallbackSession {
  const left = [...lanes];
  const openLane = (): Promise<ModelSession> => {
    const options = left.shift();
    return options === undefined ? Promise.reject(new Error('no more workers')) : Promise.resolve(sessionDouble(options));
  };
  return new FallbackSession({ backends: [lanesBackend({ id: 'wasm-threads', lanes: 2, openLane }), backendDouble({ id: 'wasm' })], pad: vocab.pad });
}
const alone = (output: 'logits' | 'embedding'): Promise<Float32Array[]> => new FallbackSession({ backends: [backendDouble()], pad: vocab.pad }).run(ROWS, { output });

describe('lanes', () => {
  it.each(['logits', 'embedding'] as const)('give each row what one session gives it: %s', async (output) => {
    expect(await sessionOn([{}, {}]).run(ROWS, { output })).toEqual(await alone(output));
  });

  it('share the rows out, unpadded, each row once', async () => {
    const lengths: number[][] = [[], []];
    const lane = (at: number): DoubleOptions => ({ onRun: ({ rows, length, mask }) => {
      expect(rows).toBe(1);
      expect(mask.every((one) => one === 1)).toBe(true);
      lengths[at]?.push(length);
    } });
    await sessionOn([lane(0), lane(1)]).run(ROWS, { output: 'logits' });
    expect(lengths.flat().sort((a, b) => a - b)).toEqual(ROWS.map(({ ids }) => ids.length).sort((a, b) => a - b));
    expect(lengths.every((own) => own.length > 0)).toBe(true);
  });

  it('give way to the next backend when one cannot be opened, and let go of the other', async () => {
    let released = 0;
    expect(await sessionOn([{ onRelease: () => (released += 1) }]).run(ROWS, { output: 'logits' })).toEqual(await alone('logits'));
    expect(released).toBe(1);
  });

  it('give way when one is lost while it runs', async () => {
    let runs = 0;
    const dies: DoubleOptions = { onRun: () => {
      runs += 1;
      if (runs === 2) throw new Error('out of memory');
    } };
    expect(await sessionOn([dies, {}]).run(ROWS, { output: 'logits' })).toEqual(await alone('logits'));
  });
});
