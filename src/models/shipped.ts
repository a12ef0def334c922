/** The models that ship with a build: served by the app's own origin below /models/. */
import { EngineError } from '../engine/errors.ts';
import { readManifest, type ModelManifest } from './manifest.ts';
import type { ModelSource } from './model-keeper.ts';

/** Folder of a model's files on our own origin. */
export const shippedFolder = (id: string): string => `/models/${id}/`;

/** @throws EngineError `MODEL_MANIFEST_INVALID` */
export const readShipped = (manifests: readonly unknown[]): readonly ModelManifest[] => manifests.map(readManifest);

/** @throws EngineError `UNKNOWN_ID` when no such model ships */
export function shippedSource(manifests: readonly ModelManifest[], id: string): ModelSource {
  const manifest = manifests.find((one) => one.id === id);
  if (manifest === undefined) throw new EngineError('UNKNOWN_ID', { kind: 'model', id });
  return { origin: 'shipped', manifest: async () => manifest, addressOf: ({ path }) => shippedFolder(id) + path, conditional: true };
}

/** What generative packs run on: a file of the app's own origin, fetched with the first pack. */
export function runtimeSource(manifest: ModelManifest): ModelSource {
  return { origin: 'shipped', manifest: async () => manifest, addressOf: ({ path }) => `/ort/${path}`, conditional: true };
}
