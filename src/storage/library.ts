/**
 * The kept documents of this device, behind a lock. In: what the user chose to keep. Out: a state that
 * screens watch, and documents while it is unlocked. The key lives in memory alone and is gone after
 * {@link Library.lock}, a reload, or a wipe.
 */
import { readBackup } from './backup/read-backup.ts';
import { writeBackup } from './backup/write-backup.ts';
import type { Bytes } from './crypto/encoding.ts';
import { ROUNDS, ROUNDS_ALLOWED } from './crypto/passphrase-key.ts';
import { mergeBackup, type Merge } from './backup/merge-backup.ts';
import { DocumentRepository, type DataKey, type SealedDocument } from './repositories/documents.ts';
import { VaultRepository, type LockChoice } from './repositories/vault.ts';
import { findInDocument } from './search.ts';
import { LibraryDatabase, isPresent, type Lock } from './schema.ts';
import type { DocumentHead, SavedDocument } from './saved-document.ts';
import { StorageError, toStorageError, withStorageErrors } from './storage-error.ts';

export type LibraryState =
  | { readonly status: 'unknown' }
  | { readonly status: 'unavailable'; readonly error: StorageError }
  | { readonly status: 'none' }
  | { readonly status: 'locked'; readonly lock: Lock['kind']; readonly count: number }
  | { readonly status: 'unlocked'; readonly lock: Lock['kind']; readonly documents: readonly DocumentHead[] };

/** What tabs tell each other; never anything of a document. */
export type LibraryNews = 'changed' | 'locked';
export interface LibraryChannel {
  readonly tell: (news: LibraryNews) => void;
  readonly listen: (heard: (news: LibraryNews) => void) => void;
}
export interface LibraryOptions {
  readonly databaseName?: string;
  readonly channel?: LibraryChannel;
  /** Rounds of the derivation: fewer in tests alone. */
  readonly rounds?: number;
  readonly now?: () => number;
}

export class Library {
  readonly #db: LibraryDatabase;
  readonly #documents: DocumentRepository;
  readonly #vault: VaultRepository;
  readonly #options: LibraryOptions;
  readonly #listeners = new Set<() => void>();
  readonly #beforeLock = new Set<() => Promise<void>>();
  #state: LibraryState = { status: 'unknown' };
  #key: DataKey | null = null;
  /** Plain documents of the last search, until the lock or the next change. */
  #searched: readonly SavedDocument[] | null = null;

  constructor(options: LibraryOptions = {}) {
    this.#options = options;
    this.#db = new LibraryDatabase(options.databaseName);
    this.#documents = new DocumentRepository(this.#db);
    this.#vault = new VaultRepository(this.#db, options.rounds ?? ROUNDS);
    options.channel?.listen((news) => void (news === 'locked' ? this.lock('here') : this.refresh()));
  }

  /** Both bound, for useSyncExternalStore. */
  readonly getState = (): LibraryState => this.#state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** `work` is awaited before the key is forgotten: what was not yet written still can be. @returns a function that ends it */
  onBeforeLock(work: () => Promise<void>): () => void {
    this.#beforeLock.add(work);
    return () => this.#beforeLock.delete(work);
  }

  /** Looks at the database again. Never throws: a failure becomes the state "unavailable". */
  async refresh(): Promise<void> {
    this.#searched = null;
    try {
      this.#set(await this.#look());
    } catch (error) {
      this.#set({ status: 'unavailable', error: toStorageError(error) });
    }
  }

  /** @throws StorageError `LIBRARY_EXISTS`, `PASSPHRASE_SHORT` */
  async create(choice: LockChoice): Promise<void> {
    await this.#isPresent();
    this.#key = await this.#vault.create(choice);
    await this.#changed();
  }

