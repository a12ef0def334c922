import { Suspense } from 'react';
import { SessionContext, useApp, type AppContext } from '../session/session-context.ts';
import { useObservable } from '../session/use-observable.ts';
import { IncomingNotes } from '../features/start/incoming.tsx';
import { StartPage } from '../features/start/start-page.tsx';
import { ToastRegion } from '../ui/toast/toast-region.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { ModelsPage, OVERLAYS } from './tasks.ts';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useAppKeys } from './use-app-keys.ts';
import { WorkPage } from './work-page.tsx';
import styles from './app.module.css';

/** The whole app around one context. */
export function App({ context }: { readonly context: AppContext }) {
  return <SessionContext value={context}><Frame /></SessionContext>;
}

function Frame() {
  const { shell } = useApp();
  const page = useObservable(shell.page);
  const overlayId = useObservable(shell.overlay);
  const Overlay = overlayId === null ? null : OVERLAYS[overlayId];
  useAppKeys();
  return (
    <div className={page === 'work' ? `${styles.frame} ${styles.fixed}` : styles.frame}>
      <a className={styles.skip} href="#main">Skip to the text</a>
      <TopBar />
      <ErrorBoundary key={page}>
        {page === 'work' ? <WorkPage /> : page === 'models'
          ? <main id="main" tabIndex={-1} className={styles.main}><Suspense fallback={null}><ModelsPage /></Suspense></main>
          : <main id="main" tabIndex={-1} className={styles.main}><StartPage /></main>}
      </ErrorBoundary>
      <StatusBar />
      {Overlay === null ? null : <Suspense fallback={null}><Overlay /></Suspense>}
      <IncomingNotes />
      <ToastRegion />
      <Spoken />
    </div>
  );
}

function Spoken() {
  const spoken = useObservable(useApp().shell.spoken);
  return <div className="vh" aria-live="polite">{spoken}</div>;
}
