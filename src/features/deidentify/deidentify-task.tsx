/** De-identify: the note beside its de-identified text, and what there is to decide. */
import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { PolicyId } from '../../engine/deid/types.ts';
import { span } from '../../session/spans.ts';
import { placesOf } from '../../session/equal-text.ts';
import { preferences } from '../../session/preferences.ts';
import { useNoteView, useSession } from '../../session/session-context.ts';
import { useSelected } from '../../session/use-observable.ts';
import type { Stretch } from '../../ui/annotated-text/blocks.ts';
import { focusCardPart } from '../../ui/annotated-text/card-parts.tsx';
import marks from '../../ui/annotated-text/marks.module.css';
import { SelectionBar } from '../../ui/annotated-text/selection-bar.tsx';
import { Button } from '../../ui/button/button.tsx';
import { PHONE, useMedia } from '../../ui/media/use-media.ts';
import { NoteEditor } from '../../ui/note-editor/note-editor.tsx';
import { ErrorNote } from '../../ui/note-box/note-box.tsx';
import { Grow, Pane, PaneBar, PairWithRail } from '../../ui/panes/panes.tsx';
import { PopSheet } from '../../ui/sheet/sheet.tsx';
import { Segmented } from '../../ui/segmented/segmented.tsx';
import { AuditLog } from './audit-log.tsx';
import { Pair, type PairHandle } from './pair.tsx';
import { PhiCard } from './phi-card.tsx';
import { OPERATORS, POLICIES, TYPE_CHOICES } from './phi-words.ts';
import { KeptTermsCard, SafeHarborCard, WordListsCard } from './rail-lists.tsx';
import { RecallDial } from './recall-dial.tsx';
import { ResidualRiskCard } from './residual-risk.tsx';
import { ReviewQueue } from './review-queue.tsx';
import { useDeidActions, type DeidActions } from './use-deid-actions.ts';
import { useDeidOffer } from './use-deid-offer.tsx';
import { equalTo, useDeidView, type DeidView } from './use-deid-view.ts';
import styles from './rail.module.css';

const SHOWN_CHOICES = 3;

export default function DeidentifyTask() {
  const view = useDeidView();
  const session = useSession();
  const noteView = useNoteView();
  const mode = useSelected(noteView.state, (state) => state.mode);
  const phone = useMedia(PHONE);
  const modelHasRead = useSelected(session.tagging, ({ status }) => status === 'done');
  const actions = useDeidActions(view.text);
  const handle = useRef<PairHandle>(null);
  const [side, setSide] = useState<'source' | 'out'>('out');
  const show = useCallback((id: string) => {
    setSide('source');
    requestAnimationFrame(() => handle.current?.focusMark(id));
  }, []);
  const reveal = useCallback((offset: number) => noteView.reveal(offset), [noteView]);
  const first = view.open[0]?.finding.id;
  useDeidOffer(view, useCallback(() => (first === undefined ? undefined : show(first)), [first, show]));
  const pair = (
    <Pane paper>
      <Controls view={view} side={side} onSide={phone ? setSide : undefined} />
      {view.task.status === 'failed' ? <ErrorNote failure={view.task.failure} /> : null}
      {mode === 'edit' ? <NoteEditor /> : <PairView view={view} actions={actions} handle={handle} side={side} />}
    </Pane>
  );
  const rail = (
    <>
      <RecallDial phi={view.findings.phi} review={view.review} threshold={view.options.threshold} modelHasRead={modelHasRead} onChange={(threshold) => session.setOptions({ threshold })} />
      <ReviewQueue view={view} actions={actions} onShow={show} />
      <ResidualRiskCard view={view} actions={actions} onShow={reveal} />
      <SafeHarborCard view={view} />
      <KeptTermsCard view={view} onShow={reveal} />
      <WordListsCard view={view} actions={actions} />
      <AuditLog view={view} />
    </>
  );
  return <PairWithRail pair={pair} rail={rail} railLabel="Review" />;
}

interface ControlsProps {
  readonly view: DeidView;
  readonly side: 'source' | 'out';
  readonly onSide: ((side: 'source' | 'out') => void) | undefined;
}

