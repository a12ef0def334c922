import type { ReactNode } from 'react';
import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { Failure } from '../../session/note-session.ts';
import styles from './note-box.module.css';

export interface NoteBoxProps {
  readonly tone?: 'info' | 'warn' | 'ok' | 'bad';
  /** What happened, in bold. */
  readonly title: string;
  readonly icon?: ReactNode;
  /** What is safe, what to do. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly code?: string;
  /** `alert` interrupts a screen reader; `status` waits for a pause. */
  readonly role?: 'alert' | 'status';
}

/** A message on the page: what happened, what is safe, what to do, then the code in small mono. */
export function NoteBox({ tone = 'info', title, icon, children, actions, code, role }: NoteBoxProps) {
  const defaultIcon = tone === 'ok' ? <CircleCheck aria-hidden /> : tone === 'info' ? <Info aria-hidden /> : <TriangleAlert aria-hidden />;
  return (
    <div className={tone === 'info' ? styles.box : `${styles.box} ${styles[tone]}`} role={role}>
      {icon ?? defaultIcon}
      <div>
        <b>{title}</b> {children}
        {code === undefined ? null : <code className={styles.code}>{code}</code>}
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}

/** A failure of the reader, with its code; never with text of the note. */
export function ErrorNote({ failure, children, actions }: { readonly failure: Failure; readonly children?: ReactNode; readonly actions?: ReactNode }) {
  return <NoteBox tone="warn" role="alert" title={failure.message} code={failure.code} actions={actions}>{children ?? 'Your note and your decisions are safe.'}</NoteBox>;
}
