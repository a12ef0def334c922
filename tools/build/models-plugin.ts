/**
 * Vite plugin: tells the app which models ship with it, as the module `virtual:models`: the manifest of each folder below
 * public/models, and the origin of the hub. Taken in at the build, so that the code and the sums it accepts belong together.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { HUB_ORIGINS } from '../serve/security-headers.mjs';

const MODULE_ID = 'virtual:models';
const RESOLVED_ID = `\0${MODULE_ID}`;

/** The manifests below a folder, as they stand in their files; none when the folder is missing. */
export function readShippedManifests(folder: string): unknown[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'manifest.json')))
    .map((entry) => JSON.parse(readFileSync(path.join(folder, entry.name, 'manifest.json'), 'utf8')) as unknown);
}

/**
 * @param folder absolute path of the folder with one folder a model
 * @param hubOrigin whom the download worker asks
 */
export function modelsPlugin(folder: string, hubOrigin = HUB_ORIGINS[0] ?? ''): Plugin {
  return {
    name: 'plainchart-models',
    resolveId: (id) => (id === MODULE_ID ? RESOLVED_ID : undefined),
    load: (id) => (id === RESOLVED_ID ? `export const shipped = ${JSON.stringify(readShippedManifests(folder))};\nexport const hubOrigin = ${JSON.stringify(hubOrigin)};` : undefined),
  };
}
