/**
 * Opens an ONNX model with one of ONNX Runtime's web builds. In: the runtime, the model's bytes, where
 * its wasm files are served. Out: a session. The caller hands in the runtime, so that only the build
 * that is used is fetched (`onnxruntime-web/wasm` or `onnxruntime-web/webgpu`; `onnxruntime-web` itself under Node).
 */
import type * as Ort from 'onnxruntime-web';

export type Provider = 'wasm' | 'webgpu';

export interface OpenModelOptions {
  readonly provider: Provider;
  /** Threads of the WASM backend; more than one needs a cross-origin-isolated page. The first model opened with a runtime decides for all. */
  readonly threads: number;
  /** Folder of our own origin with the runtime's files, absolute. As a folder: given one by one, they become blob: scripts. Under Node they lie beside the runtime. */
  readonly filesAt?: string;
  /** The runtime's WebAssembly, where it does not come from that folder; the first model opened with a runtime decides for all. */
  readonly wasmBinary?: ArrayBuffer;
  readonly isolated: boolean;
  /** Where the graph's weights are, when they are not in the graph. */
  readonly weights?: WeightsFile;
}

export interface WeightsFile {
  /** As the graph names it. */
  readonly path: string;
  readonly data: Uint8Array;
}

/** @throws Error of the runtime when the bytes are no model or the provider is missing */
export async function openModel(ort: typeof Ort, model: Uint8Array, options: OpenModelOptions): Promise<Ort.InferenceSession> {
  if (options.filesAt !== undefined) ort.env.wasm.wasmPaths = options.filesAt;
  ort.env.wasm.numThreads = options.isolated ? options.threads : 1;
  if (options.wasmBinary !== undefined) ort.env.wasm.wasmBinary = options.wasmBinary;
  // Warnings about the graph are for those who made the model.
  ort.env.logLevel = 'error';
  const beside = options.weights === undefined ? {} : { externalData: [options.weights] };
  return ort.InferenceSession.create(model, { executionProviders: [options.provider], logSeverityLevel: 3, ...beside });
}
