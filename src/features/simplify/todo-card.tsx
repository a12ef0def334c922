/** What to do and when: boxes for things to do, a pause sign for holds, warning signs last. Each line has its source. */
import { CalendarDays, CircleAlert, CirclePause, ListTodo, OctagonX, Pill, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { TodoItem } from '../../engine/simplify/types.ts';
import { Card } from '../../ui/card/card.tsx';
import { EvidenceChip } from '../../ui/evidence-chip/evidence-chip.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { groupTodo, whenBeside, type TodoGroup } from './plain-text.ts';
import styles from './plain-task.module.css';

const ICONS: Readonly<Record<TodoGroup['id'], LucideIcon>> = { medicines: Pill, dates: CalendarDays, instructions: ListTodo, warnings: TriangleAlert };

export function TodoCard({ todo, sectionAt }: { readonly todo: readonly TodoItem[]; readonly sectionAt: (offset: number) => string }) {
  const groups = groupTodo(todo);
  return (
    <Card title="What to do and when">
      {groups.length === 0 ? <p className={styles.quiet}>Nothing to do was found in this text. That is not proof there is nothing. Read the letter, and ask.</p> : null}
      {groups.map(({ id, title, items }) => {
        const Icon = ICONS[id];
        return (
          <div key={id} className={id === 'warnings' ? `${styles.todo} ${styles.urgent}` : styles.todo}>
            <h3><Icon aria-hidden />{title}</h3>
            <ul>{items.map((item, i) => <Item key={i} item={item} id={`todo-${id}-${i}`} sectionAt={sectionAt} />)}</ul>
          </div>
        );
      })}
    </Card>
  );
}

function Item({ item, id, sectionAt }: { readonly item: TodoItem; readonly id: string; readonly sectionAt: (offset: number) => string }) {
  const box = useId();
  const when = whenBeside(item);
  const words = <>{item.text}{when === '' ? null : <Tag tone={/not given/.test(when) ? 'warn' : 'plain'}>{when}</Tag>}</>;
  const first = item.evidence[0];
  return (
    <li className={styles.item}>
      {signOf(item.kind) ?? <input type="checkbox" id={box} className={styles.box} />}
      {signOf(item.kind) === null ? <label htmlFor={box} className={styles.itemWords}>{words}</label> : <span className={styles.itemWords}>{words}</span>}
      {first === undefined ? null : <EvidenceChip section={sectionAt(first.start)} spans={item.evidence} id={id} />}
    </li>
  );
}

/** A sign in place of a box where there is nothing to tick off. */
function signOf(kind: TodoItem['kind']): ReactNode {
  if (kind === 'hold') return <CirclePause aria-hidden className={styles.sign} />;
  if (kind === 'stop') return <OctagonX aria-hidden className={styles.sign} />;
  return kind === 'warning' ? <CircleAlert aria-hidden className={`${styles.sign} ${styles.alarm}`} /> : null;
}
