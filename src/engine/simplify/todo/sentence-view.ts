/** A sentence as the what-to-do list reads it: its words, its plain words, its section. */
import type { Span } from '../../document/span.ts';
import type { EntityAnnotation } from '../../document/annotation.ts';
import { tokenAtOrAfter, sectionKind, type PlainReading } from '../reading.ts';
import type { PlainSentence } from '../types.ts';

export interface SentenceView {
  readonly source: Span;
  /** As written. */
  readonly words: string;
  /** In plain words, without bullets and numbering. */
  readonly plain: string;
  readonly section: string;
  readonly kind: PlainSentence['kind'];
  readonly entities: readonly EntityAnnotation[];
}

/** In: the plain sentences. Out: one view each, headings left out. */
export function viewSentences(reading: PlainReading, sentences: readonly PlainSentence[]): SentenceView[] {
  const { entities } = reading.analysis;
  const out: SentenceView[] = [];
  let at = 0;
  for (const { source, text, kind } of sentences) {
    while (at < entities.length && (entities[at] as EntityAnnotation).span.start < source.start) at += 1;
    const first = at;
    while (at < entities.length && (entities[at] as EntityAnnotation).span.start < source.end) at += 1;
    if (kind === 'header') continue;
    const plain = text.replace(/^\s*(?:[-*•·–▪●◦>]|\(?\d{1,2}[.)]|\[[ xX]?\])\s*/, '').replace(/\s+/g, ' ').trim();
    const words = reading.text.slice(source.start, source.end);
    out.push({ source, words, plain, kind, section: sectionKind(reading, tokenAtOrAfter(reading.tokens, source.start)), entities: entities.slice(first, at) });
  }
  return out;
}
