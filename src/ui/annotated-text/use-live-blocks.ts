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
  const watching = useRef<Watch | null>(null);
  useEffect(() => () => {
    watching.current?.observer.disconnect();
    watching.current = null;
  }, []);
  const observe = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    watching.current ??= watch(setLive, told);
    watching.current.observer.observe(element);
    return () => {
      watching.current?.observer.unobserve(element);
      watching.current?.visible.delete(element);
    };
  }, []);
  const wake = useCallback((index: number) => setLive((now) => (now.has(index) ? now : new Set(now).add(index))), []);
  return { isLive: (index) => count <= SHORT || live.has(index), observe, wake };
}

type SetLive = (change: (now: ReadonlySet<number>) => ReadonlySet<number>) => void;

interface Watch {
  readonly observer: IntersectionObserver;
  /** Several elements may belong to one block. */
  readonly visible: Set<Element>;
}

function watch(setLive: SetLive, told: { current: ((index: number) => void) | undefined }): Watch {
  const visible = new Set<Element>();
  // `scrollMargin` widens the panes, which scroll on their own; `rootMargin` the window.
  const options = { rootMargin: '75% 0px', scrollMargin: '75% 0px' };
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) visible.add(entry.target);
      else visible.delete(entry.target);
    }
    if (visible.size === 0) return;
    const blocks = new Set([...visible].map((element) => Number((element as HTMLElement).dataset['block'])));
    setLive((now) => (now.size === blocks.size && [...blocks].every((index) => now.has(index)) ? now : blocks));
    told.current?.(Math.min(...blocks));
  }, options);
  return { observer, visible };
}
