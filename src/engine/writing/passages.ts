/**
 * Cuts a document into passages for a small model: groups of whole sentences of one section. In: an analysis. Out: passages that together
 * cover every sentence of the bodies but those too short or too long; a sentence that is longer than a passage may be is left out, never cut.
 */
import { span, type Span } from '../document/span.ts';
import { firstIndex } from '../document/first-index.ts';
import type { Analysis } from '../pipeline/analysis.ts';
import type { Passage, WritingKind } from './types.ts';

/** Words: small models lose the thread of more, and a group to rewrite should be read at one glance. */
const MOST_WORDS: Readonly<Record<WritingKind, number>> = { rewrite: 60, 'sum-up': 400 };
const LEAST_WORDS: Readonly<Record<WritingKind, number>> = { rewrite: 5, 'sum-up': 25 };

export function passagesOf(analysis: Analysis, kind: WritingKind): Passage[] {
  return analysis.sections.flatMap(({ body }) => groupsOf(analysis, body, kind)).filter(({ words }) => words >= LEAST_WORDS[kind]);
}

function groupsOf({ sentences, document: { text } }: Analysis, body: Span, kind: WritingKind): Passage[] {
  const groups: Passage[] = [];
  for (let at = firstFrom(sentences, body.start); at < sentences.length; at += 1) {
    const sentence = sentences[at] as Span;
    if (sentence.start >= body.end) break;
    // A sentence that holds the header begins before the body.
    const source = span(Math.max(sentence.start, body.start), Math.min(sentence.end, body.end));
    const words = countWords(text.slice(source.start, source.end));
    const last = groups.at(-1);
    if (words > MOST_WORDS[kind]) continue;
    const joins = last !== undefined && last.words + words <= MOST_WORDS[kind] && text.slice(last.source.end, source.start).trim() === '';
    if (joins) groups[groups.length - 1] = { kind, source: span(last.source.start, source.end), words: last.words + words };
    else groups.push({ kind, source, words });
  }
  return groups;
}

/** Index of the first sentence that ends after an offset. */
function firstFrom(sentences: readonly Span[], offset: number): number {
  return firstIndex(sentences, ({ end }) => end > offset);
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{Nd}]/u.test(word)).length;
