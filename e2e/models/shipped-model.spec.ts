/** The model that ships: fetched from our own origin, checked, kept, found again offline, gone on with, replaced, refused, deleted. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { App, expect, NOTE } from '../fixtures/app.ts';
import { test } from '../fixtures/model-app.ts';
import { modelBuild } from '../fixtures/model-builds.ts';
import { fetchNewerVersion } from '../fixtures/newer-version.ts';
import { ADDRESSES, PORTS } from '../fixtures/servers.ts';

const WEIGHTS = '/models/plainchart-tagger/padding.bin';

async function openModels(app: App): Promise<void> {
  await app.page.getByRole('button', { name: 'Models', exact: true }).click();
  await expect(app.page.getByRole('heading', { level: 1 })).toContainText('Models');
}

const rung = (page: Page) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Shipped model/ }) });

/** Bytes kept, as the store's own records say, and what the caches hold of models. */
function kept(page: Page): Promise<{ rows: number; complete: boolean[]; version: string | null; cached: string[] }> {
  return page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('unreadable'));
    });
    const cached = (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat();
    const models = cached.filter((url) => new URL(url).pathname.startsWith('/models/'));
    if (!(await indexedDB.databases()).some(({ name }) => name === 'plainchart-models')) return { rows: 0, complete: [], version: null, cached: models };
    const db = await settle(indexedDB.open('plainchart-models'));
    const read = <T>(store: string): Promise<T[]> => settle(db.transaction(store).objectStore(store).getAll()) as Promise<T[]>;
    const [files, rows, list] = await Promise.all([read<{ complete: boolean }>('files'), settle(db.transaction('rows').objectStore('rows').count()), read<{ manifest: { version: string } }>('models')]);
    db.close();
    return { rows, complete: files.map(({ complete }) => complete), version: list[0]?.manifest.version ?? null, cached: models };
  });
}

test('is on the device when the app says "ready offline", in IndexedDB and in no cache, and its bytes belong to loading', async ({ app, page, host }) => {
  await app.openReady(ADDRESSES.modelApp);
  // Three rows of the padding, and one for each smaller file.
  expect(await kept(page)).toEqual({ rows: 6, complete: [true, true, true, true], version: '1', cached: [] });
  expect(host.requestsFor('/models/').map(({ path }) => path.split('/').pop()).sort()).toEqual(['model.int8.onnx', 'padding.bin', 'tagger.json', 'vocab.txt']);
  await expect(app.network).toHaveText(/^0 bytes sent, ready offline/);
  await openModels(app);
  await expect(rung(page)).toContainText('Ready');
  await expect(rung(page)).toContainText(/9\.\d MB/);
  await expect(page.getByRole('complementary', { name: 'Storage' })).toContainText(/Models9\.\d MB/);
});

test('is found again with the server gone, and nothing is asked for', async ({ app, page, host, context }) => {
  await app.openReady(ADDRESSES.modelApp);
  await host.close();
  await context.setOffline(true);
  await page.reload();
  await app.readyOffline();
  await openModels(app);
  await expect(rung(page)).toContainText('Ready');
});

test('holds nothing up: rules answer while it is on its way, and "ready offline" waits for it', async ({ app, page, host }) => {
  // So slow that all of this is done long before its end, on any machine.
  host.faults = { bytesPerSecond: 250_000 };
  await app.open(ADDRESSES.modelApp);
  await app.paste(NOTE);
  await app.tab('De-identify').click();
  await expect(app.region('De-identified text')).toContainText('[NAME-1]');
  await expect(app.network).toContainText('getting ready');
  await page.getByRole('button', { name: 'Models', exact: true }).click();
  await expect(rung(page)).toContainText(/MB of 9\.\d MB, [\d.]+ .B a second/);
  await expect(rung(page).getByRole('progressbar')).toBeVisible();
  host.faults = {};
  await app.readyOffline();
  await expect(rung(page)).toContainText('Ready');
});

test('goes on where the connection broke, by range and only if the file is the same', async ({ app, page, host }) => {
  host.faults = { cutAfter: 3_000_000 };
  await app.openReady(ADDRESSES.modelApp);
  const asked = host.requestsFor(WEIGHTS);
  // What is under way when a connection breaks may be lost, so that the places are not known; but each is further on.
  const places = asked.map(({ range }) => Number(/^bytes=(\d+)-$/.exec(range ?? 'bytes=0-')?.[1]));
  expect(places.length).toBeGreaterThan(2);
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  expect(asked.slice(1).every(({ ifRange }) => ifRange?.startsWith('"') === true)).toBe(true);
  expect((await kept(page)).version).toBe('1');
});

