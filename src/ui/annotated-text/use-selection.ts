/** The words that the user selected in a text, snapped to whole words (Alt drags freely). */
import { useCallback, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import type { Stretch } from './blocks.ts';
import { selectedStretch, snapToWords } from './text-position.ts';

export interface TextSelection extends Stretch {
  readonly rect: () => DOMRect | null;
}

export function useTextSelection(container: RefObject<HTMLElement | null>, text: string) {
  const [selection, setSelection] = useState<TextSelection | null>(null);
  const look = useCallback((free: boolean) => {
    const element = container.current;
    const stretch = element === null ? null : selectedStretch(element);
    const snapped = stretch === null || free ? stretch : snapToWords(text, stretch);
    setSelection(snapped === null || snapped.end <= snapped.start ? null : { ...snapped, rect: selectionRect });
  }, [container, text]);
  const onPointerUp = useCallback((event: PointerEvent) => {
    if ((event.target as Element).closest('[data-floating]') !== null) return;
    const free = event.altKey;
    // The browser settles the selection after this event.
    requestAnimationFrame(() => look(free));
  }, [look]);
  const onKeyUp = useCallback((event: KeyboardEvent) => {
    if (event.key === 'Shift' || event.shiftKey) look(event.altKey);
  }, [look]);
  const clear = useCallback(() => {
    getSelection()?.removeAllRanges();
    setSelection(null);
  }, []);
  return { selection, clear, onPointerUp, onKeyUp };
}

function selectionRect(): DOMRect | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  return selection.getRangeAt(0).getBoundingClientRect();
}
