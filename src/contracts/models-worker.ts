/**
 * The interfaces of the two workers that fetch models, and the news that every tab hears. models.worker.ts asks the app's own
 * origin alone; download.worker.ts also asks the hub, and never sees a note. Plain data only.
 */
import type { ErrorCode, ErrorParams } from '../engine/errors.ts';

/** BroadcastChannel name: one tab fetches, all tabs show it. */
export const MODEL_CHANNEL = 'plainchart-models';

/** Where a model stands on this device. */
export type ModelPhase =
  | { readonly status: 'missing' }
  /** Another tab has it in hand. */
  | { readonly status: 'waiting' }
  | { readonly status: 'fetching'; readonly receivedBytes: number; readonly totalBytes: number; /** Null in the first moments. */ readonly bytesPerSecond: number | null }
  /** What arrived earlier is read again and summed up. */
  | { readonly status: 'verifying'; readonly receivedBytes: number; readonly totalBytes: number }
  | { readonly status: 'ready'; readonly version: string; readonly sizeBytes: number }
  | { readonly status: 'failed'; readonly code: ErrorCode; readonly params: ErrorParams };

export interface ModelNews {
  readonly kind: 'model-news';
  readonly id: string;
  readonly phase: ModelPhase;
  /** The version on the device that can be used meanwhile: the older one while a newer one is fetched. */
  readonly usable: string | null;
}

/** One model whose files are all stored. */
export interface StoredModelSummary {
  readonly id: string;
  readonly version: string;
  readonly licence: string;
  readonly task: 'token-classification' | 'feature-extraction' | 'text-generation';
  readonly sizeBytes: number;
  readonly origin: 'shipped' | 'hub' | 'import' | 'unsigned import';
}
export interface ModelShelfStatus {
  readonly models: readonly StoredModelSummary[];
  /** Of all files, those that arrived in part included. */
  readonly storedBytes: number;
  /** Ids of models that the user deleted: not fetched unasked. */
  readonly unwanted: readonly string[];
}

export interface ModelsWorkerApi {
  /** What is stored; makes no database where there is none. */
  status(): Promise<ModelShelfStatus>;
  /**
   * Sees to it that a shipped model is here in the version of this build: from the device, else fetched, checked and kept.
   * @throws EngineError `MODEL_...`, `JOB_CANCELLED`, `UNKNOWN_ID`
   */
  ensure(id: string): Promise<void>;
  /** Ends a fetch; what arrived is kept. */
  stop(id: string): Promise<void>;
  /** Deletes a model, whole or in part, and notes that it is not wanted. */
  remove(id: string): Promise<void>;
  /** Deletes every model. */
  removeAll(): Promise<void>;
  /**
   * Takes in files that the user offers. Files of the catalogue are known by their sums; others are refused unless the user
   * confirmed the import (`unsigned`).
   * @throws EngineError `MODEL_UNKNOWN_FILE`, `MODEL_NO_ROOM`
   */
  importFiles(files: readonly File[], unsigned: boolean): Promise<StoredModelSummary>;
}

export interface DownloadWorkerApi {
  /** Fetches a pack from its hub, which the user agreed to; what is here already is not fetched again. @throws as `ensure` */
  download(id: string): Promise<void>;
  stop(id: string): Promise<void>;
}
