import { useCallback, useEffect, useRef } from 'react';
import { useNoteView, useSession } from '../../session/session-context.ts';
import { useObservable } from '../../session/use-observable.ts';
import styles from './note-editor.module.css';

/** Reading again waits for a pause in typing, so that no key waits for the reader. */
const PAUSE_MS = 400;

/** The note in a native textarea, named "Clinical text". What is typed is read after a pause, and when the box is left. */
export function NoteEditor() {
  const session = useSession();
  const view = useNoteView();
  const note = useObservable(session.note);
  const box = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const changed = useRef(false);
  const commit = useCallback((element: HTMLTextAreaElement): void => {
    clearTimeout(timer.current);
    if (!changed.current) return;
    changed.current = false;
    session.edit(element.value, view.state.get().visibleFrom);
  }, [session, view]);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const offset = view.state.get().reveal?.offset ?? view.state.get().visibleFrom;
    element.focus();
    element.setSelectionRange(offset, offset);
    return () => commit(element);
  }, [view, commit]);
  // Another text from outside (undo of an edit, a note of the library) replaces what is in the box.
  useEffect(() => {
    const element = box.current;
    if (element !== null && !changed.current && note !== null && element.value !== note.text.replaceAll('\r\n', '\n')) element.value = note.text;
  }, [note]);
  return (
    <textarea ref={box} className={styles.box} aria-label="Clinical text" defaultValue={note?.text ?? ''} spellCheck={false} autoComplete="off"
      onInput={(event) => {
        const element = event.currentTarget;
        changed.current = true;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => commit(element), PAUSE_MS);
      }}
      onBlur={(event) => commit(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        commit(event.currentTarget);
        view.read();
      }} />
  );
}
