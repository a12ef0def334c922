import { useRef, useState } from 'react';
import type { GlossaryHit } from '../../engine/simplify/types.ts';
import { PopSheet } from '../../ui/sheet/sheet.tsx';
import styles from './plain-task.module.css';

/** A word that stays, with one sentence that explains it. Not a `<button>`: that would not wrap with the words around it. */
export function Term({ words, hit }: { readonly words: string; readonly hit: GlossaryHit }) {
  const word = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <span ref={word} role="button" tabIndex={0} aria-haspopup="dialog" aria-expanded={open} className={styles.term} onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          setOpen(true);
        }}>{words}</span>
      {open ? (
        <PopSheet label={hit.term} placement="bottom start" triggerRef={word} isOpen onOpenChange={setOpen}>
          <div className={styles.card}>
            <p className={styles.cardTitle}>{hit.term.charAt(0).toUpperCase() + hit.term.slice(1)}</p>
            <p>{hit.explanation}</p>
          </div>
        </PopSheet>
      ) : null}
    </>
  );
}
