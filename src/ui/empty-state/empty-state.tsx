import type { ReactNode } from 'react';
import { useSession } from '../../session/session-context.ts';
import { useObservable, useSelected } from '../../session/use-observable.ts';
import { useDelayed } from '../media/use-delayed.ts';
import styles from './empty-state.module.css';

/** Nothing here, and what that does and does not mean. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return <div className={styles.empty}><p className={styles.title}>{title}</p>{children}</div>;
}

/** {@link EmptyState} once the note is read to its end: before that, nothing found yet says nothing. */
export function NoneFound({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const done = useSelected(useSession().reading, ({ status }) => status === 'done');
  return done ? <EmptyState title={title}>{children}</EmptyState> : <EmptyState title="Not read to its end yet." />;
}

/** "Reading section 3 of 9: Results", once reading has taken 300 ms; nothing before. */
export function ReadingProgress() {
  const reading = useObservable(useSession().reading);
  const late = useDelayed(reading.status === 'reading');
  if (!late || reading.status !== 'reading') return null;
  return (
    <div className={styles.reading}>
      <div className={styles.bar} /><div className={styles.bar} /><div className={styles.bar} />
      <p role="status">{readingWords(reading)}</p>
    </div>
  );
}

export function readingWords({ done, total, sectionTitle }: { readonly done: number; readonly total: number; readonly sectionTitle: string }): string {
  const part = `Reading section ${Math.min(done + 1, total)} of ${total}`;
  return sectionTitle === '' ? part : `${part}: ${sectionTitle}`;
}
