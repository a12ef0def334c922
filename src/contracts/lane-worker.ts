/** The interface of a worker that runs the tagger's model on rows: one lane of src/runtime/onnx/lanes-backend.ts. Plain data only. */

/** `[rows, length]`, row by row. */
export interface LaneBatch {
  readonly rows: number;
  readonly length: number;
  readonly ids: Int32Array;
  readonly mask: Int32Array;
  readonly shapes: Int32Array;
}

export interface LaneWorkerApi {
  /** @param model verified bytes; transfer them */
  open(model: Uint8Array): Promise<void>;
  /** As the model's session gives it. Rejects when memory is out or the model fails. */
  run(batch: LaneBatch, output: 'logits' | 'embedding'): Promise<Float32Array>;
}
