/** Probe: transformers.js with local models alone, on the device that the message names. */
import '../../src/platform/browser/worker-setup.ts';
import { env, pipeline } from '@huggingface/transformers';
import { answerWith } from './answer.ts';

env.allowRemoteModels = false;
env.allowLocalModels = true;
env.localModelPath = '/models/';
env.useBrowserCache = false;
env.useWasmCache = false;
const { wasm } = env.backends.onnx;
if (wasm) {
  wasm.wasmPaths = new URL('/ort/', globalThis.location.href).href;
  wasm.numThreads = 2;
}

answerWith(async (device) => {
  const tag = await pipeline('token-classification', 'tiny', { device: device === 'webgpu' ? 'webgpu' : 'wasm', dtype: 'fp32' });
  const output = await tag('Takes aspirin for asthma');
  return (output as Array<{ word: string; entity: string }>).map(({ word, entity }) => `${word} ${entity}`);
});
