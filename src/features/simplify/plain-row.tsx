/** One sentence of the plain text: its words, terms that open a card, and why it was kept as written. */
import { Fragment, memo, useState, type ReactNode } from 'react';
import { LockKeyhole } from 'lucide-react';
import { DisclosureWords } from './disclosure-words.tsx';
import { Term } from './term.tsx';
import { isKept, type Row } from './rows.ts';
import { whyKept } from './why-words.ts';
import styles from './plain-task.module.css';

function withTerms({ sentence, terms }: Row): ReactNode[] {
  const out: ReactNode[] = [];
  let at = 0;
  for (const { start, end, hit } of terms) {
    out.push(<Fragment key={`t${at}`}>{sentence.text.slice(at, start)}</Fragment>, <Term key={start} words={sentence.text.slice(start, end)} hit={hit} />);
    at = end;
  }
  out.push(<Fragment key="end">{sentence.text.slice(at)}</Fragment>);
  return out;
}

export const PlainRow = memo(function PlainRow({ row, withOriginal }: { readonly row: Row; readonly withOriginal: boolean }) {
  const { sentence, original } = row;
  const kept = isKept(sentence);
  const [why, setWhy] = useState(false);
  if (sentence.kind === 'header') return <h3 className={styles.heading} data-row={row.index}>{sentence.text.trim()}</h3>;
  return (
    <div className={styles.cell} data-row={row.index} data-same={sentence.changes.length === 0 || undefined}>
      <p className={styles.words}>{withTerms(row)}</p>
      {kept ? (
        <div className={styles.kept}>
          <LockKeyhole aria-hidden />
          <p><b>Kept as written.</b> {why ? whyKept(sentence.reasons) : (
            <button type="button" className={styles.link} onClick={() => setWhy(true)}>Why</button>
          )}</p>
        </div>
      ) : null}
      {withOriginal && sentence.changes.length > 0 && !kept ? <DisclosureWords title="What the letter says">{original.trim()}</DisclosureWords> : null}
    </div>
  );
});
