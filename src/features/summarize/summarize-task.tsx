/** Summary: lines made of the note's own words, each tied to the passages that support it. */
import { useCallback, useMemo, useState } from 'react';
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { SummaryResult } from '../../engine/summarize/types.ts';
import { countWords } from '../../session/count-words.ts';
import { valueOf } from '../../session/note-session.ts';
import { preferences } from '../../session/preferences.ts';
import { sectionNamer } from '../../session/section-names.ts';
import { useNoteView, useSession, useTaskOffer } from '../../session/session-context.ts';
import { useObservable } from '../../session/use-observable.ts';
import { useSummary } from '../../session/use-task-result.ts';
import { useWhenLit } from '../../session/use-when-lit.ts';
import { AnnotatedText } from '../../ui/annotated-text/annotated-text.tsx';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState, ReadingProgress } from '../../ui/empty-state/empty-state.tsx';
import { NoteEditor } from '../../ui/note-editor/note-editor.tsx';
import { ErrorNote } from '../../ui/note-box/note-box.tsx';
import { PHONE, useMedia } from '../../ui/media/use-media.ts';
import { Grow, Pane, PaneBar, PaneBody, TwoPanes } from '../../ui/panes/panes.tsx';
import { Segmented } from '../../ui/segmented/segmented.tsx';
import { WriterCard } from '../../ui/writer-card/writer-card.tsx';
import { Counts, CriticalItems, HeldBack, SummaryLines } from './summary-list.tsx';
import { groupLines, linesAt, STYLE_OPTIONS, summaryAsText, summarySaid } from './summary-lines.ts';
import styles from './summary-task.module.css';

const NO_LINES: ReadonlySet<string> = new Set();
const SIDES = [{ id: 'summary', title: 'Summary' }, { id: 'text', title: 'Text' }] as const;

export default function SummarizeTask() {
  const session = useSession();
  const phone = useMedia(PHONE);
  const note = useObservable(session.note);
  const { sections } = useObservable(session.findings);
  const { style } = useObservable(session.options);
  const task = useSummary();
  const result = valueOf(task);
  const [lit, setLit] = useState(NO_LINES);
  const [side, setSide] = useState<'summary' | 'text'>('summary');
  // On a phone one side is on screen: a chip turns to the passage that it lights.
  useWhenLit(() => setSide('text'));
  const text = note?.text ?? '';
  const groups = useMemo(() => groupLines(result?.lines ?? []), [result]);
  const sectionAt = useMemo(() => sectionNamer(text, sections), [text, sections]);
  const words = useMemo(() => countWords(result === undefined ? '' : summaryAsText(result)), [result]);
  const onPlace = useCallback((offset: number) => setLit(linesAt(groups, offset)), [groups]);
  useSummaryOffer(result);
  const choose = (id: typeof style): void => {
    preferences.update({ style: id });
    session.setOptions({ style: id });
  };
  const right = (
    <Pane>
      <PaneBar><Segmented label="Style" value={style} onChange={choose} options={STYLE_OPTIONS} /></PaneBar>
      <PaneBody>
        <section className={styles.stack} aria-label="Summary">
          <h2 className="vh">Summary</h2>
          {task.status === 'failed' ? <ErrorNote failure={task.failure} /> : null}
          <ReadingProgress />
          {result === undefined ? null : <Counts result={result} words={words} sourceWords={countWords(text)} />}
          {result !== undefined && result.lines.length === 0 ? <EmptyState title="Nothing to summarise was found in this text."><p>It may be too short, or not a clinical note. Nothing was made up.</p></EmptyState> : null}
          {groups.length === 0 ? null : <SummaryLines groups={groups} lit={lit} sectionAt={sectionAt} />}
          {result === undefined ? null : <CriticalItems result={result} sectionAt={sectionAt} />}
          {result === undefined ? null : <HeldBack result={result} />}
          <WriterCard kind="sum-up" sectionAt={sectionAt} />
        </section>
      </PaneBody>
    </Pane>
  );
  const left = <SourcePane text={text} onPlace={onPlace} />;
  if (!phone) return <TwoPanes left={left} right={right} />;
  return (
    <Pane>
      <PaneBar><Segmented label="View" value={side} onChange={setSide} options={SIDES} /></PaneBar>
      {side === 'summary' ? right : left}
    </Pane>
  );
}

function SourcePane({ text, onPlace }: { readonly text: string; readonly onPlace: (offset: number) => void }) {
  const view = useNoteView();
  const { mode, spotlight } = useObservable(view.state);
  const { sections } = useObservable(useSession().findings);
  const headers = useMemo(() => sections.filter(({ header }) => header.end > header.start).map(({ header }) => header), [sections]);
  const count = spotlight?.spans.length ?? 0;
  return (
    <Pane paper>
      <PaneBar>
        <h2>Text</h2>
        <span className={styles.quiet} role="status">{count === 0 ? '' : `${count} ${count === 1 ? 'passage supports' : 'passages support'} the chosen line`}</span>
        <Grow />
        {count < 2 ? null : (
          <>
            <Button variant="quiet" square aria-label="Previous passage" onPress={() => view.walk(-1)}><ChevronUp aria-hidden /></Button>
            <Button variant="quiet" square aria-label="Next passage" onPress={() => view.walk(1)}><ChevronDown aria-hidden /></Button>
          </>
        )}
        <Segmented label="Mode" value={mode} onChange={(value) => (value === 'edit' ? view.edit() : view.read())} options={[{ id: 'read', title: 'Read' }, { id: 'edit', title: 'Edit' }]} />
      </PaneBar>
      {mode === 'edit' ? <NoteEditor /> : <AnnotatedText text={text} headers={headers} marks={NO_MARKS} onPlace={onPlace} onEdit={(offset) => view.edit(offset)} />}
    </Pane>
  );
}
const NO_MARKS: readonly never[] = [];

function useSummaryOffer(result: SummaryResult | undefined): void {
  useTaskOffer(useMemo(() => (result === undefined || result.lines.length === 0 ? {} : {
    copy: { make: () => ({ text: summaryAsText(result), said: summarySaid(result) }) },
    exports: [{
      id: 'summary-text', title: 'Summary (.txt)', description: 'The lines of the summary, without held-back ones',
      make: () => [{ name: 'summary.txt', mediaType: 'text/plain', text: summaryAsText(result) }],
    }],
    status: { main: `${result.lines.length} lines`, detail: 'by selection from the note, no generated text' },
  }), [result]));
}
