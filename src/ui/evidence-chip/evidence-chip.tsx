import { Quote } from 'lucide-react';
import type { Span } from '../../engine/document/span.ts';
import { useNoteView } from '../../session/session-context.ts';
import { useSelected } from '../../session/use-observable.ts';
import styles from './evidence-chip.module.css';

export interface EvidenceChipProps {
  /** Name of the section that the passages stand in. */
  readonly section: string;
  readonly spans: readonly Span[];
  /** Unique on the screen, such as the line's id and the chip's number. */
  readonly id: string;
}

/**
 * Paints the passages yellow in the text and scrolls to the first; stays pressed until pressed again. A plain button of the
 * browser: a long note has a thousand of them, and a component of the library costs each some ten hooks and effects.
 */
export function EvidenceChip({ section, spans, id }: EvidenceChipProps) {
  const view = useNoteView();
  const lit = useSelected(view.state, ({ spotlight }) => spotlight?.by === id);
  const words = spans.length > 1 ? `${section} ${spans.length}` : section;
  return (
    <button type="button" className={styles.chip} aria-label={`${words}: show in text`} aria-pressed={lit} onClick={() => view.light(spans, id)}>
      <Quote aria-hidden />{words}
    </button>
  );
}
