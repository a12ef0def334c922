/** How large the models are that come with the app, and how much of them one device fetches. In MB of 1,000,000 bytes. With no model there are no figures. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readManifest, type ModelFile } from '../../src/models/manifest.ts';
import { PROJECT_ROOT } from '../../tools/setup/project.mjs';
import { round, type Figure, type Suite } from '../suite.ts';

const MB = 1_000_000;
const megabytes = (bytes: readonly number[]): number => round(bytes.reduce((sum, one) => sum + one, 0) / MB, 2);

/** Bytes of every file below a folder. */
function sizesBelow(folder: string): number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => statSync(path.join(entry.parentPath, entry.name)).size);
}

/** The files that manifests name are fetched, all of them; the manifests come with the script. */
function fetchedFiles(folder: string): ModelFile[] {
  return readdirSync(folder).map((id) => path.join(folder, id, 'manifest.json')).filter((file) => existsSync(file))
    .flatMap((file) => readManifest(JSON.parse(readFileSync(file, 'utf8'))).files);
}

/** @param folder one folder a model */
export function sizesOf(folder: string): { readonly all: number; readonly fetched: number; readonly files: readonly ModelFile[] } {
  const files = fetchedFiles(folder);
  return { all: megabytes(sizesBelow(folder)), fetched: megabytes(files.map(({ sizeBytes }) => sizeBytes)), files };
}

export const modelSizes: Suite = {
  id: 'model-sizes',
  async run() {
    const suite = { suite: 'model-sizes', about: 'The models that come with the app, in MB of 1,000,000 bytes, uncompressed as they are served; the runtime is in bundle-size.' };
    const folder = path.join(PROJECT_ROOT, 'public/models');
    if (!existsSync(folder)) return { ...suite, figures: [] };
    const { all, fetched, files } = sizesOf(folder);
    const figures: Figure[] = [
      { name: 'all files of public/models', value: all, unit: 'MB', floor: 45, better: 'lower' },
      { name: 'what one device fetches', value: fetched, unit: 'MB', floor: 30, aim: 20, better: 'lower' },
    ];
    return { ...suite, figures, tables: [{ title: 'Files', columns: ['file', 'MB'], rows: files.map((file) => [file.path, round(file.sizeBytes / MB, 3)]) }] };
  },
};
