import { Suspense } from 'react';
import { TabPanel, TabPanels, Tabs } from 'react-aria-components/Tabs';
import { preferences } from '../session/preferences.ts';
import { useApp } from '../session/session-context.ts';
import type { TaskId } from '../session/task-ids.ts';
import { useObservable } from '../session/use-observable.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Notices } from './notices.tsx';
import { TaskBar } from './task-bar.tsx';
import { TASKS } from './tasks.ts';
import styles from './work-page.module.css';

/** The open note: task bar, and the panel of the open task. */
export function WorkPage() {
  const { shell } = useApp();
  const task = useObservable(shell.task);
  const open = (id: TaskId): void => {
    shell.task.set(id);
    preferences.update({ lastTask: id });
  };
  return (
    <Tabs className={styles.tabs ?? ''} selectedKey={task} onSelectionChange={(key) => open(key as TaskId)}>
      <TaskBar />
      <Notices />
      <main id="main" tabIndex={-1} className={styles.main}>
        <TabPanels className={styles.panels ?? ''}>
          {TASKS.map(({ id, Panel }) => (
            <TabPanel key={id} id={id} className={styles.panel ?? ''}>
              <ErrorBoundary><Suspense fallback={null}><Panel /></Suspense></ErrorBoundary>
            </TabPanel>
          ))}
        </TabPanels>
      </main>
    </Tabs>
  );
}
