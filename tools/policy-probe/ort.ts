/** Runs the tiny model with an ONNX Runtime build. Out: the logits and the threads that were used. */
import type * as Ort from 'onnxruntime-web';
import { readManifest } from '../../src/models/manifest.ts';
import { verifyFile } from '../../src/models/verify-file.ts';
import { openModel, type Provider } from '../../src/runtime/onnx/open-model.ts';

export interface OrtAnswer {
  readonly logits: number[];
  readonly threads: number;
  readonly isolated: boolean;
}

const MODEL = '/models/tiny';

/** The model's bytes, checked against its manifest as a real model's will be. */
async function checkedModel(): Promise<Uint8Array> {
  const manifest = readManifest(await (await fetch(`${MODEL}/manifest.json`)).json());
  const file = manifest.files.find(({ path }) => path.endsWith('.onnx'));
  if (file === undefined) throw new Error('The manifest names no model.');
  const bytes = new Uint8Array(await (await fetch(`${MODEL}/${file.path}`)).arrayBuffer());
  await verifyFile(bytes, file);
  return bytes;
}

export async function runOrt(ort: typeof Ort, provider: Provider): Promise<OrtAnswer> {
  const session = await openModel(ort, await checkedModel(), {
    provider, threads: 2, filesAt: new URL('/ort/', globalThis.location.href).href, isolated: globalThis.crossOriginIsolated,
  });
  const ids = new ort.Tensor('int64', [2n, 4n, 5n, 7n, 6n, 3n], [1, 6]);
  const { logits } = await session.run({ input_ids: ids });
  if (!logits) throw new Error('The model gave no logits.');
  const values = [...((await logits.getData()) as Float32Array)];
  await session.release();
  return { logits: values, threads: ort.env.wasm.numThreads ?? 1, isolated: globalThis.crossOriginIsolated };
}
