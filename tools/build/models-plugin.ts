/**
 * Vite plugin: tells the app which models ship with it, as the module `virtual:models`: the manifest of each folder below
 * public/models, that of the runtime of generative packs, and the origin of the hub. Taken in at the build, so that the code and the sums it accepts belong together.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { ORT_WEBGPU_FILES } from './ort-files-plugin.ts';

const MODULE_ID = 'virtual:models';
const RESOLVED_ID = `\0${MODULE_ID}`;

/** The manifests below a folder, as they stand in their files; none when the folder is missing. */
export function readShippedManifests(folder: string): unknown[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'manifest.json')))
    .map((entry) => JSON.parse(readFileSync(path.join(folder, entry.name, 'manifest.json'), 'utf8')) as unknown);
}

/** The manifest of the file that generative packs run on (src/models/catalog/writer-runtime.ts), as the installed version has it. */
export function writerRuntimeManifest(projectRoot: string): object {
  const folder = path.join(projectRoot, 'node_modules/onnxruntime-web');
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
  const name = ORT_WEBGPU_FILES[1];
  const bytes = readFileSync(path.join(folder, 'dist', name));
  const file = { path: name, sizeBytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
  return { id: 'writer-runtime', version, licence: license, task: 'text-generation', files: [file] };
}

export interface ModelsPluginOptions {
  /** Absolute path of the checkout. */
  readonly projectRoot: string;
  /** Absolute path of the folder with one folder a model. */
  readonly folder: string;
  /** Whom the download worker asks. */
  readonly hubOrigin: string;
}

export function modelsPlugin({ projectRoot, folder, hubOrigin }: ModelsPluginOptions): Plugin {
  const values = (): Record<string, unknown> => ({ shipped: readShippedManifests(folder), writerRuntime: writerRuntimeManifest(projectRoot), hubOrigin });
  return {
    name: 'plainchart-models',
    resolveId: (id) => (id === MODULE_ID ? RESOLVED_ID : undefined),
    load: (id) => (id === RESOLVED_ID ? Object.entries(values()).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n') : undefined),
  };
}
