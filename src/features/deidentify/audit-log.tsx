import { useMemo, useState } from 'react';
import { Card } from '../../ui/card/card.tsx';
import { ruleLines, userLines } from './audit-lines.ts';
import type { DeidView } from './use-deid-view.ts';
import styles from './rail.module.css';

const SHOWN = 200;

/** Who decided what: your steps, newest first, then the rules. */
export function AuditLog({ view }: { readonly view: DeidView }) {
  const [filter, setFilter] = useState<'all' | 'you' | 'rules'>('all');
  const lines = useMemo(() => [...userLines(view.log, view.text), ...ruleLines(view.reviewed)], [view.log, view.text, view.reviewed]);
  const shown = lines.filter(({ who }) => filter === 'all' || who === filter).slice(0, SHOWN);
  return (
    <Card title="Audit log" count={lines.length} flush folded="open">
      <label className={styles.filter}>Show
        <select value={filter} onChange={(event) => setFilter(event.target.value as typeof filter)}>
          <option value="all">Everything</option><option value="you">Your steps</option><option value="rules">Rules</option>
        </select>
      </label>
      <ul className={styles.list}>
        {shown.map(({ key, time, text }) => <li key={key}><span>{text}</span>{time === '' ? null : <span className={styles.time}>{time}</span>}</li>)}
        {shown.length === 0 ? <li className={styles.none}>Nothing yet.</li> : null}
      </ul>
    </Card>
  );
}
