/** The model store on a database in memory and a host of the test's own: it answers with ranges, and fails as it is told. */
import { createHash } from 'node:crypto';
import type { ModelNews } from '../contracts/models-worker.ts';
import { ModelDatabase } from '../storage/models/model-database.ts';
import { ModelFiles } from '../storage/models/model-files.ts';
import type { ModelManifest } from './manifest.ts';
import type { BodyRequest, ModelPorts, OpenedBody } from './ports.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes without a pattern, the same for the same seed. */
export function noise(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = seed >>> 0;
  for (let i = 0; i < length; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

export function manifestOf(files: Readonly<Record<string, Uint8Array>>, version = '1', id = 'tiny'): ModelManifest {
  const list = Object.entries(files).map(([path, bytes]) => ({ path, sizeBytes: bytes.byteLength, sha256: sha256(bytes) }));
  return { id, version, licence: 'Apache-2.0', task: 'token-classification', files: list };
}

export interface HostFault {
  /** Each answer breaks off after so many bytes. */
  readonly cutAfter?: number;
  readonly status?: number;
  readonly noRanges?: boolean;
  readonly unreachable?: boolean;
}

/** A host with files by address; `requests` says what was asked. */
export class TestHost {
  readonly files = new Map<string, Uint8Array>();
  readonly requests: BodyRequest[] = [];
  fault: HostFault = {};

  serve(files: Readonly<Record<string, Uint8Array>>, folder = '/models/tiny/'): void {
    for (const [path, bytes] of Object.entries(files)) this.files.set(folder + path, bytes);
  }

  readonly open = async (request: BodyRequest): Promise<OpenedBody> => {
    this.requests.push(request);
    const { cutAfter, status, noRanges, unreachable } = this.fault;
    if (unreachable === true) throw new TypeError('Failed to fetch');
    const bytes = this.files.get(request.address);
    if (status !== undefined || bytes === undefined) return { status: status ?? 404, start: 0, etag: null, body: bodyOf(new Uint8Array()) };
    const etag = `"${sha256(bytes).slice(0, 8)}"`;
    const ranged = request.from > 0 && noRanges !== true && (request.etag === null || request.etag === etag);
    const start = ranged ? request.from : 0;
    return { status: ranged ? 206 : 200, start, etag, body: bodyOf(bytes.subarray(start), cutAfter, request.signal) };
  };
}

function bodyOf(bytes: Uint8Array, cutAfter = Number.POSITIVE_INFINITY, signal?: AbortSignal): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (signal?.aborted === true || (at >= cutAfter && at < bytes.byteLength)) {
        controller.error(new TypeError('network error'));
        return;
      }
      if (at >= bytes.byteLength) {
        controller.close();
        return;
      }
      const end = Math.min(at + 65_536, bytes.byteLength, Math.max(cutAfter, at + 1));
      controller.enqueue(bytes.slice(at, end));
      at = end;
    },
  });
}

export interface TestStore {
  readonly ports: ModelPorts;
  readonly host: TestHost;
  readonly files: ModelFiles;
  readonly news: ModelNews[];
}

/** @param locks shared by stores that stand for tabs of one browser */
export function testStore(locks = new Map<string, Promise<unknown>>(), freeBytes: number | null = null): TestStore {
  const host = new TestHost();
  const files = new ModelFiles(new ModelDatabase());
  const news: ModelNews[] = [];
  let clock = 0;
  const ports: ModelPorts = {
    files, open: host.open, freeBytes: async () => freeBytes, tell: (one) => news.push(one), now: () => (clock += 40), pause: async () => undefined,
    exclusive: async (name, { onWait }, work) => {
      const before = locks.get(name);
      if (before !== undefined) onWait();
      const done = (before ?? Promise.resolve()).catch(() => undefined).then(work);
      locks.set(name, done.catch(() => undefined).then(() => locks.delete(name)));
      return done;
    },
  };
  return { ports, host, files, news };
}
