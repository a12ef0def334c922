/** The pieces that cards of marks are made of. */
import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { Button } from '../button/button.tsx';
import type { MarkShape, MarkTone } from './mark.ts';
import marks from './marks.module.css';
import styles from './card-parts.module.css';

export interface CardHeadProps {
  readonly words: string;
  readonly tone: MarkTone;
  readonly shape: MarkShape;
  readonly aside?: ReactNode;
  readonly onClose: () => void;
}

/** The words of the finding, drawn like its mark. */
export function CardHead({ words, tone, shape, aside, onClose }: CardHeadProps) {
  return (
    <header className={styles.head}>
      <span className={styles.words}><span className={marks.mark} data-tone={tone} data-shape={shape}>{words}</span></span>
      <span className={styles.grow} />
      {aside}
      <span className={styles.close}><Button variant="quiet" square size="large" aria-label="Close" onPress={onClose}><X aria-hidden /></Button></span>
    </header>
  );
}

/** Facts as a list of terms; empty ones are left out. */
export function CardFacts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.filter(([, fact]) => fact !== null && fact !== '').map(([term, fact]) => [<dt key={`${term}t`}>{term}</dt>, <dd key={`${term}d`}>{fact}</dd>])}
    </dl>
  );
}

export function CardFoot({ children }: { readonly children: ReactNode }) {
  return <footer className={styles.foot}>{children}</footer>;
}

export interface TypeSelectProps<Id extends string> {
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly title: string }[];
  readonly onChange: (id: Id) => void;
}

/** Another type for a finding. The T key goes to it. */
export function TypeSelect<Id extends string>({ value, options, onChange }: TypeSelectProps<Id>) {
  return (
    <select className={styles.select} aria-label="Type" data-part="type" value={value} onChange={(event) => onChange(event.target.value as Id)}>
      {options.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
    </select>
  );
}

/** Puts the focus on a part of the open card: "type" or "extent". */
export function focusCardPart(part: 'type' | 'extent'): void {
  document.querySelector<HTMLElement>(`[data-floating="card"] [data-part="${part}"]`)?.focus();
}
