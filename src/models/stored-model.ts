/** Reads a stored model back. In: its id. Out: its manifest, and its files as bytes, each checked against its sum once more. */
import { EngineError } from '../engine/errors.ts';
import { isModelDatabasePresent, ModelDatabase, type ModelOrigin } from '../storage/models/model-database.ts';
import { ModelFiles } from '../storage/models/model-files.ts';
import { readManifest, type ModelFile, type ModelManifest } from './manifest.ts';
import { toModelError } from './model-error.ts';
import { verifyFile } from './verify-file.ts';

export interface StoredModel {
  readonly manifest: ModelManifest;
  readonly origin: ModelOrigin;
  /**
   * @param path as the manifest names it
   * @throws EngineError `MODEL_NOT_STORED` for a path that the manifest does not name or a file that is gone; `MODEL_SHA_MISMATCH` for
   *   one that changed on the device, which is deleted
   */
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** Null when the model is not on the device. Makes no database where there is none. @throws EngineError `MODEL_...` */
export async function openStoredModel(id: string, files = new ModelFiles(new ModelDatabase())): Promise<StoredModel | null> {
  try {
    if (!await isModelDatabasePresent()) return null;
    const record = await files.model(id);
    if (record === undefined) return null;
    const manifest = readManifest(record.manifest);
    return { manifest, origin: record.origin, read: (path) => readFile(files, manifest, path) };
  } catch (error) {
    throw toModelError(error);
  }
}

async function readFile(files: ModelFiles, manifest: ModelManifest, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = manifest.files.find((one) => one.path === path);
  if (file === undefined || (await files.file(file.sha256))?.complete !== true) throw new EngineError('MODEL_NOT_STORED', { model: manifest.id });
  const bytes = await join(files, file);
  try {
    await verifyFile(bytes, file);
  } catch (error) {
    await files.forget(file.sha256).catch(() => undefined);
    throw error;
  }
  return bytes;
}

async function join(files: ModelFiles, { sha256, sizeBytes }: ModelFile): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(sizeBytes);
  let at = 0;
  for await (const row of files.rows(sha256)) {
    // Longer than it should be: the sum of what fits will not be the right one.
    bytes.set(row.subarray(0, sizeBytes - at), at);
    at += row.byteLength;
    if (at > sizeBytes) break;
  }
  return bytes.subarray(0, Math.min(at, sizeBytes));
}
