import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { batchOf } from '../onnx/model-rows.ts';
import type { Backend, ModelSession } from '../onnx/model-session.ts';
import { kernelFirst } from './kernel-first.ts';

const file = new Uint8Array(readFileSync(new URL('../../../public/models/plainchart-tagger/model.int8.onnx', import.meta.url)));
const other: ModelSession = { backend: 'wasm', rowsAtOnce: 1, run: async () => new Float32Array(1), release: async () => undefined };
const otherWay: Backend = { id: 'wasm', open: async () => other };

describe('the kernel before another way', () => {
  it('leaves a model that it does not know to the other way', async () => {
    expect(await kernelFirst(async () => Uint8Array.of(1, 2, 3), otherWay).open()).toBe(other);
  });

  it('runs rows of unlike length as if each were alone, and nothing once released', async () => {
    const session = await kernelFirst(async () => file, otherWay).open();
    expect(session).not.toBe(other);
    const rows = [[1, 7, 8, 9, 2], [1, 2]].map((ids) => ({ ids: Int32Array.from(ids), shapes: new Uint8Array(ids.length) }));
    const together = await session.run(batchOf(rows, 0), 'logits');
    const alone = await session.run(batchOf(rows.slice(1), 0), 'logits');
    const labels = alone.length / 2;
    expect(together).toHaveLength(2 * 5 * labels);
    expect(together.slice(5 * labels, 7 * labels)).toEqual(alone);
    await session.release();
    await expect(session.run(batchOf(rows, 0), 'logits')).rejects.toThrow('released');
  });
});
