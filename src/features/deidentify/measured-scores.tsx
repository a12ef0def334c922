import type { PhiType } from '../../engine/document/annotation.ts';
import { foundOfHundred, MEASURED, readerWords, scoresFor, wrongOfHundred, type MeasuredPlace, type Reader } from './dial-measured.ts';
import { KINDS } from './phi-words.ts';
import styles from './rail.module.css';

/** What a place of the dial was measured to do, on what, and by kind when asked. */
export function MeasuredScores({ place, reader }: { readonly place: MeasuredPlace; readonly reader: Reader }) {
  const scores = scoresFor(place, reader);
  return (
    <>
      <p className={`${styles.meta} num`}>
        {readerWords(reader)} find <b>{foundOfHundred(scores)} of 100</b> characters of identifiers; <b>{wrongOfHundred(scores)} of 100</b> taken are wrong.
        {' '}Measured on {MEASURED.notes} invented notes; others may fare worse.
        {reader === 'unmeasured' ? ' The model that read this note was not measured.' : null}
      </p>
      <details className={styles.kinds}>
        <summary>By kind</summary>
        <table>
          <thead><tr><th scope="col">Kind</th><th scope="col">Found of 100</th><th scope="col">Wrong of 100</th><th scope="col">Characters</th></tr></thead>
          <tbody>
            {scores.types.map((one) => (
              <tr key={one.type}>
                <th scope="row">{KINDS[one.type as PhiType]}</th><td>{foundOfHundred(one)}</td><td>{wrongOfHundred(one)}</td><td>{one.recall.of}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
