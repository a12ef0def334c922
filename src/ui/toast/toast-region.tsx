import { useEffect, useState } from 'react';
import { Check, TriangleAlert, X } from 'lucide-react';
import { useShell } from '../../session/session-context.ts';
import type { Toast } from '../../session/shell.ts';
import { useObservable } from '../../session/use-observable.ts';
import { Button } from '../button/button.tsx';
import styles from './toast.module.css';

const SHOWN_FOR_MS = 8000;

/** Short answers to what was just done. They never hold the only copy of a message. */
export function ToastRegion() {
  const shell = useShell();
  const toasts = useObservable(shell.toasts);
  return (
    <section className={styles.region} aria-label="Messages" aria-live="polite">
      {toasts.map((toast) => <ToastLine key={toast.id} toast={toast} />)}
    </section>
  );
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  const shell = useShell();
  const { id } = toast;
  const onDone = (): void => shell.dismiss(id);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => shell.dismiss(id), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [held, shell, id]);
  const { action } = toast;
  return (
    <div className={styles.toast} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      {toast.tone === 'error' ? <TriangleAlert aria-hidden /> : <Check aria-hidden />}
      <p>{toast.text}</p>
      {action === undefined ? null : <Button size="small" onPress={() => {
        action.run();
        onDone();
      }}>{action.label}</Button>}
      <Button size="small" square aria-label="Dismiss" onPress={onDone}><X aria-hidden /></Button>
    </div>
  );
}
