import { useState } from 'react';
import type { LibraryState } from '../../storage/library.ts';
import { library } from '../../storage/this-library.ts';
import { useSession } from '../../session/session-context.ts';
import { keepStorage } from '../../platform/browser/device-storage.ts';
import { TextField } from '../../ui/field/field.tsx';
import { choiceOf, EMPTY_DRAFT, isDraftReady, LockChoiceFields } from './lock-choice.tsx';
import { Form, PassphraseField } from './form.tsx';
import { useKeeper } from './use-library.ts';
import { useWork } from './use-work.ts';

const LONGEST_TITLE = 200;

/** Keeps the open note: title, and the first time how the library locks; unlocks it where it is locked. */
export function KeepForm({ state, onDone }: { readonly state: LibraryState; readonly onDone: (said?: string) => void }) {
  const session = useSession();
  const keeper = useKeeper();
  const [title, setTitle] = useState(session.note.get()?.title ?? '');
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [passphrase, setPassphrase] = useState('');
  const work = useWork();
  // Fixed when the form opens: the fields must not change under the hands once the library is made.
  const [first] = useState(state.status === 'none');
  const [locked] = useState(state.status === 'locked' ? state.lock : null);
  const keep = async (): Promise<void> => {
    const { status } = library.getState();
    if (status === 'none') await library.create(choiceOf(draft));
    if (status === 'locked') await library.unlock(locked === 'passphrase' ? passphrase : undefined);
    await keepStorage();
    await keeper.keep(title.trim());
  };
  const submit = async (): Promise<void> => {
    if (await work.run(keep)) onDone('Kept, encrypted. From now on, changes of this note are kept too.');
  };
  const isReady = title.trim() !== '' && (!first || isDraftReady(draft)) && (locked !== 'passphrase' || passphrase !== '');
  return (
    <Form title="Keep this note" onBack={() => onDone()} work={work} submit="Keep it, encrypted" working="Encrypting" isReady={isReady} onSubmit={() => void submit()}>
      <TextField label="Title" value={title} onChange={setTitle} maxLength={LONGEST_TITLE} autoFocus hint="Encrypted like the text." />
      {first ? <LockChoiceFields draft={draft} onChange={setDraft} /> : null}
      {locked === 'passphrase' ? <PassphraseField kind="current" label="Passphrase of the library" value={passphrase} onChange={setPassphrase} /> : null}
    </Form>
  );
}
