import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sizesOf } from './model-sizes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'model-sizes-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('sizes of models', () => {
  it('count every file that is there, and as fetched those that a manifest names', () => {
    const model = path.join(folder, 'tagger');
    mkdirSync(model);
    writeFileSync(path.join(model, 'model.onnx'), new Uint8Array(2_500_000));
    writeFileSync(path.join(model, 'notes.txt'), new Uint8Array(500_000));
    const file = { path: 'model.onnx', sizeBytes: 2_500_000, sha256: 'a'.repeat(64) };
    writeFileSync(path.join(model, 'manifest.json'), JSON.stringify({ id: 'tagger', version: '1', licence: 'Apache-2.0', task: 'token-classification', files: [file] }));
    expect(sizesOf(folder)).toEqual({ all: 3, fetched: 2.5, files: [file] });
  });
});
