/** What the probe's tagger is asked, and what it answers. Plain data, as JSON. */

export interface TaggerTask {
  readonly graph: 'model.webgpu.onnx' | 'model.int8.onnx';
  readonly on: 'webgpu' | 'wasm';
  readonly texts: readonly string[];
  /** Windows are read until so many pieces are. */
  readonly pieces: number;
}

export interface TaggerAnswer {
  /** By layer the label of each piece, of all windows one after the other: "O", "B-NAME.PATIENT". */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  readonly tookMs: number;
}
