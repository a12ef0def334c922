/**
 * The service worker: keeps the app's own files on the device, answers with them (with the security headers, also on hosts that
 * send none), refuses other origins, and tells the network meter of every request that uses the network.
 * A new version waits until the page is reloaded, so that an open note never loses the code it runs on.
 */
import { NETWORK_CHANNEL, type RequestReport } from '../src/platform/browser/network-report.ts';
import { findAppFile } from './service-worker/app-files.ts';
import { APP_FILES, APP_VERSION, HEADERS_BY_FILE, HUB_ORIGIN, SECURITY_HEADERS } from './service-worker/build-values.ts';
import { OfflineCopy } from './service-worker/offline-copy.ts';
import { isForHub, passOn, refuseForeign } from './service-worker/pass-on.ts';

declare const self: ServiceWorkerGlobalScope;

const channel = new BroadcastChannel(NETWORK_CHANNEL);
const report = (entry: RequestReport): void => {
  channel.postMessage(entry);
};
const headersOf = (url: string): Readonly<Record<string, string>> => HEADERS_BY_FILE[url] ?? SECURITY_HEADERS;
const offlineCopy = new OfflineCopy({ files: APP_FILES, version: APP_VERSION, headersOf, report });

/** Set once this version has made way for a waiting one, so that a reload cannot go round in circles. */
let madeWay = false;

/**
 * From making way to asking again. The browser ends this version within a second of its last answer, and not while it has another to
 * give: asked again at once, it is started anew and ended in the middle of its answer, and the page stays empty.
 */
const TAKING_OVER_SECONDS = 2;

/** Names an icon, so that the browser does not look for one of its own. */
const EMPTY_PAGE = '<!doctype html><title>Plainchart</title><link rel="icon" href="/icon.svg">';

/**
 * On a reload of the only open page, lets a waiting version take over: the empty answer makes the browser ask again.
 * It asks for the address without its fragment: with one, browsers would take it for a move within the empty page.
 */
async function makeWay(address: URL): Promise<Response | undefined> {
  const { waiting } = self.registration;
  const pages = await self.clients.matchAll({ type: 'window' });
  if (madeWay || !waiting || pages.length > 1) return undefined;
  madeWay = true;
  waiting.postMessage({ kind: 'activate' });
  const again = `${String(TAKING_OVER_SECONDS)}; url=${address.pathname}${address.search}`;
  return new Response(EMPTY_PAGE, { headers: { ...SECURITY_HEADERS, 'Content-Type': 'text/html; charset=utf-8', Refresh: again } });
}

async function answer(request: Request): Promise<Response> {
  const address = new URL(request.url);
  if (address.origin !== self.location.origin) return refuseForeign(request, report);
  if (request.mode === 'navigate') {
    const empty = await makeWay(address);
    if (empty) return empty;
  }
  const file = request.method === 'GET' ? findAppFile(APP_FILES, address.pathname) : undefined;
  if (!file) return passOn(request, SECURITY_HEADERS, report);
  return (await offlineCopy.read(file)) ?? offlineCopy.fetchFile(file);
}

async function tellStatus(port: MessagePort): Promise<void> {
  // The browser may have evicted files since the installation; what can be fetched again is.
  await offlineCopy.fill().catch(() => undefined);
  const missing = await offlineCopy.missing();
  port.postMessage({ kind: 'offline-status', version: APP_VERSION, files: APP_FILES.length, missing: missing.length });
}

self.addEventListener('install', (event) => {
  event.waitUntil(offlineCopy.fill());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(offlineCopy.removeOthers().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  // Left to the browser, which asks the policy of whoever makes the request: the download worker's alone allows it.
  if (isForHub(event.request, HUB_ORIGIN)) return;
  event.respondWith(answer(event.request));
});

self.addEventListener('message', (event) => {
  const { kind } = event.data as { kind?: unknown };
  const [port] = event.ports;
  if (kind === 'activate') event.waitUntil(self.skipWaiting());
  if (kind === 'offline-status' && port) event.waitUntil(tellStatus(port));
});