  /** @throws StorageError `WRONG_PASSPHRASE`, `LIBRARY_MISSING`, `LIBRARY_DAMAGED` */
  async unlock(passphrase?: string): Promise<void> {
    if (!await this.#isPresent()) throw new StorageError('LIBRARY_MISSING');
    this.#key = await this.#vault.unlock(passphrase);
    await this.refresh();
  }

  /** Forgets the key, in every tab or in this one alone. */
  async lock(where: 'everywhere' | 'here' = 'everywhere'): Promise<void> {
    if (this.#key !== null) await Promise.allSettled([...this.#beforeLock].map((work) => work()));
    this.#key = null;
    if (where === 'everywhere') this.#options.channel?.tell('locked');
    await this.refresh();
  }

  /**
   * Sets another passphrase or lock. The present passphrase is asked for once more, though the library is open.
   * @throws StorageError `WRONG_PASSPHRASE`, `PASSPHRASE_SHORT`, `DOCUMENT_DAMAGED`
   */
  async changeLock(passphrase: string | undefined, choice: LockChoice): Promise<void> {
    this.#key = await this.#vault.replace(await this.#vault.unlock(passphrase), choice, this.#documents);
    await this.#changed();
  }

  read(id: string): Promise<SavedDocument> {
    return this.#withKey((key) => this.#documents.read(key, id));
  }

  async save(document: SavedDocument): Promise<void> {
    await this.#withKey((key) => this.#documents.save(key, [document]));
    await this.#changed();
  }

  async rename(id: string, title: string): Promise<void> {
    await this.#withKey(async (key) => this.#documents.save(key, [{ ...await this.#documents.read(key, id), title }]));
    await this.#changed();
  }

  /** @returns a function that puts it back */
  async remove(id: string): Promise<() => Promise<void>> {
    const removed: SealedDocument = await this.#withKey((key) => this.#documents.remove(key, id));
    await this.#changed();
    return async () => {
      await this.#withKey((key) => this.#documents.restore(key, removed));
      await this.#changed();
    };
  }

  /** Documents that hold the words, by id: how often the text does. Decrypts in memory; nothing of it is stored. */
  async search(words: string): Promise<ReadonlyMap<string, number>> {
    const documents = this.#searched ?? await this.#withKey(async (key) => (await this.#documents.readWhole(key)).documents);
    if (this.#key !== null) this.#searched = documents;
    return new Map(documents.map((document) => [document.id, findInDocument(document, words)] as const).filter(([, count]) => count > 0));
  }

  /** A backup of every document that can be opened; `damaged` others are not in it. @throws StorageError `PASSPHRASE_SHORT` */
  exportBackup(passphrase: string): Promise<{ readonly file: Blob; readonly documents: number; readonly damaged: number }> {
    return this.#withKey(async (key) => {
      const { documents, damaged } = await this.#documents.readWhole(key);
      return { file: await writeBackup(documents, passphrase, this.#options.rounds ?? ROUNDS), documents: documents.length, damaged };
    });
  }

  /** Adds the documents of a backup, all or none. @throws StorageError `BACKUP_...`, `STORAGE_FULL` */
  async importBackup(file: Bytes, passphrase: string): Promise<Merge> {
    const merge = await this.#withKey(async (key) => {
      const rounds = { ...ROUNDS_ALLOWED, min: Math.min(ROUNDS_ALLOWED.min, this.#options.rounds ?? ROUNDS) };
      const coming = await readBackup(file, passphrase, rounds);
      const merged = mergeBackup((await this.#documents.readWhole(key)).documents, coming);
      await this.#documents.save(key, merged.added);
      return merged;
    });
    await this.#changed();
    return merge;
  }

  /** Deletes the database and forgets the key. What else a wipe deletes: platform/browser/wipe-device.ts. */
  async wipe(): Promise<void> {
    this.#key = null;
    this.#searched = null;
    await this.#db.delete({ disableAutoOpen: false });
    this.#options.channel?.tell('locked');
    await this.refresh();
  }

  #isPresent(): Promise<boolean> {
    return withStorageErrors(() => isPresent(this.#db.name));
  }

  async #look(): Promise<LibraryState> {
    if (!await this.#isPresent()) {
      this.#key = null;
      return { status: 'none' };
    }
    const record = await this.#vault.read();
    if (record === undefined || record.keyId !== this.#key?.id) this.#key = null;
    if (record === undefined) return { status: 'none' };
    const lock = record.lock.kind;
    if (this.#key === null) return { status: 'locked', lock, count: await this.#documents.count() };
    return { status: 'unlocked', lock, documents: await this.#documents.heads(this.#key) };
  }

  async #withKey<T>(work: (key: DataKey) => Promise<T>): Promise<T> {
    if (this.#key === null) throw new StorageError('LIBRARY_LOCKED');
    try {
      return await work(this.#key);
    } catch (error) {
      const failure = toStorageError(error);
      // Another tab changed the lock or wiped: this key opens nothing any more.
      if (failure.code === 'LIBRARY_LOCKED') await this.refresh();
      throw failure;
    }
  }

  async #changed(): Promise<void> {
    this.#options.channel?.tell('changed');
    await this.refresh();
  }

  #set(state: LibraryState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
