/**
 * Runs the tagger model: a thin shell over src/runtime/onnx, with a worker more for each lane. A worker of its own, so that the rules answer while the model computes and
 * nothing is lost with it when memory runs out. Asks the app's own origin for ONNX Runtime's files alone.
 */
import '../src/platform/browser/worker-setup.ts';
import * as Comlink from 'comlink';
import { installErrorTransfer } from '../src/contracts/error-transfer.ts';
import type { WithLifeline } from '../src/contracts/lifeline.ts';
import type { TaggerFacts, TaggerState, TaggerWorkerApi, TaggingApi } from '../src/contracts/tagger-worker.ts';
import { EngineError } from '../src/engine/errors.ts';
import { WRITER_RUNTIME } from '../src/models/catalog/writer-runtime.ts';
import { openStoredModel } from '../src/models/stored-model.ts';
import { holdLifeline } from '../src/platform/browser/lifeline.ts';
import { browserBackends } from '../src/runtime/onnx/browser-backends.ts';
import { openTagger, type OpenTagger } from '../src/runtime/onnx/open-tagger.ts';
import { gpuFirst } from './gpu-first.ts';
import { hearMessages } from './hear-messages.ts';
import { openLane } from './open-lane.ts';

const KEPT_TEXTS = 2;
const MODEL_FILE = 'model.int8.onnx';

installErrorTransfer();

let opened: OpenTagger | undefined;
const texts = new Map<string, string>();
const cancelled = new Set<string>();

async function open(modelId: string, onGpu: boolean, onState: (state: TaggerState) => void): Promise<TaggerFacts> {
  const stored = await openStoredModel(modelId);
  const file = stored?.manifest.files.find(({ path }) => path === MODEL_FILE);
  if (stored === null || file === undefined) throw new EngineError('MODEL_NOT_STORED', { model: modelId });
  const words = async (path: string): Promise<string> => new TextDecoder().decode(await stored.read(path));
  const [config, vocab] = await Promise.all([words('tagger.json'), words('vocab.txt')]);
  const runtime = onGpu ? await openStoredModel(WRITER_RUNTIME) : null;
  await opened?.release();
  opened = openTagger({
    config, vocab, sha256: file.sha256, backends: gpuFirst(stored, runtime, browserBackends(() => stored.read(MODEL_FILE), openLane)),
    onState: (state) => onState(state), pause: hearMessages,
  });
  await opened.tagger.warmUp();
  return { id: stored.manifest.id, version: stored.manifest.version, sha256: file.sha256 };
}

const tagging: TaggingApi = {
  keepText(textId, text) {
    texts.set(textId, text);
    if (texts.size > KEPT_TEXTS) texts.delete(texts.keys().next().value as string);
  },
  async tag(callId, textId, part) {
    const text = texts.get(textId);
    if (opened === undefined) throw new EngineError('MODEL_UNAVAILABLE');
    if (text === undefined) throw new EngineError('UNKNOWN_ID', { kind: 'text', id: textId });
    try {
      return await opened.tagger.tag(text, part, () => cancelled.has(callId));
    } finally {
      cancelled.delete(callId);
    }
  },
  cancel(callId) {
    cancelled.add(callId);
  },
};

const api: TaggerWorkerApi & WithLifeline = {
  open,
  serve: (port) => Comlink.expose(tagging, port),
  holdLifeline,
};

Comlink.expose(api);
