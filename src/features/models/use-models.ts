import { useSyncExternalStore } from 'react';
import type { ShelfState } from '../../bridge/model-shelf.ts';
import { useApp } from '../../session/session-context.ts';

/** Where each model stands on this device. */
export function useModels(): ShelfState {
  const { models } = useApp();
  return useSyncExternalStore(models.subscribe, models.getState);
}
