/** Plain language: the letter beside plain words, sentence by sentence, with what to do and when. */
import { useCallback, useMemo, useState } from 'react';
import { LockKeyhole, Printer } from 'lucide-react';
import { sectionNamer } from '../../session/section-names.ts';
import { valueOf } from '../../session/note-session.ts';
import { useNoteView, useSession, useTaskOffer } from '../../session/session-context.ts';
import { useObservable } from '../../session/use-observable.ts';
import { usePlain } from '../../session/use-task-result.ts';
import { useWhenLit } from '../../session/use-when-lit.ts';
import { Button } from '../../ui/button/button.tsx';
import { ReadingProgress } from '../../ui/empty-state/empty-state.tsx';
import { PHONE, useMedia } from '../../ui/media/use-media.ts';
import { ErrorNote, NoteBox } from '../../ui/note-box/note-box.tsx';
import { Grow, Pane, PaneBar, PaneBody, PairWithRail } from '../../ui/panes/panes.tsx';
import { Segmented } from '../../ui/segmented/segmented.tsx';
import { gradeOf } from './grade-words.ts';
import { LevelCard } from './level-card.tsx';
import { PlainPair } from './plain-pair.tsx';
import { plainAsText, plainSaid } from './plain-text.ts';
import { PrintSheet } from './print-sheet.tsx';
import { countLock, makeRows, type LockCount } from './rows.ts';
import { TodoCard } from './todo-card.tsx';
import { QuestionsCard, WordsCard } from './words-card.tsx';
import type { SimplifyResult } from '../../engine/simplify/types.ts';
import { WriterCard } from '../../ui/writer-card/writer-card.tsx';
import styles from './plain-task.module.css';

const LAYOUTS = [{ id: 'pair', title: 'Side by side' }, { id: 'plain', title: 'Plain only' }] as const;
const SIDES = [{ id: 'plain', title: 'Plain' }, { id: 'todo', title: 'What to do' }] as const;

export default function SimplifyTask() {
  const session = useSession();
  const phone = useMedia(PHONE);
  const note = useObservable(session.note);
  const { sections } = useObservable(session.findings);
  const task = usePlain();
  const result = valueOf(task);
  const [layout, setLayout] = useState<'pair' | 'plain'>('pair');
  const [side, setSide] = useState<'plain' | 'todo'>('plain');
  // On a phone one side is on screen: a chip turns to the sentence that it lights.
  useWhenLit(() => setSide('plain'));
  const text = note?.text ?? '';
  const rows = useMemo(() => (result === undefined ? [] : makeRows(text, result)), [text, result]);
  const lock = useMemo(() => countLock(rows), [rows]);
  const sectionAt = useMemo(() => sectionNamer(text, sections), [text, sections]);
  usePlainOffer(result, lock);
  const rail = (
    <>
      <LevelCard result={result} />
      {result === undefined ? null : <TodoCard todo={result.todo} sectionAt={sectionAt} />}
      {result === undefined ? null : <QuestionsCard result={result} sectionAt={sectionAt} />}
      {result === undefined ? null : <WordsCard result={result} />}
      <WriterCard kind="rewrite" sectionAt={sectionAt} />
      <NoteBox title="This helps to read a letter.">It is not medical advice, and it can be wrong. If something is unclear, ask your care team.</NoteBox>
    </>
  );
  const body = (
    <section className={styles.region} aria-label="Plain language" tabIndex={0} data-density="patient">
      {task.status === 'failed' ? <ErrorNote failure={task.failure} /> : null}
      <ReadingProgress />
      {result === undefined ? null : <PlainPair rows={rows} layout={phone ? 'plain' : layout} />}
    </section>
  );
  const sheet = result === undefined || note === null ? null : <PrintSheet title={note.title} result={result} />;
  if (phone) {
    return (
      <Pane paper>
        <PaneBar><h2 className="vh">{side === 'plain' ? 'Plain language' : 'What to do'}</h2><Segmented label="View" value={side} onChange={setSide} options={SIDES} /></PaneBar>
        <PaneBody flush>{side === 'plain' ? body : <div className={styles.phoneRail} data-density="patient">{rail}</div>}</PaneBody>
        {sheet}
      </Pane>
    );
  }
  return (
    <PairWithRail railLabel="Reading level and what to do" rail={<>{rail}{sheet}</>} pair={(
      <Pane paper>
        <PaneBar>
          <Segmented label="Layout" value={layout} onChange={setLayout} options={LAYOUTS} />
          <Grow />
          <LockLine lock={lock} total={rows.length} />
        </PaneBar>
        {layout === 'pair' ? <Heads result={result} /> : null}
        <PaneBody flush>{body}</PaneBody>
      </Pane>
    )} />
  );
}

function Heads({ result }: { readonly result: SimplifyResult | undefined }) {
  const [before, after] = result === undefined ? [null, null] : [gradeOf(result.readability.before), gradeOf(result.readability.after)];
  return (
    <div className={styles.heads}>
      <h2>The letter {before === null ? null : <span className={styles.grade}>grade {before}</span>}</h2>
      <h2>Plain language {after === null ? null : <span className={styles.grade}>grade {after}</span>}</h2>
    </div>
  );
}

/** "Fact lock: 8 of 9 sentences passed, 1 left as written". */
function LockLine({ lock, total }: { readonly lock: LockCount; readonly total: number }) {
  const view = useNoteView();
  if (total === 0) return null;
  return (
    <p className={styles.lock}>
      <LockKeyhole aria-hidden /><b>Fact lock:</b> {lock.passed} of {total} sentences passed
      {lock.kept.length === 0 ? null : <>, <button type="button" className={styles.link} onClick={() => view.light(lock.kept.map(({ source }) => source), 'kept-as-written')}>{lock.kept.length} left as written</button></>}
    </p>
  );
}

function usePlainOffer(result: SimplifyResult | undefined, lock: LockCount): void {
  const print = useCallback(() => globalThis.print(), []);
  const kept = lock.kept.length;
  useTaskOffer(useMemo(() => (result === undefined ? {} : {
    copy: { make: () => ({ text: plainAsText(result), said: plainSaid(result, kept) }) },
    exports: [{
      id: 'plain-text', title: 'Plain language (.txt)', description: 'The plain text with what to do and questions to ask',
      make: () => [{ name: 'plain-language.txt', mediaType: 'text/plain', text: plainAsText(result) }],
    }],
    buttons: <Button onPress={print}><Printer aria-hidden />Print</Button>,
    status: { main: `${result.sentences.length} lines read`, detail: kept === 0 ? 'rewritten by rules' : `rewritten by rules, ${kept} kept as written` },
  }), [result, kept, print]));
}
