/**
 * Keeps models on the device: says what is here, fetches what is missing, deletes. In: where a model's manifest and files come from.
 * Out: models whose files are all here and checked, and news of each step for every tab. One tab at a time works on a model.
 */
import type { ModelPhase, ModelShelfStatus, StoredModelSummary } from '../contracts/models-worker.ts';
import { EngineError } from '../engine/errors.ts';
import { isModelDatabasePresent, type ModelOrigin, type ModelRecord } from '../storage/models/model-database.ts';
import { fetchModel, sizeOf } from './fetch-model.ts';
import { readManifest, type ModelFile, type ModelManifest } from './manifest.ts';
import { toModelError } from './model-error.ts';
import type { ModelPorts } from './ports.ts';

/** Where a model comes from. */
export interface ModelSource {
  readonly origin: ModelOrigin;
  /** Asked only when the model is fetched: a hub may have to list its files first. */
  readonly manifest: (signal: AbortSignal) => Promise<ModelManifest>;
  readonly addressOf: (file: ModelFile) => string;
  readonly conditional: boolean;
}

const NOTHING: ModelShelfStatus = { models: [], storedBytes: 0, unwanted: [] };

/** Web Lock that the work on one model holds, in whichever tab. */
const lockOf = (id: string): string => `plainchart-model-${id}`;

export class ModelKeeper {
  readonly #ports: ModelPorts;
  readonly #running = new Map<string, AbortController>();

  constructor(ports: ModelPorts) {
    this.#ports = ports;
  }

  /** @throws EngineError `MODEL_STORE_FAILED` */
  async status(): Promise<ModelShelfStatus> {
    const { files } = this.#ports;
    try {
      if (!await isModelDatabasePresent()) return NOTHING;
      const [records, stored, unwanted] = await Promise.all([files.models(), files.files(), files.unwanted()]);
      return { models: records.flatMap((record) => summaryOf(record) ?? []), storedBytes: stored.reduce((sum, file) => sum + file.storedBytes, 0), unwanted };
    } catch (error) {
      throw toModelError(error);
    }
  }

  /** Sees to it that a model is here as its source has it now. @throws as `fetchModel` */
  async ensure(id: string, source: ModelSource): Promise<void> {
    await this.#work(id, async (signal) => {
      await this.#ports.files.setWanted(id, true);
      const manifest = await source.manifest(signal);
      const usable = await this.#usable(id);
      const tell = (phase: ModelPhase): void => this.#ports.tell({ kind: 'model-news', id, phase, usable });
      if (!await this.#isHere(manifest)) {
        await fetchModel({ manifest, origin: source.origin, addressOf: source.addressOf, conditional: source.conditional, signal, tell }, this.#ports);
      }
      this.#tellReady(manifest);
    });
  }

  /** Ends what is going on for a model in this tab. */
  stop(id: string): void {
    this.#running.get(id)?.abort();
  }

  /** Deletes a model, whole or in part; it is not fetched again unasked. @throws EngineError `MODEL_STORE_FAILED` */
  async remove(id: string): Promise<void> {
    this.stop(id);
    await this.#work(id, async () => {
      await this.#ports.files.remove(id);
      await this.#ports.files.setWanted(id, false);
      this.#ports.tell({ kind: 'model-news', id, phase: { status: 'missing' }, usable: null });
    });
  }

  /** Deletes every model. */
  async removeAll(): Promise<void> {
    if (!await isModelDatabasePresent()) return;
    const { files } = this.#ports;
    const ids = new Set([...(await files.models()).map(({ id }) => id), ...(await files.files()).map(({ modelId }) => modelId)]);
    for (const id of ids) await this.remove(id);
  }

  /** Runs work on a model while no other tab does; tells how it failed. */
  async #work(id: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    this.#running.set(id, controller);
    const onWait = (): void => this.#ports.tell({ kind: 'model-news', id, phase: { status: 'waiting' }, usable: null });
    try {
      await this.#ports.exclusive(lockOf(id), { onWait, signal }, () => work(signal));
    } catch (error) {
      const failure = signal.aborted ? new EngineError('JOB_CANCELLED', { job: id }) : toModelError(error);
      await this.#tellFailure(id, failure);
      throw failure;
    } finally {
      if (this.#running.get(id) === controller) this.#running.delete(id);
    }
  }

  async #tellFailure(id: string, { code, params }: EngineError): Promise<void> {
    const record = await this.#ports.files.model(id).catch(() => undefined);
    const stored = record === undefined ? undefined : summaryOf(record);
    const usable = stored?.version ?? null;
    const stopped: ModelPhase = stored === undefined ? { status: 'missing' } : { status: 'ready', version: stored.version, sizeBytes: stored.sizeBytes };
    this.#ports.tell({ kind: 'model-news', id, phase: code === 'JOB_CANCELLED' ? stopped : { status: 'failed', code, params }, usable });
  }

  #tellReady(manifest: ModelManifest): void {
    const { id, version } = manifest;
    this.#ports.tell({ kind: 'model-news', id, phase: { status: 'ready', version, sizeBytes: sizeOf(manifest) }, usable: version });
  }

  async #usable(id: string): Promise<string | null> {
    const record = await this.#ports.files.model(id);
    return record === undefined ? null : summaryOf(record)?.version ?? null;
  }

  async #isHere(manifest: ModelManifest): Promise<boolean> {
    const record = await this.#ports.files.model(manifest.id);
    if (record === undefined || JSON.stringify(record.manifest) !== JSON.stringify(manifest)) return false;
    const files = await Promise.all(manifest.files.map(({ sha256 }) => this.#ports.files.file(sha256)));
    return files.every((file) => file?.complete === true);
  }
}

/** Undefined for a record that is damaged: such a model counts as missing. */
export function summaryOf({ id, manifest, origin }: ModelRecord): StoredModelSummary | undefined {
  try {
    const read = readManifest(manifest);
    return { id, version: read.version, licence: read.licence, task: read.task, sizeBytes: sizeOf(read), origin };
  } catch {
    return undefined;
  }
}
