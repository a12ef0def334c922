/** Our path: pieces, windows, the model, decoding, offsets; what the app's worker does with a text. */
import '../../src/platform/browser/worker-setup.ts';
import { span } from '../../src/engine/document/span.ts';
import { kernelFirst } from '../../src/runtime/kernel/kernel-first.ts';
import { wasmBackend } from '../../src/runtime/onnx/browser-backends.ts';
import { lanesBackend } from '../../src/runtime/onnx/lanes-backend.ts';
import { openTagger } from '../../src/runtime/onnx/open-tagger.ts';
import { readPieces } from '../../src/runtime/onnx/pieces.ts';
import { readVocab } from '../../src/runtime/onnx/vocab.ts';
import { WordPiece } from '../../src/runtime/onnx/wordpiece.ts';
import { openLane } from '../../workers/open-lane.ts';
import { answerWith } from '../policy-probe/answer.ts';
import { MODEL_FOLDER, type SpeedAnswer, type SpeedTask } from './task.ts';

const fetched = async (name: string): Promise<Response> => fetch(`${MODEL_FOLDER}/${name}`);

answerWith(async (request): Promise<SpeedAnswer> => {
  const { threads, texts, ...sizes } = JSON.parse(request) as SpeedTask;
  const start = performance.now();
  const [config, vocab] = await Promise.all([(await fetched('tagger.json')).text(), (await fetched('vocab.txt')).text()]);
  const model = async (): Promise<Uint8Array> => new Uint8Array(await (await fetched('model.int8.onnx')).arrayBuffer());
  // As the app does: as many lanes as threads are allowed.
  const backend = threads > 1 ? lanesBackend({ id: 'wasm-threads', lanes: threads, openLane: () => openLane({ id: 'wasm-threads', model }) }) : kernelFirst(model, wasmBackend(model));
  const { tagger } = openTagger({ config, vocab, sha256: '', backends: [backend], ...sizes });
  await tagger.warmUp();
  const loadMs = performance.now() - start;
  const timesMs: number[] = [];
  let marked = 0;
  for (const text of texts) {
    const before = performance.now();
    marked = (await tagger.tag(text, span(0, text.length), () => false)).length;
    timesMs.push(performance.now() - before);
  }
  const wordPiece = new WordPiece(readVocab(vocab));
  const [firstMs = 0, ...rest] = timesMs;
  return { loadMs, firstMs, timesMs: rest, pieces: texts.slice(1).map((text) => readPieces(text, wordPiece).length), marked, threads };
});
