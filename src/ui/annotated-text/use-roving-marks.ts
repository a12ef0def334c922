/** One tab stop for all marks of a text: J and K or the arrow keys move the focus among them. */
import { useCallback, useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { preferences } from '../../session/preferences.ts';
import type { MarkSource } from './mark-source.ts';
import type { TextMark } from './mark.ts';

export interface RovingOptions {
  readonly container: RefObject<HTMLElement | null>;
  readonly marks: MarkSource;
  /** Makes sure that the mark is drawn. */
  readonly wake: (mark: TextMark) => void;
  /** Keys of the task (A, R, T, E ...) with the focused mark; true when it took the key. */
  readonly onKey?: ((event: KeyboardEvent, id: string | null) => boolean) | undefined;
  /** E on no mark, F2 anywhere: edit the text. */
  readonly onEdit?: (() => void) | undefined;
}

const focusedId = (): string | null => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset['focus'] : undefined) ?? null;

export function useRovingMarks({ container, marks, wake, onKey, onEdit }: RovingOptions) {
  // A new object each time, so that the same mark can be asked for twice.
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    const button = container.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(wanted.id)}"]`);
    if (button === null || button === undefined) return;
    button.focus({ preventScroll: true });
    button.scrollIntoView({ block: 'nearest' });
    setWanted(null);
  }, [wanted, container, marks]);
  const focusMark = useCallback((id: string): void => {
    const mark = marks.byId(id);
    if (mark === undefined) return;
    wake(mark);
    setWanted({ id });
  }, [marks, wake]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as HTMLElement).closest('[data-floating], textarea, input') !== null) return;
    if (takeKey(event)) event.preventDefault();
  };
  const takeKey = (event: KeyboardEvent): boolean => {
    const id = focusedId();
    if (event.key === 'F2') return callIf(onEdit);
    const step = stepOf(event.key, id !== null);
    if (step !== 0) return move(id, step);
    if (id !== null && (event.key === 'Home' || event.key === 'End')) return focusFirst(event.key === 'Home' ? 1 : -1);
    if (onKey?.(event, id) === true) return true;
    return event.key.toLowerCase() === 'e' && id === null && preferences.get().singleKeys && callIf(onEdit);
  };
  const move = (id: string | null, step: 1 | -1): boolean => {
    const mark = marks.step(id, step);
    if (mark !== undefined) focusMark(mark.id);
    return true;
  };
  const focusFirst = (by: 1 | -1): boolean => {
    const mark = marks.step(null, by);
    if (mark !== undefined) focusMark(mark.id);
    return true;
  };
  return { onKeyDown, focusMark };
}

function stepOf(key: string, onMark: boolean): 1 | -1 | 0 {
  if (preferences.get().singleKeys && /^[jk]$/i.test(key)) return key.toLowerCase() === 'j' ? 1 : -1;
  if (key === 'ArrowRight') return 1;
  if (key === 'ArrowLeft' && onMark) return -1;
  if (onMark && key === 'ArrowDown') return 1;
  return onMark && key === 'ArrowUp' ? -1 : 0;
}

function callIf(call: (() => void) | undefined): boolean {
  call?.();
  return call !== undefined;
}
