import { useEffect } from 'react';
import { preferences } from '../session/preferences.ts';
import { useApp, type AppContext } from '../session/session-context.ts';
import { TASK_IDS } from '../session/task-ids.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type=range]):not([type=checkbox]), textarea, select, [contenteditable]') !== null;

/** The keys that work everywhere: Alt+1 to 4, undo and redo, F6, and ? for the list. */
export function useAppKeys(): void {
  const context = useApp();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (handleKey(event, context)) event.preventDefault();
    };
    // Before the controls: a slider lets no key through, and the way out of a pane must not depend on what is in it.
    const listenFirst = (event: KeyboardEvent): void => {
      if (event.key === 'F6' && focusNextPane(event.shiftKey ? -1 : 1)) event.preventDefault();
    };
    addEventListener('keydown', listenFirst, { capture: true });
    addEventListener('keydown', listen);
    return () => {
      removeEventListener('keydown', listenFirst, { capture: true });
      removeEventListener('keydown', listen);
    };
  }, [context]);
}

function handleKey(event: KeyboardEvent, { session, shell }: AppContext): boolean {
  if (event.defaultPrevented) return false;
  const atWork = shell.page.get() === 'work';
  const digit = /^Digit([1-4])$/.exec(event.code)?.[1];
  if (atWork && event.altKey && !event.ctrlKey && !event.metaKey && digit !== undefined) {
    const task = TASK_IDS[Number(digit) - 1];
    if (task === undefined) return false;
    shell.task.set(task);
    preferences.update({ lastTask: task });
    return true;
  }
  if (isTyping(event.target)) return false;
  if (atWork && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
    if (event.shiftKey) session.redo();
    else session.undo();
    return true;
  }
  if (event.key === '?' && !event.ctrlKey && !event.metaKey && preferences.get().singleKeys) {
    shell.overlay.set('shortcuts');
    return true;
  }
  return false;
}

/** Panes say so themselves by `data-pane`, in the order of the page. */
function focusNextPane(step: 1 | -1): boolean {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null);
  if (panes.length === 0) return false;
  // The innermost: panes may hold panes.
  const here = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + step + panes.length) % panes.length];
  const stop = next?.querySelector<HTMLElement>('a[href], button:not([disabled]), textarea, input, [tabindex="0"]') ?? next;
  stop?.focus();
  return true;
}
