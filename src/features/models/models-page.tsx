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
import { PackRungs } from './pack-rungs.tsx';
import { StorageCard } from './storage-card.tsx';
import { useModels } from './use-models.ts';
import { WipedNote } from './wiped-note.tsx';
import styles from './models.module.css';

/** What runs here and on what, what is stored here, and how to lock or delete it. */
export default function ModelsPage() {
  const { session, shell, models } = useApp();
  const note = useObservable(session.note);
  const [wiped, setWiped] = useState(false);
  useEffect(() => {
    if (library.getState().status === 'unknown') void library.refresh();
  }, []);
  const { items } = useModels();
  // What takes room changes with each of these.
  const phases = [...items].map(([id, { phase }]) => `${id} ${phase.status}`).join(', ');
  useEffect(() => {
    // What it cannot tell is shown as not here.
    models.refresh().catch(() => undefined);
  }, [models, phases]);
  if (wiped) return <div className={styles.page}><h1>Models and storage</h1><WipedNote /></div>;
  return (
    <div className={styles.page}>
      <Button variant="quiet" size="small" className={styles.back ?? ''} onPress={() => (note === null ? shell.go('start') : shell.go('work'))}>
        <ArrowLeft aria-hidden />{note === null ? 'Back to start' : 'Back to the note'}
      </Button>
      <h1>Models and storage</h1>
      <p className={styles.lead}>Plainchart is complete without a download. Everything here runs on this device.</p>
      <div className={styles.columns}>
        <section aria-label="What runs here"><DeviceCard /><Ladder /><PackRungs /><ImportModels /></section>
        <aside className={styles.stack} aria-label="Storage"><StorageCard /><LockCard onWiped={() => setWiped(true)} /></aside>
      </div>
    </div>
  );
}
