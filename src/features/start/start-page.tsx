import { useRef, useState } from 'react';
import { ArrowRight, BookOpen, ClipboardPaste, EyeOff, FileUp, ListChecks, Search, ShieldCheck } from 'lucide-react';
import { readClipboard } from '../../platform/browser/clipboard.ts';
import { openNote } from '../../session/open-note.ts';
import { useApp } from '../../session/session-context.ts';
import { useObservable } from '../../session/use-observable.ts';
import { Button } from '../../ui/button/button.tsx';
import { PHONE, useMedia } from '../../ui/media/use-media.ts';
import { NoteBox } from '../../ui/note-box/note-box.tsx';
import { readFile } from './incoming.tsx';
import { SampleList } from './sample-list.tsx';
import styles from './start-page.module.css';

/** So much at once was not typed by hand: it was pasted, dictated or dropped, and is opened as a note. */
const PASTED_AT_ONCE = 24;

/** Where a visit begins: one box with the cursor in it, ways in, samples, one word on privacy. */
export function StartPage() {
  const context = useApp();
  const phone = useMedia(PHONE);
  const open = useObservable(context.session.note);
  return (
    <div className={styles.hero}>
      <section>
        <h1 className={styles.title}>{phone ? 'Understand your letter. Keep it to yourself.' : 'Read the chart in plain sight. Keep it to yourself.'}</h1>
        <p className={styles.lead}>Paste a clinical note or letter. Plainchart finds what it says, takes out who it is about, and puts it in plain words. All of it happens in this tab.</p>
        {open === null ? null : (
          <Button className={styles.resume ?? ''} onPress={() => context.shell.go('work')}>Back to “{open.title}”<ArrowRight aria-hidden /></Button>
        )}
        <Well />
        <SampleList />
      </section>
      <aside className={styles.side} aria-label="What Plainchart does">
        <ul className={styles.four}>
          <li><Search aria-hidden /><b>Find</b><span>Problems, medicines and results as tables, each line tied to the words it came from.</span></li>
          <li><EyeOff aria-hidden /><b>De-identify</b><span>A copy you can share, with what may have been missed shown beside it.</span></li>
          <li><BookOpen aria-hidden /><b>Plain language</b><span>The letter sentence by sentence in everyday words, with what to do and when.</span></li>
          <li><ListChecks aria-hidden /><b>Summary</b><span>A handoff in which every line points to its source.</span></li>
        </ul>
        <div className={styles.proof}>
          <b><ShieldCheck aria-hidden />Nothing leaves this {phone ? 'phone' : 'device'}</b>
          Turn off your network and reload: it still works. The meter above counts every request.
        </div>
      </aside>
    </div>
  );
}

/** The text box and the ways in. */
function Well() {
  const context = useApp();
  const phone = useMedia(PHONE);
  const problem = useObservable(context.shell.problem);
  const [typed, setTyped] = useState('');
  const [hint, setHint] = useState(false);
  const length = useRef(0);
  const box = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const read = (text: string, origin: 'paste' | 'typed'): void => {
    openNote(context, { text, origin, title: origin === 'paste' ? 'Pasted note' : 'Typed note' }, phone);
  };
  const change = (text: string, composing: boolean): void => {
    const grown = text.length - length.current;
    length.current = text.length;
    setTyped(text);
    if (!composing && grown >= PASTED_AT_ONCE) read(text, 'paste');
  };
  const paste = async (): Promise<void> => {
    const text = await readClipboard();
    if (text !== null && text !== '') {
      read(text, 'paste');
      return;
    }
    setHint(true);
    box.current?.focus();
  };
  return (
    <div className={styles.well}>
      <textarea ref={box} className={styles.box} aria-label="Clinical text" autoFocus={!phone} spellCheck={false} autoComplete="off" value={typed}
        placeholder={phone ? 'Paste a letter or note here' : 'Paste a note here, or drop a file anywhere on this page.'}
        onChange={(event) => change(event.target.value, (event.nativeEvent as InputEvent).isComposing)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read(typed, 'typed');
        }} />
      {problem === null ? null : <div className={styles.problem}><NoteBox tone="warn" role="alert" title={problem.title} code={problem.code}>{problem.advice}</NoteBox></div>}
      <div className={styles.actions}>
        {typed.trim() === ''
          ? <Button variant="primary" onPress={() => void paste()}><ClipboardPaste aria-hidden />Paste{phone ? null : <kbd aria-hidden>Ctrl V</kbd>}</Button>
          : <Button variant="primary" onPress={() => read(typed, 'typed')}>Read it{phone ? null : <kbd aria-hidden>Ctrl Enter</kbd>}</Button>}
        <Button onPress={() => picker.current?.click()}><FileUp aria-hidden />Open file</Button>
        <input ref={picker} type="file" hidden accept=".txt,.text,.md,text/plain" onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) void readFile(context, file).then((incoming) => incoming !== null && openNote(context, incoming, phone));
        }} />
        <span className={styles.formats} role="status">{hint ? (phone ? 'Hold a finger on the box and choose Paste.' : 'Press Ctrl V: the browser keeps the clipboard closed to pages.') : 'Text files. Up to 5 MB of text.'}</span>
      </div>
    </div>
  );
}
