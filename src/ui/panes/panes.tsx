/** The work area: panes side by side that scroll on their own; one under the other where the screen is narrow. */
import type { CSSProperties, KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { preferences, SPLIT_RANGE } from '../../session/preferences.ts';
import { useObservable } from '../../session/use-observable.ts';
import styles from './panes.module.css';

const clampSplit = (split: number): number => Math.min(SPLIT_RANGE.max, Math.max(SPLIT_RANGE.min, Math.round(split)));

/** Two panes and a splitter between them (Find, Summary). Children: exactly two panes. */
export function TwoPanes({ left, right }: { readonly left: ReactNode; readonly right: ReactNode }) {
  const { split } = useObservable(preferences);
  const move = (value: number): void => preferences.update({ split: clampSplit(value) });
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const area = event.currentTarget.parentElement;
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || area === null) return;
    const { left: from, width } = area.getBoundingClientRect();
    move(((event.clientX - from) / width) * 100);
  };
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -2, ArrowRight: 2 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(split + by);
  };
  return (
    <div className={styles.two} style={{ '--left': `${split}fr`, '--right': `${100 - split}fr` } as CSSProperties}>
      {left}
      <div className={styles.splitter} role="separator" aria-orientation="vertical" aria-label="Width of the text" tabIndex={0}
        aria-valuenow={split} aria-valuemin={SPLIT_RANGE.min} aria-valuemax={SPLIT_RANGE.max} onKeyDown={step}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)} onPointerMove={drag} />
      {right}
    </div>
  );
}

/** An aligned pair and a rail at its right (De-identify, Plain language). */
export function PairWithRail({ pair, rail, railLabel }: { readonly pair: ReactNode; readonly rail: ReactNode; readonly railLabel: string }) {
  return (
    <div className={styles.three}>
      {pair}
      <aside className={styles.rail} aria-label={railLabel} data-pane tabIndex={-1}>{rail}</aside>
    </div>
  );
}

/** A column. `data-pane` makes it a stop of F6. */
export function Pane({ paper = false, children }: { readonly paper?: boolean; readonly children: ReactNode }) {
  return <div className={paper ? `${styles.pane} ${styles.paper}` : styles.pane} data-pane tabIndex={-1}>{children}</div>;
}

export function PaneBar({ children }: { readonly children: ReactNode }) {
  return <div className={styles.bar}>{children}</div>;
}

/** The part of a pane that scrolls. */
export function PaneBody({ flush = false, children }: { readonly flush?: boolean; readonly children: ReactNode }) {
  return <div className={flush ? `${styles.body} ${styles.flush}` : styles.body}>{children}</div>;
}

/** Takes the room that is left in a bar. */
export function Grow() {
  return <span className={styles.grow} />;
}
