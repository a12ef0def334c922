/** A generative pack end to end: agreed to, fetched from a hub by one worker alone, checked, used offline through the fact lock, deleted. */
import type { Page } from '@playwright/test';
import { hubFiles } from '../../tools/model-fixture/hub.ts';
import { tinyWriterFiles } from '../../tools/tiny-model/tiny-writer.ts';
import { expect, type App } from '../fixtures/app.ts';
import { installAxe, violations } from '../fixtures/axe.ts';
import { test as base } from '../fixtures/model-app.ts';
import { ModelHost } from '../fixtures/model-host.ts';
import { ADDRESSES, PORTS } from '../fixtures/servers.ts';
import { expectNoSidewaysScrolling, setWidth } from '../fixtures/viewport.ts';

const REPOSITORY = 'HuggingFaceTB/SmolLM2-135M-Instruct';
const NOTE = [
  'Course:', 'Pt takes metformin 500 mg bd. Denies chest pain.', '',
  'History:', 'The patient takes metformin for diabetes and walks to the shop every day. There is no chest pain, no cough, no fever and no swelling of the legs at present.',
].join('\n');

interface Hosts {
  readonly app: ModelHost;
  readonly hub: ModelHost;
}
const test = base.extend<{ hosts: Hosts; files: Readonly<Record<string, Uint8Array>> }>({
  files: [tinyWriterFiles(), { option: true }],
  hosts: [async ({ files, host }, use) => {
    const hub = new ModelHost();
    await hub.serveHub(hubFiles(REPOSITORY, files), PORTS.hub);
    await use({ app: host, hub });
    await hub.close();
  }, { auto: true }],
});

const rung = (page: Page) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Small writer/ }) });

async function openModels({ page }: App): Promise<void> {
  await page.getByRole('button', { name: 'Models', exact: true }).click();
  await expect(rung(page)).toBeVisible();
}

