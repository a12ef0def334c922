import { useState } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { useApp } from '../../session/session-context.ts';
import { useObservable } from '../../session/use-observable.ts';
import type { DocumentHead } from '../../storage/saved-document.ts';
import type { LibraryState } from '../../storage/library.ts';
import { NoteBox } from '../../ui/note-box/note-box.tsx';
import { Overlay } from '../../ui/sheet/sheet.tsx';
import { BackupForm, RestoreForm } from './backup-forms.tsx';
import { ChangeLockForm } from './change-lock-form.tsx';
import { KeepForm } from './keep-form.tsx';
import { LibraryHome } from './library-home.tsx';
import { RenameForm } from './rename-form.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { useKeeper, useLibraryState } from './use-library.ts';
import styles from './library.module.css';

export type View =
  | { readonly at: 'home' }
  | { readonly at: 'keep' }
  | { readonly at: 'backup' }
  | { readonly at: 'restore' }
  | { readonly at: 'change-lock' }
  | { readonly at: 'rename'; readonly document: DocumentHead };

/** What was just done, said where the eye is: a toast lies outside of the drawer. */
export interface Said {
  readonly text: string;
  readonly undo?: () => void;
}

const HOME: View = { at: 'home' };

/** What was kept on this device: list, search, lock, backup; and the way to keep the open note. */
export default function LibraryDrawer() {
  const { shell, session } = useApp();
  const state = useLibraryState();
  useKeeper();
  const [view, setView] = useState<View>(() => {
    const note = session.note.get();
    return shell.keepAsked.get() && note !== null && note.origin !== 'library' ? { at: 'keep' } : HOME;
  });
  const [said, setSaid] = useState<Said | null>(null);
  const go = (to: View, what: Said | null = null): void => {
    setView(to);
    setSaid(what);
  };
  const close = (): void => {
    shell.keepAsked.set(false);
    shell.overlay.set(null);
  };
  return (
    <Overlay title="Library" form="drawer" onClose={close}>
      <div className={styles.drawer}>
        {said === null ? null : (
          <NoteBox tone="ok" role="status" title={said.text} actions={said.undo === undefined ? undefined : <Button size="small" onPress={() => {
            said.undo?.();
            setSaid(null);
          }}>Undo</Button>} />
        )}
        {state.status === 'unknown' ? null : state.status === 'unavailable'
          ? <NoteBox tone="warn" role="alert" title={state.error.message} code={state.error.code} />
          : <Step view={view} state={state} onView={go} onClose={close} />}
      </div>
    </Overlay>
  );
}

function Step({ view, state, onView, onClose }: {
  readonly view: View; readonly state: LibraryState; readonly onView: (view: View, said?: Said | null) => void; readonly onClose: () => void;
}) {
  const { session } = useApp();
  const note = useObservable(session.note);
  const back = (text?: string): void => onView(HOME, text === undefined ? null : { text });
  if (view.at === 'keep' && note !== null) return <KeepForm state={state} onDone={back} />;
  if (state.status === 'locked') return <UnlockForm lock={state.lock} count={state.count} />;
  if (view.at === 'restore') return <RestoreForm state={state} onDone={back} />;
  if (state.status === 'unlocked') {
    if (view.at === 'backup') return <BackupForm onDone={back} />;
    if (view.at === 'change-lock') return <ChangeLockForm lock={state.lock} onDone={back} />;
    if (view.at === 'rename') return <RenameForm document={view.document} onDone={back} />;
  }
  return <LibraryHome state={state} onView={onView} onClose={onClose} />;
}
