/**
 * The offline copy: every public file of the app, and nothing else, in one cache named after the version.
 * Each file is checked against the SHA-256 that the build recorded; a file that an older version already holds is not fetched again.
 */
import { contentBytesOut, type RequestReport } from '../../src/platform/browser/network-report.ts';
import { withSecurityHeaders, type AppFile } from './app-files.ts';

const CACHE_PREFIX = 'plainchart-files-';
const HASH_HEADER = 'x-plainchart-sha256';
const PARALLEL_FETCHES = 4;

export interface OfflineCopyOptions {
  readonly files: readonly AppFile[];
  readonly version: string;
  /** The security headers of one file. */
  readonly headersOf: (url: string) => Readonly<Record<string, string>>;
  readonly report: (report: RequestReport) => void;
}

export class OfflineCopy {
  readonly #options: OfflineCopyOptions;

  constructor(options: OfflineCopyOptions) {
    this.#options = options;
  }

  /** The stored response, or undefined when the browser evicted it. */
  async read(file: AppFile): Promise<Response | undefined> {
    const cache = await this.#open();
    return cache.match(file.url);
  }

  /** Files of this version that are not stored. */
  async missing(): Promise<AppFile[]> {
    const cache = await this.#open();
    const stored = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
    return this.#options.files.filter((file) => !stored.has(file.url));
  }

  /** Stores what is missing. @throws when a file cannot be fetched or is not the one that was built */
  async fill(): Promise<void> {
    const waiting = await this.missing();
    const work = async (): Promise<void> => {
      for (let file = waiting.shift(); file; file = waiting.shift()) await this.fetchFile(file);
    };
    await Promise.all(Array.from({ length: PARALLEL_FETCHES }, work));
  }

  /** Brings one file in, from an older version's cache or the network, and stores it. */
  async fetchFile(file: AppFile): Promise<Response> {
    const response = (await this.#fromOlderVersion(file)) ?? (await this.#fromNetwork(file));
    const kept = withSecurityHeaders(response, { ...this.#options.headersOf(file.url), [HASH_HEADER]: file.sha256 }, response.body);
    const cache = await this.#open();
    await cache.put(file.url, kept.clone());
    return kept;
  }

  /** Removes the caches of other versions. */
  async removeOthers(): Promise<void> {
    const names = await caches.keys();
    const others = names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== this.#name());
    await Promise.all(others.map((name) => caches.delete(name)));
  }

  async #fromOlderVersion(file: AppFile): Promise<Response | undefined> {
    for (const name of await caches.keys()) {
      if (!name.startsWith(CACHE_PREFIX)) continue;
      const cache = await caches.open(name);
      const stored = await cache.match(file.url);
      if (stored?.headers.get(HASH_HEADER) === file.sha256) return stored;
    }
    return undefined;
  }

  async #fromNetwork(file: AppFile): Promise<Response> {
    const address = new URL(file.url, self.location.origin);
    const at = Date.now();
    // The browser itself refuses a body whose hash differs. "no-cache" asks the server whether a stored copy is still the current one.
    const response = await fetch(address, { integrity: `sha256-${file.sha256}`, cache: 'no-cache', credentials: 'omit' });
    const common = { kind: 'request', at, purpose: 'offline copy', host: address.host } as const;
    const bytesOut = contentBytesOut(address, true, 0);
    this.#options.report({ ...common, bytesIn: file.sizeBytes, bytesOut, outcome: response.ok ? 'done' : 'failed' });
    if (!response.ok) throw new Error(`A file of the app could not be read (${String(response.status)}).`);
    return response;
  }

  #open(): Promise<Cache> {
    return caches.open(this.#name());
  }

  #name(): string {
    return `${CACHE_PREFIX}${this.#options.version}`;
  }
}
