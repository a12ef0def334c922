import { useMemo } from 'react';
import { useSession, useTaskOffer } from '../../session/session-context.ts';
import { useObservable } from '../../session/use-observable.ts';
import type { ExportItem } from '../../session/shell.ts';
import { auditText } from './audit-lines.ts';
import { OPERATORS, POLICIES } from './phi-words.ts';
import type { DeidView } from './use-deid-view.ts';

const titleOf = <Id extends string>(list: readonly { readonly id: Id; readonly title: string }[], id: Id): string => list.find((one) => one.id === id)?.title ?? id;

/** Copy, exports and the status line of De-identify. */
export function useDeidOffer(view: DeidView, onReview: () => void): void {
  const { result, task, reviewed, open, log, options } = view;
  const left = open.length;
  const total = useMemo(() => reviewed.filter(({ state }) => state === 'removed' || state === 'open').length, [reviewed]);
  const live = useObservable(useSession().deidentified);
  // The page may still show an older text than the session holds: that one is not copied.
  const fresh = task.status === 'ready' && live === task;
  useTaskOffer(useMemo(() => {
    const limit = 'Helps with Safe Harbor review. You decide if it is safe to share.';
    if (result === undefined || !fresh) return { limit };
    const replaced = result.edits.length;
    const exports: readonly ExportItem[] = [
      { id: 'deid-text', title: 'De-identified text', description: 'As it stands on the right, .txt', make: () => [{ name: 'deidentified-1.txt', mediaType: 'text/plain', text: result.text }] },
      {
        id: 'deid-audit', title: 'Audit log', description: 'Steps and findings by place, without a word of the note, .txt',
        make: () => [{ name: 'audit-log-1.txt', mediaType: 'text/plain', text: auditText(log, reviewed, titleOf(POLICIES, options.policy), titleOf(OPERATORS, options.operator)) }],
      },
    ];
    const findings = `${left} ${left === 1 ? 'finding is' : 'findings are'} not reviewed.`;
    return {
      limit, exports,
      status: { main: `${total} identifiers found, ${total - left} decided`, ...(left === 0 ? {} : { detail: `${left} to review before export` }) },
      copy: {
        make: () => ({ text: result.text, said: `Copied de-identified text. ${replaced} ${replaced === 1 ? 'identifier' : 'identifiers'} replaced.` }),
        ...(left === 0 ? {} : { ask: { title: findings, body: `${left === 1 ? 'It is' : 'They are'} removed in the copy, because removing is the safer side.`, review: `Review ${left} first`, onReview } }),
      },
    };
  }, [result, fresh, reviewed, total, left, log, options, onReview]));
}
