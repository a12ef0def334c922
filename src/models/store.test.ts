import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ModelDatabase } from '../storage/models/model-database.ts';
import type { ModelManifest } from './manifest.ts';
import { ModelKeeper, type ModelSource } from './model-keeper.ts';
import { ROW_BYTES } from './row-writer.ts';
import { openStoredModel } from './stored-model.ts';
import { manifestOf, noise, testStore, type TestStore } from './store.testing.ts';

beforeEach(() => new ModelDatabase().delete());

const MODEL = noise(ROW_BYTES * 2 + 12_345);
const FILES = { 'model.onnx': MODEL, 'vocab.txt': new TextEncoder().encode('[PAD]\n[UNK]\n') };

const sourceOf = (manifest: ModelManifest): ModelSource => ({
  origin: 'shipped', manifest: async () => manifest, addressOf: ({ path }) => `/models/${manifest.id}/${path}`, conditional: true,
});

function served(files: Readonly<Record<string, Uint8Array>> = FILES, version = '1'): TestStore & { keeper: ModelKeeper; source: ModelSource; manifest: ModelManifest } {
  const store = testStore();
  store.host.serve(files);
  const manifest = manifestOf(files, version);
  return { ...store, keeper: new ModelKeeper(store.ports), source: sourceOf(manifest), manifest };
}

/** Compared as buffers: the matcher would look at each of millions of bytes. */
async function isStored(bytes: Uint8Array): Promise<boolean> {
  const stored = await (await openStoredModel('tiny'))?.read('model.onnx');
  return stored !== undefined && Buffer.compare(stored, bytes) === 0;
}

const phases = ({ news }: TestStore): string[] => news.map(({ phase }) => phase.status).filter((status, i, all) => status !== all[i - 1]);

