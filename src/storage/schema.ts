/**
 * The library's database. What lies in the clear: random ids, format versions, which key a record
 * belongs to, and how long it is. No title, date, word or count of a document, and no index on any.
 */
import Dexie, { type Table } from 'dexie';
import type { Derivation } from './crypto/passphrase-key.ts';
import type { Sealed } from './crypto/envelope.ts';
import { StorageError } from './storage-error.ts';
import { addKeyIds } from './migrations/version-2.ts';

export const DATABASE_NAME = 'plainchart-library';
export const LIBRARY_VERSION = 2;

export type Lock =
  | { readonly kind: 'passphrase'; readonly derivation: Derivation; readonly wrapped: Sealed }
  | { readonly kind: 'device'; readonly key: CryptoKey; readonly wrapped: Sealed };

/** How the library is unlocked. One record. */
export interface VaultRecord {
  readonly id: 'vault';
  readonly version: 1;
  /** Random; names the data key, so that a tab with an older key cannot write with it. */
  readonly keyId: string;
  readonly lock: Lock;
}
/** A document (all of it), or its head (what the list shows), made from the document and remade when missing. */
export interface SealedRecord {
  readonly id: string;
  readonly keyId: string;
  /** Of the content's format (saved-document.ts). */
  readonly version: number;
  readonly sealed: Sealed;
}

export class LibraryDatabase extends Dexie {
  declare readonly vault: Table<VaultRecord, string>;
  declare readonly documents: Table<SealedRecord, string>;
  declare readonly heads: Table<SealedRecord, string>;

  constructor(name = DATABASE_NAME) {
    super(name);
    this.version(1).stores({ vault: '&id', documents: '&id' });
    this.version(LIBRARY_VERSION).stores({ vault: '&id', documents: '&id', heads: '&id' }).upgrade(addKeyIds);
  }
}

/**
 * Whether the database is there: looking into one that is not would make it, and nothing is to be made unasked. A newer
 * one is left alone; Dexie would open it and add what it misses.
 * @throws StorageError `STORAGE_NEWER`, `STORAGE_UNAVAILABLE`
 */
export async function isPresent(name: string): Promise<boolean> {
  // WebCrypto is missing where the page does not come over HTTPS or from this machine.
  if (!('indexedDB' in globalThis) || !('subtle' in crypto)) throw new StorageError('STORAGE_UNAVAILABLE');
  const present = await indexedDB.databases();
  const version = present.find((database) => database.name === name)?.version;
  if (version === undefined) return false;
  // Dexie multiplies its versions by ten, and counts up in between.
  if (Math.floor(version / 10) > LIBRARY_VERSION) throw new StorageError('STORAGE_NEWER');
  return true;
}
