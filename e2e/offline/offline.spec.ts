/** The app works with the server gone, keeps nothing but its own files, and takes a newer version without losing an open note. */
import { rmSync } from 'node:fs';
import { startServer } from '../../tools/serve/server.mjs';
import { App, expect, NOTE, test } from '../fixtures/app.ts';
import { fetchNewerVersion } from '../fixtures/newer-version.ts';
import { ADDRESSES, PORTS } from '../fixtures/servers.ts';
import { copyDamagedSite, copyNewerSite, copySite } from '../fixtures/site-copy.ts';
import { useEveryTask } from '../tasks/steps.ts';

/** Beside the ports that playwright.config.ts uses. */
const OWN_PORT = PORTS.probe + 1;

type Server = Awaited<ReturnType<typeof startServer>>;

let server: Server | undefined;
const folders: string[] = [];

async function serve(folder: string): Promise<string> {
  folders.push(folder);
  await server?.close();
  server = await startServer({ root: folder, port: OWN_PORT });
  return server.address;
}

test.afterEach(async () => {
  await server?.close();
  server = undefined;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function readFileInPage(app: App, address: string): Promise<string> {
  return app.page.evaluate((url) => fetch(url).then((response) => response.text()), address);
}

test('works after a reload with the server gone and the network off', async ({ app, page, context }) => {
  await app.openReady(await serve(copySite()));
  await server?.close();
  await context.setOffline(true);
  await page.reload();
  await app.readyOffline();
  await useEveryTask(app);
  await app.engineWorker();
  await expect(app.network).toHaveText(/^0 bytes sent/);
});

test('keeps the app\'s own files and nothing else', async ({ app, page }) => {
  await app.openReady();
  await page.evaluate(() => fetch('/not-of-the-app?note=text'));
  const kept = await page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(caches_.map((cache) => cache.keys()))).flat();
    return requests.map((request) => new URL(request.url).pathname).sort();
  });
  expect(kept).toContain('/');
  expect(kept).toContainEqual(expect.stringMatching(/^\/lexicons\/.*\.tsv\.gz$/));
  for (const pathname of kept) {
    const response = await page.request.get(`${ADDRESSES.app}${pathname}`);
    expect(response.status(), pathname).toBe(200);
  }
});

test('a worker that started before the service worker is answered by it later', async ({ app, page, context }) => {
  await page.addInitScript(() => {
    const container = navigator.serviceWorker;
    const register = container.register.bind(container);
    const released = new Promise<void>((resolve) => {
      Object.assign(globalThis, { releaseServiceWorker: resolve });
    });
    container.register = async (...args) => {
      await released;
      return register(...args);
    };
  });
  await app.open(await serve(copySite()));
  await app.paste(NOTE);
  const worker = await app.engineWorker();
  await page.evaluate(() => {
    (globalThis as unknown as { releaseServiceWorker(): void }).releaseServiceWorker();
  });
  await app.readyOffline();
  await server?.close();
  await context.setOffline(true);
  expect(await worker.evaluate(() => fetch('/press.css').then((response) => response.status))).toBe(200);
});

test('a newer version waits until the page is reloaded, and the open note stays', async ({ app, page }) => {
  const address = await serve(copySite());
  await app.openReady(address);
  await app.paste(NOTE);
  await app.markMemory();
  await serve(copyNewerSite());
  await fetchNewerVersion(page);
  await app.expectSameMemory();
  expect(await readFileInPage(app, '/press.css')).not.toContain('newer');
  await page.reload();
  await app.readyOffline();
  await expect.poll(() => readFileInPage(app, '/press.css')).toContain('newer');
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
});

test('a newer version does not take the page from a second open tab', async ({ app, page, context }) => {
  const address = await serve(copySite());
  await app.openReady(address);
  const second = new App(await context.newPage());
  await second.openReady(address);
  await second.paste(NOTE);
  await second.markMemory();
  await serve(copyNewerSite());
  await fetchNewerVersion(page);
  await page.reload();
  await app.readyOffline();
  expect(await readFileInPage(second, '/press.css')).not.toContain('newer');
  await second.expectSameMemory();
});

test('a file that is not the one that was built is refused, and the app says so', async ({ app }) => {
  await app.open(await serve(copyDamagedSite()));
  await expect(app.network).toContainText('not ready offline');
  await expect(app.textbox).toBeEditable();
});
