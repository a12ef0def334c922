/** The tagger on our own kernel. In: a model file's bytes. Out: a session, when the file is the graph that the kernel computes; undefined for others. */
import type { BackendId, ModelSession } from '../onnx/model-session.ts';
import { joinedOutput, ownRows } from '../onnx/own-rows.ts';
import { Encoder } from './encoder.ts';
import { readTaggerWeights } from './tagger-weights.ts';

/** @throws Error where there is no WebAssembly SIMD, or no memory */
export async function openKernelSession(bytes: Uint8Array, backend: BackendId): Promise<ModelSession | undefined> {
  const weights = await readTaggerWeights(bytes);
  if (weights === undefined) return undefined;
  let encoder: Encoder | undefined = new Encoder(weights);
  return {
    backend, rowsAtOnce: 1,
    async run(batch, output) {
      if (encoder === undefined) throw new Error('The session was released.');
      const open = encoder;
      const rows = ownRows(batch);
      return joinedOutput(rows.map((row) => open[output](row)), { rows, length: batch.length, output });
    },
    async release() {
      encoder = undefined;
    },
  };
}
