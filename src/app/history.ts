/**
 * Ties the page on screen to the browser's Back and Forward. Addresses name the page (`#note`,
 * `#models`), never anything of a note; titles of the window neither.
 */
import type { AppContext } from '../session/session-context.ts';
import type { PageId } from '../session/shell.ts';

const HASHES: Readonly<Record<PageId, string>> = { start: '', work: '#note', models: '#models' };

function pageOfAddress(): PageId {
  return location.hash === HASHES.models ? 'models' : location.hash === HASHES.work ? 'work' : 'start';
}

export function followHistory({ session, shell }: AppContext): void {
  const show = (): void => {
    const page = pageOfAddress();
    // After a reload there is no open note: nothing was saved unasked.
    shell.go(page === 'work' && session.note.get() === null ? 'start' : page);
  };
  show();
  if (shell.page.get() === 'start' && location.hash !== '') history.replaceState(null, '', location.pathname);
  addEventListener('popstate', show);
  shell.page.subscribe(() => {
    const page = shell.page.get();
    if (page !== pageOfAddress()) history.pushState(null, '', `${location.pathname}${HASHES[page]}`);
    scrollTo(0, 0);
  });
}
