/**
 * Vite plugin: ships lexicons/en/*.tsv as gzip files named after their content, below /lexicons/, and gives the app their
 * addresses as the module `virtual:lexicons` ({ id: address }). The development server compresses on request.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const MODULE_ID = 'virtual:lexicons';
const RESOLVED_ID = `\0${MODULE_ID}`;
const HASH_LENGTH = 12;

interface PackedLexicon {
  readonly id: string;
  /** Path below the site's root, without a leading slash. */
  readonly fileName: string;
  readonly bytes: Buffer;
}

function packLexicons(folder: string): PackedLexicon[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => {
      const id = path.basename(name, '.tsv');
      const bytes = gzipSync(readFileSync(path.join(folder, name)), { level: 9 });
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);
      return { id, fileName: `lexicons/${id}.${hash}.tsv.gz`, bytes };
    });
}

/**
 * @param folder absolute path of the folder with the TSV files
 */
export function lexiconsPlugin(folder: string): Plugin {
  let packed: PackedLexicon[] | undefined;
  let serving = false;
  const lexicons = (): PackedLexicon[] => (packed ??= packLexicons(folder));
  return {
    name: 'plainchart-lexicons',
    configResolved(config) {
      serving = config.command === 'serve';
    },
    resolveId: (id) => (id === MODULE_ID ? RESOLVED_ID : undefined),
    load(id) {
      if (id !== RESOLVED_ID) return undefined;
      // While serving, a lexicon may change under its address: no hash in the name then.
      const addresses = lexicons().map((one) => [one.id, serving ? `/lexicons/${one.id}.tsv.gz` : `/${one.fileName}`]);
      return `export default ${JSON.stringify(Object.fromEntries(addresses))};`;
    },
    generateBundle() {
      // Workers are bundled by builds of their own: the main build alone writes the files.
      if (this.environment.name !== 'client' || this.environment.config.isWorker) return;
      for (const { fileName, bytes } of lexicons()) this.emitFile({ type: 'asset', fileName, source: bytes });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const id = /^\/lexicons\/([\w-]+)\.tsv\.gz$/.exec(request.url ?? '')?.[1];
        const found = id === undefined ? undefined : packLexicons(folder).find((one) => one.id === id);
        if (!found) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/gzip');
        response.end(found.bytes);
      });
    },
  };
}
