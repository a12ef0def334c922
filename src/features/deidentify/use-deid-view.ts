import { useDeferredValue, useMemo } from 'react';
import { valueOf } from '../../session/note-session.ts';
import { riskKey } from '../../session/review-actions.ts';
import { useSession } from '../../session/session-context.ts';
import { useObservable } from '../../session/use-observable.ts';
import { useDeidentified } from '../../session/use-task-result.ts';
import { openFindings, reviewedPhi, type ReviewedPhi } from './reviewed-phi.ts';

/** Everything the screen is made of, from the session. */
export function useDeidView() {
  const session = useSession();
  const { now, log } = useObservable(session.history);
  const options = useObservable(session.options);
  const liveNote = useObservable(session.note);
  const liveFindings = useObservable(session.findings);
  const liveTask = useDeidentified();
  // Drawn when the page has time, all three together: what the user types or decides goes first.
  const { note, findings, task } = useDeferredValue(useMemo(() => ({ note: liveNote, findings: liveFindings, task: liveTask }), [liveNote, liveFindings, liveTask]));
  const result = valueOf(task);
  const reviewed = useMemo(() => reviewedPhi(findings.phi, now, options.threshold, result), [findings.phi, now, options.threshold, result]);
  const open = useMemo(() => openFindings(reviewed), [reviewed]);
  const byId = useMemo(() => new Map(reviewed.map((one) => [one.finding.id, one])), [reviewed]);
  const accepted = useMemo(() => new Set(Object.keys(now.acceptedRisks ?? {})), [now.acceptedRisks]);
  const text = note?.text ?? '';
  return useMemo(() => ({ text, findings, review: now, log, options, task, result, reviewed, open, byId, accepted, keyOf: riskKey }),
    [text, findings, now, log, options, task, result, reviewed, open, byId, accepted]);
}
export type DeidView = ReturnType<typeof useDeidView>;

/** The findings whose words are the same, without case. */
export function equalTo(view: DeidView, one: ReviewedPhi): ReviewedPhi[] {
  const words = (of: ReviewedPhi): string => view.text.slice(of.span.start, of.span.end).toLowerCase();
  const wanted = words(one);
  return view.reviewed.filter((other) => words(other) === wanted);
}
