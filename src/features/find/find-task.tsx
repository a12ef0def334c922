/** Find: the text with what was found in it, and tables of it, linked both ways. */
import { memo, useCallback, useDeferredValue, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Eye } from 'lucide-react';
import type { EntityAnnotation, EntityType, SectionAnnotation } from '../../engine/document/annotation.ts';
import { countWords } from '../../session/count-words.ts';
import { placesOf } from '../../session/equal-text.ts';
import { preferences } from '../../session/preferences.ts';
import { readerWords } from '../../session/reader-words.ts';
import { useNoteView, useSession, useTaskOffer } from '../../session/session-context.ts';
import { useEngineExports } from '../../session/use-exports.ts';
import { useWhenLit } from '../../session/use-when-lit.ts';
import { useObservable, useSelected } from '../../session/use-observable.ts';
import { AnnotatedText, type AnnotatedTextHandle } from '../../ui/annotated-text/annotated-text.tsx';
import type { Stretch } from '../../ui/annotated-text/blocks.ts';
import { focusCardPart } from '../../ui/annotated-text/card-parts.tsx';
import { SelectionBar } from '../../ui/annotated-text/selection-bar.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ReadingProgress } from '../../ui/empty-state/empty-state.tsx';
import { PHONE, useMedia } from '../../ui/media/use-media.ts';
import { NoteBox } from '../../ui/note-box/note-box.tsx';
import { NoteEditor } from '../../ui/note-editor/note-editor.tsx';
import { Grow, Pane, PaneBar, PaneBody, TwoPanes } from '../../ui/panes/panes.tsx';
import { Segmented } from '../../ui/segmented/segmented.tsx';
import { span } from '../../session/spans.ts';
import { FilterKeys } from './filter-keys.tsx';
import { entityById, findMarkSource, standing } from './find-marks.ts';
import type { Tables } from './find-tables.ts';
import { tablesAsText, tablesSaid } from './find-text.ts';
import { FindingCard } from './finding-card.tsx';
import { GROUPS, groupOf, type Group } from './mark-words.ts';
import { ResultTables } from './result-tables.tsx';
import { useTables } from './use-tables.ts';
import { useFindActions, type FindActions } from './use-find-actions.ts';
import styles from './find-task.module.css';

const ADDABLE: readonly { readonly id: EntityType; readonly title: string }[] = [
  { id: 'PROBLEM', title: 'Problem' }, { id: 'MEDICATION', title: 'Medicine' }, { id: 'TEST', title: 'Test' }, { id: 'PROCEDURE', title: 'Procedure' },
  { id: 'ANATOMY', title: 'Body part' }, { id: 'DEVICE', title: 'Device' }, { id: 'TIME', title: 'Time' },
];
const SHOWN_CHOICES = 3;
const UNCLINICAL_FROM = 200;
const ALL_GROUPS: ReadonlySet<Group> = new Set(GROUPS);

export default function FindTask() {
  const session = useSession();
  const phone = useMedia(PHONE);
  const liveNote = useObservable(session.note);
  const liveFindings = useObservable(session.findings);
  // Drawn when the page has time, both together: what the user types or decides goes first.
  const { note, findings } = useDeferredValue(useMemo(() => ({ note: liveNote, findings: liveFindings }), [liveNote, liveFindings]));
  const { now } = useObservable(session.history);
  const [shown, setShown] = useState(ALL_GROUPS);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [side, setSide] = useState<'text' | 'tables'>('text');
  // On a phone one side is on screen: a chip turns to the passage that it lights.
  useWhenLit(() => setSide('text'));
  const text = note?.text ?? '';
  const entities = useMemo(() => standing(findings.entities, now), [findings.entities, now]);
  const tables = useTables(useMemo(() => ({ text, entities, relations: findings.relations, sections: findings.sections }), [text, entities, findings]));
  const counts = useMemo(() => countGroups(entities), [entities]);
  const done = useSelected(session.reading, ({ status }) => status === 'done');
  // A length of text without one problem, medicine, test or procedure.
  const unclinical = done && text.length > UNCLINICAL_FROM && findings === liveFindings && counts.problem + counts.medication + counts.test + counts.procedure === 0;
  useFindOffer(text, tables);
  const toggle = (group: Group): void => setShown((old) => {
    const next = new Set(old);
    if (!next.delete(group)) next.add(group);
    return next;
  });
  const keys = <FilterKeys counts={counts} shown={shown} onToggle={toggle} />;
  const right = (
    <Pane>
      <PaneBody>
        <div className={styles.stack}>
          {keys}
          <ReadingProgress />
          {unclinical ? <NoteBox title="This does not look like a clinical note.">It is shown as it stands; nothing was rewritten.</NoteBox> : null}
          <ResultTables tables={tables} activeId={activeId} />
        </div>
      </PaneBody>
    </Pane>
  );
  const sides = <Segmented label="View" value={side} onChange={setSide} options={[{ id: 'text', title: 'Text' }, { id: 'tables', title: 'Tables' }]} />;
  const left = <SourcePane text={text} sections={findings.sections} entities={entities} shown={shown} onActive={setActiveId} sides={phone ? sides : null} />;
  if (!phone) return <TwoPanes left={left} right={right} />;
  return side === 'text' ? left : <Pane><PaneBar>{sides}</PaneBar>{right}</Pane>;
}

