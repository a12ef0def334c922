import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readManifest } from './manifest.ts';
import { verifyFile } from './verify-file.ts';

const bytes = new TextEncoder().encode('a model');
const file = { path: 'onnx/model.onnx', sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
const manifest = { id: 'tiny', version: '1', licence: 'Apache-2.0', task: 'token-classification', files: [file] };

describe('readManifest', () => {
  it('reads a sound one', () => {
    expect(readManifest(manifest)).toEqual(manifest);
  });

  it.each([
    [null], [{ ...manifest, task: 'other' }], [{ ...manifest, files: [] }], [{ ...manifest, id: '' }],
    [{ ...manifest, files: [{ ...file, path: '../../secret' }] }], [{ ...manifest, files: [{ ...file, path: '/etc/x' }] }],
    [{ ...manifest, files: [{ ...file, sha256: 'abc' }] }], [{ ...manifest, files: [{ ...file, sizeBytes: -1 }] }],
  ])('refuses a broken one (case %#)', (broken) => {
    expect(() => readManifest(broken)).toThrow(expect.objectContaining({ code: 'MODEL_MANIFEST_INVALID' }));
  });
});

describe('verifyFile', () => {
  it('lets the right file pass', async () => {
    await expect(verifyFile(bytes, file)).resolves.toBeUndefined();
  });

  it('refuses a changed, a longer and a truncated file', async () => {
    const changed = bytes.slice();
    changed[0] = (changed[0] ?? 0) ^ 1;
    for (const wrong of [changed, new Uint8Array([...bytes, 0]), bytes.slice(1)]) {
      await expect(verifyFile(wrong, file)).rejects.toMatchObject({ code: 'MODEL_SHA_MISMATCH' });
    }
  });
});
