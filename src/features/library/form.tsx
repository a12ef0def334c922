import { useState, type ReactNode, type SubmitEvent } from 'react';
import { ArrowLeft } from 'lucide-react';
import { Button } from '../../ui/button/button.tsx';
import { TextField } from '../../ui/field/field.tsx';
import { NoteBox } from '../../ui/note-box/note-box.tsx';
import type { Work } from './use-work.ts';
import styles from './library.module.css';

export interface FormProps {
  readonly title: string;
  readonly onBack?: () => void;
  readonly work: Work;
  readonly submit: string;
  /** In place of the button's words when the work takes longer than 300 ms. */
  readonly working: string;
  readonly isReady?: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** One step of the drawer: a heading, fields, what went wrong, and one thing to do. */
export function Form({ title, onBack, work, submit, working, isReady = true, onSubmit, children }: FormProps) {
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isReady && !work.busy) onSubmit();
  };
  return (
    <form className={styles.form} onSubmit={send} aria-label={title}>
      <div className={styles.formHead}>
        {onBack === undefined ? null : <Button variant="quiet" square aria-label="Back to the list" onPress={onBack}><ArrowLeft aria-hidden /></Button>}
        <h3>{title}</h3>
      </div>
      {children}
      {work.error === null ? null : <NoteBox tone="bad" role="alert" title={work.error.message} code={work.error.code} />}
      <div><Button type="submit" variant="primary" size="large" isDisabled={!isReady || work.busy}>{work.late ? working : submit}</Button></div>
    </form>
  );
}

/** A passphrase, hidden until it is asked to be shown. */
export function PassphraseField({ label, value, onChange, kind, hint, error, autoFocus = false }: {
  readonly label: string; readonly value: string; readonly onChange: (value: string) => void; readonly kind: 'new' | 'current';
  readonly hint?: string; readonly error?: string | undefined; readonly autoFocus?: boolean;
}) {
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.passphrase}>
      <TextField label={label} value={value} onChange={onChange} type={shown ? 'text' : 'password'} autoComplete={`${kind}-password`} autoFocus={autoFocus}
        error={error} {...(hint === undefined ? {} : { hint })} />
      <Button size="small" variant="quiet" aria-label={shown ? 'Hide characters' : 'Show characters'} onPress={() => setShown(!shown)}>{shown ? 'Hide' : 'Show'}</Button>
    </div>
  );
}
