import type { ReactNode, ToggleEvent } from 'react';
import { useId } from 'react';
import { ChevronDown } from 'lucide-react';
import { Count } from '../tag/tag.tsx';
import styles from './card.module.css';

export interface CardProps {
  readonly title: string;
  readonly count?: number;
  readonly icon?: ReactNode;
  /** At the right of the header. */
  readonly aside?: ReactNode;
  /** Without padding: tables and lists. */
  readonly flush?: boolean;
  /** Folded: opened by its header. */
  readonly folded?: 'open' | 'closed';
  readonly onToggle?: (open: boolean) => void;
  readonly children?: ReactNode;
}

/** A card of the rail or of the findings: a region named by its heading. */
export function Card({ title, count, icon, aside, flush = false, folded, onToggle, children }: CardProps) {
  const id = useId();
  const head = (
    <>
      {icon}
      <h2 id={id} className={styles.title}>{title}</h2>
      {count === undefined ? null : <Count value={count} />}
      {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
    </>
  );
  const body = flush ? children : <div className={styles.pad}>{children}</div>;
  if (folded === undefined) {
    return <section className={styles.card} aria-labelledby={id}><header className={styles.header}>{head}</header>{body}</section>;
  }
  return (
    <section className={styles.card} aria-labelledby={id}>
      <details className={styles.details} open={folded === 'open'} onToggle={(event: ToggleEvent<HTMLDetailsElement>) => onToggle?.(event.currentTarget.open)}>
        <summary>{head}{aside === undefined ? <span className={styles.aside} /> : null}<ChevronDown aria-hidden /></summary>
        {body}
      </details>
    </section>
  );
}
