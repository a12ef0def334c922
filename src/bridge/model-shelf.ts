/**
 * The page's view of the models on this device: where each stands, as told by whichever tab works on it, and what can be done. Starts a
 * worker for each piece of work and ends it a while after. A store for React's `useSyncExternalStore`.
 */
import { installErrorTransfer } from '../contracts/error-transfer.ts';
import { EngineError } from '../engine/errors.ts';
import type { WithLifeline } from '../contracts/lifeline.ts';
import type { DownloadWorkerApi, ModelNews, ModelPhase, ModelShelfStatus, ModelsWorkerApi, StoredModelSummary } from '../contracts/models-worker.ts';
import { WorkerHost } from './worker-host.ts';

export interface ShelfOptions {
  readonly startModels: () => Worker;
  readonly startDownload: () => Worker;
  /** The models that ship with this build. */
  readonly shipped: readonly ShippedFacts[];
  /** Generative packs that the catalogue knows. */
  readonly packs: readonly WriterFacts[];
  /** Whom packs are fetched from, as people read it. */
  readonly hubHost: string;
  /** What packs run on. */
  readonly writerRuntime: ShippedFacts;
  /** Hears the news of all tabs. */
  readonly listen: (heard: (news: ModelNews) => void) => void;
}
export interface ShippedFacts {
  readonly id: string;
  readonly version: string;
  readonly licence: string;
  readonly files: readonly { readonly sizeBytes: number }[];
}
export interface WriterFacts {
  readonly id: string;
  readonly title: string;
}
export interface ShelfItem {
  readonly phase: ModelPhase;
  /** What happened, what is safe, what to do; null unless the phase is "failed". */
  readonly failure: string | null;
  /** The version on the device that can be used now. */
  readonly usable: string | null;
}
export interface ShelfState {
  /** Null until it has been asked for. */
  readonly status: ModelShelfStatus | null;
  /** By model id; an id that is not here has not been heard of. */
  readonly items: ReadonlyMap<string, ShelfItem>;
  /** The generative pack that can be used now, with what it runs on. */
  readonly writer: WriterFacts | null;
}

const IDLE_STOP_MS = 5000;

export class ModelShelf {
  readonly #options: ShelfOptions;
  readonly #models: Host<ModelsWorkerApi>;
  readonly #downloads: Host<DownloadWorkerApi>;
  readonly #listeners = new Set<() => void>();
  #state: ShelfState = { status: null, items: new Map(), writer: null };

