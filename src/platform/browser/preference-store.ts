/** Preferences on the disk of this device. They hold no clinical text. */
import type { Observable } from '../../session/observable.ts';
import { readPreferences, type Preferences } from '../../session/preferences.ts';

const KEY = 'plainchart.preferences';

/** Loads the stored preferences and stores every change. A browser that refuses storage keeps them for the visit. */
export function keepPreferences(preferences: Observable<Preferences>): void {
  try {
    preferences.set(readPreferences(JSON.parse(localStorage.getItem(KEY) ?? '{}')));
  } catch {
    // Storage is closed or the value is damaged: the defaults stand.
  }
  preferences.subscribe(() => {
    try {
      localStorage.setItem(KEY, JSON.stringify(preferences.get()));
    } catch {
      // No storage: they last as long as the page.
    }
  });
}
