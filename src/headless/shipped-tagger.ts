/** The tagger that ships with the checkout, for the headless command. In: its files. Out: the engine's port, or undefined where none ships. */
import { EngineError } from '../engine/index.ts';
import type { TaggerPort } from '../engine/ports.ts';
import { readManifest } from '../models/manifest.ts';
import { verifyFile } from '../models/verify-file.ts';
import { hasShippedModel, readShippedFile, threadCount } from '../platform/node/shipped-model.ts';
import { nodeBackends } from '../runtime/onnx/node-backends.ts';
import { openTagger } from '../runtime/onnx/open-tagger.ts';

const TAGGER_ID = 'plainchart-tagger';
const MODEL_FILE = 'model.int8.onnx';
const MOST_THREADS = 4;

/** @throws EngineError `MODEL_MANIFEST_INVALID`, `MODEL_SHA_MISMATCH`, `MODEL_CONFIG_INVALID` */
export async function openShippedTagger(): Promise<TaggerPort | undefined> {
  if (!hasShippedModel(TAGGER_ID)) return undefined;
  const { files } = readManifest(JSON.parse(await readWords('manifest.json')));
  const model = files.find(({ path }) => path === MODEL_FILE);
  if (model === undefined) throw new EngineError('MODEL_MANIFEST_INVALID', { field: 'files' });
  const bytes = async (): Promise<Uint8Array> => {
    const read = await readShippedFile(TAGGER_ID, MODEL_FILE);
    await verifyFile(read, model);
    return read;
  };
  const { tagger } = openTagger({
    config: await readWords('tagger.json'), vocab: await readWords('vocab.txt'), sha256: model.sha256,
    backends: nodeBackends(bytes, Math.min(MOST_THREADS, threadCount())),
  });
  return tagger;
}

const readWords = async (path: string): Promise<string> => new TextDecoder().decode(await readShippedFile(TAGGER_ID, path));
