/**
 * Builds the probe page into .cache/policy-probe: `npx vite build --config tools/policy-probe/vite.config.ts`. The tagger that ships goes with it,
 * or the one in the folder that PLAINCHART_TAGGER names.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { headersPlugin } from '../build/headers-plugin.ts';
import { EXTERNAL_WASM, ORT_WASM_FILES, ORT_WEBGPU_FILES, ortFilesPlugin } from '../build/ort-files-plugin.ts';
import { tinyModelFiles } from './tiny-model.ts';

const projectRoot = path.resolve(import.meta.dirname, '../..');

const tinyModelPlugin: Plugin = {
  name: 'plainchart-tiny-model',
  generateBundle() {
    if (this.environment.config.isWorker) return;
    for (const [name, source] of Object.entries(tinyModelFiles())) {
      this.emitFile({ type: 'asset', fileName: `models/tiny/${name}`, source });
    }
  },
};

const tagger = process.env['PLAINCHART_TAGGER'] ?? path.join(projectRoot, 'public/models/plainchart-tagger');

const taggerPlugin: Plugin = {
  name: 'plainchart-probe-tagger',
  generateBundle() {
    if (this.environment.config.isWorker || !existsSync(tagger)) return;
    for (const name of readdirSync(tagger)) {
      this.emitFile({ type: 'asset', fileName: `models/plainchart-tagger/${name}`, source: readFileSync(path.join(tagger, name)) });
    }
  },
};

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  resolve: { conditions: [EXTERNAL_WASM, ...defaultClientConditions] },
  plugins: [headersPlugin(), ortFilesPlugin(projectRoot, [...ORT_WASM_FILES, ...ORT_WEBGPU_FILES]), tinyModelPlugin, taggerPlugin],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    outDir: path.join(projectRoot, '.cache/policy-probe'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
