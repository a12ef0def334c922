/**
 * A backup file: one line of JSON in the clear, then encrypted chunks. The line says how the key is
 * derived and holds the file's own key, wrapped; no count, title or date.
 *
 * Chunks follow STREAM (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption and its
 * Nonce-Reuse Misuse-Resistance, CRYPTO 2015): a nonce is prefix (7 bytes), number (4), last-or-not
 * (1). A chunk that is changed, missing, repeated, moved or cut off does not open. The whole first line
 * is bound to every chunk.
 */
import { fromBase64, fromUtf8, randomBytes, toBase64, toUtf8, type Bytes } from '../crypto/encoding.ts';
import { NONCE_BYTES, TAG_BYTES, type Address, type Sealed } from '../crypto/envelope.ts';
import { SALT_BYTES, type Derivation } from '../crypto/passphrase-key.ts';
import { StorageError } from '../storage-error.ts';

export const BACKUP_FORMAT = 'plainchart-backup';
export const BACKUP_VERSION = 1;
/** Of plain text in a chunk. */
export const CHUNK_BYTES = 65_536;
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES;
export const PREFIX_BYTES = 7;
const LONGEST_HEADER_BYTES = 4096;
const NEWLINE = 0x0a;

export interface BackupHeader {
  readonly derivation: Derivation;
  readonly wrapped: Sealed;
  readonly prefix: Bytes;
}
export const backupKeyAddress = (salt: Bytes): Address => ({ kind: 'backup-key', id: toBase64(salt), version: BACKUP_VERSION });
export const newPrefix = (): Bytes => randomBytes(PREFIX_BYTES);

/** The first line, with its end. */
export function writeHeader({ derivation, wrapped, prefix }: BackupHeader): Bytes {
  const { name, rounds, salt } = derivation;
  return toUtf8(`${JSON.stringify({
    format: BACKUP_FORMAT, version: BACKUP_VERSION, cipher: 'AES-256-GCM', chunkBytes: CHUNK_BYTES,
    derivation: { name, rounds, salt: toBase64(salt) },
    key: { nonce: toBase64(wrapped.nonce), data: toBase64(wrapped.data) }, prefix: toBase64(prefix),
  })}\n`);
}

/** @throws StorageError `BACKUP_NOT_ONE`, `BACKUP_NEWER`, `BACKUP_DAMAGED` */
export function readHeader(file: Bytes, rounds: { readonly min: number; readonly max: number }): { readonly header: BackupHeader; readonly line: Bytes } {
  const end = file.subarray(0, LONGEST_HEADER_BYTES).indexOf(NEWLINE);
  if (end < 0) throw new StorageError('BACKUP_NOT_ONE');
  const line = file.subarray(0, end + 1);
  const from = parseLine(line);
  if (from['format'] !== BACKUP_FORMAT) throw new StorageError('BACKUP_NOT_ONE');
  if (typeof from['version'] === 'number' && from['version'] > BACKUP_VERSION) throw new StorageError('BACKUP_NEWER');
  try {
    const header = readFields(from);
    const inRange = header.derivation.rounds >= rounds.min && header.derivation.rounds <= rounds.max;
    // One spelling alone is taken, so that no byte of the line can change unseen.
    if (inRange && sameBytes(writeHeader(header), line)) return { header, line };
  } catch {
    // Falls through: a field is missing or is no Base64.
  }
  throw new StorageError('BACKUP_DAMAGED');
}

/** Nonce of a chunk. `index` below 2^32. */
export function chunkNonce(prefix: Bytes, index: number, last: boolean): Bytes {
  const nonce = new Uint8Array(NONCE_BYTES);
  nonce.set(prefix);
  new DataView(nonce.buffer).setUint32(PREFIX_BYTES, index);
  nonce[NONCE_BYTES - 1] = last ? 1 : 0;
  return nonce;
}

function parseLine(line: Bytes): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(fromUtf8(line));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Falls through: any other kind of file.
  }
  throw new StorageError('BACKUP_NOT_ONE');
}

function readFields(from: Readonly<Record<string, unknown>>): BackupHeader {
  const derivation = from['derivation'] as { rounds: unknown; salt: unknown };
  const key = from['key'] as { nonce: unknown; data: unknown };
  return {
    derivation: { name: 'PBKDF2-SHA-256', rounds: Number(derivation.rounds), salt: readBytes(derivation.salt, SALT_BYTES) },
    wrapped: { nonce: readBytes(key.nonce, NONCE_BYTES), data: readBytes(key.data, 32 + TAG_BYTES) },
    prefix: readBytes(from['prefix'], PREFIX_BYTES),
  };
}

function readBytes(value: unknown, length: number): Bytes {
  const bytes = fromBase64(String(value));
  if (bytes.length !== length) throw new Error('Wrong length.');
  return bytes;
}

function sameBytes(a: Bytes, b: Bytes): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
