/**
 * The public files of a folder, read from disk once into a map from address to file.
 * Only addresses in the map are ever served, so no request can name a path outside the folder.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.onnx': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Files whose name carries a hash of their content never change under that name. */
const HASHED_NAME = /^\/(?:assets\/[^/]*-[\w-]{8}\.\w+|lexicons\/[\w-]+\.[0-9a-f]{12}\.tsv\.gz)$/;

/**
 * How long a browser may keep a file. The service worker's script stays fresh just long enough that the browser's own look for a
 * new version, a second after each navigation, is answered from its cache (src/platform/browser/offline.ts).
 * @param {string} address
 * @returns {string}
 */
export function cacheControlOf(address) {
  if (address === '/service-worker.js') return 'max-age=30';
  return HASHED_NAME.test(address) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * @typedef {{ file: string, sizeBytes: number, contentType: string, etag: string, cacheControl: string }} PublicFile
 */

/**
 * Lists every file under a folder as absolute paths, in a stable order.
 * @param {string} folder
 * @returns {string[]}
 */
export function listFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return listFiles(full);
      return entry.isFile() ? [full] : [];
    });
}

/**
 * Reads the folder's files into a map keyed by address ("/assets/x.js"); "/" stands for index.html.
 * @param {string} root
 * @returns {Map<string, PublicFile>}
 */
export function readPublicFiles(root) {
  const files = new Map();
  for (const file of listFiles(root)) {
    const address = `/${path.relative(root, file).split(path.sep).join('/')}`;
    files.set(address, {
      file,
      sizeBytes: statSync(file).size,
      contentType: CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 22)}"`,
      cacheControl: cacheControlOf(address),
    });
  }
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}
