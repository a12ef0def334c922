/**
 * The offline copy: registers the service worker, says when every file of the app is on the device, and brings a new version in
 * without taking an open note away. A store for React's `useSyncExternalStore`.
 */
import type { NetworkMeter } from './network-meter.ts';
import { trustedWorkerUrl } from './trusted-types.ts';

export type OfflineState =
  /** No service worker here (private window, development server, old browser): everything works, but only with the server. */
  | 'unavailable'
  | 'preparing'
  | 'ready'
  | 'failed';

export interface OfflineSnapshot {
  readonly state: OfflineState;
  /** A newer version is on the device and takes over at the next reload. */
  readonly updateWaiting: boolean;
  /** False on a static host until the first reload: no shared memory, so models run on one thread. */
  readonly isolated: boolean;
}

/** The service worker's answer to `{ kind: 'offline-status' }`. */
export interface OfflineStatus {
  readonly kind: 'offline-status';
  readonly version: string;
  readonly files: number;
  readonly missing: number;
}

const SERVICE_WORKER = '/service-worker.js';
const STATUS_TIMEOUT_MS = 10_000;

/** The offline copy's state, observable. */
export class OfflineCopy {
  #snapshot: OfflineSnapshot = { state: 'preparing', updateWaiting: false, isolated: globalThis.crossOriginIsolated };
  readonly #listeners = new Set<() => void>();

  /** Calls `listener` after each change. @returns a function that ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same object until something changes. */
  readonly getSnapshot = (): OfflineSnapshot => this.#snapshot;

  /** Changes the state and tells the listeners. */
  set(change: Partial<OfflineSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** The page's offline copy. */
export const offlineCopy = new OfflineCopy();

/**
 * Registers the service worker after the page has loaded and marks the meter ready once every file is on the device, and what else is
 * needed without a network: `alsoNeeded` is begun at the same time. Never rejects: a failure shows in the store.
 */
export async function prepareOffline(copy: OfflineCopy, meter: NetworkMeter, alsoNeeded: () => Promise<void>): Promise<void> {
  await pageLoaded();
  const needed = alsoNeeded();
  // Awaited below; until then its failure is nobody's.
  needed.catch(() => undefined);
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) {
    copy.set({ state: 'unavailable' });
    await needed.catch(() => undefined);
    meter.markReady('ready-online', Date.now());
    return;
  }
  try {
    const registration = await register();
    watchForUpdate(registration, copy);
    await controllerOf(registration);
    await lookForUpdate(registration);
    // Asked for again: a newer version may have taken the page over in the meantime.
    const status = await askStatus(await controllerOf(registration));
    if (status.missing > 0) throw new Error('The offline copy is not complete.');
    await needed;
    copy.set({ state: 'ready' });
    meter.markReady('ready-offline', Date.now());
  } catch {
    // It may still be on its way: what it fetches belongs to loading.
    await needed.catch(() => undefined);
    copy.set({ state: 'failed' });
    meter.markReady('ready-online', Date.now());
  }
}

/**
 * Registers with HTTP caching allowed for the script: about a second after each navigation the browser looks for a new version by
 * itself, and then finds the answer to {@link lookForUpdate} in its cache instead of asking the server after loading has ended.
 */
function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(trustedWorkerUrl(SERVICE_WORKER), { updateViaCache: 'all' });
}

/** Looks for a new version and waits until its files are here, so that loading ends with nothing left to fetch. */
async function lookForUpdate(registration: ServiceWorkerRegistration): Promise<void> {
  // Rejects without a network: then this version stays. A server that does not answer holds loading up no longer than this.
  await Promise.race([registration.update().catch(() => undefined), delay(STATUS_TIMEOUT_MS)]);
  const incoming = registration.installing;
  if (!incoming) return;
  await new Promise<void>((resolve) => {
    incoming.addEventListener('statechange', () => {
      if (incoming.state !== 'installing') resolve();
    });
  });
}

function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener('load', () => {
      resolve();
    }, { once: true });
  });
}

function watchForUpdate(registration: ServiceWorkerRegistration, copy: OfflineCopy): void {
  const check = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) copy.set({ updateWaiting: true });
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', check);
  });
  check();
}

/** The service worker that answers this page's requests; it takes the page over as soon as it is active. @throws when none can be */
async function controllerOf(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const container = navigator.serviceWorker;
  if (container.controller) return container.controller;
  const taken = new Promise<void>((resolve) => {
    container.addEventListener('controllerchange', () => {
      resolve();
    }, { once: true });
  });
  await Promise.race([container.ready, installationFailed(registration)]);
  // A forced reload (Shift) leaves the page without a controller for good: the active worker can still answer.
  await Promise.race([taken, delay(STATUS_TIMEOUT_MS)]);
  const worker = navigator.serviceWorker.controller ?? registration.active;
  if (!worker) throw new Error('No service worker is active.');
  return worker;
}

/** Rejects when the worker that is being installed is given up; `container.ready` would wait for ever then. */
function installationFailed(registration: ServiceWorkerRegistration): Promise<never> {
  const incoming = registration.installing;
  return new Promise((_resolve, reject) => {
    incoming?.addEventListener('statechange', () => {
      if (incoming.state === 'redundant' && !registration.active) reject(new Error('The offline copy could not be made.'));
    });
  });
}

function askStatus(worker: ServiceWorker): Promise<OfflineStatus> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = (event: MessageEvent<OfflineStatus>) => {
      resolve(event.data);
      port1.close();
    };
    worker.postMessage({ kind: 'offline-status' }, [port2]);
    void delay(STATUS_TIMEOUT_MS).then(() => {
      reject(new Error('The service worker did not answer.'));
    });
  });
}

function delay(timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, timeoutMs);
  });
}
