import { useEffect, useState } from 'react';
import { Check, Minus } from 'lucide-react';
import type { EngineStatus } from '../../contracts/engine-worker.ts';
import { useApp } from '../../session/session-context.ts';
import { Button } from '../../ui/button/button.tsx';
import { NoteBox } from '../../ui/note-box/note-box.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { useDelayed } from '../../ui/media/use-delayed.ts';
import { ShippedRungs } from './shipped-rungs.tsx';
import styles from './models.module.css';

type Rules = { readonly status: 'asking' } | { readonly status: 'failed' } | { readonly status: 'ready'; readonly engine: EngineStatus };

/** What works here, from the ground up. Only what ships is named. */
export function Ladder() {
  const { engine, models } = useApp();
  const [rules, setRules] = useState<Rules>({ status: 'asking' });
  const [tries, setTries] = useState(0);
  const late = useDelayed(rules.status === 'asking');
  useEffect(() => {
    let current = true;
    engine.prepare().then(
      (status) => (current ? setRules({ status: 'ready', engine: status }) : undefined),
      () => (current ? setRules({ status: 'failed' }) : undefined),
    );
    return () => {
      current = false;
    };
  }, [engine, tries]);
  return (
    <ol className={styles.ladder}>
      <li className={styles.rung} data-ready={rules.status === 'ready' ? '' : undefined}>
        <span className={styles.dot}>{rules.status === 'ready' ? <Check aria-hidden /> : <Minus aria-hidden />}</span>
        <div>
          <h2>Rules and word lists</h2>
          <p>Patterns, lexicons, glossary. They come with the app, work offline, and answer at once.</p>
          {rules.status === 'ready' ? <WordLists status={rules.engine} /> : null}
          {late ? <p role="status">Reading the word lists</p> : null}
          {rules.status === 'failed' ? (
            <NoteBox tone="warn" role="alert" title="The word lists could not be read." actions={<Button size="small" onPress={() => {
              setRules({ status: 'asking' });
              setTries(tries + 1);
            }}>Try again</Button>}>Your note and your decisions are safe.</NoteBox>
          ) : null}
        </div>
        {rules.status === 'ready' ? <Tag tone="ok">Ready</Tag> : null}
      </li>
      {models.shipped.length === 0 ? <NoModelRung /> : <ShippedRungs />}
    </ol>
  );
}

function NoModelRung() {
  return (
    <li className={styles.rung}>
      <span className={styles.dot}><Minus aria-hidden /></span>
      <div>
        <h2>Shipped model</h2>
        <p>This version ships none. Nothing here was found by a model.</p>
      </div>
      <Tag tone="line">None</Tag>
    </li>
  );
}

function WordLists({ status }: { readonly status: EngineStatus }) {
  const lists = Object.entries(status.lexicons).sort(([, a], [, b]) => b - a);
  const entries = lists.reduce((sum, [, count]) => sum + count, 0);
  return (
    <details className={styles.lists}>
      <summary className="num">Version {status.version}, {entries.toLocaleString()} entries in {lists.length} lists</summary>
      <table>
        <thead><tr><th scope="col">List</th><th scope="col">Entries</th></tr></thead>
        <tbody>{lists.map(([id, count]) => <tr key={id}><td className="mono">{id}</td><td className="num">{count.toLocaleString()}</td></tr>)}</tbody>
      </table>
    </details>
  );
}
