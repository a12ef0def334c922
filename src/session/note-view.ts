/** Where the reader is in the open note: what is lit, what to scroll to, reading or editing. */
import type { Span } from '../engine/document/span.ts';
import { Observable } from './observable.ts';

export interface Spotlight {
  readonly spans: readonly Span[];
  /** Which of the spans is the one being looked at. */
  readonly at: number;
  /** Who lit it, such as a line's id, so that its chip shows as pressed. */
  readonly by: string;
}
export interface NoteView {
  readonly mode: 'read' | 'edit';
  readonly spotlight: Spotlight | null;
  /** Offset that the text should bring into view; a new object each time, so that the same offset scrolls again. */
  readonly reveal: { readonly offset: number } | null;
  /** First character on screen. */
  readonly visibleFrom: number;
}
const START: NoteView = { mode: 'read', spotlight: null, reveal: null, visibleFrom: 0 };

export class NoteViewStore {
  readonly state = new Observable<NoteView>(START);

  reset(): void {
    this.state.set(START);
  }

  /** Paints the passages yellow and brings the first into view. The same `by` again turns it off. */
  light(spans: readonly Span[], by: string): void {
    const { spotlight } = this.state.get();
    if (spotlight?.by === by || spans.length === 0) {
      this.dim();
      return;
    }
    this.state.update({ spotlight: { spans, at: 0, by }, reveal: { offset: (spans[0] as Span).start }, mode: 'read' });
  }

  /** To the next (+1) or the previous (-1) passage of the spotlight. */
  walk(step: 1 | -1): void {
    const { spotlight } = this.state.get();
    if (spotlight === null) return;
    const at = (spotlight.at + step + spotlight.spans.length) % spotlight.spans.length;
    this.state.update({ spotlight: { ...spotlight, at }, reveal: { offset: (spotlight.spans[at] as Span).start } });
  }

  dim(): void {
    if (this.state.get().spotlight !== null) this.state.update({ spotlight: null });
  }

  reveal(offset: number): void {
    this.state.update({ reveal: { offset } });
  }

  edit(offset?: number): void {
    this.state.update({ mode: 'edit', ...(offset === undefined ? {} : { reveal: { offset } }) });
  }

  read(): void {
    this.state.update({ mode: 'read' });
  }
}
