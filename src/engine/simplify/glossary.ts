/** Terms that stay in the plain text, each explained once. */
import { span, type Span } from '../document/span.ts';
import type { KeptTerm } from './terms/place-lexemes.ts';
import type { GlossaryHit, PlainSentence } from './types.ts';

interface Gathered {
  readonly term: string;
  readonly explanation: string;
  readonly out: Span[];
  readonly source: Span[];
}

/** In: kept terms in text order and the sentences. Out: one hit a term, with every place. */
export function glossaryOf(kept: readonly KeptTerm[], sentences: readonly PlainSentence[], text: string): GlossaryHit[] {
  const hits = new Map<string, Gathered>();
  let at = 0;
  for (const { start, end, entry } of kept) {
    while (at < sentences.length && (sentences[at] as PlainSentence).source.end <= start) at += 1;
    const sentence = sentences[at];
    if (sentence === undefined || sentence.source.start > start || sentence.source.end < end) continue;
    const out = placeIn(sentence, start, end, text);
    if (out === undefined) continue;
    const hit = hits.get(entry.term) ?? { term: entry.term, explanation: entry.explanation, out: [], source: [] };
    hits.set(entry.term, hit);
    hit.out.push(out);
    hit.source.push(span(start, end));
  }
  return [...hits.values()];
}

/** Where untouched source words stand in the plain sentence, or undefined when they do not. */
function placeIn({ source, out, changes, text: plain }: PlainSentence, start: number, end: number, text: string): Span | undefined {
  const before = changes.filter((change) => change.source !== undefined && change.out !== undefined && change.source.end <= start).at(-1);
  const shift = before?.source === undefined || before.out === undefined ? out.start - source.start : before.out.end - before.source.end;
  const from = start + shift - out.start;
  return plain.slice(from, from + end - start) === text.slice(start, end) ? span(start + shift, end + shift) : undefined;
}
