/** Opens a text as the note and shows it. The only way from outside into the session. */
import { acceptText, type Refused } from './accept-text.ts';
import type { OpenNote } from './note-session.ts';
import { preferences } from './preferences.ts';
import type { AppContext } from './session-context.ts';
import type { Shell } from './shell.ts';
import type { TaskId } from './task-ids.ts';

export interface Incoming {
  readonly text: string;
  readonly title: string;
  readonly origin: OpenNote['origin'];
}

/** Opens it, or says in `shell.problem` what is wrong with it. @returns whether it was opened */
export function openNote({ session, shell, view }: AppContext, incoming: Incoming, phone: boolean): boolean {
  const accepted = acceptText(incoming.text);
  if (!accepted.ok) return refuse(shell, accepted);
  shell.problem.set(null);
  view.reset();
  const { policy, operator, level, style } = preferences.get();
  session.open({ documentId: crypto.randomUUID(), title: incoming.title, origin: incoming.origin, text: accepted.text }, { options: { policy, operator, level, style } });
  shell.task.set(firstTask(phone));
  shell.go('work');
  return true;
}

export function refuse(shell: Shell, { title, advice, code }: Refused): false {
  shell.problem.set({ title, advice, code });
  return false;
}

function firstTask(phone: boolean): TaskId {
  return preferences.get().lastTask ?? (phone ? 'simplify' : 'deidentify');
}

/** Decisions that would be lost if another note took this one's place. */
export function hasUnsavedDecisions({ session }: AppContext): boolean {
  return session.note.get() !== null && session.note.get()?.origin !== 'library' && session.history.get().done.length > 0;
}
