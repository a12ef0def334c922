/** The graphics processor as the tagger's choice, where there is none: not offered, or, where the page is told of one, passed by. */
import type { Page } from '@playwright/test';
import { expect, type App } from '../fixtures/app.ts';
import { installAxe, violations } from '../fixtures/axe.ts';
import { test } from '../fixtures/model-app.ts';
import { ADDRESSES } from '../fixtures/servers.ts';
import { expectNoSidewaysScrolling } from '../fixtures/viewport.ts';

const RUNTIME = 'asyncify.wasm';

// Whatever this browser has, its workers find nothing.
test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, args: [...launchOptions.args ?? [], '--disable-blink-features=WebGPU'] }), contextOptions: { reducedMotion: 'reduce' } });

const device = (page: Page) => page.getByRole('group', { name: 'This device' });

async function openModels({ page }: App): Promise<void> {
  await page.getByRole('button', { name: 'Models', exact: true }).click();
  await expect(device(page)).toContainText(/The shipped model runs on (?:several cores|one core)\./);
}

/** What the page is told of WebGPU; its workers hear the truth. */
const pretend = (page: Page, adapter: object | null) => page.addInitScript((told) => {
  const gpu = { requestAdapter: async () => (told === null ? null : { features: new Set<string>(), info: told }) };
  Object.defineProperty(Navigator.prototype, 'gpu', { configurable: true, get: () => gpu });
}, adapter);

for (const [what, adapter] of [['no adapter', null], ['a software adapter', { isFallbackAdapter: true }]] as const) {
  test(`with ${what} it is not offered`, async ({ app, page, host }) => {
    await pretend(page, adapter);
    await app.openReady(ADDRESSES.modelApp);
    await openModels(app);
    await expect(device(page).getByRole('button')).toHaveCount(0);
    expect(host.requestsFor(RUNTIME)).toEqual([]);
  });
}

test('one that fails is fetched for when asked for, passed by, said so, and what it takes deleted when left', async ({ app, page, host }) => {
  await installAxe(page);
  await pretend(page, {});
  await app.openReady(ADDRESSES.modelApp);
  await openModels(app);
  expect(host.requestsFor(RUNTIME)).toEqual([]);
  await device(page).getByRole('button', { name: 'Use the graphics processor, 27 MB' }).click();
  await expect(device(page)).toContainText(/The graphics processor could not be used\. The shipped model runs on (?:several cores|one core)\./, { timeout: 90_000 });
  expect(host.requestsFor(RUNTIME)).toHaveLength(1);
  expect(await violations(page)).toEqual([]);
  await expectNoSidewaysScrolling(page, 320);
  await device(page).getByRole('button', { name: 'Stop using it, delete 27 MB: graphics processor' }).click();
  await expect(device(page).getByRole('button', { name: 'Use the graphics processor, 27 MB' })).toBeFocused();
  await expect(device(page)).not.toContainText('could not be used');
  await expect(device(page)).toContainText('The shipped model runs on');
});
