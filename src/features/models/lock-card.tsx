import { useState } from 'react';
import { Lock, Trash2 } from 'lucide-react';
import { useShell } from '../../session/session-context.ts';
import type { LibraryState } from '../../storage/library.ts';
import { library } from '../../storage/this-library.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { useLibrary } from './use-library.ts';
import { WipeDialog } from './wipe-dialog.tsx';
import styles from './models.module.css';

/** How the library is locked, and the way to delete everything. */
export function LockCard({ onWiped }: { readonly onWiped: () => void }) {
  const shell = useShell();
  const state = useLibrary();
  const [wiping, setWiping] = useState(false);
  return (
    <Card title="Library lock" icon={<Lock aria-hidden />} aside={<LockTag state={state} />}>
      <p className={styles.quiet}>{lockWords(state)}</p>
      <div className={styles.buttons}>
        {state.status === 'unlocked' ? <Button size="small" onPress={() => void library.lock()}>Lock now</Button> : null}
        <Button size="small" onPress={() => shell.overlay.set('library')}>{state.status === 'locked' ? 'Unlock' : 'Open the library'}</Button>
        <Button size="small" variant="danger" onPress={() => setWiping(true)}><Trash2 aria-hidden />Wipe everything</Button>
      </div>
      {wiping ? <WipeDialog onClose={() => setWiping(false)} onWiped={onWiped} /> : null}
    </Card>
  );
}

function LockTag({ state }: { readonly state: LibraryState }) {
  if (state.status === 'locked') return <Tag tone="ok">Locked</Tag>;
  if (state.status === 'unlocked') return <Tag tone="accent">{state.lock === 'passphrase' ? 'Passphrase on, unlocked' : 'Key of this device, unlocked'}</Tag>;
  return null;
}

function lockWords(state: LibraryState): string {
  if (state.status === 'unavailable') return state.error.message;
  if (state.status === 'none') return 'Nothing is kept yet. Plainchart keeps a note only when you say so, encrypted.';
  if (state.status === 'unknown') return '';
  return state.lock === 'passphrase'
    ? 'There is no way back in without the passphrase. Nobody can reset it.'
    : 'A key of this device opens it. Whoever can use this browser profile can open the library.';
}
