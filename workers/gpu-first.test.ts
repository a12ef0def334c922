import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredModel } from '../src/models/stored-model.ts';
import { FallbackSession } from '../src/runtime/onnx/fallback-session.ts';
import type { ModelState } from '../src/runtime/onnx/model-session.ts';
import { rowOf } from '../src/runtime/onnx/model-rows.ts';
import { backendDouble } from '../src/runtime/onnx/session-double.testing.ts';
import { testVocab } from '../src/runtime/onnx/vocab.testing.ts';
import { gpuFirst } from './gpu-first.ts';

const read: string[] = [];
const stored = (id: string, ...paths: string[]): StoredModel => ({
  origin: 'shipped',
  manifest: { id, version: '1', licence: 'MIT', task: 'token-classification', files: paths.map((path) => ({ path, sizeBytes: 1, sha256: '0'.repeat(64) })) },
  read: async (path) => {
    read.push(path);
    throw new Error('nothing is here');
  },
});
const model = stored('tagger', 'model.int8.onnx', 'model.webgpu.onnx', 'vocab.txt', 'tagger.json');
const runtime = stored('writer-runtime', 'ort.wasm');
const others = [backendDouble({ id: 'wasm-threads' }), backendDouble({ id: 'wasm' })];

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'http://localhost' });
  read.length = 0;
});

describe('the graphics processor', () => {
  it('comes first where its runtime is here, and nothing is read for the asking', () => {
    expect(gpuFirst(model, runtime, others).map(({ id }) => id)).toEqual(['webgpu', 'wasm-threads', 'wasm']);
    expect(read).toEqual([]);
  });

  it('is left out without its runtime, and for a model without a graph for it', () => {
    expect(gpuFirst(model, null, others)).toEqual(others);
    expect(gpuFirst(stored('older', 'model.int8.onnx'), runtime, others)).toEqual(others);
  });

  it('leaves the rows to the others when it cannot be opened', async () => {
    const states: ModelState[] = [];
    const vocab = testVocab();
    const session = new FallbackSession({ backends: gpuFirst(model, runtime, others), pad: vocab.pad, onState: (state) => void states.push(state) });
    const row = rowOf({ ids: Int32Array.of(7), shapes: Uint8Array.of(1) }, 0, 1, vocab);
    await expect(session.run([row], { output: 'logits' })).resolves.toHaveLength(1);
    expect(states.map(({ kind, ...rest }) => [kind, ...Object.values(rest)].join(' '))).toEqual(['opening webgpu', 'opening wasm-threads', 'ready wasm-threads']);
    expect(read).toContain('model.webgpu.onnx');
  });
});