function useFindOffer(text: string, tables: Tables): void {
  const session = useSession();
  const reading = useObservable(session.reading);
  const by = useSelected(session.tagging, readerWords);
  const modelMs = useSelected(session.tagging, (tagging) => (tagging.status === 'done' ? tagging.tookMs : 0));
  const exports = useEngineExports();
  const words = useMemo(() => countWords(text), [text]);
  const tookMs = reading.status === 'done' ? reading.tookMs + modelMs : null;
  useTaskOffer(useMemo(() => ({
    ...(tookMs === null ? {} : {
      copy: { make: () => ({ text: tablesAsText(tables), said: tablesSaid(tables) }) }, exports,
      status: { main: `${words} words read in ${(tookMs / 1000).toFixed(2)} s`, detail: by },
    }),
  }), [tables, exports, words, tookMs, by]));
}

interface SourcePaneProps {
  readonly text: string;
  readonly sections: readonly SectionAnnotation[];
  readonly entities: readonly EntityAnnotation[];
  readonly shown: ReadonlySet<Group>;
  readonly onActive: (id: string | null) => void;
  /** On phones, the switch to the tables. */
  readonly sides: ReactNode;
}

/** The note: read with marks, or edited. */
const SourcePane = memo(function SourcePane({ text, sections, entities, shown, onActive, sides }: SourcePaneProps) {
  const session = useSession();
  const view = useNoteView();
  const mode = useSelected(view.state, (state) => state.mode);
  const { labels } = useObservable(preferences);
  const { now } = useObservable(session.history);
  const handle = useRef<AnnotatedTextHandle>(null);
  const actions = useFindActions(text);
  const words = useMemo(() => countWords(text), [text]);
  const headers = useMemo(() => sections.filter(({ header }) => header.end > header.start).map(({ header }) => header), [sections]);
  const marks = useMemo(() => findMarkSource(text, entities, shown), [text, entities, shown]);
  const byId = useCallback((id: string) => entityById(entities, id), [entities]);
  const sameAs = useCallback((entity: EntityAnnotation) => entities.filter((one) => one.label === entity.label && one.canonical === entity.canonical), [entities]);
  const onKey = (event: KeyboardEvent, id: string | null, selection: Stretch | null): boolean => {
    const entity = id === null ? undefined : byId(id);
    const next = marks.step(id, 1)?.id;
    return takeFindKey(event, { actions, entity, selection, same: entity === undefined ? [] : sameAs(entity), next: () => (next === undefined ? undefined : handle.current?.focusMark(next)) });
  };
  return (
    <Pane paper>
      <PaneBar>
        {sides !== null ? <><h2 className="vh">Text</h2>{sides}</> : <><h2>Text</h2><span className={styles.words}>{words} words</span></>}
        <Grow />
        <Button variant="quiet" size="small" pressed={labels} onPress={() => preferences.update({ labels: !labels })}><Eye aria-hidden />Labels</Button>
        <Segmented label="Mode" value={mode} onChange={(value) => (value === 'edit' ? view.edit() : view.read())} options={[{ id: 'read', title: 'Read' }, { id: 'edit', title: 'Edit' }]} />
      </PaneBar>
      {mode === 'edit' ? <NoteEditor /> : (
        <AnnotatedText text={text} headers={headers} marks={marks} labels={labels} handle={handle} onActive={onActive} onKey={onKey} onEdit={(offset) => view.edit(offset)}
          cardLabel={(id) => `${textOf(text, byId(id))}, details`}
          renderCard={(id, close) => {
            const entity = byId(id);
            return entity === undefined ? null
              : <FindingCard text={text} entity={entity} same={sameAs(entity)} accepted={now.entities[id]?.action === 'accept'} actions={actions} onClose={close} />;
          }}
          renderSelection={(selection, clear) => {
            const chosen = text.slice(selection.start, selection.end);
            const places = placesOf(text, chosen);
            return (
              <SelectionBar words={chosen} places={places.length} choices={ADDABLE} shown={SHOWN_CHOICES} onChoose={(type, everywhere) => {
                actions.add(everywhere && places.length > 0 ? places : [span(selection.start, selection.end)], type);
                clear();
              }} />
            );
          }} />
      )}
    </Pane>
  );
});

const textOf = (text: string, entity: EntityAnnotation | undefined): string => (entity === undefined ? 'Finding' : text.slice(entity.span.start, entity.span.end));

interface KeyContext {
  readonly actions: FindActions;
  readonly entity: EntityAnnotation | undefined;
  readonly same: readonly EntityAnnotation[];
  readonly selection: Stretch | null;
  readonly next: () => void;
}

/** A and R decide, with Shift for all equal; T and E go to the card; a digit marks the selection. */
function takeFindKey(event: KeyboardEvent, { actions, entity, same, selection, next }: KeyContext): boolean {
  if (!preferences.get().singleKeys) return false;
  const choice = /^[1-7]$/.test(event.key) ? ADDABLE[Number(event.key) - 1] : undefined;
  if (selection !== null && choice !== undefined) {
    actions.add([span(selection.start, selection.end)], choice.id);
    getSelection()?.removeAllRanges();
    return true;
  }
  if (entity === undefined) return false;
  const key = event.key.toLowerCase();
  if (key === 't' || key === 'e') focusCardPart(key === 't' ? 'type' : 'extent');
  else if (key === 'a' || key === 'r') {
    actions.settle(event.shiftKey ? same : [entity], key === 'a' ? 'accept' : 'reject');
    next();
  } else return false;
  return true;
}

function countGroups(entities: readonly EntityAnnotation[]): Record<Group, number> {
  const counts: Record<Group, number> = { problem: 0, medication: 0, test: 0, procedure: 0, anatomy: 0, device: 0, time: 0 };
  const heads = new Set<string>(['PROBLEM', 'MEDICATION', 'TEST', 'PROCEDURE', 'ANATOMY', 'DEVICE', 'TIME']);
  for (const entity of entities) if (heads.has(entity.label)) counts[groupOf(entity)] += 1;
  return counts;
}
