import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackText } from './unpack-text.ts';

const TEXT = 'term\tcode\nnaïve T-cell\t1\n';

describe('unpackText', () => {
  it('decompresses gzip', async () => {
    expect(await unpackText(new Uint8Array(gzipSync(TEXT)))).toBe(TEXT);
  });

  it('takes bytes that a host has already decompressed as they are', async () => {
    expect(await unpackText(new TextEncoder().encode(TEXT))).toBe(TEXT);
    expect(await unpackText(new Uint8Array())).toBe('');
  });

  it('rejects a damaged file rather than giving half of it', async () => {
    await expect(unpackText(new Uint8Array(gzipSync(TEXT)).slice(0, 20))).rejects.toThrow();
  });
});
