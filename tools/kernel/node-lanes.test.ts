import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runTool } from '../setup/project.mjs';
import { batchOf } from '../../src/runtime/onnx/model-rows.ts';
import type { Backend } from '../../src/runtime/onnx/model-session.ts';
import { kernelFirst } from '../../src/runtime/kernel/kernel-first.ts';

const MODEL = fileURLToPath(new URL('../../public/models/plainchart-tagger/model.int8.onnx', import.meta.url));
const PROBE = fileURLToPath(new URL('./lanes-probe.ts', import.meta.url));
const none: Backend = { id: 'wasm', open: () => Promise.reject(new Error('not for this model')) };

describe('the kernel on threads of Node', () => {
  it('answers as it does in this thread, and no more once released', async () => {
    const { code, output } = await runTool('tsx/dist/cli.mjs', [PROBE, MODEL], { quiet: true });
    expect(code).toBe(0);
    const { backend, logits, late } = JSON.parse(output) as { backend: string; logits: number[]; late: string };
    expect([backend, late]).toEqual(['wasm-threads', 'rejected']);
    const session = await kernelFirst(async () => new Uint8Array(readFileSync(MODEL)), none).open();
    const rows = [[1, 7, 8, 9, 2], [1, 2], [1, 4, 2]].map((ids) => ({ ids: Int32Array.from(ids), shapes: new Uint8Array(ids.length) }));
    expect(Float32Array.from(logits)).toEqual(await session.run(batchOf(rows, 0), 'logits'));
  }, 60_000);

  it('does not open a file that is no model', async () => {
    const { code, output } = await runTool('tsx/dist/cli.mjs', [PROBE, PROBE], { quiet: true });
    expect(code).not.toBe(0);
    expect(output).toContain('The kernel does not run here.');
  }, 60_000);
});
