/**
 * Takes in model files that the user offers. Each is summed up first. In: files, the manifests that are known. Out: a stored model.
 * Refused: a file of no known manifest, unless the user confirmed an unsigned import; that one is kept under an id made of its sum,
 * marked as unsigned for good, and takes the place of nothing.
 */
import type { StoredModelSummary } from '../contracts/models-worker.ts';
import { EngineError } from '../engine/errors.ts';
import type { ModelOrigin } from '../storage/models/model-database.ts';
import { sizeOf } from './fetch-model.ts';
import { FileSum } from './file-sum.ts';
import { readManifest, type ModelFile, type ModelManifest } from './manifest.ts';
import { toModelError } from './model-error.ts';
import type { ModelPorts } from './ports.ts';
import { RowWriter } from './row-writer.ts';

export interface ImportOptions {
  readonly known: readonly ModelManifest[];
  /** The user read what an unsigned import is, and confirmed it. */
  readonly unsigned: boolean;
}
interface Offered extends ModelFile {
  readonly file: Blob;
}

/** @throws EngineError `MODEL_UNKNOWN_FILE` with how many files of how many are known, `MODEL_NO_ROOM`, `MODEL_STORE_FAILED` */
export async function importFiles(files: readonly File[], { known, unsigned }: ImportOptions, ports: ModelPorts): Promise<StoredModelSummary> {
  try {
    const offered = await Promise.all(files.map(sumUp));
    const manifest = known.find((one) => one.files.every(({ sha256 }) => offered.some((file) => file.sha256 === sha256)));
    if (manifest !== undefined) return await take({ manifest, offered, origin: 'import' }, ports);
    const isKnown = ({ sha256 }: Offered): boolean => known.some((one) => one.files.some((file) => file.sha256 === sha256));
    if (!unsigned) throw new EngineError('MODEL_UNKNOWN_FILE', { files: offered.length, known: offered.filter(isKnown).length });
    return await take({ manifest: unsignedManifest(offered), offered, origin: 'unsigned import' }, ports);
  } catch (error) {
    throw toModelError(error);
  }
}

async function sumUp(file: File): Promise<Offered> {
  const sum = new FileSum();
  for await (const chunk of chunksOf(file)) sum.add(chunk);
  return { path: file.name, sizeBytes: file.size, sha256: sum.hex(), file };
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

/** @throws EngineError `MODEL_MANIFEST_INVALID` for a file name that is none, or an empty file */
function unsignedManifest(offered: readonly Offered[]): ModelManifest {
  const main = offered.find(({ path }) => path.endsWith('.onnx')) ?? offered[0];
  const names = new Set(offered.map(({ path }) => path));
  // transformers.js looks for the weights of a language model in a folder of that name.
  const isWriter = names.has('config.json') && names.has('tokenizer.json');
  const files = offered.map(({ path, sizeBytes, sha256 }) => ({ path: isWriter && path.includes('.onnx') ? `onnx/${path}` : path, sizeBytes, sha256 }));
  const task = names.has('tagger.json') ? 'token-classification' : isWriter ? 'text-generation' : 'feature-extraction';
  return readManifest({ id: `import-${main?.sha256.slice(0, 12) ?? ''}`, version: 'unsigned', licence: 'NOASSERTION', task, files });
}

interface Taking {
  readonly manifest: ModelManifest;
  readonly offered: readonly Offered[];
  readonly origin: ModelOrigin;
}

async function take({ manifest, offered, origin }: Taking, ports: ModelPorts): Promise<StoredModelSummary> {
  const { files } = ports;
  for (const { sha256, sizeBytes } of manifest.files) {
    const source = offered.find((one) => one.sha256 === sha256);
    const record = await files.begin({ sha256, sizeBytes, modelId: manifest.id });
    if (source === undefined || record.complete) continue;
    if (record.storedBytes > 0) await files.forget(sha256).then(() => files.begin({ sha256, sizeBytes, modelId: manifest.id }));
    const writer = new RowWriter((row) => files.append(sha256, row, null));
    for await (const chunk of chunksOf(source.file)) await writer.add(chunk);
    await writer.flush();
    await files.complete(sha256);
  }
  await files.replace({ id: manifest.id, manifest, origin, sums: manifest.files.map(({ sha256 }) => sha256) });
  await files.setWanted(manifest.id, true);
  const summary = { id: manifest.id, version: manifest.version, licence: manifest.licence, task: manifest.task, sizeBytes: sizeOf(manifest), origin };
  ports.tell({ kind: 'model-news', id: manifest.id, phase: { status: 'ready', version: manifest.version, sizeBytes: summary.sizeBytes }, usable: manifest.version });
  return summary;
}
