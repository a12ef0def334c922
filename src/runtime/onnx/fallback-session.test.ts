import { describe, expect, it } from 'vitest';
import { FallbackSession } from './fallback-session.ts';
import { rowOf, type ModelRow } from './model-rows.ts';
import type { Backend, ModelState } from './model-session.ts';
import { readPieces } from './pieces.ts';
import { backendDouble, sessionDouble, testConfig, TEST_DIMENSIONS } from './session-double.testing.ts';
import { testVocab } from './vocab.testing.ts';
import { WordPiece } from './wordpiece.ts';

const vocab = testVocab();
const { width } = testConfig();
const wordPiece = new WordPiece(vocab);
const row = (text: string): ModelRow => {
  const pieces = readPieces(text, wordPiece);
  return rowOf(pieces, 0, pieces.length, vocab);
};
const ROWS = ['takes aspirin', 'pain', 'no test on smith in the', 'okonkwo'].map(row);
const sessionOf = (...backends: Backend[]): { readonly session: FallbackSession; readonly states: ModelState[] } => {
  const states: ModelState[] = [];
  return { session: new FallbackSession({ backends, pad: vocab.pad, onState: (state) => void states.push(state) }), states };
};
const broken = (id: Backend['id']): Backend => ({ id, open: () => Promise.reject(new Error('no adapter')) });
const plain = (): Promise<Float32Array[]> => sessionOf(backendDouble()).session.run(ROWS, { output: 'logits' });

describe('a session', () => {
  it('gives each row its own part, whatever goes together', async () => {
    const one = await plain();
    const many = await sessionOf(backendDouble({ rowsAtOnce: 3 })).session.run(ROWS, { output: 'logits' });
    expect(many).toEqual(one);
    expect(one.map(({ length }) => length)).toEqual(ROWS.map(({ ids }) => ids.length * width));
    const vectors = await sessionOf(backendDouble({ rowsAtOnce: 3 })).session.run(ROWS, { output: 'embedding' });
    expect(vectors.map(({ length }) => length)).toEqual(ROWS.map(() => TEST_DIMENSIONS));
    expect(vectors).toEqual(await sessionOf(backendDouble()).session.run(ROWS, { output: 'embedding' }));
  });

  it('opens the next backend where one cannot be opened', async () => {
    const { session, states } = sessionOf(broken('webgpu'), broken('wasm-threads'), backendDouble({ id: 'wasm' }));
    expect(await session.run(ROWS, { output: 'logits' })).toEqual(await plain());
    expect(states).toEqual([
      { kind: 'opening', backend: 'webgpu' }, { kind: 'opening', backend: 'wasm-threads' }, { kind: 'opening', backend: 'wasm' }, { kind: 'ready', backend: 'wasm' },
    ]);
  });

  it.each([
    ['fails in the middle', () => { throw new Error('device lost'); }, undefined],
    ['answers with NaN', undefined, () => Number.NaN],
    ['answers with zeros', undefined, () => 0],
  ])('goes on with the next backend when one %s, and loses no row', async (_, fault, logitOf) => {
    let runs = 0;
    let released = 0;
    const onRun = (): void => {
      runs += 1;
      if (runs > 2) fault?.();
    };
    const first = backendDouble({ id: 'webgpu', onRun, onRelease: () => (released += 1), ...(logitOf === undefined ? {} : { logitOf }) });
    const { session, states } = sessionOf(first, backendDouble());
    expect(await session.run(ROWS, { output: 'logits' })).toEqual(await plain());
    expect(released).toBe(1);
    expect(states.at(-2)).toEqual({ kind: 'opening', backend: 'wasm', lost: 'webgpu' });
  });

  it('says so when none is left, at once and each time', async () => {
    let opened = 0;
    const dying: Backend = { id: 'wasm', open: async () => { opened += 1; return sessionDouble({ onRun: () => { throw new Error('out of memory'); } }); } };
    const { session, states } = sessionOf(dying);
    await expect(session.run(ROWS, { output: 'logits' })).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
    await expect(session.run(ROWS, { output: 'logits' })).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
    expect(opened).toBe(1);
    expect(states.at(-1)).toEqual({ kind: 'failed' });
  });

  it('runs one after the other, and releases after what is queued', async () => {
    let running = 0;
    const backend: Backend = {
      id: 'wasm',
      async open() {
        const inner = sessionDouble();
        return {
          ...inner,
          async run(batch, output) {
            running += 1;
            expect(running).toBe(1);
            await new Promise((resolve) => setTimeout(resolve, 1));
            running -= 1;
            return inner.run(batch, output);
          },
        };
      },
    };
    const { session } = sessionOf(backend);
    const answers = Promise.all([session.run(ROWS, { output: 'logits' }), session.run(ROWS, { output: 'embedding' })]);
    const released = session.release();
    await expect(answers).resolves.toHaveLength(2);
    await released;
    await expect(session.run(ROWS, { output: 'logits' })).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  });

  it('hears a cancel between runs, after a pause', async () => {
    let paused = 0;
    const session = new FallbackSession({ backends: [backendDouble()], pad: vocab.pad, pause: async () => void (paused += 1) });
    await expect(session.run(ROWS, { output: 'logits', cancelled: () => paused === 2 })).rejects.toMatchObject({ code: 'JOB_CANCELLED' });
    expect(paused).toBe(2);
    await expect(session.run(ROWS, { output: 'logits' })).resolves.toHaveLength(4);
  });
});