  constructor(options: ShelfOptions) {
    installErrorTransfer();
    this.#options = options;
    this.#models = new Host<ModelsWorkerApi>(options.startModels, 'plainchart-models');
    this.#downloads = new Host<DownloadWorkerApi>(options.startDownload, 'plainchart-download');
    options.listen(({ id, phase, usable }) => {
      const failure = phase.status === 'failed' ? new EngineError(phase.code, phase.params).message : null;
      this.#set({ items: new Map(this.#state.items).set(id, { phase, failure, usable }) });
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): ShelfState => this.#state;

  /** The models that ship with this build. */
  get shipped(): readonly ShippedFacts[] {
    return this.#options.shipped;
  }

  /** Whom packs are fetched from. */
  get hubHost(): string {
    return this.#options.hubHost;
  }

  /** What packs run on, from our own origin, with the first of them. */
  get runtimeBytes(): number {
    return this.#options.writerRuntime.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  }

  /** What packs run on is here, as this build has it. */
  hasRuntime(): boolean {
    const { id, version } = this.#options.writerRuntime;
    return this.#state.items.get(id)?.usable === version;
  }

  /** Some pack is here, as far as is known. */
  hasPacks(): boolean {
    const runtime = this.#options.writerRuntime.id;
    return this.#state.status?.models.some(({ id, task }) => task === 'text-generation' && id !== runtime) === true;
  }

  /** Every model that ships is here in this build's version, but for those that the user deleted. */
  isShippedReady(): boolean {
    const { items, status } = this.#state;
    return this.#options.shipped.every(({ id, version }) => {
      const phase = items.get(id)?.phase;
      return status?.unwanted.includes(id) === true || (phase?.status === 'ready' && phase.version === version);
    });
  }

  /** Asks what is stored. @throws EngineError `MODEL_STORE_FAILED` */
  async refresh(): Promise<ModelShelfStatus> {
    const status = await this.#models.use((api) => api.status());
    const items = new Map(this.#state.items);
    for (const { id, version, sizeBytes } of status.models) {
      if (items.get(id) === undefined) items.set(id, { phase: { status: 'ready', version, sizeBytes }, failure: null, usable: version });
    }
    this.#set({ status, items });
    return status;
  }

  /** Brings in the models that ship, but for those that the user deleted. @throws EngineError of the first that failed */
  async ensureShipped(): Promise<void> {
    if (this.#options.shipped.length === 0) return;
    const { unwanted } = await this.refresh();
    await Promise.all(this.#options.shipped.filter(({ id }) => !unwanted.includes(id)).map(({ id }) => this.ensure(id)));
  }

  /** Brings in a model that ships. @throws EngineError `MODEL_...`, `JOB_CANCELLED` */
  ensure(id: string): Promise<void> {
    return this.#models.use((api) => api.ensure(id));
  }

  /** Fetches a pack from the hub, and from our own origin what it runs on; only after the user agreed. @throws EngineError `MODEL_...`, `JOB_CANCELLED` */
  async download(id: string): Promise<void> {
    await Promise.all([this.#downloads.use((api) => api.download(id)), this.ensure(this.#options.writerRuntime.id)]);
  }

  /** Deletes a pack, and with the last one what packs run on. @param keepRuntime that is wanted for the tagger, too */
  async removePack(id: string, keepRuntime: boolean): Promise<void> {
    await this.remove(id);
    if (!keepRuntime) await this.removeRuntime();
  }

  /** Deletes what packs run on, unless there is one. */
  async removeRuntime(): Promise<void> {
    await this.refresh();
    if (!this.hasPacks()) await this.remove(this.#options.writerRuntime.id);
  }

  /** Ends a fetch of this tab; what arrived is kept. */
  async stop(id: string): Promise<void> {
    const hosts: readonly Host<{ stop(id: string): Promise<void> }>[] = [this.#models, this.#downloads];
    await Promise.all(hosts.filter((host) => host.isBusy).map((host) => host.use((api) => api.stop(id))));
  }

  async remove(id: string): Promise<void> {
    await this.stop(id);
    await this.#models.use((api) => api.remove(id));
  }

  async removeAll(): Promise<void> {
    await this.#models.use((api) => api.removeAll());
  }

  /** Ends both workers: before everything on the device is deleted. */
  async close(): Promise<void> {
    await Promise.all([this.#models.stop(), this.#downloads.stop()]);
    this.#set({ status: null, items: new Map() });
  }

  importFiles(files: readonly File[], unsigned: boolean): Promise<StoredModelSummary> {
    return this.#models.use((api) => api.importFiles(files, unsigned));
  }

  #writerOf({ items, status }: ShelfState): WriterFacts | null {
    const isUsable = (id: string): boolean => items.get(id)?.usable != null;
    if (!isUsable(this.#options.writerRuntime.id)) return null;
    const brought = status?.models.filter(({ task, origin }) => task === 'text-generation' && origin === 'unsigned import') ?? [];
    return this.#options.packs.find(({ id }) => isUsable(id)) ?? brought.filter(({ id }) => isUsable(id)).map(({ id }) => ({ id, title: 'Imported writer, unsigned' }))[0] ?? null;
  }

  #set(change: Partial<Omit<ShelfState, 'writer'>>): void {
    const state = { ...this.#state, ...change };
    const writer = this.#writerOf(state);
    // The same object while it is the same pack: it is watched by itself.
    this.#state = { ...state, writer: writer?.id === state.writer?.id ? state.writer : writer };
    for (const listener of this.#listeners) listener();
  }
}

/** A worker that is there while it is used, and a while longer. */
class Host<Api extends object> {
  readonly #host: WorkerHost<WithLifeline>;
  #uses = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => Worker, name: string) {
    this.#host = new WorkerHost({ start, name });
  }

  get isBusy(): boolean {
    return this.#uses > 0;
  }

  async use<T>(work: (api: Api) => Promise<T>): Promise<T> {
    clearTimeout(this.#idle);
    this.#uses += 1;
    try {
      return await this.#host.call((api) => work(api as unknown as Api));
    } finally {
      this.#uses -= 1;
      if (this.#uses === 0) this.#idle = setTimeout(() => void this.#host.stop(), IDLE_STOP_MS);
    }
  }

  stop(): Promise<void> {
    clearTimeout(this.#idle);
    return this.#host.stop();
  }
}
