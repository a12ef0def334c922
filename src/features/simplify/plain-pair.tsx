/**
 * The letter beside its plain text: each column is whole in the page, rows line up by subgrid. Long
 * texts are drawn group by group as they come near the screen.
 */
import { useEffect, useRef, useState, type FocusEvent, type PointerEvent } from 'react';
import { overlapsSpan } from './overlaps-span.ts';
import { useNoteView } from '../../session/session-context.ts';
import { useObservable } from '../../session/use-observable.ts';
import { PlainRow } from './plain-row.tsx';
import { groupRows, type Row } from './rows.ts';
import styles from './plain-task.module.css';

export interface PlainPairProps {
  readonly rows: readonly Row[];
  readonly layout: 'pair' | 'plain';
}

export function PlainPair({ rows, layout }: PlainPairProps) {
  const area = useRef<HTMLDivElement>(null);
  const view = useNoteView();
  const { spotlight, reveal } = useObservable(view.state);
  const groups = groupRows(rows);
  useEffect(() => {
    const marked = rows.filter(({ source }) => spotlight?.spans.some((at) => overlapsSpan(at, source)) === true);
    return paint(area.current, marked.map(({ index }) => index), 'data-chosen');
  }, [rows, spotlight]);
  useEffect(() => {
    const row = reveal === null ? undefined : rows.find(({ source }) => reveal.offset < source.end);
    if (row !== undefined) area.current?.querySelector(`[data-row="${row.index}"]`)?.scrollIntoView({ block: 'center' });
  }, [rows, reveal]);
  const light = (event: PointerEvent | FocusEvent): void => {
    const index = (event.target as Element).closest('[data-row]')?.getAttribute('data-row');
    area.current?.querySelectorAll('[data-lit]').forEach((cell) => cell.removeAttribute('data-lit'));
    if (index != null) area.current?.querySelectorAll(`[data-row="${index}"]`).forEach((cell) => cell.setAttribute('data-lit', ''));
  };
  return (
    <div ref={area} onPointerOver={light} onFocus={light} onPointerLeave={light}>
      {groups.map((group) => <Group key={group[0]?.index ?? 0} rows={group} layout={layout} eager={groups.length <= EAGER} />)}
    </div>
  );
}

/** Up to this many groups are drawn at once. */
const EAGER = 12;
const ROW_HEIGHT = 64;

function Group({ rows, layout, eager }: { readonly rows: readonly Row[]; readonly layout: 'pair' | 'plain'; readonly eager: boolean }) {
  const [near, setNear] = useState(eager);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (near || element === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === true) setNear(true);
    }, { rootMargin: '1200px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);
  if (!near) return <div ref={place} data-row={rows[0]?.index} style={{ height: rows.length * ROW_HEIGHT }} />;
  if (layout === 'plain') return <div className={styles.single}>{rows.map((row) => <PlainRow key={row.index} row={row} withOriginal />)}</div>;
  const count = { gridRow: `1 / span ${rows.length}` };
  return (
    <div className={styles.pair}>
      <div className={styles.source} style={count}>
        {rows.map((row) => <p key={row.index} className={row.sentence.kind === 'header' ? styles.sourceHeading : styles.cell} data-row={row.index}>{row.original.trim()}</p>)}
      </div>
      <div className={styles.plain} style={count}>{rows.map((row) => <PlainRow key={row.index} row={row} withOriginal={false} />)}</div>
    </div>
  );
}

/** Sets an attribute on rows for as long as it holds. */
function paint(area: HTMLElement | null, rows: readonly number[], attribute: string): () => void {
  const cells = rows.flatMap((index) => [...(area?.querySelectorAll(`[data-row="${index}"]`) ?? [])]);
  for (const cell of cells) cell.setAttribute(attribute, '');
  return () => cells.forEach((cell) => cell.removeAttribute(attribute));
}
