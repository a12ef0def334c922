import type { ReactNode } from 'react';
import styles from './tag.module.css';

export type TagTone = 'plain' | 'accent' | 'ok' | 'warn' | 'bad' | 'line';

/** A word about something. Its colour repeats what the word says. */
export function Tag({ tone = 'plain', children }: { readonly tone?: TagTone; readonly children: ReactNode }) {
  return <span className={tone === 'plain' ? styles.tag : `${styles.tag} ${styles[tone]}`}>{children}</span>;
}

/** How many, in a chip. */
export function Count({ value }: { readonly value: number }) {
  return <span className={styles.count}>{value}</span>;
}
