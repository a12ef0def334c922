import { useState } from 'react';
import { library } from '../../storage/this-library.ts';
import type { Lock } from '../../storage/schema.ts';
import { Form, PassphraseField } from './form.tsx';
import { useWork } from './use-work.ts';
import styles from './library.module.css';

/** Opens the library: by its passphrase, or by one press where a key of the device locks it. */
export function UnlockForm({ lock, count }: { readonly lock: Lock['kind']; readonly count: number }) {
  const [passphrase, setPassphrase] = useState('');
  const work = useWork();
  const byPassphrase = lock === 'passphrase';
  return (
    <Form title="The library is locked" work={work} submit={byPassphrase ? 'Unlock' : 'Open the library'} working="Unlocking" isReady={!byPassphrase || passphrase !== ''}
      onSubmit={() => void work.run(() => library.unlock(byPassphrase ? passphrase : undefined))}>
      <p className={styles.quiet}>{documentCount(count)}, encrypted.</p>
      {byPassphrase
        ? <PassphraseField kind="current" label="Passphrase" value={passphrase} onChange={setPassphrase} autoFocus hint="Nobody can reset it." />
        : <p className={styles.quiet}>A key of this device opens it. There is no passphrase.</p>}
    </Form>
  );
}

export const documentCount = (count: number): string => (count === 1 ? '1 document' : `${count} documents`);
