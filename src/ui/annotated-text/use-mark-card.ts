/**
 * Which mark's card is open, and what opens it: hover after 250 ms, focus or click at once. One that
 * was opened by focus or click stays until Esc or a click elsewhere.
 */
import { useCallback, useEffect, useMemo, useRef, useState, type FocusEvent, type MouseEvent, type PointerEvent } from 'react';

import { PHONE } from '../media/use-media.ts';

export interface OpenCard {
  readonly id: string;
  readonly pinned: boolean;
}
const HOVER_AFTER_MS = 250;
const LEAVE_AFTER_MS = 200;

const markIdOf = (target: EventTarget | null): string | null =>
  (target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null)?.dataset['mark'] ?? null;

export interface MarkCardState {
  readonly card: OpenCard | null;
  /** `returning`: the focus goes back to the mark, which must not open the card again. */
  readonly close: (returning?: boolean) => void;
  readonly pin: (id: string) => void;
  readonly handlers: {
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onPointerOut: (event: PointerEvent) => void;
    readonly onClick: (event: MouseEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
  };
  /** For the card itself: the pointer inside keeps it open. */
  readonly cardHandlers: { readonly onPointerEnter: () => void; readonly onPointerLeave: () => void };
}

export function useMarkCard(): MarkCardState {
  const [card, setCard] = useState<OpenCard | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const later = useCallback((delayMs: number, then: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(then, delayMs);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Giving the focus back to a mark must not open the card that was just closed.
  const muted = useRef(false);
  const close = useCallback((returning = false) => {
    clearTimeout(timer.current);
    muted.current = returning;
    setCard(null);
  }, []);
  const pin = useCallback((id: string) => {
    clearTimeout(timer.current);
    setCard({ id, pinned: true });
    // On phones the card is a sheet from below: the mark moves out from under it (its scroll margin says how far).
    if (matchMedia(PHONE).matches) requestAnimationFrame(() => document.querySelector(`[data-mark="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' }));
  }, []);
  const leave = useCallback(() => later(LEAVE_AFTER_MS, () => setCard((open) => (open?.pinned === true ? open : null))), [later]);
  const handlers = useMemo(() => ({
    onPointerOver: (event: PointerEvent) => {
      const id = markIdOf(event.target);
      if (id === null || event.pointerType === 'touch') return;
      later(HOVER_AFTER_MS, () => setCard((open) => (open?.pinned === true ? open : { id, pinned: false })));
    },
    onPointerOut: (event: PointerEvent) => {
      if (event.pointerType !== 'touch' && markIdOf(event.target) !== null) leave();
    },
    onClick: (event: MouseEvent) => {
      const id = markIdOf(event.target);
      const selecting = getSelection()?.isCollapsed === false;
      if (id === null || selecting) close();
      else pin(id);
    },
    onFocus: (event: FocusEvent) => {
      const id = (event.target as HTMLElement).dataset['focus'];
      if (id !== undefined && !muted.current) pin(id);
      muted.current = false;
    },
  }), [close, later, leave, pin]);
  const cardHandlers = useMemo(() => ({ onPointerEnter: () => clearTimeout(timer.current), onPointerLeave: leave }), [leave]);
  return { card, close, pin, handlers, cardHandlers };
}
