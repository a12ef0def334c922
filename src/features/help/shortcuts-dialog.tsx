import { useShell } from '../../session/session-context.ts';
import { Overlay } from '../../ui/sheet/sheet.tsx';
import { SHORTCUTS } from './shortcuts.ts';
import styles from './shortcuts-dialog.module.css';

/** Keyboard shortcuts, over the page. */
export default function ShortcutsDialog() {
  const shell = useShell();
  return (
    <Overlay title="Keyboard shortcuts" form="dialog" onClose={() => shell.overlay.set(null)}>
      <div className={styles.groups}>
        {SHORTCUTS.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>{keys.map(({ press, does }) => <div key={does}><dt>{press.map((key) => <kbd key={key}>{key}</kbd>)}</dt><dd>{does}</dd></div>)}</dl>
          </section>
        ))}
      </div>
      <p className={styles.note}>Single keys work only while the focus is in the text or the review list. They can be turned off in Settings.</p>
    </Overlay>
  );
}
