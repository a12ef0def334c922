import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { placeNear } from './text-position.ts';
import styles from './annotated-text.module.css';

export interface FloatingProps {
  /** Finds the rectangle to stand by; null closes. Asked again on scroll and resize. */
  readonly anchor: () => DOMRect | null;
  readonly label: string;
  readonly kind: 'card' | 'bar';
  readonly onClose: () => void;
  readonly onPointerEnter?: () => void;
  readonly onPointerLeave?: () => void;
  readonly children: ReactNode;
}

/** Stands near a rectangle of the text without covering its line. A sheet above the tabs on phones. */
export function Floating({ anchor, label, kind, onClose, children, ...pointer }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ x: number; y: number; above: boolean } | null>(null);
  const latest = useRef({ anchor, onClose });
  useEffect(() => {
    latest.current = { anchor, onClose };
  });
  useLayoutEffect(() => {
    const put = (): void => {
      const rect = anchor();
      const element = box.current;
      if (rect === null || element === null) return;
      setPlace((old) => {
        const next = placeNear(rect, { width: element.offsetWidth, height: element.offsetHeight });
        return old !== null && old.x === next.x && old.y === next.y && old.above === next.above ? old : next;
      });
    };
    put();
    addEventListener('scroll', put, { capture: true, passive: true });
    addEventListener('resize', put);
    return () => {
      removeEventListener('scroll', put, { capture: true });
      removeEventListener('resize', put);
    };
  });
  const style = { '--x': `${place?.x ?? 0}px`, '--y': `${place?.y ?? -9999}px` } as CSSProperties;
  return (
    <div ref={box} className={kind === 'card' ? styles.card : styles.bar} role={kind === 'card' ? 'dialog' : 'toolbar'} aria-label={label} tabIndex={-1}
      data-floating={kind} data-above={kind === 'card' && place?.above === true ? '' : undefined} style={style} {...pointer}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        latest.current.onClose();
      }}>
      {children}
    </div>
  );
}
