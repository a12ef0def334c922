import { useRef, useState } from 'react';
import { Copy } from 'lucide-react';
import { useShell } from '../session/session-context.ts';
import type { CopyJob } from '../session/shell.ts';
import { useObservable } from '../session/use-observable.ts';
import { copyText } from '../platform/browser/clipboard.ts';
import { Button } from '../ui/button/button.tsx';
import { PopSheet } from '../ui/sheet/sheet.tsx';
import styles from './copy-button.module.css';

/** Copies what the open task made. With open review it says first what that means. */
export function CopyButton() {
  const shell = useShell();
  const { copy } = useObservable(shell.offer);
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const run = async (job: CopyJob): Promise<void> => {
    const { text, said } = job.make();
    setAsking(false);
    if (await copyText(text)) shell.toast(said);
    else shell.toast('The browser refused to copy. Use Export instead.', { tone: 'error' });
  };
  const press = (): void => {
    if (copy?.ask !== undefined) setAsking(true);
    else if (copy !== undefined) void run(copy);
  };
  const { ask } = copy ?? {};
  return (
    <>
      {/* It can be focused while a result is being made: the focus comes here after the last review. */}
      <Button ref={button} variant="primary" aria-disabled={copy === undefined} onPress={press} data-copy><Copy aria-hidden />Copy</Button>
      {copy === undefined || ask === undefined ? null : (
        <PopSheet label={ask.title} isOpen={asking} onOpenChange={setAsking} triggerRef={button}>
          <div className={styles.ask}>
            <p><b>{ask.title}</b></p>
            <p>{ask.body}</p>
            <div className={styles.row}>
              <Button variant="primary" autoFocus onPress={() => void run(copy)}>Copy</Button>
              <Button onPress={() => {
                setAsking(false);
                ask.onReview();
              }}>{ask.review}</Button>
            </div>
          </div>
        </PopSheet>
      )}
    </>
  );
}
