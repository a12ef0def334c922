/**
 * Cuts a document into parts that are read one after the other. In: the text and its sections. Out:
 * spans that cover the text without gaps, each at most about {@link PART_LENGTH} units, cut at a
 * blank line, else a line end, else a space, so that no token and hardly a sentence is cut.
 */
import { snapToCodePoint, span, type Span } from '../document/span.ts';
import type { SectionAnnotation } from '../document/annotation.ts';

export const PART_LENGTH = 8000;

export function cutIntoParts(text: string, sections: readonly SectionAnnotation[]): Span[] {
  const starts = sections.map((section) => section.span.start as number);
  const parts: Span[] = [];
  let at = 0;
  let next = 0;
  while (at < text.length) {
    const limit = at + PART_LENGTH;
    if (limit >= text.length) {
      parts.push(span(at, text.length));
      break;
    }
    while (next < starts.length && (starts[next] as number) <= limit) next += 1;
    const sectionStart = starts[next - 1] ?? 0;
    const cut = sectionStart > at + PART_LENGTH / 2 ? sectionStart : cutBefore(text, at, limit);
    parts.push(span(at, cut));
    at = cut;
  }
  return parts;
}

function cutBefore(text: string, from: number, limit: number): number {
  const lowest = from + PART_LENGTH / 2;
  const blank = text.lastIndexOf('\n\n', limit);
  if (blank >= lowest) return blank + 2;
  const line = text.lastIndexOf('\n', limit);
  if (line >= lowest) return line + 1;
  const stop = text.lastIndexOf('. ', limit);
  if (stop >= lowest) return stop + 2;
  const space = text.lastIndexOf(' ', limit);
  return space >= lowest ? space + 1 : snapToCodePoint(text, limit);
}
