import { Button } from 'react-aria-components/Button';
import type { GlossaryHit } from '../../engine/simplify/types.ts';
import { PopSheet } from '../../ui/sheet/sheet.tsx';
import styles from './plain-task.module.css';

/** A word that stays, with one sentence that explains it. */
export function Term({ words, hit }: { readonly words: string; readonly hit: GlossaryHit }) {
  return (
    <PopSheet label={hit.term} placement="bottom start" trigger={<Button className={styles.term ?? ''}>{words}</Button>}>
      <div className={styles.card}>
        <p className={styles.cardTitle}>{hit.term.charAt(0).toUpperCase() + hit.term.slice(1)}</p>
        <p>{hit.explanation}</p>
      </div>
    </PopSheet>
  );
}
