/**
 * The page's Trusted Types policy. In: addresses of our own worker scripts. Out: values that the browser accepts in
 * `new Worker` and `navigator.serviceWorker.register`. Refused: every other address, and every string for HTML or script.
 * Source: W3C Trusted Types; the policy names are those of the `trusted-types` directive (tools/serve/security-headers.mjs).
 */

import { trustedTypesApi, type TrustedPolicy } from './trusted-types-api.ts';

/** Built workers: hit "/assets/engine.worker-Ab12_cd3.js", miss "/assets/engine-Ab12.js". */
const BUILT_WORKER = /^\/assets\/[a-z][a-z-]*\.worker-[\w-]+\.js$/;
/** Workers of the development server: hit "/workers/engine.worker.ts", miss "/src/app/main.tsx". */
const SOURCE_WORKER = /^\/workers\/[a-z][a-z-]*\.worker\.ts$/;
const SERVICE_WORKER = '/service-worker.js';

/**
 * Says whether an address is one of our own worker scripts.
 * @param address absolute, or relative to `base`
 * @param base the page's address
 * @param development also admits the development server's sources
 */
export function isOwnWorkerAddress(address: string, base: string, development: boolean): boolean {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return false;
  }
  if (url.origin !== new URL(base).origin || url.username !== '' || url.password !== '') return false;
  if (url.pathname === SERVICE_WORKER || BUILT_WORKER.test(url.pathname)) return url.search === '';
  return development && SOURCE_WORKER.test(url.pathname);
}

function admitOwnWorker(address: string): string {
  if (isOwnWorkerAddress(address, document.baseURI, import.meta.env.DEV)) return address;
  throw new TypeError('This is not the address of one of our workers.');
}

let policy: TrustedPolicy | undefined;

/**
 * Creates the page's policies; call once, before anything else runs. The `default` policy refuses everything: it holds the
 * name, so that no script loaded later can create one that does not.
 */
export function installTrustedTypes(): void {
  const api = trustedTypesApi();
  if (policy || !api) return;
  policy = api.createPolicy('plainchart', { createScriptURL: admitOwnWorker });
  api.createPolicy('default', { createHTML: () => null, createScript: () => null, createScriptURL: () => null });
}

/**
 * Admits the address of one of our own workers (as `import url from '…/x.worker.ts?worker&url'` gives it).
 * The value is typed as the string that `new Worker` and `register` ask for; in browsers with Trusted Types it is an object.
 * @throws TypeError for any other address
 */
export function trustedWorkerUrl(address: string): string {
  installTrustedTypes();
  return policy ? (policy.createScriptURL(address) as string) : admitOwnWorker(address);
}

/** Starts one of our own module workers. @throws TypeError for any other address */
export function startWorker(address: string, name: string): Worker {
  return new Worker(trustedWorkerUrl(address), { type: 'module', name });
}
