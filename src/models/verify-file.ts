/** Checks a model file against its manifest before first use. */
import { EngineError } from '../engine/errors.ts';
import type { ModelFile } from './manifest.ts';

/** @throws EngineError `MODEL_SHA_MISMATCH` when size or SHA-256 differ */
export async function verifyFile(bytes: Uint8Array<ArrayBuffer>, { sizeBytes, sha256 }: ModelFile): Promise<void> {
  const sum = bytes.byteLength === sizeBytes ? await sha256Of(bytes) : '';
  if (sum !== sha256) throw new EngineError('MODEL_SHA_MISMATCH', { size: bytes.byteLength, expected: sizeBytes });
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
