import { useState } from 'react';
import { isLongEnough } from '../../storage/crypto/passphrase-key.ts';
import type { LibraryState } from '../../storage/library.ts';
import { library } from '../../storage/this-library.ts';
import { saveBlob } from '../../platform/browser/save-file.ts';
import { NoteBox } from '../../ui/note-box/note-box.tsx';
import { choiceOf, EMPTY_DRAFT, isDraftReady, LockChoiceFields, NewPassphraseFields } from './lock-choice.tsx';
import { FilePick } from './file-pick.tsx';
import { Form, PassphraseField } from './form.tsx';
import { documentCount } from './unlock-form.tsx';
import { useKeeper } from './use-library.ts';
import { useWork } from './use-work.ts';
import styles from './library.module.css';

/** No word of a document, and no date, in the name. */
const BACKUP_NAME = 'plainchart-backup.plainchart';

/** Makes a backup file under a passphrase of its own. */
export function BackupForm({ onDone }: { readonly onDone: (said?: string) => void }) {
  const keeper = useKeeper();
  const [draft, setDraft] = useState({ passphrase: '', repeated: '' });
  const work = useWork();
  const submit = async (): Promise<void> => {
    let said = '';
    const made = await work.run(async () => {
      await keeper.flush();
      const { file, documents, damaged } = await library.exportBackup(draft.passphrase);
      saveBlob(BACKUP_NAME, file);
      const left = damaged === 0 ? '' : ` ${documentCount(damaged)} could not be opened and ${damaged === 1 ? 'is' : 'are'} not in it.`;
      said = `Backup of ${documentCount(documents)} saved, encrypted.${left}`;
    });
    if (made) onDone(said);
  };
  const isReady = isLongEnough(draft.passphrase) && draft.passphrase === draft.repeated;
  return (
    <Form title="Back up the library" onBack={() => onDone()} work={work} submit="Save the backup" working="Encrypting" isReady={isReady} onSubmit={() => void submit()}>
      <p className={styles.quiet}>One encrypted file with every document, its decisions and its audit log. It can be kept anywhere.</p>
      <NewPassphraseFields label="Passphrase of the backup" draft={draft} onChange={setDraft} />
      <NoteBox tone="warn" title="Nobody can reset it.">Without this passphrase the file cannot be opened.</NoteBox>
    </Form>
  );
}

/** Adds the documents of a backup: all of them, or none. Makes the library first where there is none. */
export function RestoreForm({ state, onDone }: { readonly state: LibraryState; readonly onDone: (said?: string) => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [first] = useState(state.status === 'none');
  const work = useWork();
  const restore = async (chosen: File): Promise<string> => {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    if (library.getState().status === 'none') await library.create(choiceOf(draft));
    const { added, same } = await library.importBackup(bytes, passphrase);
    const already = same === 0 ? '' : ` ${documentCount(same)} ${same === 1 ? 'was' : 'were'} here already.`;
    return `${documentCount(added.length)} added from the backup.${already}`;
  };
  const submit = async (): Promise<void> => {
    if (file === null) return;
    let said = '';
    const done = await work.run(async () => {
      said = await restore(file);
    });
    if (done) onDone(said);
  };
  const isReady = file !== null && passphrase !== '' && (!first || isDraftReady(draft));
  return (
    <Form title="Import a backup" onBack={() => onDone()} work={work} submit="Import" working="Checking the backup" isReady={isReady} onSubmit={() => void submit()}>
      <p className={styles.quiet}>Documents that are here already stay as they are.</p>
      <FilePick label="Backup file" file={file} onPick={setFile} />
      <PassphraseField kind="current" label="Passphrase of the backup" value={passphrase} onChange={setPassphrase} />
      {first ? <LockChoiceFields passphraseLabel="Passphrase of the library" draft={draft} onChange={setDraft} /> : null}
    </Form>
  );
}
