/**
 * What is rewritten and shown as one: a sentence, a heading, a list item or table row. In: an analysis.
 * Out: units in order that cover every letter and digit.
 */
import { span, type Span } from '../document/span.ts';
import type { Analysis } from '../pipeline/analysis.ts';
import type { PlainSentence } from './types.ts';

export interface Unit {
  readonly source: Span;
  readonly kind: PlainSentence['kind'];
}

// Hit "- item", "2) item", "• item"; miss "-5".
const LIST_ITEM = /^(?:[-*•·–▪●◦>]\s|\(?\d{1,2}[.)]\s|\(?[a-zA-Z][.)]\s|\[[ xX]?\])/;
const TABLE_ROW = /\t|[^\s] {3,}\S|\|/;

export function cutUnits({ document: { text }, sentences, sections }: Analysis): Unit[] {
  const headers = sections.filter((one) => one.header.end > one.header.start);
  const out: Unit[] = [];
  let at = 0;
  for (const sentence of sentences) {
    let start: number = sentence.start;
    while (at < headers.length && (headers[at] as { header: Span }).header.end <= start) at += 1;
    while (at < headers.length && (headers[at] as { header: Span }).header.start < sentence.end) {
      const { header, body } = headers[at] as { header: Span; body: Span };
      push(out, text, { start, end: header.start, kind: undefined });
      const end = Math.min(Math.max(header.end, body.start), sentence.end);
      push(out, text, { start: Math.max(start, header.start), end, kind: 'header' });
      start = end;
      at += 1;
    }
    push(out, text, { start, end: sentence.end, kind: undefined });
  }
  return out;
}

/** Adds what is left of a range without its outer white space. */
function push(out: Unit[], text: string, { start, end, kind }: { start: number; end: number; kind: 'header' | undefined }): void {
  const written = text.slice(start, end);
  const trimmed = written.trim();
  if (trimmed === '') return;
  const from = start + written.indexOf(trimmed);
  const line = LIST_ITEM.test(trimmed) || TABLE_ROW.test(trimmed);
  out.push({ source: span(from, from + trimmed.length), kind: kind ?? (line ? 'line' : 'sentence') });
}
