/** Takes a note from anywhere on the page: pasted, or dropped as a file. Asks first where decisions would be lost. */
import { useEffect, useState } from 'react';
import { acceptBytes, MAX_FILE_BYTES } from '../../session/accept-text.ts';
import { hasUnsavedDecisions, openNote, refuse, type Incoming } from '../../session/open-note.ts';
import { useApp, type AppContext } from '../../session/session-context.ts';
import { Button } from '../../ui/button/button.tsx';
import { PHONE, useMedia } from '../../ui/media/use-media.ts';
import { Overlay } from '../../ui/sheet/sheet.tsx';
import styles from './start-page.module.css';

const isTextField = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;

/** Reads a dropped or chosen file. @returns null where it was refused; the reason is on screen then */
export async function readFile({ shell }: AppContext, file: File): Promise<Incoming | null> {
  const size = Math.min(file.size, MAX_FILE_BYTES + 1);
  const accepted = acceptBytes(new Uint8Array(await file.slice(0, size).arrayBuffer()));
  if (!accepted.ok) {
    refuse(shell, accepted);
    return null;
  }
  return { text: accepted.text, title: file.name.replace(/\.[^.]{1,5}$/, ''), origin: 'file' };
}

/** Listens on the whole page. Renders nothing but the question. */
export function IncomingNotes() {
  const context = useApp();
  const phone = useMedia(PHONE);
  const [waiting, setWaiting] = useState<Incoming | null>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const take = (incoming: Incoming): void => {
      if (hasUnsavedDecisions(context)) setWaiting(incoming);
      else openNote(context, incoming, phone);
    };
    const paste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (event.defaultPrevented || text === '' || isTextField(event.target) || context.shell.overlay.get() !== null) return;
      event.preventDefault();
      take({ text, title: 'Pasted note', origin: 'paste' });
    };
    const drag = (event: DragEvent): void => {
      const dragged = event.dataTransfer?.types ?? [];
      if (!dragged.includes('Files') && !dragged.includes('text/plain')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (file !== undefined) void readFile(context, file).then((incoming) => (incoming === null ? undefined : take(incoming)));
      else if (text !== '') take({ text, title: 'Pasted note', origin: 'paste' });
    };
    const listeners = { paste, dragover: drag, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) document.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) document.removeEventListener(name, listener as EventListener);
    };
  }, [context, phone]);
  if (over) return <div className={styles.dropping} aria-hidden><p>Drop it to read it. It stays on this device.</p></div>;
  if (waiting === null) return null;
  return (
    <Overlay form="dialog" title="Put another note in its place?" onClose={() => setWaiting(null)}>
      <p>Your decisions on the open note are not saved. They are forgotten with it.</p>
      <div className={styles.answers}>
        <Button variant="primary" onPress={() => {
          setWaiting(null);
          openNote(context, waiting, phone);
        }}>Open the new note</Button>
        <Button onPress={() => setWaiting(null)}>Keep the open one</Button>
      </div>
    </Overlay>
  );
}
