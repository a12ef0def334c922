import { Check, LoaderCircle } from 'lucide-react';
import { MODEL_STILL_READS } from '../session/reader-words.ts';
import { useApp } from '../session/session-context.ts';
import { useObservable, useSelected } from '../session/use-observable.ts';
import { readingWords } from '../ui/empty-state/empty-state.tsx';
import { useDelayed } from '../ui/media/use-delayed.ts';
import styles from './bars.module.css';

/** The last line: what was read and how, and what the app is not. */
export function StatusBar() {
  const { session, shell, engineStatus } = useApp();
  const { status, limit } = useObservable(shell.offer);
  const page = useObservable(shell.page);
  const reading = useObservable(session.reading);
  const ready = useObservable(engineStatus) !== null;
  const late = useDelayed(reading.status === 'reading');
  const tagging = useSelected(session.tagging, (state) => state.status === 'working');
  const modelLate = useDelayed(tagging);
  const progress = late && reading.status === 'reading' ? readingWords(reading) : tagging && modelLate ? MODEL_STILL_READS : null;
  return (
    <footer className={page === 'work' ? `${styles.foot} ${styles.atWork}` : styles.foot} data-pane tabIndex={-1}>
      {page === 'work' && progress !== null ? <span className={styles.line}><LoaderCircle aria-hidden />{progress}</span>
        : status === undefined ? (ready ? <span className={styles.line}><Check aria-hidden />Rules and word lists ready <span className={styles.detail}>on this device</span></span> : null)
          : <span className={styles.line}><Check aria-hidden />{status.main} <span className={styles.detail}>{status.detail}</span></span>}
      <span className={styles.grow} />
      <span>{limit ?? 'Not a medical device. It assists; you check.'}</span>
    </footer>
  );
}
