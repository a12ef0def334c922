/** An opened model, whatever runs it. Made by open-session.ts, by tests as doubles, and kept alive by fallback-session.ts. */
import type { ModelBatch } from './model-rows.ts';

export type BackendId = 'webgpu' | 'wasm-threads' | 'wasm';

/** `logits`: [rows, length, labels of all layers]. `embedding`: [rows, dimensions], not of unit length. */
export type ModelOutput = 'logits' | 'embedding';

export interface ModelSession {
  readonly backend: BackendId;
  /** How many rows a run takes with profit: one on WASM, where a batch gains nothing. */
  readonly rowsAtOnce: number;
  /** Rejects when the device is lost, memory is out or the model fails. */
  run(batch: ModelBatch, output: ModelOutput): Promise<Float32Array>;
  release(): Promise<void>;
}

/** A way to open the model. Called once; what it opened is released when it fails. */
export interface Backend {
  readonly id: BackendId;
  open(): Promise<ModelSession>;
}

/** What the app shows. Of errors the code alone: no text of a note. */
export type ModelState =
  | { readonly kind: 'opening'; readonly backend: BackendId; readonly lost?: BackendId }
  | { readonly kind: 'ready'; readonly backend: BackendId }
  | { readonly kind: 'failed' };
