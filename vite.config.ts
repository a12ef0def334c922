import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { headersPlugin } from './tools/build/headers-plugin.ts';
import { lexiconsPlugin } from './tools/build/lexicons-plugin.ts';
import { modelsPlugin } from './tools/build/models-plugin.ts';
import { serviceWorkerPlugin } from './tools/build/service-worker-plugin.ts';

const projectRoot = import.meta.dirname;
const lexicons = path.join(projectRoot, 'lexicons/en');
const shippedModels = path.join(projectRoot, 'public/models');

export default defineConfig({
  plugins: [headersPlugin(), react(), lexiconsPlugin(lexicons), modelsPlugin(shippedModels), serviceWorkerPlugin(projectRoot)],
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
