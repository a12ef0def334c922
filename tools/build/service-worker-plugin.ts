/**
 * Vite plugin: after the build, lists every public file with its SHA-256 and builds workers/service-worker.ts with that list in it,
 * as /service-worker.js. Files of any size are listed; one that is left out would break the app offline.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { SECURITY_HEADERS } from '../serve/security-headers.mjs';
import { listFiles } from '../serve/static-files.mjs';
import type { AppFile } from '../../workers/service-worker/app-files.ts';

const SERVICE_WORKER = 'service-worker.js';
/** Read by hosts, not by the app. */
const NOT_PUBLIC = new Set(['_headers', SERVICE_WORKER]);
const VERSION_LENGTH = 16;

/** The files below a built site, as the service worker stores them; index.html stands under "/". */
export function listAppFiles(root: string): AppFile[] {
  return listFiles(root)
    .map((file) => ({ file, name: path.relative(root, file).split(path.sep).join('/') }))
    .filter(({ name }) => !NOT_PUBLIC.has(name) && !name.endsWith('.map'))
    .map(({ file, name }) => {
      const bytes = readFileSync(file);
      const sha256 = createHash('sha256').update(bytes).digest('base64');
      return { url: name === 'index.html' ? '/' : `/${encodeURI(name)}`, sha256, sizeBytes: bytes.byteLength };
    });
}

/** One version for one set of files and headers: it names the cache, and a change in it makes browsers install the new one. */
export function versionOf(files: readonly AppFile[]): string {
  const content = JSON.stringify([files, SECURITY_HEADERS]);
  return createHash('sha256').update(content).digest('hex').slice(0, VERSION_LENGTH);
}

export function serviceWorkerPlugin(projectRoot: string): Plugin {
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
            __PLAINCHART_VERSION__: JSON.stringify(versionOf(files)),
            __PLAINCHART_HEADERS__: JSON.stringify(SECURITY_HEADERS),
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
