import { ArrowLeft, Cpu, Ellipsis, Keyboard, LibraryBig, Settings } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useApp } from '../session/session-context.ts';
import type { OverlayId } from '../session/shell.ts';
import { useObservable } from '../session/use-observable.ts';
import { Button } from '../ui/button/button.tsx';
import { PHONE, useMedia } from '../ui/media/use-media.ts';
import sheet from '../ui/sheet/sheet.module.css';
import { Brand } from './brand.tsx';
import { NetworkActivity } from './network-activity.tsx';
import menu from './copy-button.module.css';
import styles from './bars.module.css';

/** Brand (a new note), title and save state, network activity, and the ways to the rest of the app. */
export function TopBar() {
  const { session, shell } = useApp();
  const page = useObservable(shell.page);
  const note = useObservable(session.note);
  const phone = useMedia(PHONE);
  const atWork = page === 'work' && note !== null;
  return (
    <header className={atWork ? `${styles.top} ${styles.work}` : styles.top} data-pane>
      {atWork && phone
        ? <Button variant="quiet" square size="large" aria-label="Back to start" onPress={() => shell.go('start')}><ArrowLeft aria-hidden /></Button>
        : <Brand onPress={() => shell.go('start')} />}
      {atWork ? (
        <div className={styles.doc}>
          <h1>{note.title}</h1><span className={styles.saved}>{saveState(note.origin)}</span>
          {note.origin === 'library' ? null : <Button variant="quiet" size="small" onPress={() => shell.askToKeep()}>Keep note</Button>}
        </div>
      ) : null}
      <span className={styles.grow} />
      <NetworkActivity />
      {phone ? (atWork ? null : <MoreMenu />) : (
        <nav className={styles.nav} aria-label="App">
          <Button variant="quiet" onPress={() => shell.overlay.set('library')}><LibraryBig aria-hidden />Library</Button>
          <Button variant="quiet" onPress={() => shell.go('models')}><Cpu aria-hidden />Models</Button>
          <Button variant="quiet" square aria-label="Keyboard shortcuts" onPress={() => shell.overlay.set('shortcuts')}><Keyboard aria-hidden /></Button>
          <Button variant="quiet" square aria-label="Settings" onPress={() => shell.overlay.set('settings')}><Settings aria-hidden /></Button>
        </nav>
      )}
    </header>
  );
}

function saveState(origin: string): string {
  if (origin === 'library') return 'Kept, encrypted';
  return origin === 'sample' ? 'Sample, not saved' : 'Not saved';
}

function MoreMenu() {
  const { shell } = useApp();
  return (
    <MenuTrigger>
      <Button variant="quiet" square size="large" aria-label="More"><Ellipsis aria-hidden /></Button>
      <Popover className={sheet.popover ?? ''} placement="bottom end">
        <Menu className={menu.list ?? ''} aria-label="More" onAction={(key) => {
          if (key === 'models') shell.go('models');
          else shell.overlay.set(key as OverlayId);
        }}>
          <MenuItem id="library" className={menu.item ?? ''}>Library</MenuItem>
          <MenuItem id="models" className={menu.item ?? ''}>Models</MenuItem>
          <MenuItem id="settings" className={menu.item ?? ''}>Settings</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
