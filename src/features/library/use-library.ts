/** The library and its keeper for components; the keeper is made once and outlives the drawer. */
import { useEffect, useSyncExternalStore } from 'react';
import { preferences } from '../../session/preferences.ts';
import { useApp, type AppContext } from '../../session/session-context.ts';
import type { LibraryState } from '../../storage/library.ts';
import { library } from '../../storage/this-library.ts';
import { startIdleLock } from './idle-lock.ts';
import { Keeper } from './keeper.ts';

let keeper: Keeper | undefined;

function keeperOf(app: AppContext): Keeper {
  if (keeper === undefined) {
    const made = new Keeper(app, library);
    startIdleLock(library, preferences, (minutes) => app.shell.toast(`The library was locked after ${minutes} minutes without use.`));
    document.addEventListener('visibilitychange', () => void made.flush());
    keeper = made;
  }
  return keeper;
}

export const useKeeper = (): Keeper => keeperOf(useApp());

/** What the library shows now; the first use looks at the database. */
export function useLibraryState(): LibraryState {
  const state = useSyncExternalStore(library.subscribe, library.getState);
  useEffect(() => {
    if (library.getState().status === 'unknown') void library.refresh();
  }, []);
  return state;
}
