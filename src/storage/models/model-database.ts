/**
 * The models' database, apart from the library's, so that deleting notes and deleting models are separate acts. It holds public
 * files alone: nothing of a note. Files are kept by their SHA-256, in rows of a few MB: what two versions share is there once, and
 * a file that arrived in part goes on where it stopped.
 */
import Dexie, { type Table } from 'dexie';
import { StorageError } from '../storage-error.ts';

export const MODEL_DATABASE_NAME = 'plainchart-models';
export const MODEL_DATABASE_VERSION = 1;

/** A file, whole or in part. */
export interface FileRecord {
  /** Expected, lower-case hexadecimal. */
  readonly sha256: string;
  /** A model that uses it, or for which it is being fetched. */
  readonly modelId: string;
  readonly sizeBytes: number;
  readonly storedBytes: number;
  readonly rows: number;
  /** All bytes are there and had the expected sum. */
  readonly complete: boolean;
  /** What the host called this content, to go on with the same; null where it does not tell. */
  readonly etag: string | null;
}
export interface RowRecord {
  readonly sha256: string;
  /** From 0, without gaps. */
  readonly index: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
export type ModelOrigin = 'shipped' | 'hub' | 'import' | 'unsigned import';

/** A model whose files are all here. One a model id: the version that is used. */
export interface ModelRecord {
  readonly id: string;
  /** Read by `readManifest` before use: what lies on a disk may have changed. */
  readonly manifest: unknown;
  readonly origin: ModelOrigin;
  /** SHA-256 of its files. */
  readonly sums: readonly string[];
}
/** What the user decided about a model. */
export interface ChoiceRecord {
  readonly id: string;
  /** False: deleted by the user, and not to be fetched unasked. */
  readonly wanted: boolean;
}

export class ModelDatabase extends Dexie {
  declare readonly files: Table<FileRecord, string>;
  declare readonly rows: Table<RowRecord, [string, number]>;
  declare readonly models: Table<ModelRecord, string>;
  declare readonly choices: Table<ChoiceRecord, string>;

  constructor(name = MODEL_DATABASE_NAME) {
    super(name);
    this.version(MODEL_DATABASE_VERSION).stores({ files: '&sha256, modelId', rows: '&[sha256+index], sha256', models: '&id', choices: '&id' });
    // Let go at once when another tab deletes everything.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }
}

/**
 * Whether there is such a database: looking into one that is not there would make it.
 * @throws StorageError `STORAGE_NEWER`, `STORAGE_UNAVAILABLE`
 */
export async function isModelDatabasePresent(name = MODEL_DATABASE_NAME): Promise<boolean> {
  if (!('indexedDB' in globalThis)) throw new StorageError('STORAGE_UNAVAILABLE');
  const version = (await indexedDB.databases()).find((database) => database.name === name)?.version;
  if (version === undefined) return false;
  // Dexie multiplies its versions by ten.
  if (Math.floor(version / 10) > MODEL_DATABASE_VERSION) throw new StorageError('STORAGE_NEWER');
  return true;
}
