import { useCallback, useEffect, useRef, useState } from 'react';
import { useNoteView, useSession } from '../../session/session-context.ts';
import { useObservable } from '../../session/use-observable.ts';
import { Button } from '../button/button.tsx';
import { WHOLE, windowAround } from './edit-window.ts';
import styles from './note-editor.module.css';

/** Reading again waits for a pause in typing, so that no key waits for the reader. */
const PAUSE_MS = 400;

/** The note in a native textarea, named "Clinical text". What is typed is read after a pause, and when the box is left. */
export function NoteEditor() {
  const session = useSession();
  const view = useNoteView();
  const note = useObservable(session.note);
  const text = note?.text ?? '';
  // The stretch in the box, and the text it was cut from: another text from outside cuts it anew.
  const [open, setOpen] = useState(() => ({ ...windowAround(text, placeOf(view)), of: text }));
  const box = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const dirty = useRef(false);
  const place = useRef(open);
  useEffect(() => {
    place.current = open;
  }, [open]);
  const commit = useCallback((element: HTMLTextAreaElement): void => {
    clearTimeout(timer.current);
    if (!dirty.current) return;
    dirty.current = false;
    const { start, end, of } = place.current;
    const value = of.slice(0, start) + element.value + of.slice(end);
    place.current = { start, end: start + element.value.length, of: value };
    setOpen(place.current);
    session.edit(value, view.state.get().visibleFrom);
  }, [session, view]);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const offset = placeOf(view) - place.current.start;
    element.focus();
    element.setSelectionRange(offset, offset);
    return () => commit(element);
  }, [view, commit]);
  const show = useCallback((offset: number) => {
    const now = session.note.get()?.text ?? '';
    const next = { ...windowAround(now, offset), of: now };
    setOpen(next);
    if (box.current !== null) box.current.value = now.slice(next.start, next.end);
  }, [session]);
  useEffect(() => {
    if (!dirty.current && place.current.of !== text) show(place.current.start);
  }, [text, show]);
  return (
    <>
      {text.length <= WHOLE ? null : (
        <div className={styles.parts}>
          <span>This note is long: one part of it is edited at a time ({percent(open.start, text)} to {percent(open.end, text)}).</span>
          <Button size="small" isDisabled={open.start === 0} onPress={() => show(open.start - 1)}>Earlier part</Button>
          <Button size="small" isDisabled={open.end >= text.length} onPress={() => show(open.end + 1)}>Later part</Button>
        </div>
      )}
      <textarea ref={box} className={styles.box} aria-label="Clinical text" defaultValue={text.slice(open.start, open.end)} spellCheck={false} autoComplete="off"
        onInput={(event) => {
          const element = event.currentTarget;
          dirty.current = true;
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
    </>
  );
}

const placeOf = (view: ReturnType<typeof useNoteView>): number => view.state.get().reveal?.offset ?? view.state.get().visibleFrom;
const percent = (offset: number, text: string): string => `${Math.round((offset / Math.max(1, text.length)) * 100)}%`;
