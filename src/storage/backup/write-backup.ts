/** In: documents and a passphrase. Out: the bytes of a backup file. */
import { toUtf8, type Bytes } from '../crypto/encoding.ts';
import { gcm } from '../crypto/envelope.ts';
import { createWrappedKey } from '../crypto/key-wrap.ts';
import { derivePassphraseKey, isLongEnough, newDerivation } from '../crypto/passphrase-key.ts';
import type { SavedDocument } from '../saved-document.ts';
import { StorageError } from '../storage-error.ts';
import { backupKeyAddress, CHUNK_BYTES, chunkNonce, newPrefix, writeHeader } from './format.ts';

/** @throws StorageError `PASSPHRASE_SHORT` */
export async function writeBackup(documents: readonly SavedDocument[], passphrase: string, rounds: number): Promise<Blob> {
  if (!isLongEnough(passphrase)) throw new StorageError('PASSPHRASE_SHORT');
  const derivation = newDerivation(rounds);
  const { key, wrapped } = await createWrappedKey(await derivePassphraseKey(passphrase, derivation), backupKeyAddress(derivation.salt));
  const prefix = newPrefix();
  const line = writeHeader({ derivation, wrapped, prefix });
  const plain = toUtf8(JSON.stringify({ documents }));
  const chunks = Math.max(1, Math.ceil(plain.length / CHUNK_BYTES));
  const parts: Bytes[] = [line];
  for (let i = 0; i < chunks; i += 1) {
    const nonce = chunkNonce(prefix, i, i === chunks - 1);
    const chunk = plain.subarray(i * CHUNK_BYTES, (i + 1) * CHUNK_BYTES);
    parts.push(new Uint8Array(await crypto.subtle.encrypt(gcm(nonce, line), key, chunk)));
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}
