/** Probe: the tagger that ships, on the graphics processor (or its imitation: nobody asks here which it is) or on WASM. */
import '../../src/platform/browser/worker-setup.ts';
import { decodeLayer } from '../../src/runtime/onnx/decode-bioes.ts';
import { FallbackSession } from '../../src/runtime/onnx/fallback-session.ts';
import { GPU_GRAPH, gpuBackend, WEIGHTS } from '../../src/runtime/onnx/gpu-backend.ts';
import type { LabelLayer } from '../../src/runtime/onnx/label-layer.ts';
import { edgesOf } from '../../src/runtime/onnx/mention-edges.ts';
import { rowOf, type ModelRow } from '../../src/runtime/onnx/model-rows.ts';
import type { Backend } from '../../src/runtime/onnx/model-session.ts';
import { onnxBackend } from '../../src/runtime/onnx/onnx-backend.ts';
import { readPieces } from '../../src/runtime/onnx/pieces.ts';
import { readTaggerConfig } from '../../src/runtime/onnx/tagger-config.ts';
import type { LogitRun } from '../../src/runtime/onnx/viterbi.ts';
import { readVocab, type Vocab } from '../../src/runtime/onnx/vocab.ts';
import { cutWindows, windowSizes } from '../../src/runtime/onnx/windows.ts';
import { WordPiece } from '../../src/runtime/onnx/wordpiece.ts';
import { ORT_WEBGPU_FILES } from '../build/ort-files-plugin.ts';
import { answerWith } from './answer.ts';
import type { TaggerAnswer, TaggerTask } from './tagger-task.ts';

const FOLDER = '/models/plainchart-tagger/';
/** Short ones: an imitation of a graphics processor takes minutes for a few long ones. */
const WINDOW = 96;
const OVERLAP = 16;

async function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
const wordsAt = async (address: string): Promise<string> => new TextDecoder().decode(await bytesAt(address));

function backendOf({ graph, on }: TaggerTask): Backend {
  const model = () => bytesAt(FOLDER + graph);
  const weights = () => bytesAt(FOLDER + WEIGHTS);
  if (on === 'webgpu') return gpuBackend({ graph: model, weights, runtime: () => bytesAt(`/ort/${ORT_WEBGPU_FILES[1]}`) });
  return onnxBackend({
    id: 'wasm-threads', threads: 2, isolated: globalThis.crossOriginIsolated, filesAt: new URL('/ort/', globalThis.location.href).href,
    runtime: () => import('onnxruntime-web/wasm'), model, ...(graph === GPU_GRAPH ? { weights: async () => ({ path: WEIGHTS, data: await weights() }) } : {}),
  });
}

interface ReadWindow {
  readonly row: ModelRow;
  readonly edges: Pick<LogitRun, 'mayStart' | 'mayEnd'>;
}

function windowsOf({ texts, pieces: wanted }: TaggerTask, vocab: Vocab): ReadWindow[] {
  const wordPiece = new WordPiece(vocab);
  let count = 0;
  return texts.flatMap((text) => {
    const pieces = readPieces(text, wordPiece);
    return cutWindows(pieces, windowSizes(WINDOW, OVERLAP)).flatMap(({ start, end }) => {
      if (count >= wanted) return [];
      count += end - start;
      return [{ row: rowOf(pieces, start, end, vocab), edges: edgesOf(text, pieces, start, end) }];
    });
  });
}

function labelsOf(run: LogitRun, layer: LabelLayer): string[] {
  const labels = new Array<string>(run.length).fill('O');
  for (const { first, last, type, subtype } of decodeLayer(run, layer)) {
    for (let at = first; at <= last; at += 1) labels[at] = `${at === first ? 'B' : 'I'}-${type}.${subtype}`;
  }
  return labels;
}

answerWith(async (request): Promise<TaggerAnswer> => {
  const task = JSON.parse(request) as TaggerTask;
  const vocab = readVocab(await wordsAt(`${FOLDER}vocab.txt`));
  const { layers, width } = readTaggerConfig(JSON.parse(await wordsAt(`${FOLDER}tagger.json`)));
  const session = new FallbackSession({ backends: [backendOf(task)], pad: vocab.pad });
  const windows = windowsOf(task, vocab);
  const before = performance.now();
  const answers = await session.run(windows.map(({ row }) => row), { output: 'logits' });
  const tookMs = performance.now() - before;
  // Row 0 is [CLS], the last [SEP].
  const runs = windows.map(({ edges }, i): LogitRun => {
    const logits = (answers[i] as Float32Array).slice(width, -width);
    return { logits, length: logits.length / width, width, ...edges };
  });
  return { labels: Object.fromEntries(layers.map((layer) => [layer.id, runs.flatMap((run) => labelsOf(run, layer))])), tookMs };
});
