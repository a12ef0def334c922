import { useSyncExternalStore } from 'react';

export const PHONE = '(max-width: 599px)';
export const NARROW = '(max-width: 899px)';
export const RAIL_BELOW = '(max-width: 1199px)';

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
