/** A passage written anew by a generative pack, where one is on the device: chosen, streamed, stopped, and checked sentence by sentence. */
import { useEffect, useState } from 'react';
import { PenLine, Square } from 'lucide-react';
import type { OfferedPassage } from '../../contracts/engine-worker.ts';
import type { WritingKind, WrittenPassage } from '../../engine/writing/types.ts';
import { useApp } from '../../session/session-context.ts';
import { useObservable } from '../../session/use-observable.ts';
import { useWriterPack } from '../../session/use-writer-pack.ts';
import type { WritingState } from '../../session/writing-desk.ts';
import { Button } from '../button/button.tsx';
import { Card } from '../card/card.tsx';
import { EvidenceChip } from '../evidence-chip/evidence-chip.tsx';
import { NoteBox } from '../note-box/note-box.tsx';
import { Tag } from '../tag/tag.tsx';
import { whyRefused } from './why-refused.ts';
import styles from './writer-card.module.css';

export interface WriterCardProps {
  readonly kind: WritingKind;
  readonly sectionAt: (offset: number) => string;
}

const WORDS = {
  rewrite: { title: 'Rewritten by a model', act: 'Rewrite it', what: 'A small language model puts a few sentences into its own words.' },
  'sum-up': { title: 'Summed up by a model', act: 'Sum it up', what: 'A small language model sums up a section in its own words.' },
} as const;

/** Shows nothing while there is no pack on the device. */
export function WriterCard({ kind, sectionAt }: WriterCardProps) {
  const pack = useWriterPack();
  const { session, writing } = useApp();
  const note = useObservable(session.note);
  const state = useObservable(writing.state);
  const passages = usePassages(kind, pack !== null);
  const [chosen, setChosen] = useState(0);
  useEffect(() => writing.forget(), [writing, note?.text, kind]);
  if (pack === null || note === null || passages.length === 0) return null;
  const passage = passages[Math.min(chosen, passages.length - 1)] as OfferedPassage;
  const isBusy = state.status === 'opening' || state.status === 'writing' || state.status === 'checking';
  const { title, act, what } = WORDS[kind];
  return (
    <Card title={title} icon={<PenLine aria-hidden />} aside={<Tag tone="line">{pack.title}</Tag>}>
      <div className={styles.stack}>
        <p className={styles.quiet}>{what} Each sentence is checked against the text; what fails is held back.</p>
        <label className={styles.choice}>Passage
          <select value={chosen} disabled={isBusy} onChange={({ target }) => {
            setChosen(Number(target.value));
            writing.forget();
          }}>
            {passages.map(({ source }, i) => <option key={source.start} value={i}>{sectionAt(source.start)}: {note.text.slice(source.start, source.start + 40).trim()}</option>)}
          </select>
        </label>
        <div className={styles.row}>
          <Button size="small" isDisabled={isBusy} onPress={() => void writing.write(note, passage, pack.id)}><PenLine aria-hidden />{act}</Button>
          {isBusy ? <Button size="small" onPress={() => writing.stop()}><Square aria-hidden />Stop</Button> : null}
        </div>
        <Outcome state={state} sectionAt={sectionAt} />
      </div>
    </Card>
  );
}

function usePassages(kind: WritingKind, isWanted: boolean): readonly OfferedPassage[] {
  const { session, engine } = useApp();
  const note = useObservable(session.note);
  const { status } = useObservable(session.reading);
  const [passages, setPassages] = useState<readonly OfferedPassage[]>([]);
  useEffect(() => {
    if (!isWanted || note === null || status !== 'done') return undefined;
    const controller = new AbortController();
    // Without passages there is nothing to write about: the card stays away.
    engine.passages(note, kind, controller.signal).then(setPassages, () => undefined);
    return () => controller.abort();
  }, [engine, note, status, kind, isWanted]);
  return passages;
}

function Outcome({ state, sectionAt }: { readonly state: WritingState; readonly sectionAt: (offset: number) => string }) {
  switch (state.status) {
    case 'idle': return null;
    case 'failed': return <NoteBox tone="warn" role="alert" title={state.message} code={state.code}>Your note and your decisions are safe.</NoteBox>;
    case 'done': return <Result result={state.result} wasStopped={state.wasStopped} sectionAt={sectionAt} />;
    case 'opening': case 'writing': case 'checking': return (
      <>
        <p className={styles.quiet} role="status">{{ opening: 'Opening the model', writing: 'Being written, not checked yet', checking: 'Checking it against the text' }[state.status]}</p>
        {state.text === '' ? null : <p className={styles.unchecked}>{state.text}</p>}
      </>
    );
  }
}

function Result({ result, wasStopped, sectionAt }: { readonly result: WrittenPassage; readonly wasStopped: boolean; readonly sectionAt: (offset: number) => string }) {
  const { kind, sentences, heldBack, lost } = result;
  return (
    <div className={styles.stack} role="group" aria-label="Checked text">
      {wasStopped ? <p className={styles.quiet}>Stopped. What was written until then was checked.</p> : null}
      {sentences.map(({ text, evidence }, i) => (
        <p key={i} className={styles.sentence}>{text} <EvidenceChip id={`written-${i}`} section={sectionAt(evidence[0]?.start ?? result.source.start)} spans={evidence.length > 0 ? evidence : [result.source]} /></p>
      ))}
      {sentences.length === 0 ? (
        <NoteBox title={kind === 'rewrite' ? 'Kept as written.' : 'Nothing of it stands.'}>{lost[0] === undefined ? 'The text does not support what the model wrote.' : `The rewriting left out ${lost[0].expected === undefined ? 'something' : `"${lost[0].expected}"`} (${lost[0].kind}).`}</NoteBox>
      ) : null}
      {heldBack.length === 0 ? null : (
        <details className={styles.held}>
          <summary>{heldBack.length === 1 ? '1 sentence held back' : `${heldBack.length} sentences held back`}</summary>
          <ul>{heldBack.map((sentence, i) => <li key={i}>{sentence.text} <b>{whyRefused(sentence)}</b></li>)}</ul>
        </details>
      )}
    </div>
  );
}
