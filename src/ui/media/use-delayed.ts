import { useEffect, useState } from 'react';

/** True once `active` has lasted for `delayMs`: progress is shown after 300 ms, so that quick work does not flicker. */
export function useDelayed(active: boolean, delayMs = 300): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setLate(true), delayMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active, delayMs]);
  return active && late;
}
