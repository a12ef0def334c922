/**
 * The source text with marks on it: one tab stop, a card at a mark, yellow passages, selection. Blocks
 * far from the screen are drawn without marks, so that a note of any length stays smooth; all of its
 * text is in the page all the same, for find-in-page and for screen readers.
 */
import { memo, useCallback, useEffect, useImperativeHandle, useMemo, useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useNoteView } from '../../session/session-context.ts';
import { useSelected } from '../../session/use-observable.ts';
import { cutIntoBlocks, cutIntoLines, type Stretch } from './blocks.ts';
import type { TextMark } from './mark.ts';
import { markList, type MarkSource } from './mark-source.ts';
import { Floating } from './mark-card.tsx';
import { MarkedText } from './marked-text.tsx';
import { offsetAtPoint, offsetOf, selectedStretch } from './text-position.ts';
import { SHORT, useLiveBlocks } from './use-live-blocks.ts';
import { useMarkCard } from './use-mark-card.ts';
import { useRovingMarks } from './use-roving-marks.ts';
import { useTextSelection, type TextSelection } from './use-selection.ts';
import styles from './annotated-text.module.css';

export interface AnnotatedTextHandle {
  readonly focusMark: (id: string) => void;
}
export interface AnnotatedTextProps {
  readonly text: string;
  /** Section headers, sorted. */
  readonly headers: readonly Stretch[];
  /** Sorted by place. Keep the identity of a mark that did not change: its block is then not drawn again. */
  readonly marks: readonly TextMark[] | MarkSource;
  readonly labels?: boolean;
  /** The card of a mark; `close` also gives the focus back. */
  readonly renderCard?: (id: string, close: () => void) => ReactNode;
  /** Name of the card: "atrial fibrillation, details". */
  readonly cardLabel?: (id: string) => string;
  readonly onKey?: (event: KeyboardEvent, id: string | null, selection: TextSelection | null) => boolean;
  readonly onEdit?: (offset?: number) => void;
  /** The toolbar at a selection. */
  readonly renderSelection?: (selection: Stretch, clear: () => void) => ReactNode;
  /** A place in the text was clicked that is no mark: lights the lines that rest on it. */
  readonly onPlace?: (offset: number) => void;
  /** The mark whose card is open, or null. */
  readonly onActive?: (id: string | null) => void;
  readonly handle?: Ref<AnnotatedTextHandle>;
}
const NO_MARKS: readonly TextMark[] = [];

export function AnnotatedText(props: AnnotatedTextProps) {
  const { text, headers, marks, labels, renderCard, cardLabel, onKey, onEdit, renderSelection, onPlace, onActive, handle } = props;
  const view = useNoteView();
  const spotlight = useSelected(view.state, (state) => state.spotlight);
  const reveal = useSelected(view.state, (state) => state.reveal);
  const region = useRef<HTMLElement>(null);
  const blocks = useMemo(() => cutIntoBlocks(text), [text]);
  const source = useMemo(() => ('within' in marks ? marks : markList(marks)), [marks]);
  const tellVisible = useCallback((index: number) => view.state.update({ visibleFrom: blocks[index]?.start ?? 0 }), [view, blocks]);
  const { isLive, observe, wake } = useLiveBlocks(blocks.length, tellVisible);
  const wakeAt = useCallback((offset: number) => wake(blocks.findIndex(({ end }) => offset < end)), [blocks, wake]);
  const { selection, clear, ...selectionHandlers } = useTextSelection(region, text);
  const { card, close, pin, handlers, cardHandlers } = useMarkCard();
  const activeId = card?.id ?? null;
  useEffect(() => onActive?.(activeId), [activeId, onActive]);
  const wakeMark = useCallback((mark: TextMark) => wakeAt(mark.start), [wakeAt]);
  const { onKeyDown, focusMark } = useRovingMarks({
    container: region, marks: source, wake: wakeMark, onKey: (event, id) => onKey?.(event, id, selection) === true, onEdit: onEdit === undefined ? undefined : () => onEdit(),
  });
  useImperativeHandle(handle, () => ({ focusMark }), [focusMark]);
  useEffect(() => {
    if (reveal === null) return;
    wakeAt(reveal.offset);
    // After the woken block is drawn.
    requestAnimationFrame(() => lineAt(region.current, reveal.offset)?.scrollIntoView({ block: 'center' }));
  }, [reveal, wakeAt]);
  const closeAndReturn = useCallback(() => {
    const inside = document.activeElement?.closest('[data-floating]') !== null;
    const id = card?.id;
    close(inside);
    if (inside && id !== undefined) focusMark(id);
  }, [card, close, focusMark]);
  const anchor = useCallback(() => (card === null ? null : markRect(region.current, card.id)), [card]);
  const lit = useMemo(() => [...(spotlight?.spans ?? [])].sort((a, b) => a.start - b.start), [spotlight]);
  return (
    <>
      <section ref={region} className={styles.region} aria-label="Annotated text" tabIndex={0} data-pane {...handlers} {...selectionHandlers}
        onKeyDown={(event) => {
          if (event.key === 'Escape') closeAndReturn();
          else if (event.key === 'Enter') enterCard(event, card === null ? pin : null);
          else onKeyDown(event);
        }}
        onClick={(event) => {
          handlers.onClick(event);
          if (onPlace !== undefined) placeOf(event.clientX, event.clientY, onPlace);
        }}
        onCopy={(event) => copyAsWritten(event, region.current, text)}
        onDoubleClick={(event) => {
          if (onEdit === undefined || (event.target as Element).closest('[data-mark]') !== null) return;
          onEdit(offsetAtPoint(event.clientX, event.clientY) ?? undefined);
        }}>
        <div className={blocks.length <= SHORT ? `${styles.read} ${styles.short}` : styles.read}>
          {blocks.map((block, index) => {
            const live = isLive(index);
            return (
              <Block key={block.start} index={index} text={text} start={block.start} end={block.end} live={live} observe={blocks.length > SHORT ? observe : undefined}
                headers={headers} marks={live ? source.within(block.start, block.end) : NO_MARKS} labels={labels === true}
                lit={lit.filter((span) => span.start < block.end && span.end > block.start)}
                activeId={card?.id ?? null} />
            );
          })}
        </div>
      </section>
      {card === null || renderCard === undefined || selection !== null ? null : (
        <Floating kind="card" anchor={anchor} label={cardLabel?.(card.id) ?? 'Details'} onClose={closeAndReturn} {...cardHandlers}>
          {renderCard(card.id, closeAndReturn)}
        </Floating>
      )}
      {selection === null || renderSelection === undefined ? null : (
        <Floating kind="bar" anchor={selection.rect} label="Mark the selected words" onClose={clear}>{renderSelection(selection, clear)}</Floating>
      )}
    </>
  );
}

