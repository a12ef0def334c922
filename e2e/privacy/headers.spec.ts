/** The security headers stand on every response, from the server and from the service worker. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Response } from '@playwright/test';
import { securityHeadersFor } from '../../tools/serve/security-headers.mjs';
import { expect, NOTE, test } from '../fixtures/app.ts';
import { ADDRESSES } from '../fixtures/servers.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `/${path.relative(dist, path.join(entry.parentPath, entry.name))}`);

function expectSecurityHeaders(headers: Record<string, string>, address: string): void {
  for (const [name, value] of Object.entries(securityHeadersFor(new URL(address, ADDRESSES.app).pathname))) expect(headers[name.toLowerCase()], `${name} on ${address}`).toBe(value);
}

test('on every file, and on errors', async ({ request }) => {
  expect(files).toContainEqual(expect.stringMatching(/\/assets\/engine\.worker-.*\.js$/));
  for (const address of ['/', ...files, '/missing', '/assets/missing.js']) {
    expectSecurityHeaders((await request.get(address)).headers(), address);
  }
  expectSecurityHeaders((await request.post('/')).headers(), '/');
});

test('on every response that the browser gets, of the page and of workers, on the first visit and from the service worker', async ({ app, page, context }) => {
  const responses: Response[] = [];
  context.on('response', (response) => responses.push(response));
  await app.open();
  await app.paste(NOTE);
  await app.readyOffline();
  await page.reload();
  await app.readyOffline();
  await app.paste(NOTE);
  const fromServiceWorker = () => responses.filter((response) => response.fromServiceWorker()).map((response) => new URL(response.url()).pathname);
  await expect.poll(fromServiceWorker).toContain('/');
  await expect.poll(fromServiceWorker).toContainEqual(expect.stringContaining('/assets/engine.worker-'));
  for (const response of responses) expectSecurityHeaders(await response.allHeaders(), response.url());
});

test('a host that sends no headers gets them from the service worker after a reload, and the policy from the page before', async ({ app, page }) => {
  await app.openReady(ADDRESSES.bareHost);
  const outside = await page.evaluate((address) => fetch(address).then(() => 'reached', () => 'stopped'), ADDRESSES.outside);
  expect(outside).toBe('stopped');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  const response = await page.reload();
  expectSecurityHeaders((await response?.allHeaders()) ?? {}, ADDRESSES.bareHost);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});
