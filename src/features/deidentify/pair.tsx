/**
 * The note and its de-identified text side by side, row by row. Each column is one piece of the page,
 * for copying and reading aloud; the rows line up by subgrid. Groups of rows far from the screen are
 * drawn as plain text.
 */
import { memo, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { Span } from '../../engine/document/span.ts';
import { useNoteView } from '../../session/session-context.ts';
import { useSelected } from '../../session/use-observable.ts';
import { copyAsWritten, enterCard, markRect } from '../../ui/annotated-text/annotated-text.tsx';
import type { Stretch } from '../../ui/annotated-text/blocks.ts';
import { longestOf, marksWithin, type TextMark } from '../../ui/annotated-text/mark.ts';
import { markList } from '../../ui/annotated-text/mark-source.ts';
import { Floating } from '../../ui/annotated-text/mark-card.tsx';
import { MarkedText } from '../../ui/annotated-text/marked-text.tsx';
import { offsetAtPoint } from '../../ui/annotated-text/text-position.ts';
import { useLiveBlocks } from '../../ui/annotated-text/use-live-blocks.ts';
import { useMarkCard } from '../../ui/annotated-text/use-mark-card.ts';
import { useRovingMarks } from '../../ui/annotated-text/use-roving-marks.ts';
import { useTextSelection, type TextSelection } from '../../ui/annotated-text/use-selection.ts';
import { ReadingProgress } from '../../ui/empty-state/empty-state.tsx';
import { groupRows, pairRows, ROWS_IN_GROUP, type PairRow } from './pair-rows.ts';
import type { DeidView } from './use-deid-view.ts';
import { outputMarks, sourceMarks } from './deid-marks.ts';
import styles from './pair.module.css';

export interface PairHandle {
  readonly focusMark: (id: string) => void;
}
export interface PairProps {
  readonly view: DeidView;
  /** On phones one column is shown. */
  readonly side: 'source' | 'out';
  readonly handle: Ref<PairHandle>;
  readonly renderCard: (id: string, close: () => void) => ReactNode;
  readonly cardLabel: (id: string) => string;
  readonly renderSelection: (selection: Stretch, clear: () => void) => ReactNode;
  readonly onKey: (event: KeyboardEvent, id: string | null, selection: TextSelection | null) => boolean;
  readonly onEdit: (offset?: number) => void;
}
const NO_EDITS: readonly never[] = [];

export function Pair({ view, side, handle, renderCard, cardLabel, renderSelection, onKey, onEdit }: PairProps) {
  const { text, result, reviewed, accepted, keyOf } = view;
  const { protectedTerms } = view.findings;
  const source = useRef<HTMLElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const { state } = useNoteView();
  const reveal = useSelected(state, (now) => now.reveal);
  const spotlight = useSelected(state, (now) => now.spotlight);
  const output = result?.text ?? '';
  const rows = useMemo(() => pairRows(text, output, result?.edits ?? NO_EDITS), [text, output, result]);
  const groups = useMemo(() => groupRows(rows), [rows]);
  const input = useMemo(() => ({ reviewed, protectedTerms, result, accepted, keyOf }), [reviewed, protectedTerms, result, accepted, keyOf]);
  const marks = useMemo(() => sourceMarks(input), [input]);
  const outMarks = useMemo(() => outputMarks(input), [input]);
  const { isLive, observe, wake } = useLiveBlocks(groups.length);
  const wakeAt = useCallback((offset: number) => wake(groups.findIndex((group) => (group.at(-1) as PairRow).source.end > offset)), [groups, wake]);
  const wakeMark = useCallback((mark: TextMark) => wakeAt(mark.start), [wakeAt]);
  const { selection, clear, ...selectionHandlers } = useTextSelection(source, text);
  const { card, close, pin, handlers, cardHandlers } = useMarkCard();
  const focusable = useMemo(() => markList(marks.filter(({ shape }) => shape !== 'safe')), [marks]);
  const { onKeyDown, focusMark } = useRovingMarks({ container: source, marks: focusable, wake: wakeMark, onKey: (event, id) => onKey(event, id, selection), onEdit });
  useImperativeHandle(handle, () => ({ focusMark }), [focusMark]);
  useEffect(() => {
    if (reveal === null) return;
    wakeAt(reveal.offset);
    requestAnimationFrame(() => [...(source.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [])]
      .findLast((cell) => Number(cell.dataset['start']) <= reveal.offset)?.scrollIntoView({ block: 'center' }));
  }, [reveal, wakeAt]);
  const [pointedRow, setPointedRow] = useState<number | null>(null);
  const cardStart = card === null ? null : marks.find(({ id }) => id === card.id)?.start ?? null;
  const currentRow = useMemo(() => (cardStart === null ? pointedRow : rows.findIndex(({ source: at }) => at.start <= cardStart && cardStart < at.end)), [cardStart, pointedRow, rows]);
  const closeAndReturn = useCallback(() => {
    const inside = document.activeElement?.closest('[data-floating]') !== null;
    const id = card?.id;
    close(inside);
    if (inside && id !== undefined) focusMark(id);
  }, [card, close, focusMark]);
  const anchor = useCallback(() => (card === null ? null : markRect(grid.current, card.id)), [card]);
  const column = (which: 'source' | 'out'): ReactNode => groups.map((group, index) => (
    <Group key={index} index={index} rows={group} first={index * ROWS_IN_GROUP} which={which} live={isLive(index)} observe={which === 'source' ? observe : undefined}
      text={which === 'source' ? text : output} marks={which === 'source' ? marks : outMarks} activeId={card?.id ?? null} current={currentRow !== null && Math.floor(currentRow / ROWS_IN_GROUP) === index ? currentRow : null}
      lit={which === 'source' ? spotlight?.spans : undefined} />
  ));
  const count = 1 + groups.reduce((sum, group, index) => sum + (isLive(index) ? group.length : 1), 0);
  return (
    <div className={styles.scroller} data-pane tabIndex={-1}>
      <div ref={grid} className={styles.pair} data-side={side} style={{ '--rows': count } as CSSProperties} {...handlers}
        onPointerMove={(event) => {
          const row = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset['row'];
          setPointedRow(row === undefined ? null : Number(row));
        }}
        onPointerLeave={() => setPointedRow(null)}>
        <section ref={source} className={styles.column} aria-label="Annotated text" tabIndex={0} {...selectionHandlers}
          onCopy={(event) => copyAsWritten(event, source.current, text)}
          onDoubleClick={(event) => {
            if ((event.target as Element).closest('[data-mark]') !== null) return;
            onEdit(offsetAtPoint(event.clientX, event.clientY) ?? undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') closeAndReturn();
            else if (event.key === 'Enter') enterCard(event, card === null ? pin : null);
            else onKeyDown(event);
          }}>
          <h2 className={styles.title}>Original</h2>
          {column('source')}
        </section>
        <section className={styles.column} aria-label="De-identified text" tabIndex={0} onCopy={(event) => copyAsWritten(event, event.currentTarget, output)}>
          <h2 className={styles.title}>De-identified</h2>
          {result === undefined ? <div className={styles.wait}><ReadingProgress /></div> : column('out')}
        </section>
      </div>
      {card === null || selection !== null ? null : (
        <Floating kind="card" anchor={anchor} label={cardLabel(card.id)} onClose={closeAndReturn} {...cardHandlers}>{renderCard(card.id, closeAndReturn)}</Floating>
      )}
      {selection === null ? null : <Floating kind="bar" anchor={selection.rect} label="Mark the selected words" onClose={clear}>{renderSelection(selection, clear)}</Floating>}
    </div>
  );
}

interface GroupProps {
  readonly index: number;
  readonly rows: readonly PairRow[];
  /** Number of the group's first row. */
  readonly first: number;
  readonly which: 'source' | 'out';
  readonly live: boolean;
  readonly observe: ((element: HTMLElement | null) => (() => void) | undefined) | undefined;
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly activeId: string | null;
  readonly current: number | null;
  readonly lit: readonly Span[] | undefined;
}

const Group = memo(function Group({ index, rows, first, which, live, observe, text, marks, activeId, current, lit }: GroupProps) {
  const longest = useMemo(() => longestOf(marks), [marks]);
  const from = (rows[0] as PairRow)[which].start;
  const to = (rows.at(-1) as PairRow)[which].end;
  if (!live) return <div ref={observe} className={`${styles.cell} ${styles.far}`} data-block={index} data-start={from}>{text.slice(from, to)}</div>;
  return rows.map((row, i) => (
    <Cell key={row.source.start} row={first + i} block={index} observe={observe} text={text} start={row[which].start} end={row[which].end}
      marks={marksWithin(marks, row[which].start, row[which].end, longest)} activeId={activeId} current={current === first + i} lit={lit} source={which === 'source'} />
  ));
});

interface CellProps extends Stretch {
  readonly row: number;
  readonly block: number;
  readonly observe: GroupProps['observe'];
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly activeId: string | null;
  readonly current: boolean;
  readonly lit: readonly Span[] | undefined;
  readonly source: boolean;
}

function Cell({ row, block, observe, text, start, end, marks, activeId, current, lit, source }: CellProps) {
  const shown = withoutBreaks(text, start, end);
  return (
    <div ref={observe} className={styles.cell} data-row={row} data-block={block} data-start={start} data-current={current ? '' : undefined}>
      <MarkedText text={text} start={start} end={shown} marks={marks} lit={lit} activeId={activeId} interactive={source} />
      {/* Line ends stay in the page's text; the row itself is the break one sees. */}
      <span className={styles.breaks}>{text.slice(shown, end)}</span>
    </div>
  );
}

/** Where the text of a row ends: before its line ends. */
function withoutBreaks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text.charCodeAt(at - 1) === 10 || text.charCodeAt(at - 1) === 13)) at -= 1;
  return at;
}
