/** After loading ends, the app sends nothing; and the watch that says so is shown to see a leak of every kind, wherever it is planted. */
import type { Page, Worker } from '@playwright/test';
import { expect, NOTE, test } from '../fixtures/app.ts';
import { NAVIGATION_LEAKS, PAGE_LEAKS, SERVICE_WORKER_LEAKS, WORKER_LEAKS, type Leak } from '../fixtures/leaks.ts';
import { ADDRESSES } from '../fixtures/servers.ts';
import { TrafficWatch } from '../fixtures/traffic.ts';
import { useEveryTask } from '../tasks/steps.ts';

const LEAKED = '/leak?note=Quillfeather';

/** Something that can run a planted leak: the page, a worker, or the service worker. */
interface Realm {
  evaluate(plant: (address: string) => unknown, address: string): Promise<unknown>;
}

/** Plants a leak to our own origin and to another, and checks that the first is seen and the second never arrives. */
async function expectCaught(page: Page, realm: Realm, leak: Leak): Promise<void> {
  const own = new TrafficWatch(page.context());
  await realm.evaluate(leak.plant, `${ADDRESSES.app}${LEAKED}`);
  const atApp = async () => (await own.seen()).atApp;
  // A leak that the policy lets through to our own origin must show, sooner or later; one that it always stops must not arrive.
  if (leak.stopped === 'policy') expect(await atApp(), `${leak.name} to our own origin`).toEqual([]);
  else await expect.poll(atApp, `${leak.name} to our own origin`).toEqual([LEAKED]);
  const foreign = new TrafficWatch(page.context());
  await realm.evaluate(leak.plant, `${ADDRESSES.outside}${LEAKED}`);
  expect((await foreign.seen()).outside, `${leak.name} to another host`).toEqual([]);
}

test('nothing is sent while a note is read by all four tasks', async ({ app, context }) => {
  await app.openReady();
  const watch = new TrafficWatch(context);
  await useEveryTask(app);
  await watch.expectSilence();
  await expect(app.network).toHaveText(/^0 bytes sent/);
});

test('nothing is sent after a reload either', async ({ app, page, context }) => {
  await app.openReady();
  await page.reload();
  await app.readyOffline();
  const watch = new TrafficWatch(context);
  await useEveryTask(app);
  // The browser looks for a new version by itself a second after a navigation: it must find the answer in its cache.
  await page.waitForTimeout(2500);
  await watch.expectSilence();
  await expect(app.network).toHaveText(/^0 bytes sent/);
});

test('a leak in the page is caught', async ({ app, page }) => {
  await app.openReady();
  for (const leak of PAGE_LEAKS) await test.step(leak.name, () => expectCaught(page, page, leak));
});

for (const leak of NAVIGATION_LEAKS) {
  test(`a leak by ${leak.name} is stopped and shown`, async ({ app, page }) => {
    await app.openReady();
    const watch = new TrafficWatch(page.context());
    await page.evaluate(leak.plant, `${ADDRESSES.outside}${LEAKED}`);
    await expect(app.network).toContainText('1 request blocked');
    expect((await watch.seen()).outside).toEqual([]);
  });
}

test('there is no WebRTC, which no policy covers', async ({ app, page }) => {
  await app.open();
  expect(await page.evaluate(() => 'RTCPeerConnection' in globalThis || 'webkitRTCPeerConnection' in globalThis)).toBe(false);
});

test('without the policy, the same leaks reach the other host and are seen there', async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${ADDRESSES.app}/missing`);
  // A worker from another origin is refused by the browser itself, policy or none.
  for (const leak of PAGE_LEAKS.filter(({ name }) => name !== 'worker')) {
    await test.step(leak.name, async () => {
      const watch = new TrafficWatch(context);
      await page.evaluate(leak.plant, `${ADDRESSES.outside}${LEAKED}`);
      await expect.poll(async () => (await watch.seen()).outside, leak.name).toContain(LEAKED);
      expect((await watch.seen()).attempted.length, leak.name).toBeGreaterThan(0);
      if (page.url() !== `${ADDRESSES.app}/missing`) await page.goto(`${ADDRESSES.app}/missing`);
    });
  }
  await context.close();
});

test('a leak inside each worker is caught', async ({ app, page }) => {
  await app.openReady();
  await app.paste(NOTE);
  await app.engineWorker();
  // The worker that fetches models ends a while after its work; it has the same policy (headers.spec.ts).
  await expect.poll(() => page.workers().some((one) => one.url().includes('/models.worker-'))).toBe(false);
  // A model runtime's threads sleep between two jobs and answer nobody; they run the runtime's own script under the same policy.
  for (const worker of page.workers().filter((one) => !new URL(one.url()).pathname.startsWith('/ort/'))) {
    const name = new URL(worker.url()).pathname.split('/').pop() ?? '';
    for (const leak of WORKER_LEAKS) await test.step(`${name}: ${leak.name}`, () => expectCaught(page, worker, leak));
  }
});

test('a leak inside the service worker is caught', async ({ app, page, context }) => {
  await app.openReady();
  await expect.poll(() => context.serviceWorkers()).toHaveLength(1);
  const [serviceWorker] = context.serviceWorkers() as [Worker];
  for (const leak of SERVICE_WORKER_LEAKS) await test.step(leak.name, () => expectCaught(page, serviceWorker, leak));
});

test('the meter shows what a leak sends, and what the policy stops', async ({ app, page }) => {
  await app.openReady();
  await page.evaluate((address) => fetch(address), '/leak?12345');
  await expect(app.network).toContainText('10 bytes sent');
  await page.evaluate((address) => fetch(address).catch(() => undefined), `${ADDRESSES.outside}/leak`);
  await expect(app.network).toContainText('1 request blocked');
});

test('the meter shows what a worker sends, and what the policy stops there', async ({ app }) => {
  await app.openReady();
  await app.paste(NOTE);
  const worker = await app.engineWorker();
  await worker.evaluate((address) => fetch(address, { method: 'POST', body: '1234567' }), '/leak');
  await expect(app.network).toContainText('11 bytes sent');
  await worker.evaluate((address) => fetch(address).catch(() => undefined), `${ADDRESSES.outside}/leak`);
  await expect(app.network).toContainText('1 request blocked');
});
