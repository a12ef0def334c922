import type { ReactNode } from 'react';
import styles from './plain-task.module.css';

/** Words under a sentence that are shown when asked for. */
export function DisclosureWords({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <details className={styles.original}><summary>{title}</summary><p>{children}</p></details>;
}
