/**
 * A model that ships with the app in the end-to-end tests: the tiny tagger, and beside it a file that means nothing, so that a fetch takes a
 * while and a few rows of the store. In: a version. Out: the folder's files.
 */
import { createHash } from 'node:crypto';
import { tinyTaggerFiles } from '../tiny-model/tiny-tagger.ts';

/** Three rows of the store, the last one short. */
const PADDING_BYTES = 9_000_000;

/** Bytes without a pattern, the same for the same seed: an xorshift generator of 32 bits (Marsaglia 2003). */
export function noise(length: number, seed: number): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(Math.ceil(length / 4));
  let state = seed >>> 0 || 1;
  for (let i = 0; i < words.length; i += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[i] = state >>> 0;
  }
  return new Uint8Array(words.buffer).slice(0, length);
}

/** Path below the model's folder to content; all but the padding is the same in all versions. */
export function shippedFixture(version: string): Readonly<Record<string, Uint8Array>> {
  const { 'manifest.json': _own, ...tagger } = tinyTaggerFiles();
  const files: Record<string, Uint8Array> = { 'padding.bin': noise(PADDING_BYTES, Number(version) * 7919) };
  for (const [path, content] of Object.entries(tagger)) files[path] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const manifest = {
    id: 'plainchart-tagger', version, licence: 'Apache-2.0', task: 'token-classification',
    files: Object.entries(files).map(([path, bytes]) => ({ path, sizeBytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') })),
  };
  return { ...files, 'manifest.json': new TextEncoder().encode(JSON.stringify(manifest)) };
}
