/** Locks the library after a time without a key, a tap or a scroll. The computer's sleep counts as time. */
import type { Observable } from '../../session/observable.ts';
import type { Preferences } from '../../session/preferences.ts';
import type { Library } from '../../storage/library.ts';

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;
const LOOK_EVERY_MS = 5000;
const MINUTE_MS = 60_000;

export function isIdle(since: number, now: number, minutes: number): boolean {
  return minutes > 0 && now - since >= minutes * MINUTE_MS;
}

/** @param onLocked told when it has locked */
export function startIdleLock(library: Library, preferences: Observable<Preferences>, onLocked: (minutes: number) => void): void {
  let since = Date.now();
  const look = (): void => {
    const { idleLockMinutes } = preferences.get();
    if (library.getState().status !== 'unlocked') {
      since = Date.now();
    } else if (isIdle(since, Date.now(), idleLockMinutes)) {
      since = Date.now();
      void library.lock('here').then(() => onLocked(idleLockMinutes));
    }
  };
  const alive = (): void => {
    // The first touch after a sleep must not count before the clock was looked at.
    look();
    since = Date.now();
  };
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  setInterval(look, LOOK_EVERY_MS);
}
