/**
 * Builds the speed page into .cache/speed-probe, with the tagger of PLAINCHART_TAGGER (a folder; the shipped one if unset) in our
 * layout and in the hub's.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { headersPlugin } from '../build/headers-plugin.ts';
import { EXTERNAL_WASM, ORT_WASM_FILES, ORT_WEBGPU_FILES, ortFilesPlugin } from '../build/ort-files-plugin.ts';
import { hubFiles } from './hub-files.ts';

const projectRoot = path.resolve(import.meta.dirname, '../..');
const tagger = process.env['PLAINCHART_TAGGER'] ?? path.join(projectRoot, 'public/models/plainchart-tagger');

const modelPlugin: Plugin = {
  name: 'plainchart-speed-models',
  generateBundle() {
    if (this.environment.config.isWorker) return;
    const read = (name: string): Buffer => readFileSync(path.join(tagger, name));
    const own = Object.fromEntries(['tagger.json', 'vocab.txt', 'model.int8.onnx'].map((name) => [`plainchart-tagger/${name}`, read(name)]));
    const hub = Object.entries(hubFiles(read('vocab.txt').toString(), read('tagger.json').toString())).map(([name, content]) => [`plainchart-tagger-hub/${name}`, content]);
    const files = { ...own, ...Object.fromEntries(hub), 'plainchart-tagger-hub/onnx/model_quantized.onnx': read('model.int8.onnx') } as Record<string, string | Uint8Array>;
    for (const [name, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName: `models/${name}`, source });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  resolve: { conditions: [EXTERNAL_WASM, ...defaultClientConditions] },
  plugins: [headersPlugin(), ortFilesPlugin(projectRoot, [...ORT_WASM_FILES, ...ORT_WEBGPU_FILES]), modelPlugin],
  worker: { format: 'es' },
  build: { target: 'es2023', outDir: path.join(projectRoot, '.cache/speed-probe'), emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
