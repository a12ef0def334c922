import { useState, type SubmitEvent } from 'react';
import { wipeDevice } from '../../platform/browser/device-storage.ts';
import { DEFAULT_PREFERENCES, preferences } from '../../session/preferences.ts';
import { useApp } from '../../session/session-context.ts';
import { library } from '../../storage/this-library.ts';
import { Button } from '../../ui/button/button.tsx';
import { TextField } from '../../ui/field/field.tsx';
import { NoteBox } from '../../ui/note-box/note-box.tsx';
import { Overlay } from '../../ui/sheet/sheet.tsx';
import { useLibrary } from './use-library.ts';
import { useModels } from './use-models.ts';
import styles from './models.module.css';

const WORD = 'WIPE';

/** Deletes everything that this page ever stored on the device, once the word is typed. */
export function WipeDialog({ onClose, onWiped }: { readonly onClose: () => void; readonly onWiped: () => void }) {
  const { session, view, models } = useApp();
  const state = useLibrary();
  const { status: shelf } = useModels();
  const [typed, setTyped] = useState('');
  const [status, setStatus] = useState<'asking' | 'wiping' | 'failed'>('asking');
  const count = state.status === 'locked' ? state.count : state.status === 'unlocked' ? state.documents.length : 0;
  const wipe = async (): Promise<void> => {
    setStatus('wiping');
    try {
      session.close();
      view.reset();
      await library.wipe();
      await models.close();
      preferences.set(DEFAULT_PREFERENCES);
      await wipeDevice();
      onWiped();
    } catch {
      setStatus('failed');
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (typed === WORD && status !== 'wiping') void wipe();
  };
  return (
    <Overlay title="Wipe everything" form="dialog" onClose={onClose}>
      <form className={styles.wipe} onSubmit={submit}>
        <p>Delete {count === 1 ? '1 document' : `${count} documents`}, {modelWords(shelf?.models.length ?? 0)}the offline copy and all settings on this device? The open note is forgotten too. <b>There is no undo.</b></p>
        <p className={styles.quiet}>Backup files that you saved elsewhere stay where they are.</p>
        <TextField label={`Type ${WORD}`} value={typed} onChange={setTyped} autoFocus />
        {status === 'failed' ? <NoteBox tone="bad" role="alert" title="Not everything could be deleted." code="WIPE_FAILED">Close other tabs of this page and try again, or clear this site’s data in the browser’s settings.</NoteBox> : null}
        <div className={styles.buttons}>
          <Button type="submit" variant="danger" size="large" isDisabled={typed !== WORD || status === 'wiping'}>{status === 'wiping' ? 'Wiping' : 'Wipe everything'}</Button>
          <Button size="large" onPress={onClose}>Cancel</Button>
        </div>
      </form>
    </Overlay>
  );
}

function modelWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '1 model, ' : `${count} models, `;
}
