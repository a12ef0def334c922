/** How the library is unlocked: made, opened, and replaced together with everything that it protects. */
import { createDeviceKey, createWrappedKey, unwrapKey } from '../crypto/key-wrap.ts';
import type { Address } from '../crypto/envelope.ts';
import { derivePassphraseKey, isLongEnough, newDerivation } from '../crypto/passphrase-key.ts';
import { toBase64 } from '../crypto/encoding.ts';
import type { LibraryDatabase, Lock, SealedRecord, VaultRecord } from '../schema.ts';
import { StorageError, withStorageErrors } from '../storage-error.ts';
import { sealDocument, type DataKey, type DocumentRepository } from './documents.ts';

export type LockChoice = { readonly kind: 'passphrase'; readonly passphrase: string } | { readonly kind: 'device' };

const ADDRESS: Address = { kind: 'data-key', id: 'vault', version: 1 };

export class VaultRepository {
  readonly #db: LibraryDatabase;
  readonly #rounds: number;

  constructor(db: LibraryDatabase, rounds: number) {
    this.#db = db;
    this.#rounds = rounds;
  }

  read(): Promise<VaultRecord | undefined> {
    return withStorageErrors(() => this.#db.vault.get('vault'));
  }

  /** @throws StorageError `LIBRARY_EXISTS`, `PASSPHRASE_SHORT` */
  async create(choice: LockChoice): Promise<DataKey> {
    const { record, key } = await this.#make(choice);
    await withStorageErrors(() => this.#db.transaction('rw', this.#db.vault, async () => {
      if (await this.#db.vault.get('vault') !== undefined) throw new StorageError('LIBRARY_EXISTS');
      await this.#db.vault.add(record);
    }));
    return key;
  }

  /** @throws StorageError `LIBRARY_MISSING`, `WRONG_PASSPHRASE`, `LIBRARY_DAMAGED` */
  async unlock(passphrase?: string): Promise<DataKey> {
    const record = await this.read();
    if (record === undefined) throw new StorageError('LIBRARY_MISSING');
    const { lock, keyId } = record;
    if (lock.kind === 'device') return { id: keyId, key: await unwrapOr('LIBRARY_DAMAGED', lock.key, lock) };
    const unlocking = await derivePassphraseKey(passphrase ?? '', lock.derivation);
    return { id: keyId, key: await unwrapOr('WRONG_PASSPHRASE', unlocking, lock) };
  }

  /**
   * Sets another lock. The data key changes with it and everything is encrypted again, in one transaction: whoever has
   * an old copy of the disk and the old passphrase opens what lay there then, and nothing that came later.
   * @throws StorageError `DOCUMENT_DAMAGED` when a document cannot be opened: nothing is changed then
   */
  async replace(current: DataKey, choice: LockChoice, documents: DocumentRepository): Promise<DataKey> {
    const all = await documents.readAll(current);
    const { record, key } = await this.#make(choice);
    const sealed = await Promise.all(all.map(({ saved }) => sealDocument(key, saved)));
    const { vault, documents: bodies, heads } = this.#db;
    await withStorageErrors(() => this.#db.transaction('rw', vault, bodies, heads, async () => {
      const now = await bodies.toArray();
      const sameKey = (await vault.get('vault'))?.keyId === current.id;
      if (!sameKey || !sameRecords(all.map((each) => each.record), now)) throw new StorageError('LIBRARY_LOCKED');
      await vault.put(record);
      await bodies.bulkPut(sealed.map(({ document }) => document));
      await heads.clear();
      await heads.bulkPut(sealed.flatMap(({ head }) => head ?? []));
    }));
    return key;
  }

  async #make(choice: LockChoice): Promise<{ readonly record: VaultRecord; readonly key: DataKey }> {
    const keyId = crypto.randomUUID();
    const { lock, key } = choice.kind === 'device' ? await makeDeviceLock() : await makePassphraseLock(choice.passphrase, this.#rounds);
    return { record: { id: 'vault', version: 1, keyId, lock }, key: { id: keyId, key } };
  }
}

interface MadeLock {
  readonly lock: Lock;
  readonly key: CryptoKey;
}

async function makePassphraseLock(passphrase: string, rounds: number): Promise<MadeLock> {
  if (!isLongEnough(passphrase)) throw new StorageError('PASSPHRASE_SHORT');
  const derivation = newDerivation(rounds);
  const { key, wrapped } = await createWrappedKey(await derivePassphraseKey(passphrase, derivation), ADDRESS);
  return { lock: { kind: 'passphrase', derivation, wrapped }, key };
}

async function makeDeviceLock(): Promise<MadeLock> {
  const deviceKey = await createDeviceKey();
  const { key, wrapped } = await createWrappedKey(deviceKey, ADDRESS);
  return { lock: { kind: 'device', key: deviceKey, wrapped }, key };
}

async function unwrapOr(code: 'WRONG_PASSPHRASE' | 'LIBRARY_DAMAGED', unlocking: CryptoKey, lock: Lock): Promise<CryptoKey> {
  try {
    return await unwrapKey(unlocking, lock.wrapped, ADDRESS);
  } catch {
    throw new StorageError(code);
  }
}

/** Whether nothing was written meanwhile: every write draws a new nonce. */
function sameRecords(before: readonly SealedRecord[], now: readonly SealedRecord[]): boolean {
  const nonces = new Map(before.map(({ id, sealed }) => [id, toBase64(sealed.nonce)]));
  return now.length === nonces.size && now.every(({ id, sealed }) => nonces.get(id) === toBase64(sealed.nonce));
}