test('goes on after the page was closed in the middle', async ({ app, page, host, context }) => {
  // A row of the weights, which come first, and a part of the next: then nothing more, however long it takes to see it.
  host.faults = { holdAfter: 5_000_000 };
  await app.open(ADDRESSES.modelApp);
  await expect.poll(async () => (await kept(page)).rows).toBe(1);
  await page.close();
  host.faults = {};
  host.seen.length = 0;
  const again = new App(await context.newPage());
  await again.openReady(ADDRESSES.modelApp);
  expect(host.requestsFor(WEIGHTS).map(({ range }) => range)).toEqual([expect.stringMatching(/^bytes=[1-9]\d{6}-$/)]);
});

for (const [how, faults, code] of [
  ['corrupt', { corruptAt: 5_000_000 }, 'MODEL_SHA_MISMATCH'],
  ['missing', { status: 404 }, 'MODEL_NOT_SERVED'],
] as const) {
  test(`a ${how} file is refused with a message, rules go on, and it can be fetched again`, async ({ app, page, host }) => {
    host.faults = faults;
    await app.open(ADDRESSES.modelApp);
    await expect(app.network).toContainText('not ready offline');
    expect((await kept(page)).version).toBeNull();
    await app.paste(NOTE);
    await app.tab('De-identify').click();
    await expect(app.region('De-identified text')).toContainText('[NAME-1]');
    await openModels(app);
    await expect(rung(page).getByRole('alert')).toContainText('Rules go on working');
    await expect(rung(page).getByRole('alert')).toContainText(code);
    host.faults = {};
    await rung(page).getByRole('button', { name: 'Fetch it again' }).click();
    await expect(rung(page)).toContainText('Ready');
    await app.readyOffline();
  });
}

test('a newer version takes its place at once, and the older one stays until then', async ({ app, page, host }) => {
  await app.openReady(ADDRESSES.modelApp);
  await host.serveApp(modelBuild('2'), PORTS.modelApp, ADDRESSES.hub);
  host.faults = { status: 503 };
  await fetchNewerVersion(page);
  await page.reload();
  await expect(app.network).toContainText('not ready offline');
  expect((await kept(page)).version).toBe('1');
  await openModels(app);
  await expect(rung(page)).toContainText('Older version in use');
  host.faults = {};
  host.seen.length = 0;
  await rung(page).getByRole('button', { name: 'Fetch it again' }).click();
  await app.readyOffline();
  expect(await kept(page)).toMatchObject({ version: '2', rows: 6, complete: [true, true, true, true] });
  // All other files are the same in both.
  expect(host.requestsFor('/models/').map(({ path }) => path)).toEqual([WEIGHTS]);
});

test('two tabs fetch it once', async ({ app, host, context }) => {
  host.faults = { bytesPerSecond: 4_000_000 };
  const second = new App(await context.newPage());
  await Promise.all([app.open(ADDRESSES.modelApp), second.open(ADDRESSES.modelApp)]);
  await Promise.all([app.readyOffline(), second.readyOffline()]);
  expect(host.requestsFor(WEIGHTS)).toHaveLength(1);
});

test('is deleted by the user, stays away, and comes back when asked for', async ({ app, page, host }) => {
  await app.openReady(ADDRESSES.modelApp);
  await openModels(app);
  await rung(page).getByRole('button', { name: 'Delete the shipped model' }).click();
  await expect(rung(page)).toContainText('Not here');
  expect(await kept(page)).toMatchObject({ rows: 0, version: null });
  host.seen.length = 0;
  await page.reload();
  await app.readyOffline();
  expect(host.requestsFor('/models/')).toEqual([]);
  await openModels(app);
  await rung(page).getByRole('button', { name: /^Get it, 9\.\d MB/ }).click();
  await expect(rung(page)).toContainText('Ready');
});

test('files of this device are taken in when their sums are known; others only when an unsigned import is confirmed', async ({ app, page, host }) => {
  host.faults = { status: 404 };
  await app.open(ADDRESSES.modelApp);
  await openModels(app);
  await expect(rung(page).getByRole('alert')).toBeVisible();
  const folder = path.join(modelBuild('1'), 'models/plainchart-tagger');
  const input = page.getByLabel('Model files');
  await input.setInputFiles(['padding.bin', 'model.int8.onnx', 'vocab.txt', 'tagger.json'].map((name) => path.join(folder, name)));
  await expect(rung(page)).toContainText('Ready');
  await input.setInputFiles({ name: 'model.onnx', mimeType: 'application/octet-stream', buffer: Buffer.from('not a model') });
  const question = page.getByRole('dialog', { name: 'Plainchart does not know this model' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: /^Imported model/ })).toHaveCount(0);
  await input.setInputFiles({ name: 'model.onnx', mimeType: 'application/octet-stream', buffer: Buffer.from('not a model') });
  await question.getByRole('button', { name: 'Import unsigned' }).click();
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Imported model/ }) })).toContainText('Unsigned');
  await page.getByRole('button', { name: 'Delete all models' }).click();
  await expect(page.getByRole('heading', { name: /^Imported model/ })).toHaveCount(0);
  await expect(rung(page)).toContainText('Not here');
  expect(await kept(page)).toMatchObject({ rows: 0, version: null });
});