describe('fetching a model', () => {
  it('stores every file, tells each step, and reads the same bytes back', async () => {
    const store = served();
    await store.keeper.ensure('tiny', store.source);
    expect(phases(store)).toEqual(['fetching', 'verifying', 'ready']);
    expect(store.news.at(-1)).toEqual({ kind: 'model-news', id: 'tiny', phase: { status: 'ready', version: '1', sizeBytes: MODEL.length + 12 }, usable: '1' });
    expect((await openStoredModel('tiny'))?.manifest).toEqual(store.manifest);
    expect(await isStored(MODEL)).toBe(true);
    expect(await store.files.files()).toEqual([expect.objectContaining({ complete: true }), expect.objectContaining({ complete: true })]);
  });

  it('asks for nothing when the model is here', async () => {
    const store = served();
    await store.keeper.ensure('tiny', store.source);
    store.host.requests.length = 0;
    store.host.fault = { unreachable: true };
    await store.keeper.ensure('tiny', store.source);
    expect(store.host.requests).toEqual([]);
  });

  it('tells received bytes that never fall, and a speed', async () => {
    const store = served();
    await store.keeper.ensure('tiny', store.source);
    const fetching = store.news.flatMap(({ phase }) => (phase.status === 'fetching' ? [phase] : []));
    const received = fetching.map(({ receivedBytes }) => receivedBytes);
    expect(received).toEqual([...received].sort((a, b) => a - b));
    expect(fetching.at(-1)?.bytesPerSecond).toBeGreaterThan(0);
  });

  it('goes on where each connection broke, by range and by the content\'s name', async () => {
    const store = served();
    store.host.fault = { cutAfter: 1_500_000 };
    await store.keeper.ensure('tiny', store.source);
    const asked = store.host.requests.filter(({ address }) => address.endsWith('.onnx')).map(({ from, etag }) => [from, etag !== null]);
    expect(asked.slice(0, 3)).toEqual([[0, false], [1_500_000, true], [3_000_000, true]]);
    expect(await isStored(MODEL)).toBe(true);
  });

  it('goes on in a later visit, from what the first one left', async () => {
    const store = served();
    const stopped = store.keeper.ensure('tiny', store.source);
    store.ports.files.append = ((append) => async (...args: Parameters<typeof append>) => {
      await append(...args);
      store.keeper.stop('tiny');
    })(store.files.append.bind(store.files));
    await expect(stopped).rejects.toMatchObject({ code: 'JOB_CANCELLED' });
    expect(store.news.at(-1)?.phase).toEqual({ status: 'missing' });
    const later = served();
    await later.keeper.ensure('tiny', later.source);
    expect(later.host.requests[0]?.from).toBeGreaterThanOrEqual(ROW_BYTES);
    expect(later.news.map(({ phase }) => phase.status)).toContain('verifying');
  });

  it('begins anew at a host that knows no ranges', async () => {
    const store = served();
    store.host.fault = { cutAfter: 6_000_000 };
    await store.keeper.ensure('tiny', store.source).catch(() => undefined);
    const again = served();
    again.host.fault = { noRanges: true };
    await again.keeper.ensure('tiny', again.source);
    expect(await isStored(MODEL)).toBe(true);
  });

  it('gives up when nothing more arrives, and keeps what did', async () => {
    const store = served();
    store.host.fault = { cutAfter: 1_000_000, noRanges: true };
    await expect(store.keeper.ensure('tiny', store.source)).rejects.toMatchObject({ code: 'MODEL_UNREACHABLE' });
    expect(store.host.requests.length).toBeLessThan(8);
    expect((await store.files.files())[0]?.storedBytes).toBe(1_000_000);
    expect(await openStoredModel('tiny')).toBeNull();
  });

  it.each([
    ['changed', (bytes: Uint8Array) => bytes.with(5, (bytes[5] ?? 0) ^ 1)],
    ['longer', (bytes: Uint8Array) => new Uint8Array([...bytes, 0])],
  ])('refuses a file that is %s, and keeps none of it', async (_, damage) => {
    const store = served({ 'model.onnx': noise(300_000) });
    store.host.serve({ 'model.onnx': damage(noise(300_000)) });
    await expect(store.keeper.ensure('tiny', store.source)).rejects.toMatchObject({ code: 'MODEL_SHA_MISMATCH' });
    expect(store.news.at(-1)?.phase).toMatchObject({ status: 'failed', code: 'MODEL_SHA_MISMATCH' });
    expect(await store.files.files()).toEqual([]);
  });

  it('refuses a truncated file', async () => {
    const store = served({ 'model.onnx': noise(300_000) });
    store.host.serve({ 'model.onnx': noise(300_000).subarray(0, 299_999) });
    await expect(store.keeper.ensure('tiny', store.source)).rejects.toMatchObject({ code: 'MODEL_UNREACHABLE' });
    expect(await openStoredModel('tiny')).toBeNull();
  });

  it('says which status the host answered with, and does not insist', async () => {
    const store = served();
    store.host.fault = { status: 404 };
    await expect(store.keeper.ensure('tiny', store.source)).rejects.toMatchObject({ code: 'MODEL_NOT_SERVED', params: { status: 404 } });
    expect(store.host.requests).toHaveLength(1);
  });

  it('says at once when there is no room', async () => {
    const { ports, host } = testStore(undefined, 1000);
    host.serve(FILES);
    await expect(new ModelKeeper(ports).ensure('tiny', sourceOf(manifestOf(FILES)))).rejects.toMatchObject({ code: 'MODEL_NO_ROOM', params: { free: 1000 } });
    expect(host.requests).toEqual([]);
  });

  it('says so when the room runs out on the way', async () => {
    const store = served();
    store.ports.files.append = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    await expect(store.keeper.ensure('tiny', store.source)).rejects.toMatchObject({ code: 'MODEL_NO_ROOM' });
  });
});

