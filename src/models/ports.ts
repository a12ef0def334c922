/** What the model store asks of the browser. platform/ makes it real, tests hand in doubles. */
import type { ModelNews } from '../contracts/models-worker.ts';
import type { ModelFiles } from '../storage/models/model-files.ts';

export interface BodyRequest {
  readonly address: string;
  /** First byte wanted; 0 asks for the whole. */
  readonly from: number;
  /** With `from` above 0: go on only if the content is still this one. Null where the host is not asked that. */
  readonly etag: string | null;
  readonly signal: AbortSignal;
}
export interface OpenedBody {
  readonly status: number;
  /** Where the body begins in the file. */
  readonly start: number;
  readonly etag: string | null;
  readonly body: ReadableStream<Uint8Array>;
}

export interface ModelPorts {
  readonly files: ModelFiles;
  /** @throws anything, when there is no answer */
  readonly open: (request: BodyRequest) => Promise<OpenedBody>;
  /** Runs `work` while no other tab does so under this name; `onWait` is told when another one does now. */
  readonly exclusive: <T>(name: string, hooks: { readonly onWait: () => void; readonly signal: AbortSignal }, work: () => Promise<T>) => Promise<T>;
  /** Bytes that may still be stored; null where the browser does not tell. */
  readonly freeBytes: () => Promise<number | null>;
  readonly tell: (news: ModelNews) => void;
  /** Milliseconds, of any beginning. */
  readonly now: () => number;
  readonly pause: (timeMs: number) => Promise<void>;
}
