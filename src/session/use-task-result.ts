import { useEffect } from 'react';
import type { DeidResult } from '../engine/deid/types.ts';
import type { SimplifyResult } from '../engine/simplify/types.ts';
import type { SummaryResult } from '../engine/summarize/types.ts';
import type { Task } from './note-session.ts';
import { useSession } from './session-context.ts';
import { useObservable } from './use-observable.ts';

/** Asks for a result once the note is read, so that the worker reads it only once. */
function useRequested(status: string, request: () => Promise<void>): void {
  const { status: reading } = useObservable(useSession().reading);
  useEffect(() => {
    if (reading === 'done' && status === 'none') void request();
  }, [reading, status, request]);
}

/** The de-identified text of the open note, made when this is first used. */
export function useDeidentified(): Task<DeidResult> {
  const session = useSession();
  const task = useObservable(session.deidentified);
  useRequested(task.status, session.requestDeidentified);
  return task;
}

export function usePlain(): Task<SimplifyResult> {
  const session = useSession();
  const task = useObservable(session.plain);
  useRequested(task.status, session.requestPlain);
  return task;
}

export function useSummary(): Task<SummaryResult> {
  const session = useSession();
  const task = useObservable(session.summary);
  useRequested(task.status, session.requestSummary);
  return task;
}
