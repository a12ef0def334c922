/** Bytes that this origin may still store, as the browser estimates; null where it does not tell. For pages and workers. */
export async function freeBytes(): Promise<number | null> {
  const { storage } = navigator as { readonly storage?: Pick<StorageManager, 'estimate'> };
  const { usage, quota } = await storage?.estimate().catch(() => ({})) as StorageEstimate | undefined ?? {};
  return usage === undefined || quota === undefined ? null : Math.max(quota - usage, 0);
}
