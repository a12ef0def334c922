import { useState, useSyncExternalStore } from 'react';
import { RotateCcw, WifiOff } from 'lucide-react';
import { useApp } from '../session/session-context.ts';
import { useObservable } from '../session/use-observable.ts';
import { Button } from '../ui/button/button.tsx';
import { ErrorNote, NoteBox } from '../ui/note-box/note-box.tsx';
import styles from './work-page.module.css';

/** What happened to the reader or the network, above the panes and out of the way of the text. */
export function Notices() {
  const { session, shell } = useApp();
  const problem = useObservable(shell.problem);
  const reading = useObservable(session.reading);
  const lost = useObservable(session.lost);
  const online = useOnline();
  const [seenLost, setSeenLost] = useState(0);
  const [seenOffline, setSeenOffline] = useState(false);
  const failed = reading.status === 'failed' ? reading.failure : null;
  const showLost = lost > seenLost;
  // Told once each time that the network goes.
  if (online && seenOffline) setSeenOffline(false);
  const showOffline = !online && !seenOffline;
  if (failed === null && problem === null && !showLost && !showOffline) return null;
  return (
    <div className={styles.notices}>
      {failed === null ? null : <ErrorNote failure={failed} actions={<Button size="small" onPress={() => session.readAgain()}>Read it again</Button>} />}
      {problem === null ? null : (
        <NoteBox tone="warn" role="alert" title={problem.title} code={problem.code} actions={<Button size="small" onPress={() => shell.problem.set(null)}>OK</Button>}>
          {problem.advice} The open note is unchanged.
        </NoteBox>
      )}
      {showLost ? (
        <NoteBox role="status" icon={<RotateCcw aria-hidden />} title="The reader stopped and was started again."
          actions={<Button size="small" onPress={() => setSeenLost(lost)}>OK</Button>}>Your note and your decisions are safe.</NoteBox>
      ) : null}
      {showOffline ? (
        <NoteBox tone="ok" role="status" icon={<WifiOff aria-hidden />} title="You are offline. Everything here works."
          actions={<Button size="small" onPress={() => setSeenOffline(true)}>OK</Button>}>Only new downloads wait.</NoteBox>
      ) : null}
    </div>
  );
}

function useOnline(): boolean {
  return useSyncExternalStore((listener) => {
    addEventListener('online', listener);
    addEventListener('offline', listener);
    return () => {
      removeEventListener('online', listener);
      removeEventListener('offline', listener);
    };
  }, () => navigator.onLine);
}
