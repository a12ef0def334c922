import { Redo2, Undo2 } from 'lucide-react';
import { Tab, TabList } from 'react-aria-components/Tabs';
import { useApp } from '../session/session-context.ts';
import { useObservable } from '../session/use-observable.ts';
import { Button } from '../ui/button/button.tsx';
import { CopyButton } from './copy-button.tsx';
import { ExportMenu } from './export-menu.tsx';
import { TASKS } from './tasks.ts';
import styles from './work-page.module.css';

/** The four tabs (they never move), Undo, Redo, what the task adds, Export, and Copy: always last. */
export function TaskBar() {
  const { session, shell } = useApp();
  const history = useObservable(session.history);
  const { buttons } = useObservable(shell.offer);
  return (
    <div className={styles.bar} role="region" aria-label="Tasks">
      <TabList aria-label="Task" className={styles.list ?? ''}>
        {TASKS.map(({ id, title, icon: Icon, load }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''} onHoverStart={() => void load()}>
            <span className={styles.tabIcon} aria-hidden><Icon /></span>{title}
          </Tab>
        ))}
      </TabList>
      <span className={styles.grow} />
      <div className={styles.actions}>
        <Button variant="quiet" square aria-label="Undo" isDisabled={history.done.length === 0} onPress={() => session.undo()}><Undo2 aria-hidden /></Button>
        <Button variant="quiet" square aria-label="Redo" isDisabled={history.undone.length === 0} onPress={() => session.redo()}><Redo2 aria-hidden /></Button>
        {buttons}
        <ExportMenu />
        <CopyButton />
      </div>
    </div>
  );
}
