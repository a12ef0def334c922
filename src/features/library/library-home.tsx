import { useState } from 'react';
import { KeyRound, Lock, LockOpen, Save, Upload } from 'lucide-react';
import { hasUnsavedDecisions } from '../../session/open-note.ts';
import { useApp } from '../../session/session-context.ts';
import { useObservable } from '../../session/use-observable.ts';
import type { DocumentHead } from '../../storage/saved-document.ts';
import type { LibraryState } from '../../storage/library.ts';
import { library } from '../../storage/this-library.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { NoteBox } from '../../ui/note-box/note-box.tsx';
import { DocumentList } from './document-list.tsx';
import type { Said, View } from './library-drawer.tsx';
import { useKeeper } from './use-library.ts';
import { useWork } from './use-work.ts';
import styles from './library.module.css';

interface HomeProps {
  readonly state: LibraryState;
  readonly onView: (view: View, said?: Said | null) => void;
  readonly onClose: () => void;
}

/** The list, what can be done with it, and the open note if it is not kept. */
export function LibraryHome({ state, onView, onClose }: HomeProps) {
  const app = useApp();
  const { session } = app;
  const keeper = useKeeper();
  const note = useObservable(session.note);
  const [asked, setAsked] = useState<DocumentHead | null>(null);
  const work = useWork();
  const open = async (document: DocumentHead): Promise<void> => {
    if (await work.run(() => keeper.open(document.id))) onClose();
  };
  const remove = (document: DocumentHead): Promise<boolean> => work.run(async () => {
    const putBack = await keeper.remove(document.id);
    onView({ at: 'home' }, { text: `Deleted “${document.title}”.`, undo: () => void work.run(putBack) });
  });
  return (
    <>
      {asked === null ? <OpenNoteBox onKeep={() => onView({ at: 'keep' })} /> : (
        <NoteBox tone="warn" role="alert" title="The open note is not saved." actions={(
          <>
            <Button size="small" onPress={() => onView({ at: 'keep' })}>Keep it first</Button>
            <Button size="small" variant="danger" onPress={() => void open(asked)}>Open the other</Button>
            <Button size="small" variant="quiet" onPress={() => setAsked(null)}>Cancel</Button>
          </>
        )}>Opening another forgets it and its decisions.</NoteBox>
      )}
      {work.error === null ? null : <NoteBox tone="bad" role="alert" title={work.error.message} code={work.error.code} />}
      {state.status === 'unlocked' && state.documents.length > 0 ? (
        <DocumentList documents={state.documents} openId={note?.origin === 'library' ? note.documentId : null}
          onOpen={(document) => (hasUnsavedDecisions(app) ? setAsked(document) : void open(document))}
          onRename={(document) => onView({ at: 'rename', document })} onDelete={(document) => void remove(document)} />
      ) : <EmptyState title="Nothing is kept here.">Plainchart keeps a note only when you say so, encrypted, on this device.</EmptyState>}
      <Actions state={state} onView={onView} />
    </>
  );
}

function OpenNoteBox({ onKeep }: { readonly onKeep: () => void }) {
  const { session } = useApp();
  const note = useObservable(session.note);
  const keeping = useObservable(useKeeper().state);
  if (note === null) return null;
  if (note.origin === 'library') {
    return keeping.status === 'failed' ? <NoteBox tone="bad" role="alert" title={`The last changes are not saved. ${keeping.error.message}`} code={keeping.error.code} /> : null;
  }
  return (
    <NoteBox tone="warn" title="Not saved." actions={<Button size="small" onPress={onKeep}><Save aria-hidden />Keep it, encrypted</Button>}>
      Closing the tab forgets this note.
    </NoteBox>
  );
}

function Actions({ state, onView }: Pick<HomeProps, 'state' | 'onView'>) {
  const unlocked = state.status === 'unlocked';
  return (
    <div className={styles.actions}>
      {unlocked ? (
        <p className={styles.lockState}><LockOpen aria-hidden />{state.lock === 'passphrase' ? 'Unlocked. Nobody can reset the passphrase.' : 'Unlocked by a key of this device.'}</p>
      ) : null}
      <div className={styles.buttons}>
        {unlocked ? <Button onPress={() => void library.lock()}><Lock aria-hidden />Lock now</Button> : null}
        {unlocked && state.documents.length > 0 ? <Button onPress={() => onView({ at: 'backup' })}><Save aria-hidden />Back up</Button> : null}
        <Button onPress={() => onView({ at: 'restore' })}><Upload aria-hidden />Import a backup</Button>
        {unlocked ? <Button onPress={() => onView({ at: 'change-lock' })}><KeyRound aria-hidden />Change the lock</Button> : null}
      </div>
    </div>
  );
}
