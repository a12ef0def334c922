/** The main thread's client of the engine worker: one method a task, each with an abort signal. */
import * as Comlink from 'comlink';
import { AnalysisAssembly, type AnalysisChunk } from '../contracts/analysis-chunks.ts';
import type { EngineStatus, EngineWorkerApi, Job, OfferedPassage, WrittenJob } from '../contracts/engine-worker.ts';
import { installErrorTransfer } from '../contracts/error-transfer.ts';
import type { WithLifeline } from '../contracts/lifeline.ts';
import type { DeidOptions, DeidResult } from '../engine/deid/types.ts';
import type { ExportedFile } from '../engine/exporters/define.ts';
import type { ExportReview } from '../engine/exporters/reviewed.ts';
import type { Analysis, AnalysisPart } from '../engine/pipeline/analysis.ts';
import type { SimplifyOptions, SimplifyResult } from '../engine/simplify/types.ts';
import type { SummaryResult, SummaryStyle } from '../engine/summarize/types.ts';
import type { WritingKind, WrittenPassage } from '../engine/writing/types.ts';
import type { TaggerSource } from './tagger-client.ts';
import { WorkerHost } from './worker-host.ts';

export interface OpenText {
  readonly documentId: string;
  readonly text: string;
}

export interface ReadingOptions {
  readonly visibleFrom: number;
  /** Also ask the tagger model. */
  readonly withModel: boolean;
  readonly onPart: (part: AnalysisPart) => void;
}

export class EngineClient {
  readonly #host: WorkerHost<EngineWorkerApi & WithLifeline>;
  #tagger: TaggerSource | null = null;
  #connected = new WeakSet<object>();

  constructor(start: () => Worker, onLost: () => void = () => undefined) {
    installErrorTransfer();
    this.#host = new WorkerHost({ start, name: 'plainchart-engine', onLost });
  }

  prepare(): Promise<EngineStatus> {
    return this.#host.call((api) => api.prepare());
  }

  /** The tagger that readings with the model ask from now on; null for none. */
  setTagger(tagger: TaggerSource | null): void {
    this.#tagger = tagger;
    this.#connected = new WeakSet();
    if (tagger === null) void this.#host.call((api) => api.disconnectTagger()).catch(() => undefined);
  }

  analyze(open: OpenText, { visibleFrom, withModel, onPart }: ReadingOptions, signal?: AbortSignal): Promise<Analysis> {
    return this.#job(open, signal, async (api, job) => {
      if (withModel) await this.#connect(api);
      // A new one for each attempt: a call that is repeated begins from nothing.
      const assembly = new AnalysisAssembly();
      await api.analyze({ ...job, visibleFrom, withModel }, Comlink.proxy(onPart), Comlink.proxy((chunk: AnalysisChunk) => assembly.take(chunk)));
      return assembly.finish(open.documentId, open.text);
    });
  }

  deidentify(open: OpenText, options: DeidOptions, signal?: AbortSignal): Promise<DeidResult> {
    return this.#job(open, signal, (api, job) => api.deidentify({ ...job, options }));
  }

  simplify(open: OpenText, options: SimplifyOptions, signal?: AbortSignal): Promise<SimplifyResult> {
    return this.#job(open, signal, (api, job) => api.simplify({ ...job, options }));
  }

  summarize(open: OpenText, style: SummaryStyle, signal?: AbortSignal): Promise<SummaryResult> {
    return this.#job(open, signal, (api, job) => api.summarize({ ...job, style }));
  }

  passages(open: OpenText, kind: WritingKind, signal?: AbortSignal): Promise<readonly OfferedPassage[]> {
    return this.#job(open, signal, (api, job) => api.passages({ ...job, kind }));
  }

  checkWritten(open: OpenText, written: Pick<WrittenJob, 'passage' | 'answer' | 'isCut'>, signal?: AbortSignal): Promise<WrittenPassage> {
    return this.#job(open, signal, (api, job) => api.checkWritten({ ...job, ...written }));
  }

  exportAs(open: OpenText, exporter: string, review: ExportReview, signal?: AbortSignal): Promise<readonly ExportedFile[]> {
    return this.#job(open, signal, (api, job) => api.exportAs({ ...job, exporter, review }));
  }

  stop(): Promise<void> {
    return this.#host.stop();
  }

  /** Each worker that is started hears of the tagger once. */
  async #connect(api: Comlink.Remote<EngineWorkerApi & WithLifeline>): Promise<void> {
    if (this.#tagger === null || this.#connected.has(api)) return;
    const port = this.#tagger.newPort();
    await api.connectTagger(Comlink.transfer(port, [port]), this.#tagger.facts);
    this.#connected.add(api);
  }

  #job<T>(open: OpenText, signal: AbortSignal | undefined,
    use: (api: Comlink.Remote<EngineWorkerApi & WithLifeline>, job: Job) => Promise<T>): Promise<T> {
    const job: Job = { jobId: crypto.randomUUID(), documentId: open.documentId, text: open.text };
    let cancel: (() => void) | undefined;
    return this.#host.call((api) => {
      cancel = () => void api.cancel(job.jobId);
      return use(api, job);
    }, { ...(signal === undefined ? {} : { signal }), cancel: () => cancel?.() });
  }
}
