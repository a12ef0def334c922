/** The tagger that is measured: of the folder that `PLAINCHART_TAGGER` names, else the one that ships. Out: the engine's port, or undefined where there is none. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { TaggerPort } from '../../src/engine/ports.ts';
import { nodeBackends } from '../../src/runtime/onnx/node-backends.ts';
import { openTagger } from '../../src/runtime/onnx/open-tagger.ts';
import { PROJECT_ROOT } from '../../tools/setup/project.mjs';

const MODEL_FILE = 'model.int8.onnx';
const MOST_THREADS = 4;

export function taggerFolder(): string | undefined {
  const folder = process.env['PLAINCHART_TAGGER'] ?? path.join(PROJECT_ROOT, 'public/models/plainchart-tagger');
  return existsSync(path.join(folder, MODEL_FILE)) ? folder : undefined;
}

/** The sum is that of the bytes read, so that what is written down says which file was measured. @throws EngineError `MODEL_CONFIG_INVALID` */
export function openMeasuredTagger(): TaggerPort | undefined {
  const folder = taggerFolder();
  if (folder === undefined) return undefined;
  const words = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const model = new Uint8Array(readFileSync(path.join(folder, MODEL_FILE)));
  const backends = nodeBackends(async () => model, Math.min(MOST_THREADS, availableParallelism()));
  return openTagger({ config: words('tagger.json'), vocab: words('vocab.txt'), sha256: createHash('sha256').update(model).digest('hex'), backends }).tagger;
}
