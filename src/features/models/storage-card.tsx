import { useEffect, useState } from 'react';
import { HardDrive, Trash2 } from 'lucide-react';
import { measureStorage, type StorageUse } from '../../platform/browser/device-storage.ts';
import { useApp } from '../../session/session-context.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { describeSize } from './describe-size.ts';
import { useLibrary } from './use-library.ts';
import { useModels } from './use-models.ts';
import styles from './models.module.css';

/** What this page has stored on the device, as the browser measures it. */
export function StorageCard() {
  const state = useLibrary();
  const { models } = useApp();
  const { status } = useModels();
  const [use, setUse] = useState<StorageUse | null>(null);
  useEffect(() => {
    let current = true;
    void measureStorage().then((measured) => (current ? setUse(measured) : undefined));
    return () => {
      current = false;
    };
  }, [state, status]);
  const count = state.status === 'locked' ? state.count : state.status === 'unlocked' ? state.documents.length : 0;
  const { used = null, quota = null } = use ?? {};
  const isKnown = used !== null && quota !== null;
  return (
    <Card title="Stored here" icon={<HardDrive aria-hidden />} aside={isKnown ? <span className="num">{describeSize(used)} of {describeSize(quota)}</span> : null}>
      {isKnown ? <meter className={styles.meter} min={0} max={quota} value={used} aria-label="Storage used" /> : null}
      <dl className={styles.facts}>
        <div><dt>Kept documents, encrypted</dt><dd className="num">{count}</dd></div>
        {status === null || status.storedBytes === 0 ? null : <div><dt>Models</dt><dd className="num">{describeSize(status.storedBytes)}</dd></div>}
        <div><dt>Offline copy of the app</dt><dd>in the figure above</dd></div>
        <div><dt>When room runs short</dt><dd>{use === null ? '' : use.isPersistent ? 'the browser keeps it' : 'the browser may clear it'}</dd></div>
      </dl>
      {status === null || status.storedBytes === 0 ? null : (
        <div className={styles.buttons}><Button size="small" onPress={() => void models.removeAll().then(() => models.refresh()).catch(() => undefined)}><Trash2 aria-hidden />Delete all models</Button></div>
      )}
      {use !== null && !isKnown ? <p className={styles.quiet}>This browser does not tell how much room is used.</p> : null}
    </Card>
  );
}
