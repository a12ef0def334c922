/** How components reach the open note, the screen and the engine. One value, made by the composition root. */
import { createContext, useContext, useEffect } from 'react';
import type { EngineClient } from '../bridge/engine-client.ts';
import type { ModelShelf } from '../bridge/model-shelf.ts';
import type { EngineStatus } from '../contracts/engine-worker.ts';
import type { TaggerState } from '../contracts/tagger-worker.ts';
import type { NoteSession } from './note-session.ts';
import type { Observable } from './observable.ts';
import type { NoteViewStore } from './note-view.ts';
import { NO_OFFER, type Shell, type TaskOffer } from './shell.ts';
import type { WritingDesk } from './writing-desk.ts';

export interface AppContext {
  readonly session: NoteSession;
  readonly view: NoteViewStore;
  readonly shell: Shell;
  readonly engine: EngineClient;
  /** Null until the lexicons are loaded. */
  readonly engineStatus: Observable<EngineStatus | null>;
  readonly models: ModelShelf;
  /** What the shipped model runs on; null while none is opened. */
  readonly taggerState: Observable<TaggerState | null>;
  readonly writing: WritingDesk;
}
export const SessionContext = createContext<AppContext | null>(null);

export function useApp(): AppContext {
  const context = useContext(SessionContext);
  if (context === null) throw new Error('No session around this component.');
  return context;
}
export const useSession = (): NoteSession => useApp().session;
export const useNoteView = (): NoteViewStore => useApp().view;
export const useShell = (): Shell => useApp().shell;

/** What the open task offers to the task bar and the status bar. Memoise the offer: it is set whenever its identity changes. */
export function useTaskOffer(offer: TaskOffer): void {
  const shell = useShell();
  useEffect(() => {
    shell.offer.set(offer);
    // Only what is its own: a screen that is left may go after the next one has said what it offers.
    return () => {
      if (shell.offer.get() === offer) shell.offer.set(NO_OFFER);
    };
  }, [shell, offer]);
}
