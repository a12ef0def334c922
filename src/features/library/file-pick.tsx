import { useId } from 'react';
import styles from './library.module.css';

/** The browser's own file button, with its label in sight. */
export function FilePick({ label, file, onPick }: { readonly label: string; readonly file: File | null; readonly onPick: (file: File | null) => void }) {
  const id = useId();
  return (
    <div className={styles.file}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="file" accept=".plainchart" onChange={(event) => onPick(event.target.files?.[0] ?? null)} aria-describedby={`${id}-name`} />
      <span id={`${id}-name`} className={styles.quiet}>{file === null ? 'A file that ends in .plainchart' : `${Math.max(1, Math.round(file.size / 1024))} kB chosen`}</span>
    </div>
  );
}
