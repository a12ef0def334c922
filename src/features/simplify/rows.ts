/** Rows of the aligned pair. In: the plain text's sentences, glossary hits, sections. Out: rows, grouped so that far groups need not be drawn. */
import type { Span } from '../../engine/document/span.ts';
import type { GlossaryHit, PlainSentence, SimplifyResult } from '../../engine/simplify/types.ts';

export interface TermAt {
  /** Offsets in the row's own plain text. */
  readonly start: number;
  readonly end: number;
  readonly hit: GlossaryHit;
}
export interface Row {
  readonly index: number;
  readonly source: Span;
  readonly original: string;
  readonly sentence: PlainSentence;
  readonly terms: readonly TermAt[];
}
/** At most this many rows a group: one grid, drawn or not drawn as a whole. */
const GROUP = 24;

export function makeRows(text: string, { sentences, glossary }: SimplifyResult): Row[] {
  const places = glossary.flatMap((hit) => hit.out.map((at) => ({ at, hit }))).sort((a, b) => a.at.start - b.at.start);
  let next = 0;
  return sentences.map((sentence, index) => {
    const { out, source } = sentence;
    while (next < places.length && (places[next]?.at.start ?? 0) < out.start) next += 1;
    const terms: TermAt[] = [];
    for (let i = next; i < places.length && (places[i]?.at.start ?? 0) < out.end; i += 1) {
      const { at, hit } = places[i] as { at: Span; hit: GlossaryHit };
      const last = terms.at(-1);
      const start = at.start - out.start;
      if (at.end <= out.end && (last === undefined || start >= last.end)) terms.push({ start, end: at.end - out.start, hit });
    }
    return { index, source, original: text.slice(source.start, source.end), sentence, terms };
  }).filter(({ original }) => original.trim() !== '');
}

export function groupRows(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (let at = 0; at < rows.length; at += GROUP) groups.push(rows.slice(at, at + GROUP));
  return groups;
}

export interface LockCount {
  readonly passed: number;
  readonly kept: readonly Row[];
}

/** How many rewritten sentences passed the fact lock, and which were put back. */
export function countLock(rows: readonly Row[]): LockCount {
  const kept = rows.filter(({ sentence }) => isKept(sentence));
  return { passed: rows.length - kept.length, kept };
}

export const isKept = (sentence: PlainSentence): boolean => sentence.changes.some(({ kind }) => kind === 'fallback');
