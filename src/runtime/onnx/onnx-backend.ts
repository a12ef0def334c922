/**
 * A backend of ONNX Runtime. In: how to get the runtime and the model's bytes. Out: a {@link Backend} that opens them.
 *
 * Inputs are int64 `[rows, length]`: `input_ids`, `attention_mask` and `token_type_ids`, the last with shape codes.
 */
import type * as Ort from 'onnxruntime-web';
import type { ModelBatch } from './model-rows.ts';
import type { Backend, BackendId, ModelOutput, ModelSession } from './model-session.ts';
import { openModel, type OpenModelOptions, type WeightsFile } from './open-model.ts';

export interface OnnxBackendOptions extends Omit<OpenModelOptions, 'provider' | 'weights' | 'wasmBinary'> {
  readonly id: BackendId;
  /** The runtime's build; called when the backend is opened, so that an unused build is not fetched. */
  readonly runtime: () => Promise<typeof Ort>;
  /** The model's verified bytes; called when the backend is opened. */
  readonly model: () => Promise<Uint8Array>;
  /** Verified too; called with it. */
  readonly weights?: () => Promise<WeightsFile>;
  readonly wasmBinary?: () => Promise<ArrayBuffer>;
}

/** A batch gains nothing on WASM and much on a GPU. */
const ROWS_ON_GPU = 8;

export function onnxBackend({ id, runtime, model, weights, wasmBinary, ...options }: OnnxBackendOptions): Backend {
  const provider = id === 'webgpu' ? 'webgpu' : 'wasm';
  return {
    id,
    async open(): Promise<ModelSession> {
      const [ort, bytes] = await Promise.all([runtime(), model()]);
      const beside = { ...(weights === undefined ? {} : { weights: await weights() }), ...(wasmBinary === undefined ? {} : { wasmBinary: await wasmBinary() }) };
      const session = await openModel(ort, bytes, { provider, ...options, ...beside });
      const lost = provider === 'webgpu' ? deviceLost(ort) : undefined;
      return {
        backend: id,
        rowsAtOnce: provider === 'webgpu' ? ROWS_ON_GPU : 1,
        run: (batch, output) => (lost === undefined ? runOnce(ort, session, { batch, output }) : Promise.race([runOnce(ort, session, { batch, output }), lost])),
        release: () => session.release(),
      };
    },
  };
}

interface Run {
  readonly batch: ModelBatch;
  readonly output: ModelOutput;
}

async function runOnce(ort: typeof Ort, session: Ort.InferenceSession, { batch, output }: Run): Promise<Float32Array> {
  const dims = [batch.rows, batch.length];
  const tensor = (values: Int32Array): Ort.Tensor => new ort.Tensor('int64', toInt64(values), dims);
  const feeds = { input_ids: tensor(batch.ids), attention_mask: tensor(batch.mask), token_type_ids: tensor(batch.shapes) };
  const answer = (await session.run(feeds, [output]))[output];
  const values = await answer?.getData(true);
  if (!(values instanceof Float32Array)) throw new Error('The model gave no such output.');
  return values;
}

/** Whole numbers of 0 and more, widened without making a BigInt for each: low word first, as all machines that run this have it. */
function toInt64(values: Int32Array): BigInt64Array {
  const words = new Int32Array(values.length * 2);
  for (let i = 0; i < values.length; i += 1) words[2 * i] = values[i] as number;
  return new BigInt64Array(words.buffer);
}

/** Rejects when the GPU device goes: a run that waits for it may never settle. */
function deviceLost(ort: typeof Ort): Promise<never> {
  const lost = (async (): Promise<never> => {
    const device = (await ort.env.webgpu.device) as { readonly lost?: Promise<unknown> } | undefined;
    await (device?.lost ?? new Promise(() => undefined));
    throw new Error('The GPU device was lost.');
  })();
  // Whoever runs hears of it; between runs nobody does, and that is no fault.
  lost.catch(() => undefined);
  return lost;
}
