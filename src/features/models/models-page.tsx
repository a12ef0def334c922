import { useEffect, useState } from 'react';
import { ArrowLeft } from 'lucide-react';
import { useApp } from '../../session/session-context.ts';
import { useObservable } from '../../session/use-observable.ts';
import { library } from '../../storage/this-library.ts';
import { Button } from '../../ui/button/button.tsx';
import { DeviceCard } from './device-card.tsx';
import { ImportModels } from './import-models.tsx';
import { Ladder } from './ladder.tsx';
import { LockCard } from './lock-card.tsx';
import { StorageCard } from './storage-card.tsx';
import { WipedNote } from './wiped-note.tsx';
import styles from './models.module.css';

/** What runs here and on what, what is stored here, and how to lock or delete it. */
export default function ModelsPage() {
  const { session, shell, models } = useApp();
  const note = useObservable(session.note);
  const [wiped, setWiped] = useState(false);
  useEffect(() => {
    if (library.getState().status === 'unknown') void library.refresh();
    // What it cannot tell is shown as not here.
    models.refresh().catch(() => undefined);
  }, [models]);
  if (wiped) return <div className={styles.page}><h1>Models and storage</h1><WipedNote /></div>;
  return (
    <div className={styles.page}>
      <Button variant="quiet" size="small" className={styles.back ?? ''} onPress={() => (note === null ? shell.go('start') : shell.go('work'))}>
        <ArrowLeft aria-hidden />{note === null ? 'Back to start' : 'Back to the note'}
      </Button>
      <h1>Models and storage</h1>
      <p className={styles.lead}>Plainchart is complete without a download. {models.shipped.length === 0
        ? 'What it finds and writes comes from rules and word lists that run on this device.'
        : 'Everything here runs on this device.'}</p>
      <div className={styles.columns}>
        <section aria-label="What runs here"><DeviceCard /><Ladder />{models.shipped.length === 0 ? null : <ImportModels />}</section>
        <aside className={styles.stack} aria-label="Storage"><StorageCard /><LockCard onWiped={() => setWiped(true)} /></aside>
      </div>
    </div>
  );
}
