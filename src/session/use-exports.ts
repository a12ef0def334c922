import { useMemo } from 'react';
import { useApp } from './session-context.ts';
import type { ExportItem } from './shell.ts';
import { useObservable } from './use-observable.ts';

/** The worker's exporters for the open note, as the user left its findings. */
export function useEngineExports(): readonly ExportItem[] {
  const { session, engine, engineStatus } = useApp();
  const note = useObservable(session.note);
  const status = useObservable(engineStatus);
  return useMemo(() => (note === null ? [] : (status?.exporters ?? []).map(({ id, title, description }) => ({
    id, title, description,
    make: () => {
      const { phi, entities, addedEntities, addedPhi } = session.history.get().now;
      const rejected = [
        ...Object.values(entities).filter(({ action }) => action === 'reject').map(({ annotationId }) => annotationId),
        ...Object.values(phi).filter(({ action }) => action === 'keep').map(({ annotationId }) => annotationId),
      ];
      return engine.exportAs(note, id, { rejected, addedEntities, addedPhi });
    },
  }))), [note, status, session, engine]);
}