/** Policy, what replaces the identifiers, and the legend. */
function Controls({ view, side, onSide }: ControlsProps) {
  const session = useSession();
  const noteView = useNoteView();
  const mode = useSelected(noteView.state, (state) => state.mode);
  const { policy, operator } = view.options;
  const modes = <Segmented label="Mode" value={mode} onChange={(value) => (value === 'edit' ? noteView.edit() : noteView.read())} options={[{ id: 'read', title: 'Read' }, { id: 'edit', title: 'Edit' }]} />;
  const policies = (
      <label className={styles.control}>Policy
        <select className={styles.select} value={policy} onChange={(event) => session.setOptions({ policy: event.target.value as PolicyId })}>
          {POLICIES.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </select>
      </label>
  );
  if (onSide !== undefined) {
    return (
      <PaneBar>
        <Segmented label="View" value={side} onChange={onSide} options={[{ id: 'source', title: 'Original' }, { id: 'out', title: 'De-identified' }]} />
        <Grow />
        <PopSheet label="Options" trigger={<Button>Options</Button>}>
          <div className={styles.sheet}>
            {policies}
            <label className={styles.control}>Replace with
              <select className={styles.select} value={operator} onChange={(event) => session.setOptions({ operator: event.target.value as typeof operator })}>
                {OPERATORS.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
              </select>
            </label>
            {modes}
          </div>
        </PopSheet>
      </PaneBar>
    );
  }
  return (
    <PaneBar>
      {policies}
        <span className={styles.control}>Replace with
          <Segmented label="Replace with" value={operator} onChange={(id) => session.setOptions({ operator: id })} options={OPERATORS} />
        </span>
      <Grow />
      <span className={styles.legend} aria-hidden>
        <mark className={marks.mark} data-tone="name" data-shape="found">decided</mark>
        <mark className={marks.mark} data-tone="name" data-shape="doubt">to review</mark>
        <mark className={marks.mark} data-tone="neutral" data-shape="safe">clinical, kept</mark>
      </span>
      {modes}
    </PaneBar>
  );
}

interface PairViewProps {
  readonly view: DeidView;
  readonly actions: DeidActions;
  readonly handle: RefObject<PairHandle | null>;
  readonly side: 'source' | 'out';
}

/** The pair with its cards, its toolbar and its keys. */
function PairView({ view, actions, handle, side }: PairViewProps) {
  const noteView = useNoteView();
  const { text, byId, open } = view;
  const words = useCallback((id: string) => {
    const one = byId.get(id);
    return one === undefined ? 'Finding' : text.slice(one.span.start, one.span.end);
  }, [byId, text]);
  const onKey = (event: KeyboardEvent, id: string | null, selection: Stretch | null): boolean => {
    if (!preferences.get().singleKeys) return false;
    const choice = /^[1-7]$/.test(event.key) ? TYPE_CHOICES[Number(event.key) - 1] : undefined;
    if (selection !== null && choice !== undefined) {
      actions.add([span(selection.start, selection.end)], choice.type, choice.subtype);
      getSelection()?.removeAllRanges();
      return true;
    }
    const one = id === null ? undefined : byId.get(id);
    if (one === undefined) return false;
    const key = event.key.toLowerCase();
    if (key === 't' || key === 'e') focusCardPart(key === 't' ? 'type' : 'extent');
    else if (key === 'a' || key === 'r') {
      const decided = event.shiftKey ? equalTo(view, one) : [one];
      actions.settle(decided.map(({ finding }) => finding), key === 'a' ? 'remove' : 'keep');
      focusNextOpen(one.span.start, new Set(decided.map(({ finding }) => finding.id)), one.state === 'open');
    } else return false;
    return true;
  };
  const focusNextOpen = (from: number, decided: ReadonlySet<string>, wasOpen: boolean): void => {
    const left = open.filter(({ finding }) => !decided.has(finding.id)).sort((a, b) => a.span.start - b.span.start);
    const next = left.find(({ span: at }) => at.start > from) ?? left[0];
    if (next !== undefined) handle.current?.focusMark(next.finding.id);
    else if (wasOpen) document.querySelector<HTMLElement>('[data-copy]')?.focus();
  };
  const choices = useMemo(() => TYPE_CHOICES.map(({ id, title }) => ({ id, title })), []);
  return (
    <Pair view={view} side={side} handle={handle} onKey={onKey} onEdit={(offset) => noteView.edit(offset)} cardLabel={(id) => `${words(id)}, details`}
      renderCard={(id, close) => {
        const one = byId.get(id);
        return one === undefined ? null : <PhiCard text={text} one={one} equal={equalTo(view, one)} actions={actions} onClose={close} />;
      }}
      renderSelection={(selection, clear) => {
        const chosen = text.slice(selection.start, selection.end);
        const places = placesOf(text, chosen);
        return (
          <SelectionBar words={chosen} places={places.length} choices={choices} shown={SHOWN_CHOICES} onChoose={(id, everywhere) => {
            const choice = TYPE_CHOICES.find((one) => one.id === id);
            if (choice !== undefined) actions.add(everywhere && places.length > 0 ? places : [span(selection.start, selection.end)], choice.type, choice.subtype);
            clear();
          }} />
        );
      }} />
  );
}
