/** A line before it is checked and chosen. */
import type { Evidence, SummaryGroup } from './types.ts';
import type { NoteView } from './note-view.ts';
import type { Span } from '../document/span.ts';

export interface Candidate {
  readonly group: SummaryGroup;
  readonly text: string;
  /** What the fact lock reads in place of `text`: the same line with the source's own age. */
  readonly checked?: string;
  readonly evidence: readonly Evidence[];
  readonly views: readonly NoteView[];
  /** Higher is chosen first. */
  readonly importance: number;
  /** Place among its group. */
  readonly order: number;
  /** A drug or problem name that the line speaks of, to keep lines from saying things twice. */
  readonly about?: string;
  /** Says no more than the line about this drug says: dropped when that line is chosen. */
  readonly repeats?: string;
  /** Must be covered by a line, or be listed as not covered. */
  readonly critical?: string;
}

export function evidenceOf(view: NoteView, spans: readonly Span[]): Evidence[] {
  const seen = new Set<number>();
  return spans.filter((s) => s.end > s.start && !seen.has(s.start) && seen.add(s.start))
    .map((s) => (view.id === undefined ? { span: s } : { span: s, note: view.id }));
}
