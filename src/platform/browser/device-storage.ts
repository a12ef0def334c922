/** How much this page has stored on the device, and how to delete all of it. */

export interface StorageUse {
  /** Bytes, as the browser estimates them; null where it does not tell. */
  readonly used: number | null;
  readonly quota: number | null;
  /** False: the browser may delete it when the device runs short of room. */
  readonly isPersistent: boolean;
}

export async function measureStorage(): Promise<StorageUse> {
  const storage = storageManager();
  const [estimate, isPersistent] = await Promise.all([storage?.estimate().catch(() => undefined), storage?.persisted().catch(() => false)]);
  return { used: estimate?.usage ?? null, quota: estimate?.quota ?? null, isPersistent: isPersistent ?? false };
}

/** Asks the browser not to clear what was kept. A refusal is no failure: it keeps it for as long as there is room. */
export async function keepStorage(): Promise<boolean> {
  return await storageManager()?.persist().catch(() => false) ?? false;
}

/** Absent where the page does not come over HTTPS or from this machine. */
function storageManager(): StorageManager | undefined {
  return (navigator as Partial<Navigator>).storage;
}

/**
 * Deletes every database, cache and setting of this origin, and the offline copy's service worker.
 * @throws DOMException when something is left; what was deleted before is gone then
 */
export async function wipeDevice(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  localStorage.clear();
  sessionStorage.clear();
  for (let tries = 1; ; tries += 1) {
    const databases = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    await Promise.all(databases.map(deleteDatabase));
    const cacheNames = await caches.keys();
    await Promise.all(cacheNames.map((name) => caches.delete(name)));
    // A service worker that is being installed goes on filling its cache for a while: what it writes is deleted in the next round.
    const isFilling = registrations.some(({ installing }) => installing?.state === 'installing');
    if (!isFilling && await isEmpty()) return;
    await delay(RETRY_MS);
    if (tries === MOST_TRIES) throw new DOMException('Something is left.', 'UnknownError');
  }
}

const RETRY_MS = 250;
const MOST_TRIES = 40;

const isEmpty = async (): Promise<boolean> => (await indexedDB.databases()).length + (await caches.keys()).length === 0;

function delay(timeMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, timeMs);
  });
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new DOMException('The database could not be deleted.', 'UnknownError'));
    // Another tab holds it open: it lets go as soon as it hears of the deletion, and success follows.
  });
}
