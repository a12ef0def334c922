/**
 * Vite plugin: after the build, lists every public file with its SHA-256 and builds workers/service-worker.ts with that list in it,
 * as /service-worker.js. Files of any size are listed; one that is left out would break the app offline.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { HUB_ORIGINS, SECURITY_HEADERS, securityHeadersFor } from '../serve/security-headers.mjs';
import { listFiles } from '../serve/static-files.mjs';
import { ORT_WEBGPU_FILES } from './ort-files-plugin.ts';
import type { AppFile } from '../../workers/service-worker/app-files.ts';

const SERVICE_WORKER = 'service-worker.js';
/** Read by hosts, not by the app. */
const NOT_PUBLIC = new Set(['_headers', SERVICE_WORKER]);
const VERSION_LENGTH = 16;

/** Kept in IndexedDB by the model store, which fetches them in parts and replaces them one by one: models, and the runtime of generative packs. */
const isKeptByModelStore = (name: string): boolean => name.startsWith('models/') || name === `ort/${ORT_WEBGPU_FILES[1]}`;

/** The files below a built site, as the service worker stores them; index.html stands under "/". */
export function listAppFiles(root: string): AppFile[] {
  return listFiles(root)
    .map((file) => ({ file, name: path.relative(root, file).split(path.sep).join('/') }))
    .filter(({ name }) => !NOT_PUBLIC.has(name) && !isKeptByModelStore(name) && !name.endsWith('.map'))
    .map(({ file, name }) => {
      const bytes = readFileSync(file);
      const sha256 = createHash('sha256').update(bytes).digest('base64');
      return { url: name === 'index.html' ? '/' : `/${encodeURI(name)}`, sha256, sizeBytes: bytes.byteLength };
    });
}

/** Addresses of the public files that the model store keeps: asking for one tells nothing. */
export function listStoredFiles(root: string): string[] {
  return listFiles(root).map((file) => path.relative(root, file).split(path.sep).join('/')).filter(isKeptByModelStore).map((name) => `/${encodeURI(name)}`);
}

/** Headers of the files that have others than most, by address. */
export function headersByFile(files: readonly AppFile[], hubOrigins: readonly string[]): Record<string, Readonly<Record<string, string>>> {
  const own = files.map(({ url }) => [url, securityHeadersFor(url, hubOrigins)] as const);
  return Object.fromEntries(own.filter(([, headers]) => headers !== SECURITY_HEADERS));
}

/** One version for one set of files and headers: it names the cache, and a change in it makes browsers install the new one. */
export function versionOf(files: readonly AppFile[], hubOrigins: readonly string[] = HUB_ORIGINS): string {
  const content = JSON.stringify([files, SECURITY_HEADERS, headersByFile(files, hubOrigins)]);
  return createHash('sha256').update(content).digest('hex').slice(0, VERSION_LENGTH);
}

/**
 * @param projectRoot absolute path of the checkout
 * @param hubOrigins whom the download worker may ask; the first one is the hub itself
 */
export function serviceWorkerPlugin(projectRoot: string, hubOrigins: readonly string[] = HUB_ORIGINS): Plugin {
  let outDir = '';
  let wanted = false;
  return {
    name: 'plainchart-service-worker',
    apply: 'build',
    configResolved(config) {
      wanted = !config.isWorker;
      outDir = path.resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler(error?: Error) {
        if (!wanted || error) return;
        const files = listAppFiles(outDir);
        await build({
          configFile: false,
          root: projectRoot,
          publicDir: false,
          logLevel: 'warn',
          define: {
            __PLAINCHART_FILES__: JSON.stringify(files),
            __PLAINCHART_VERSION__: JSON.stringify(versionOf(files, hubOrigins)),
            __PLAINCHART_HEADERS__: JSON.stringify(SECURITY_HEADERS),
            __PLAINCHART_HEADERS_BY_FILE__: JSON.stringify(headersByFile(files, hubOrigins)),
            __PLAINCHART_STORED_FILES__: JSON.stringify(listStoredFiles(outDir)),
            __PLAINCHART_HUB__: JSON.stringify(hubOrigins[0] ?? ''),
          },
          build: {
            target: 'es2023',
            outDir,
            emptyOutDir: false,
            rolldownOptions: {
              input: path.join(projectRoot, 'workers/service-worker.ts'),
              output: { format: 'iife', entryFileNames: SERVICE_WORKER },
            },
          },
        });
      },
    },
  };
}
