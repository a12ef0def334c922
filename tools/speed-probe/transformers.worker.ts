/**
 * The rival: transformers.js's own token-classification pipeline on the same weights. It takes as many tokens a call as the model has
 * positions and cuts what is longer in silence, so the text is given to it line by line, as many lines together as fit.
 */
import '../../src/platform/browser/worker-setup.ts';
import { env, pipeline } from '@huggingface/transformers';
import { answerWith } from '../policy-probe/answer.ts';
import { MODEL_FOLDER, type SpeedAnswer, type SpeedTask } from './task.ts';

/** Notes have three to four characters a piece; where they have fewer, the rival does less than all of the work. */
const CHARACTERS_A_TOKEN = 2.4;

env.allowRemoteModels = false;
env.allowLocalModels = true;
env.localModelPath = '/models/';
env.useBrowserCache = false;
env.useWasmCache = false;

function calls(text: string, most: number): string[] {
  const out: string[] = [''];
  for (const line of text.split('\n')) {
    const last = out.at(-1) as string;
    if (last.length + line.length > most) out.push(line);
    else out[out.length - 1] = last === '' ? line : `${last}\n${line}`;
  }
  return out.filter((one) => one.trim() !== '');
}

answerWith(async (request): Promise<SpeedAnswer> => {
  const { threads, texts } = JSON.parse(request) as SpeedTask;
  const { maxPositions } = (await (await fetch(`${MODEL_FOLDER}/tagger.json`)).json()) as { maxPositions: number };
  const { wasm } = env.backends.onnx;
  if (wasm) {
    wasm.wasmPaths = new URL('/ort/', globalThis.location.href).href;
    wasm.numThreads = threads;
  }
  const start = performance.now();
  const tag = await pipeline('token-classification', 'plainchart-tagger-hub', { device: 'wasm', dtype: 'q8' });
  await tag('Warm');
  const loadMs = performance.now() - start;
  const timesMs: number[] = [];
  let marked = 0;
  for (const text of texts) {
    const before = performance.now();
    marked = 0;
    for (const part of calls(text, maxPositions * CHARACTERS_A_TOKEN)) marked += ((await tag(part)) as unknown[]).length;
    timesMs.push(performance.now() - before);
  }
  const [firstMs = 0, ...rest] = timesMs;
  return { loadMs, firstMs, timesMs: rest, pieces: [], marked, threads };
});
