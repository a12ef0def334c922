/**
 * The engine worker's interface. Plain data only; every job carries its text, so that a job can be
 * sent again, as it is, to a worker that was started in place of a lost one.
 */
import type { DeidOptions, DeidResult } from '../engine/deid/types.ts';
import type { AnalysisChunk } from './analysis-chunks.ts';
import type { AnalysisPart } from '../engine/pipeline/analysis.ts';
import type { SimplifyOptions, SimplifyResult } from '../engine/simplify/types.ts';
import type { SummaryResult, SummaryStyle } from '../engine/summarize/types.ts';
import type { Passage, WritingKind, WrittenPassage } from '../engine/writing/types.ts';
import type { ExportedFile } from '../engine/exporters/define.ts';
import type { TaggerFacts } from './tagger-worker.ts';
import type { ExportReview } from '../engine/exporters/reviewed.ts';

/** Made by the page; unique in its life. */
export type JobId = string;

export interface Job {
  readonly jobId: JobId;
  readonly documentId: string;
  readonly text: string;
}
export interface AnalyzeJob extends Job {
  /** First character on screen: its part is read first. */
  readonly visibleFrom: number;
  /** Also asks the connected tagger model; without one the call rejects with `MODEL_UNAVAILABLE`. */
  readonly withModel: boolean;
}
export interface DeidJob extends Job {
  readonly options: DeidOptions;
}
export interface SimplifyJob extends Job {
  readonly options: SimplifyOptions;
}
export interface SummarizeJob extends Job {
  readonly style: SummaryStyle;
}
export interface PassagesJob extends Job {
  readonly kind: WritingKind;
}
/** What may be given to a generative model, and what it is told with it. */
export interface OfferedPassage extends Passage {
  readonly prompt: string;
}
export interface WrittenJob extends Job {
  readonly passage: Passage;
  readonly answer: string;
  /** The model was stopped or ran out of room. */
  readonly isCut: boolean;
}
export interface ExportJob extends Job {
  readonly exporter: string;
  readonly review: ExportReview;
}
export interface EngineStatus {
  readonly version: string;
  /** Entries of each lexicon, by id. */
  readonly lexicons: Readonly<Record<string, number>>;
  readonly exporters: readonly { readonly id: string; readonly title: string; readonly description: string }[];
}

export interface EngineWorkerApi {
  /** Loads and indexes the lexicons; further calls wait for the first. */
  prepare(): Promise<EngineStatus>;
  /**
   * `onPart` tells first findings, `onChunk` then the whole analysis in pieces, each waited for. Both
   * must be wrapped by Comlink.proxy.
   */
  analyze(job: AnalyzeJob, onPart: (part: AnalysisPart) => void, onChunk: (chunk: AnalysisChunk) => void | Promise<void>): Promise<void>;
  deidentify(job: DeidJob): Promise<DeidResult>;
  simplify(job: SimplifyJob): Promise<SimplifyResult>;
  summarize(job: SummarizeJob): Promise<SummaryResult>;
  /** Passages of the text that a generative model may be given. */
  passages(job: PassagesJob): Promise<readonly OfferedPassage[]>;
  /** The fact lock on what a model wrote about a passage. */
  checkWritten(job: WrittenJob): Promise<WrittenPassage>;
  exportAs(job: ExportJob): Promise<readonly ExportedFile[]>;
  /** The model that `withModel` asks, in place of any other; `port` is transferred and speaks TaggingApi. */
  connectTagger(port: MessagePort, facts: TaggerFacts): void;
  disconnectTagger(): void;
  /** Takes effect before the next part of the job is read; the job then rejects with `JOB_CANCELLED`. */
  cancel(jobId: JobId): void;
}
