/** In: the bytes of a backup file and its passphrase. Out: all its documents, or an error and none of them. */
import type { Bytes } from '../crypto/encoding.ts';
import { fromUtf8, toUtf8 } from '../crypto/encoding.ts';
import { gcm, TAG_BYTES } from '../crypto/envelope.ts';
import { unwrapKey } from '../crypto/key-wrap.ts';
import { derivePassphraseKey } from '../crypto/passphrase-key.ts';
import { readDocument, type SavedDocument } from '../saved-document.ts';
import { StorageError } from '../storage-error.ts';
import { backupKeyAddress, CHUNK_BYTES, chunkNonce, readHeader, SEALED_CHUNK_BYTES, type BackupHeader } from './format.ts';

/** @throws StorageError `BACKUP_NOT_ONE`, `BACKUP_NEWER`, `BACKUP_DAMAGED`, `BACKUP_PASSPHRASE` */
export async function readBackup(file: Bytes, passphrase: string, rounds: { readonly min: number; readonly max: number }): Promise<readonly SavedDocument[]> {
  const { header, line } = readHeader(file, rounds);
  const key = await unlock(header, passphrase);
  const plain = await openChunks(key, header, line, file.subarray(line.length));
  try {
    const { documents } = JSON.parse(fromUtf8(plain)) as { documents: readonly unknown[] };
    return documents.map((document) => readDocument(toUtf8(JSON.stringify(document))));
  } catch {
    throw new StorageError('BACKUP_DAMAGED');
  }
}

async function unlock({ derivation, wrapped }: BackupHeader, passphrase: string): Promise<CryptoKey> {
  try {
    return await unwrapKey(await derivePassphraseKey(passphrase, derivation), wrapped, backupKeyAddress(derivation.salt));
  } catch {
    throw new StorageError('BACKUP_PASSPHRASE');
  }
}

async function openChunks(key: CryptoKey, { prefix }: BackupHeader, line: Bytes, sealed: Bytes): Promise<Bytes> {
  const chunks = Math.max(1, Math.ceil(sealed.length / SEALED_CHUNK_BYTES));
  const plain = new Uint8Array(Math.max(0, sealed.length - chunks * TAG_BYTES));
  for (let i = 0; i < chunks; i += 1) {
    const nonce = chunkNonce(prefix, i, i === chunks - 1);
    const chunk = sealed.subarray(i * SEALED_CHUNK_BYTES, (i + 1) * SEALED_CHUNK_BYTES);
    try {
      plain.set(new Uint8Array(await crypto.subtle.decrypt(gcm(nonce, line), key, chunk)), i * CHUNK_BYTES);
    } catch {
      throw new StorageError('BACKUP_DAMAGED');
    }
  }
  return plain;
}
