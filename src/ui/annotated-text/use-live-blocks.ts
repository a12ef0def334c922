/** Which blocks of a long text are near the screen: only those are drawn with marks. */
import { useCallback, useEffect, useRef, useState } from 'react';

/** Up to this many blocks everything is drawn at once. */
export const SHORT = 8;

export interface LiveBlocks {
  readonly isLive: (index: number) => boolean;
  /** Callback ref of a block's element; give the element `data-block={index}`. */
  readonly observe: (element: HTMLElement | null) => (() => void) | undefined;
  /** Draws a block even though it is not near the screen yet. */
  readonly wake: (index: number) => void;
}

export function useLiveBlocks(count: number, onFirstVisible?: (index: number) => void): LiveBlocks {
  const [live, setLive] = useState<ReadonlySet<number>>(new Set([0, 1, 2]));
  const told = useRef(onFirstVisible);
  useEffect(() => {
    told.current = onFirstVisible;
  });
  const observer = useRef<IntersectionObserver | null>(null);
  const getObserver = useCallback(() => (observer.current ??= watch(setLive, told)), []);
  useEffect(() => () => {
    observer.current?.disconnect();
    observer.current = null;
  }, []);
  const observe = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    getObserver().observe(element);
    return () => observer.current?.unobserve(element);
  }, [getObserver]);
  const wake = useCallback((index: number) => setLive((now) => (now.has(index) ? now : new Set(now).add(index))), []);
  return { isLive: (index) => count <= SHORT || live.has(index), observe, wake };
}

type SetLive = (change: (now: ReadonlySet<number>) => ReadonlySet<number>) => void;

function watch(setLive: SetLive, told: { current: ((index: number) => void) | undefined }): IntersectionObserver {
  const visible = new Set<number>();
  // `scrollMargin` widens the panes, which scroll on their own; `rootMargin` the window.
  const options = { rootMargin: '75% 0px', scrollMargin: '75% 0px' };
  return new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const index = Number((entry.target as HTMLElement).dataset['block']);
      if (entry.isIntersecting) visible.add(index);
      else visible.delete(index);
    }
    if (visible.size === 0) return;
    setLive((now) => (now.size === visible.size && [...visible].every((index) => now.has(index)) ? now : new Set(visible)));
    told.current?.(Math.min(...visible));
  }, options);
}
