/** Form fields: a label in sight, a hint, an error that is read out, and the browser's own control inside. */
import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

interface Labelled {
  readonly label: string;
  readonly hint?: ReactNode;
}

export interface TextFieldProps extends Labelled {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'password' | 'search';
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  readonly maxLength?: number;
}

export function TextField({ label, hint, value, onChange, error, type = 'text', autoComplete = 'off', autoFocus = false, isDisabled = false, maxLength }: TextFieldProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>{label}</label>
      <input id={id} className={styles.input} type={type} value={value} onChange={(event) => onChange(event.target.value)} autoComplete={autoComplete} autoFocus={autoFocus}
        disabled={isDisabled} maxLength={maxLength} spellCheck={false} autoCapitalize="off" aria-invalid={error !== undefined} aria-describedby={described === '' ? undefined : described} />
      {hint === undefined ? null : <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
      {error === undefined ? null : <p id={`${id}-error`} className={styles.error} role="alert">{error}</p>}
    </div>
  );
}

export interface SelectFieldProps<Id extends string> extends Labelled {
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly title: string }[];
  readonly onChange: (id: Id) => void;
}

export function SelectField<Id extends string>({ label, hint, value, options, onChange }: SelectFieldProps<Id>) {
  const id = useId();
  return (
    <div className={styles.row}>
      <div>
        <label htmlFor={id} className={styles.label}>{label}</label>
        {hint === undefined ? null : <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
      </div>
      <select id={id} className={styles.select} value={value} aria-describedby={hint === undefined ? undefined : `${id}-hint`} onChange={(event) => {
        const chosen = options.find((option) => option.id === event.target.value);
        if (chosen !== undefined) onChange(chosen.id);
      }}>
        {options.map((option) => <option key={option.id} value={option.id}>{option.title}</option>)}
      </select>
    </div>
  );
}

export function SwitchField({ label, hint, value, onChange }: Labelled & { readonly value: boolean; readonly onChange: (on: boolean) => void }) {
  const id = useId();
  return (
    <div className={styles.row}>
      <div>
        <label htmlFor={id} className={styles.label}>{label}</label>
        {hint === undefined ? null : <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
      </div>
      <input id={id} type="checkbox" role="switch" className={styles.switch} checked={value} aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)} />
    </div>
  );
}

export interface RadioCardsProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly title: string; readonly detail: string }[];
  readonly onChange: (id: Id) => void;
}

/** A choice whose consequences are said at each option. */
export function RadioCards<Id extends string>({ label, value, options, onChange }: RadioCardsProps<Id>) {
  const name = useId();
  return (
    <fieldset className={styles.cards}>
      <legend className={styles.label}>{label}</legend>
      {options.map(({ id, title, detail }) => (
        <label key={id} className={styles.card} data-chosen={id === value ? '' : undefined}>
          <input type="radio" name={name} value={id} checked={id === value} onChange={() => onChange(id)} aria-describedby={`${name}-${id}`} />
          <span><b>{title}</b><span id={`${name}-${id}`} className={styles.hint}>{detail}</span></span>
        </label>
      ))}
    </fieldset>
  );
}