async function agree(app: App): Promise<void> {
  await openModels(app);
  await rung(app.page).getByRole('button', { name: /^Get it/ }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Fetch the small writer?' });
  await expect(dialog).toContainText(new URL(ADDRESSES.hub).host);
  await expect(dialog).toContainText('134 MB');
  await expect(dialog).toContainText('Apache-2.0');
  await dialog.getByRole('button', { name: 'Fetch it' }).click();
}

async function withPack(app: App): Promise<void> {
  await app.openReady(ADDRESSES.modelApp);
  await agree(app);
  await expect(rung(app.page)).toContainText('Ready');
}

async function readNote(app: App): Promise<void> {
  await app.page.getByRole('button', { name: 'Back to start' }).click();
  await app.paste(NOTE);
}

test('nobody is asked for anything before the user agreed', async ({ app, page, hosts }) => {
  await app.openReady(ADDRESSES.modelApp);
  await openModels(app);
  await rung(page).getByRole('button', { name: /^Get it/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(hosts.hub.seen).toEqual([]);
  expect(hosts.app.requestsFor('asyncify.wasm')).toEqual([]);
});

test('a group of sentences is rewritten, streamed and checked: what is not true of the text does not stand', async ({ app, page, hosts }) => {
  await withPack(app);
  await expect(app.network).toContainText(/received, 0 bytes sent/);
  expect(hosts.hub.requestsFor('/resolve/').length).toBeGreaterThan(0);
  await readNote(app);
  await app.tab('Plain language').click();
  const card = page.getByRole('region', { name: 'Rewritten by a model' });
  await card.getByRole('button', { name: 'Rewrite it' }).click();
  const checked = card.getByRole('group', { name: 'Checked text' });
  await expect(checked).toContainText('Kept as written.', { timeout: 120_000 });
  await expect(checked).toContainText('1 sentence held back');
  await checked.getByText('1 sentence held back').click();
  await expect(checked).toContainText('You also have asthma.');
});

test('a section is summed up with the network off: supported sentences show their source, others are held back', async ({ app, page, hosts, context }) => {
  await withPack(app);
  await Promise.all([hosts.app.close(), hosts.hub.close()]);
  await context.setOffline(true);
  await page.reload();
  await app.readyOffline();
  await readNote(app);
  await app.tab('Summary').click();
  const card = page.getByRole('region', { name: 'Summed up by a model' });
  await card.getByRole('button', { name: 'Sum it up' }).click();
  const checked = card.getByRole('group', { name: 'Checked text' });
  await expect(checked).toContainText('The patient takes metformin.', { timeout: 120_000 });
  await expect(checked.getByText('An echocardiogram is planned.')).toBeHidden();
  await checked.getByRole('button', { name: /: show in text$/ }).click();
  await expect(app.region('Annotated text').locator('[data-lit]').first()).toContainText('metformin');
});

test.describe('one that goes on and on', () => {
  test.use({ files: tinyWriterFiles({ rambles: true }) });

  test('is stopped by the user, and what it wrote until then is checked', async ({ app, page }) => {
    await withPack(app);
    await readNote(app);
    await app.tab('Plain language').click();
    const card = page.getByRole('region', { name: 'Rewritten by a model' });
    await card.getByRole('button', { name: 'Rewrite it' }).click();
    await card.getByRole('button', { name: 'Stop' }).click();
    await expect(card).toContainText('Stopped. What was written until then was checked.', { timeout: 120_000 });
    await expect(card.getByRole('button', { name: 'Rewrite it' })).toBeEnabled();
  });
});

for (const [how, faults, code] of [
  ['corrupt', { corruptAt: 40 }, 'MODEL_SHA_MISMATCH'],
  ['missing', { status: 404 }, 'MODEL_NOT_SERVED'],
] as const) {
  test(`a hub that is ${how} is told as such, and the pack can be fetched again`, async ({ app, page, hosts }) => {
    await app.openReady(ADDRESSES.modelApp);
    hosts.hub.faults = faults;
    await agree(app);
    await expect(rung(page).getByRole('alert')).toContainText(how === 'corrupt' ? /MODEL_SHA_MISMATCH|MODEL_LISTING_INVALID/ : code);
    hosts.hub.faults = {};
    await rung(page).getByRole('button', { name: 'Fetch it again' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Fetch it' }).click();
    await expect(rung(page)).toContainText('Ready');
  });
}

test('a connection that breaks is gone on with', async ({ app, page, hosts }) => {
  await app.openReady(ADDRESSES.modelApp);
  hosts.hub.faults = { cutAfter: 4000 };
  await agree(app);
  await expect(rung(page)).toContainText('Ready', { timeout: 90_000 });
  expect(hosts.hub.requestsFor('.onnx').some(({ range }) => range !== null)).toBe(true);
});

test('the hub is out of reach for the page and for every worker but the one that fetches', async ({ app, page, hosts }) => {
  await withPack(app);
  await readNote(app);
  const leak = `${ADDRESSES.hub}/leak?note=Quillfeather`;
  const before = hosts.hub.seen.length;
  const plant = (address: string): Promise<string> => fetch(address, { credentials: 'omit' }).then(() => 'reached', () => 'stopped');
  expect(await page.evaluate(plant, leak)).toBe('stopped');
  // The two that fetch models end a while after their work.
  await expect.poll(() => page.workers().filter((worker) => /\/(?:download|models)\.worker/.test(worker.url())).length).toBe(0);
  // The runtime's threads sleep between two jobs and answer nobody; they run the runtime's own script under the same policy.
  for (const worker of page.workers().filter((one) => one.url().includes('/assets/'))) expect(await worker.evaluate(plant, leak), worker.url()).toBe('stopped');
  await expect.poll(() => page.context().serviceWorkers()).toHaveLength(1);
  expect(await page.context().serviceWorkers()[0]?.evaluate(plant, leak)).toBe('stopped');
  expect(hosts.hub.seen.length).toBe(before);
});

test('is deleted with what it runs on', async ({ app, page }) => {
  await withPack(app);
  await rung(page).getByRole('button', { name: 'Delete the small writer' }).click();
  await expect(rung(page)).toContainText('Not here');
  const left = () => page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('plainchart-models');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('unreadable'));
    });
    const models = await new Promise<readonly { id: string }[]>((resolve) => {
      const request = db.transaction('models').objectStore('models').getAll();
      request.onsuccess = () => resolve(request.result as readonly { id: string }[]);
    });
    db.close();
    return models.map(({ id }) => id);
  });
  await expect.poll(left).toEqual(['plainchart-tagger']);
});

test.describe('without motion', () => {
  // A fade would be taken for a lack of contrast.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('has no violation that axe finds, while asked, fetched and written, and no sideways scrolling', async ({ app, page, hosts }) => {
    await installAxe(page);
    await app.openReady(ADDRESSES.modelApp);
    await openModels(app);
    await rung(page).getByRole('button', { name: /^Get it/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    hosts.hub.faults = { status: 503 };
    await page.getByRole('dialog').getByRole('button', { name: 'Fetch it' }).click();
    await expect(rung(page).getByRole('alert')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await expectNoSidewaysScrolling(page, 390, 320);
    await setWidth(page, 1280, 800);
    hosts.hub.faults = {};
    await rung(page).getByRole('button', { name: 'Fetch it again' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Fetch it' }).click();
    await expect(rung(page)).toContainText('Ready');
    await rung(page).getByRole('button', { name: /^About this model/ }).click();
    await expect(page.getByRole('dialog')).toContainText('fact lock');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await readNote(app);
    await app.tab('Summary').click();
    const card = page.getByRole('region', { name: 'Summed up by a model' });
    await card.getByRole('button', { name: 'Sum it up' }).click();
    await expect(card.getByRole('group', { name: 'Checked text' })).toBeVisible({ timeout: 120_000 });
    expect(await violations(page)).toEqual([]);
  });
});
