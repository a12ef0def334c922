import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { headersPlugin } from './tools/build/headers-plugin.ts';
import { lexiconsPlugin } from './tools/build/lexicons-plugin.ts';
import { modelsPlugin, readShippedManifests } from './tools/build/models-plugin.ts';
import { EXTERNAL_WASM, ORT_WASM_FILES, ortFilesPlugin } from './tools/build/ort-files-plugin.ts';
import { serviceWorkerPlugin } from './tools/build/service-worker-plugin.ts';

const projectRoot = import.meta.dirname;
const lexicons = path.join(projectRoot, 'lexicons/en');
const shippedModels = path.join(projectRoot, 'public/models');

/** What runs a model is shipped with one. */
const runtimeFiles = readShippedManifests(shippedModels).length > 0 ? ORT_WASM_FILES : [];

export default defineConfig({
  resolve: { conditions: [EXTERNAL_WASM, ...defaultClientConditions] },
  plugins: [headersPlugin(), react(), lexiconsPlugin(lexicons), modelsPlugin(shippedModels), ortFilesPlugin(projectRoot, runtimeFiles), serviceWorkerPlugin(projectRoot)],
  worker: {
    format: 'es',
    plugins: () => [lexiconsPlugin(lexicons), modelsPlugin(shippedModels)],
  },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Everything inlined would be an address of "data:", which the policy refuses for scripts and styles.
    assetsInlineLimit: 0,
  },
});
