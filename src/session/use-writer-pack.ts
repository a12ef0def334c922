import { useSyncExternalStore } from 'react';
import type { WriterFacts } from '../bridge/model-shelf.ts';
import { useApp } from './session-context.ts';

/** The generative pack that is used: the first one on the device; null while there is none. */
export function useWriterPack(): WriterFacts | null {
  const { models } = useApp();
  return useSyncExternalStore(models.subscribe, () => models.getState().writer);
}
