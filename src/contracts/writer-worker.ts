/** The generation worker's interface: it reads a pack from the device and writes. What it writes is unchecked until the engine has looked at it. */
export interface WriteJob {
  readonly jobId: string;
  /** Id of a stored model of the task "text-generation". */
  readonly modelId: string;
  readonly prompt: string;
  /** Its first number turns to 1 when the job is to stop: read between two words, when no message comes through. Null without shared memory. */
  readonly stopFlag: SharedArrayBuffer | null;
}
export interface WriteAnswer {
  readonly text: string;
  /** Stopped, or out of room: the last sentence may be half a sentence. */
  readonly isCut: boolean;
}
export interface WriterState {
  readonly device: 'webgpu' | 'wasm';
  readonly threads: number;
}

export interface WriterWorkerApi {
  /** Opens a pack; further calls for the same one wait for the first. @throws EngineError `MODEL_NOT_STORED`, `MODEL_SHA_MISMATCH`, `MODEL_UNAVAILABLE` */
  open(modelId: string): Promise<WriterState>;
  /** `onText` is told each piece as it is written, and must be wrapped by Comlink.proxy. */
  write(job: WriteJob, onText: (delta: string) => void): Promise<WriteAnswer>;
  stop(jobId: string): void;
}
