import { useState } from 'react';
import type { Lock } from '../../storage/schema.ts';
import { library } from '../../storage/this-library.ts';
import { choiceOf, EMPTY_DRAFT, isDraftReady, LockChoiceFields } from './lock-choice.tsx';
import { Form, PassphraseField } from './form.tsx';
import { useKeeper } from './use-library.ts';
import { useWork } from './use-work.ts';
import styles from './library.module.css';

/** Another passphrase, or another kind of lock. Everything is encrypted anew with a new key. */
export function ChangeLockForm({ lock, onDone }: { readonly lock: Lock['kind']; readonly onDone: (said?: string) => void }) {
  const keeper = useKeeper();
  const [current, setCurrent] = useState('');
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const work = useWork();
  const submit = async (): Promise<void> => {
    const changed = await work.run(async () => {
      await keeper.flush();
      await library.changeLock(lock === 'passphrase' ? current : undefined, choiceOf(draft));
    });
    if (changed) onDone('The lock is changed. Everything was encrypted anew.');
  };
  const isReady = isDraftReady(draft) && (lock === 'device' || current !== '');
  return (
    <Form title="Change the lock" onBack={() => onDone()} work={work} submit="Change the lock" working="Encrypting everything anew" isReady={isReady} onSubmit={() => void submit()}>
      <p className={styles.quiet}>Backups that you made keep the passphrase they were made with.</p>
      {lock === 'passphrase' ? <PassphraseField kind="current" label="Present passphrase" value={current} onChange={setCurrent} autoFocus /> : null}
      <LockChoiceFields passphraseLabel="New passphrase" draft={draft} onChange={setDraft} />
    </Form>
  );
}
