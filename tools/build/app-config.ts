/** How the app is built: for production (vite.config.ts) and, with other models and another hub, for tests (tools/model-fixture). */
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, type UserConfig } from 'vite';
import { HUB_ORIGINS } from '../serve/security-headers.mjs';
import { headersPlugin } from './headers-plugin.ts';
import { lexiconsPlugin } from './lexicons-plugin.ts';
import { modelsPlugin, readShippedManifests } from './models-plugin.ts';
import { EXTERNAL_WASM, ORT_WASM_FILES, ORT_WEBGPU_FILES, ortFilesPlugin } from './ort-files-plugin.ts';
import { serviceWorkerPlugin } from './service-worker-plugin.ts';

export interface AppConfigOptions {
  /** Absolute paths. */
  readonly projectRoot: string;
  readonly publicDir?: string;
  readonly outDir?: string;
  /** Whom the download worker may ask; the first one is the hub itself. */
  readonly hubOrigins?: readonly string[];
}

export function appConfig({ projectRoot, publicDir = path.join(projectRoot, 'public'), outDir = path.join(projectRoot, 'dist'), hubOrigins = HUB_ORIGINS }: AppConfigOptions): UserConfig {
  const models = path.join(publicDir, 'models');
  const virtualModules = () => [lexiconsPlugin(path.join(projectRoot, 'lexicons/en')), modelsPlugin({ projectRoot, folder: models, hubOrigin: hubOrigins[0] ?? '' })];
  // What runs a shipped model is shipped with one; what runs packs is there for whoever takes one.
  const runtimeFiles = [...(readShippedManifests(models).length > 0 ? ORT_WASM_FILES : []), ...ORT_WEBGPU_FILES];
  return {
    root: projectRoot,
    publicDir,
    resolve: { conditions: [EXTERNAL_WASM, ...defaultClientConditions] },
    plugins: [headersPlugin(), react(), ...virtualModules(), ortFilesPlugin(projectRoot, runtimeFiles), serviceWorkerPlugin(projectRoot, hubOrigins)],
    worker: { format: 'es', plugins: virtualModules },
    build: {
      target: 'es2023',
      outDir,
      modulePreload: { polyfill: false },
      // Everything inlined would be an address of "data:", which the policy refuses for scripts and styles.
      assetsInlineLimit: 0,
    },
  };
}