interface BlockProps extends Stretch {
  readonly index: number;
  readonly text: string;
  readonly live: boolean;
  readonly observe: ((element: HTMLElement | null) => (() => void) | undefined) | undefined;
  readonly headers: readonly Stretch[];
  readonly marks: readonly TextMark[];
  readonly labels: boolean;
  readonly lit: readonly Stretch[];
  readonly activeId: string | null;
}

const Block = memo(function Block({ index, text, start, end, live, observe, headers, marks, labels, lit, activeId }: BlockProps) {
  if (!live && lit.length === 0) return <div ref={observe} className={styles.block} data-block={index} data-start={start}>{text.slice(start, end)}</div>;
  return (
    <div ref={observe} className={styles.block} data-block={index}>
      {cutIntoLines(text, { start, end }, headers).map((line) => {
        const { header } = line;
        const draw = (from: number, to: number): ReactNode => <MarkedText text={text} start={from} end={to} marks={marks} lit={lit} activeId={activeId} labels={labels} />;
        const blank = /^\s*$/.test(text.slice(line.start, line.end));
        if (header === undefined) return <div key={line.start} className={blank ? styles.blank : styles.line} data-start={line.start}>{draw(line.start, line.end)}</div>;
        if (header.alone) return <h3 key={line.start} className={styles.heading} data-start={line.start}>{draw(line.start, line.end)}</h3>;
        return (
          <div key={line.start} className={styles.line} data-start={line.start}>
            {draw(line.start, header.start)}<b className={styles.lead}>{draw(header.start, header.end)}</b>{draw(header.end, line.end)}
          </div>
        );
      })}
    </div>
  );
}, sameBlock);

/** Marks are compared one by one: a new list of the same marks draws nothing again. */
function sameBlock(a: BlockProps, b: BlockProps): boolean {
  return a.text === b.text && a.start === b.start && a.end === b.end && a.live === b.live && a.headers === b.headers && a.labels === b.labels
    && sameList(a.marks, b.marks) && sameList(a.lit, b.lit) && (a.activeId === b.activeId || (!holds(a, a.activeId) && !holds(b, b.activeId)));
}
const sameList = <T,>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);
const holds = ({ marks }: BlockProps, id: string | null): boolean => id !== null && marks.some((mark) => mark.id === id);

function lineAt(region: HTMLElement | null, offset: number): HTMLElement | undefined {
  if (region === null) return undefined;
  const lit = [...region.querySelectorAll<HTMLElement>('[data-lit]')].find((element) => (offsetOf(element, 0) ?? -1) >= offset);
  if (lit !== undefined && offsetOf(lit, 0) === offset) return lit;
  return [...region.querySelectorAll<HTMLElement>('[data-start]')].findLast((element) => Number(element.dataset['start']) <= offset);
}

export function markRect(region: HTMLElement | null, id: string): DOMRect | null {
  const rects = region?.querySelector(`[data-mark="${CSS.escape(id)}"]`)?.getClientRects();
  return rects?.[rects.length - 1] ?? null;
}

function placeOf(x: number, y: number, tell: (offset: number) => void): void {
  const offset = offsetAtPoint(x, y);
  if (offset !== null && getSelection()?.isCollapsed !== false) tell(offset);
}

/** Copying from the page gives the note's own text: no doubled line ends, no labels. */
export function copyAsWritten(event: ClipboardEvent, region: HTMLElement | null, text: string): void {
  const stretch = region === null ? null : selectedStretch(region);
  if (stretch === null) return;
  event.clipboardData.setData('text/plain', text.slice(stretch.start, stretch.end));
  event.preventDefault();
}

/** Enter on a mark: opens its card, and from there goes into it. */
export function enterCard(event: KeyboardEvent, pin: ((id: string) => void) | null): void {
  const id = (event.target as HTMLElement).dataset['focus'];
  if (pin !== null && id !== undefined) pin(id);
  else focusInto(event);
}

function focusInto(event: KeyboardEvent): void {
  const button = [...document.querySelectorAll<HTMLElement>('[data-floating="card"] button')].find((one) => one.checkVisibility());
  if (button === undefined) return;
  event.preventDefault();
  button.focus();
}
