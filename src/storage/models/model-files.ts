/**
 * The models' tables, one act each. In: bytes as they arrive, models whose files are complete. Out: what is stored. Every act is
 * one transaction; whoever writes holds the lock of the model (src/models/model-lock.ts).
 */
import { withStorageErrors } from '../storage-error.ts';
import type { FileRecord, ModelDatabase, ModelRecord } from './model-database.ts';

export interface NewFile {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly modelId: string;
}

export class ModelFiles {
  readonly #db: ModelDatabase;

  constructor(db: ModelDatabase) {
    this.#db = db;
  }

  /** @throws StorageError, as every method here */
  file(sha256: string): Promise<FileRecord | undefined> {
    return withStorageErrors(() => this.#db.files.get(sha256));
  }

  /** The file's record, made when there is none; one of another size is begun anew. */
  begin({ sha256, sizeBytes, modelId }: NewFile): Promise<FileRecord> {
    return withStorageErrors(() => this.#db.transaction('rw', this.#db.files, this.#db.rows, async () => {
      const known = await this.#db.files.get(sha256);
      if (known?.sizeBytes === sizeBytes) return known;
      const made: FileRecord = { sha256, sizeBytes, modelId, storedBytes: 0, rows: 0, complete: false, etag: null };
      await this.#db.rows.where('sha256').equals(sha256).delete();
      await this.#db.files.put(made);
      return made;
    }));
  }

  /** Adds bytes at the end. Nothing is added when there is no room for all of them (`STORAGE_FULL`). */
  append(sha256: string, bytes: Uint8Array<ArrayBuffer>, etag: string | null): Promise<void> {
    return withStorageErrors(() => this.#db.transaction('rw', this.#db.files, this.#db.rows, async () => {
      const file = await this.#db.files.get(sha256);
      if (file === undefined) throw new DOMException('The file was deleted meanwhile.', 'InvalidStateError');
      await this.#db.rows.add({ sha256, index: file.rows, bytes });
      await this.#db.files.put({ ...file, rows: file.rows + 1, storedBytes: file.storedBytes + bytes.byteLength, etag });
    }));
  }

  /** All bytes are there and had the right sum. */
  complete(sha256: string): Promise<void> {
    return withStorageErrors(async () => {
      await this.#db.files.update(sha256, { complete: true });
    });
  }

  /** Forgets a file's bytes; the next fetch begins at its start. */
  forget(sha256: string): Promise<void> {
    return withStorageErrors(() => this.#db.transaction('rw', this.#db.files, this.#db.rows, async () => {
      await this.#db.rows.where('sha256').equals(sha256).delete();
      await this.#db.files.delete(sha256);
    }));
  }

  /** The file's rows in order, one in memory at a time. */
  async* rows(sha256: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const count = (await this.file(sha256))?.rows ?? 0;
    for (let index = 0; index < count; index += 1) {
      const row = await withStorageErrors(() => this.#db.rows.get([sha256, index]));
      if (row === undefined) return;
      yield row.bytes;
    }
  }

  models(): Promise<readonly ModelRecord[]> {
    return withStorageErrors(() => this.#db.models.toArray());
  }

  model(id: string): Promise<ModelRecord | undefined> {
    return withStorageErrors(() => this.#db.models.get(id));
  }

  /** Puts a model in place of its older version at once, and deletes what only the older one, or an abandoned attempt, used. */
  replace(record: ModelRecord): Promise<void> {
    return withStorageErrors(() => this.#db.transaction('rw', this.#db.files, this.#db.rows, this.#db.models, async () => {
      await this.#db.models.put(record);
      await this.#deleteUnused(record.id);
    }));
  }

  /** Deletes a model and the files that no other one uses. */
  remove(id: string): Promise<void> {
    return withStorageErrors(() => this.#db.transaction('rw', this.#db.files, this.#db.rows, this.#db.models, async () => {
      await this.#db.models.delete(id);
      await this.#deleteUnused(id);
    }));
  }

  /** Ids of models that the user deleted. */
  unwanted(): Promise<readonly string[]> {
    return withStorageErrors(async () => (await this.#db.choices.toArray()).filter(({ wanted }) => !wanted).map(({ id }) => id));
  }

  setWanted(id: string, wanted: boolean): Promise<void> {
    return withStorageErrors(async () => {
      await this.#db.choices.put({ id, wanted });
    });
  }

  /** Bytes stored of each file, whole or in part. */
  files(): Promise<readonly FileRecord[]> {
    return withStorageErrors(() => this.#db.files.toArray());
  }

  /** Of the files kept for a model: deletes those that no model uses, and keeps the others for one that does. */
  async #deleteUnused(id: string): Promise<void> {
    const models = await this.#db.models.toArray();
    for (const file of await this.#db.files.where('modelId').equals(id).toArray()) {
      const user = models.find(({ sums }) => sums.includes(file.sha256));
      if (user !== undefined) {
        await this.#db.files.put({ ...file, modelId: user.id });
        continue;
      }
      await this.#db.rows.where('sha256').equals(file.sha256).delete();
      await this.#db.files.delete(file.sha256);
    }
  }
}
