import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Span } from '../../engine/document/span.ts';
import { Button } from '../button/button.tsx';
import { moveEdge } from './extent.ts';
import styles from './extent-editor.module.css';

/** Which words a finding covers, moved by a word at either edge. Each press takes effect at once. */
export function ExtentEditor({ text, span, onChange }: { readonly text: string; readonly span: Span; readonly onChange: (span: Span) => void }) {
  const move = (edge: 'start' | 'end', direction: -1 | 1): void => {
    const next = moveEdge(text, span, edge, direction);
    if (next !== span) onChange(next);
  };
  return (
    <div className={styles.row} role="group" aria-label="Extent">
      <Button size="small" square aria-label="Start one word earlier" data-part="extent" onPress={() => move('start', -1)}><ChevronLeft aria-hidden /></Button>
      <Button size="small" square aria-label="Start one word later" onPress={() => move('start', 1)}><ChevronRight aria-hidden /></Button>
      <span className={styles.words}>{text.slice(span.start, span.end)}</span>
      <Button size="small" square aria-label="End one word earlier" onPress={() => move('end', -1)}><ChevronLeft aria-hidden /></Button>
      <Button size="small" square aria-label="End one word later" onPress={() => move('end', 1)}><ChevronRight aria-hidden /></Button>
    </div>
  );
}