describe('a newer version', () => {
  const NEWER = { ...FILES, 'model.onnx': noise(500_000, 2) };

  it('takes the place of the older one at once, fetches only what differs, and leaves nothing of the older', async () => {
    const older = served();
    await older.keeper.ensure('tiny', older.source);
    const newer = served(NEWER, '2');
    await newer.keeper.ensure('tiny', newer.source);
    expect(newer.host.requests.map(({ address }) => address)).toEqual(['/models/tiny/model.onnx']);
    expect(newer.news.filter(({ phase }) => phase.status === 'fetching').every(({ usable }) => usable === '1')).toBe(true);
    expect((await openStoredModel('tiny'))?.manifest.version).toBe('2');
    expect((await newer.files.files()).map(({ sha256 }) => sha256).sort()).toEqual(newer.manifest.files.map(({ sha256 }) => sha256).sort());
    const rows = await new ModelDatabase().rows.toCollection().primaryKeys();
    expect(new Set(rows.map(([sum]) => sum)).size).toBe(2);
  });

  it('leaves the older one in use while it cannot be had', async () => {
    const older = served();
    await older.keeper.ensure('tiny', older.source);
    const newer = served(NEWER, '2');
    newer.host.fault = { status: 503 };
    await expect(newer.keeper.ensure('tiny', newer.source)).rejects.toMatchObject({ code: 'MODEL_NOT_SERVED' });
    expect(newer.news.at(-1)).toMatchObject({ phase: { status: 'failed' }, usable: '1' });
    expect(await isStored(MODEL)).toBe(true);
  });
});

describe('what is stored', () => {
  it('is listed, and no database is made by asking', async () => {
    const store = served();
    expect(await store.keeper.status()).toEqual({ models: [], storedBytes: 0, unwanted: [] });
    expect(await openStoredModel('tiny')).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
    await store.keeper.ensure('tiny', store.source);
    expect(await store.keeper.status()).toEqual({
      models: [{ id: 'tiny', version: '1', licence: 'Apache-2.0', task: 'token-classification', sizeBytes: MODEL.length + 12, origin: 'shipped' }],
      storedBytes: MODEL.length + 12, unwanted: [],
    });
  });

  it('is deleted by the user, and not wanted again until asked for', async () => {
    const store = served();
    await store.keeper.ensure('tiny', store.source);
    await store.keeper.remove('tiny');
    expect(await store.keeper.status()).toEqual({ models: [], storedBytes: 0, unwanted: ['tiny'] });
    expect(await new ModelDatabase().rows.count()).toBe(0);
    await store.keeper.ensure('tiny', store.source);
    expect((await store.keeper.status()).unwanted).toEqual([]);
  });

  it('keeps a file that another model uses', async () => {
    const store = served();
    const other = manifestOf({ 'vocab.txt': FILES['vocab.txt'] }, '1', 'other');
    store.host.serve(FILES, '/models/other/');
    await store.keeper.ensure('tiny', store.source);
    await store.keeper.ensure('other', sourceOf(other));
    await store.keeper.remove('tiny');
    await expect((await openStoredModel('other'))?.read('vocab.txt')).resolves.toEqual(FILES['vocab.txt']);
    await store.keeper.removeAll();
    expect((await store.keeper.status()).storedBytes).toBe(0);
  });

  it('is refused and deleted when it changed on the device', async () => {
    const store = served();
    await store.keeper.ensure('tiny', store.source);
    const rows = new ModelDatabase().rows;
    const row = (await rows.toArray()).find(({ bytes }) => bytes.byteLength === ROW_BYTES);
    if (row !== undefined) await rows.put({ ...row, bytes: row.bytes.with(77, (row.bytes[77] ?? 0) ^ 4) });
    await expect((await openStoredModel('tiny'))?.read('model.onnx')).rejects.toMatchObject({ code: 'MODEL_SHA_MISMATCH' });
    await expect((await openStoredModel('tiny'))?.read('model.onnx')).rejects.toMatchObject({ code: 'MODEL_NOT_STORED' });
    await store.keeper.ensure('tiny', store.source);
    expect(await isStored(MODEL)).toBe(true);
  });
});

describe('two tabs', () => {
  it('fetch a model once: the second waits and finds it', async () => {
    const locks = new Map<string, Promise<unknown>>();
    const [first, second] = [testStore(locks), testStore(locks)];
    const manifest = manifestOf(FILES);
    first.host.serve(FILES);
    second.host.serve(FILES);
    await Promise.all([new ModelKeeper(first.ports).ensure('tiny', sourceOf(manifest)), new ModelKeeper(second.ports).ensure('tiny', sourceOf(manifest))]);
    expect([first.host.requests.length, second.host.requests.length]).toEqual([2, 0]);
    expect(phases(second)).toEqual(['waiting', 'ready']);
  });
});
