/** Runs the tiny model with an ONNX Runtime build. Out: the logits and the threads that were used. */
import type * as Ort from 'onnxruntime-web';

export interface OrtAnswer {
  readonly logits: number[];
  readonly threads: number;
  readonly isolated: boolean;
}

export async function runOrt(ort: typeof Ort, provider: 'wasm' | 'webgpu'): Promise<OrtAnswer> {
  ort.env.wasm.wasmPaths = new URL('/ort/', globalThis.location.href).href;
  ort.env.wasm.numThreads = 2;
  const session = await ort.InferenceSession.create('/models/tiny/onnx/model.onnx', { executionProviders: [provider] });
  const ids = new ort.Tensor('int64', [2n, 4n, 5n, 7n, 6n, 3n], [1, 6]);
  const { logits } = await session.run({ input_ids: ids });
  if (!logits) throw new Error('The model gave no logits.');
  const values = [...((await logits.getData()) as Float32Array)];
  await session.release();
  return { logits: values, threads: ort.env.wasm.numThreads, isolated: globalThis.crossOriginIsolated };
}
