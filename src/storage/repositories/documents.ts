/**
 * Kept documents, sealed one by one. Everything is encrypted before a transaction begins (one that
 * waits for WebCrypto commits early), and every write checks inside it that the key is still the
 * library's: another tab may have changed it.
 */
import type { Bytes } from '../crypto/encoding.ts';
import { open, seal, type Address } from '../crypto/envelope.ts';
import type { LibraryDatabase, SealedRecord } from '../schema.ts';
import { CONTENT_VERSION, headOf, readDocument, readHead, writeContent, type DocumentHead, type SavedDocument } from '../saved-document.ts';
import { StorageError, withStorageErrors } from '../storage-error.ts';

export interface DataKey {
  readonly id: string;
  readonly key: CryptoKey;
}
/** A document as it lies in the database: enough to put it back after a deletion. */
export interface SealedDocument {
  readonly document: SealedRecord;
  /** Made again at the next listing where it is missing. */
  readonly head: SealedRecord | undefined;
}
export interface OpenedDocument {
  readonly saved: SavedDocument;
  readonly record: SealedRecord;
}

export async function sealDocument({ id: keyId, key }: DataKey, saved: SavedDocument): Promise<SealedDocument> {
  const { id } = saved;
  const version = CONTENT_VERSION;
  const [document, head] = await Promise.all([
    seal(key, writeContent(saved), { kind: 'document', id, version }),
    seal(key, writeContent(headOf(saved)), { kind: 'head', id, version }),
  ]);
  return { document: { id, keyId, version, sealed: document }, head: { id, keyId, version, sealed: head } };
}

export class DocumentRepository {
  readonly #db: LibraryDatabase;

  constructor(db: LibraryDatabase) {
    this.#db = db;
  }

  count(): Promise<number> {
    return withStorageErrors(() => this.#db.documents.count());
  }

  /** Newest change first. Heads that are missing (an older library) or damaged are made again from their documents. */
  async heads(key: DataKey): Promise<readonly DocumentHead[]> {
    const { ids, records } = await withStorageErrors(() => this.#db.transaction('r', this.#db.documents, this.#db.heads, async () => ({
      ids: await this.#db.documents.toCollection().primaryKeys(), records: await this.#db.heads.toArray(),
    })));
    const byId = new Map(records.map((record) => [record.id, record]));
    const heads = await Promise.all(ids.map((id) => this.#head(key, id, byId.get(id))));
    return heads.filter((head) => head !== null).sort((a, b) => b.changedAt - a.changedAt);
  }

  /** @throws StorageError `DOCUMENT_MISSING`, `DOCUMENT_DAMAGED` */
  async read(key: DataKey, id: string): Promise<SavedDocument> {
    const record = await withStorageErrors(() => this.#db.documents.get(id));
    if (record === undefined) throw new StorageError('DOCUMENT_MISSING');
    return openDocument(key, record);
  }

  /** @throws StorageError `DOCUMENT_DAMAGED` when one of them cannot be opened */
  async readAll(key: DataKey): Promise<readonly OpenedDocument[]> {
    const records = await withStorageErrors(() => this.#db.documents.toArray());
    return Promise.all(records.map(async (record) => ({ record, saved: await openDocument(key, record) })));
  }

  /** Like {@link readAll}, but leaves out what is damaged and says how many those are. */
  async readWhole(key: DataKey): Promise<{ readonly documents: readonly SavedDocument[]; readonly damaged: number }> {
    const records = await withStorageErrors(() => this.#db.documents.toArray());
    const read = await Promise.all(records.map((record) => openDocument(key, record).catch(() => null)));
    const documents = read.filter((saved) => saved !== null);
    return { documents, damaged: read.length - documents.length };
  }

  /** Writes all of them or none. @throws StorageError `LIBRARY_LOCKED`, `STORAGE_FULL` */
  async save(key: DataKey, documents: readonly SavedDocument[]): Promise<void> {
    await this.putSealed(key, await Promise.all(documents.map((saved) => sealDocument(key, saved))));
  }

  /** Puts back what was deleted. @throws StorageError `LIBRARY_LOCKED` when the key has changed since */
  restore(key: DataKey, sealed: SealedDocument): Promise<void> {
    if (sealed.document.keyId !== key.id) return Promise.reject(new StorageError('LIBRARY_LOCKED'));
    return this.putSealed(key, [sealed]);
  }

  putSealed(key: DataKey, sealed: readonly SealedDocument[]): Promise<void> {
    return this.#write(key, async () => {
      await this.#db.documents.bulkPut(sealed.map(({ document }) => document));
      await this.#db.heads.bulkPut(sealed.flatMap(({ head }) => head ?? []));
    });
  }

  /** @returns what was deleted, still sealed, for {@link restore} */
  async remove(key: DataKey, id: string): Promise<SealedDocument> {
    const { documents, heads } = this.#db;
    const [document, head] = await withStorageErrors(() => Promise.all([documents.get(id), heads.get(id)]));
    if (document === undefined) throw new StorageError('DOCUMENT_MISSING');
    await this.#write(key, async () => {
      await documents.delete(id);
      await heads.delete(id);
    });
    return { document, head };
  }

  #write(key: DataKey, work: () => Promise<void>): Promise<void> {
    const { vault, documents, heads } = this.#db;
    return withStorageErrors(() => this.#db.transaction('rw', vault, documents, heads, async () => {
      const record = await vault.get('vault');
      if (record?.keyId !== key.id) throw new StorageError('LIBRARY_LOCKED');
      await work();
    }));
  }

  /** Null when the document went away meanwhile. */
  async #head(key: DataKey, id: string, record: SealedRecord | undefined): Promise<DocumentHead | null> {
    const head = record === undefined ? null : await tryRead(key, record, 'head', readHead);
    if (head !== null) return head;
    const document = await withStorageErrors(() => this.#db.documents.get(id));
    if (document === undefined) return null;
    const saved = await tryRead(key, document, 'document', readDocument);
    if (saved === null) return damagedHead(id);
    await this.#remakeHead(key, saved);
    return headOf(saved);
  }

  async #remakeHead(key: DataKey, saved: SavedDocument): Promise<void> {
    const { head } = await sealDocument(key, saved);
    if (head === undefined) return;
    await this.#write(key, async () => {
      await this.#db.heads.put(head);
    });
  }
}

/** Stands in the list for a document that cannot be opened, so that it can be seen and deleted. */
function damagedHead(id: string): DocumentHead {
  return { id, title: 'Damaged document', keptAt: 0, changedAt: 0, decisions: 0, words: 0, damaged: true };
}

/** Null when the record is of another key, was changed or moved, or holds something else than it should. */
async function tryRead<T>({ id: keyId, key }: DataKey, record: SealedRecord, kind: Address['kind'], read: (bytes: Bytes) => T): Promise<T | null> {
  const { id, version, sealed } = record;
  if (record.keyId !== keyId) return null;
  try {
    return read(await open(key, sealed, { kind, id, version }));
  } catch {
    return null;
  }
}

async function openDocument(key: DataKey, record: SealedRecord): Promise<SavedDocument> {
  const saved = await tryRead(key, record, 'document', readDocument);
  if (saved === null) throw new StorageError('DOCUMENT_DAMAGED');
  return saved;
}
