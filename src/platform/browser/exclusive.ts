/** Work that one tab at a time may do, by a Web Lock. The browser frees it when the tab or worker ends, however it ends. */
interface Hooks {
  /** Told when somebody else holds it now. */
  readonly onWait: () => void;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
}

/** @throws DOMException `AbortError` when the signal fires while waiting; whatever `work` throws */
export async function runExclusively<T>(name: string, { onWait, signal }: Hooks, work: () => Promise<T>): Promise<T> {
  const atOnce = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock === null ? null : { result: await work() }));
  if (atOnce !== null) return atOnce.result;
  onWait();
  // Sent as an object, so that a result of null cannot be taken for "not free".
  const later = await navigator.locks.request(name, { signal }, async () => ({ result: await work() }));
  return later.result;
}
