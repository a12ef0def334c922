/** What plain language gives back. */
import type { Span } from '../document/span.ts';
import type { Verdict, VerdictReason } from '../verify/types.ts';

export const CHANGE_KINDS = [
  'abbreviation', 'term', 'explanation', 'split', 'dose', 'frequency', 'route', 'unit', 'shorthand', 'reorder', 'fallback',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change of wording. `source` is into the document, `out` into the plain text. */
export interface PlainChange {
  readonly kind: ChangeKind;
  readonly from: string;
  readonly to: string;
  readonly source?: Span;
  readonly out?: Span;
}
/** A sentence of the source beside what stands for it. Together they cover every letter and digit of the source. */
export interface PlainSentence {
  readonly source: Span;
  /** Into the plain text as a whole. */
  readonly out: Span;
  readonly text: string;
  /** The verdict on the candidate; when it is not `supported`, `text` is the source's own words. */
  readonly verdict: Verdict;
  readonly reasons: readonly VerdictReason[];
  readonly changes: readonly PlainChange[];
  /** `header`: a section heading; `line`: a table row or list item; else `sentence`. */
  readonly kind: 'sentence' | 'header' | 'line';
}
/** Grades of US schooling (FKGL, SMOG, Dale-Chall); null for a text too short to measure. */
export interface Readability {
  readonly fkgl: number | null;
  readonly smog: number | null;
  readonly daleChall: number | null;
  readonly words: number;
  readonly sentences: number;
}
/** A term kept in the plain text and explained beside it. */
export interface GlossaryHit {
  readonly term: string;
  readonly explanation: string;
  readonly out: readonly Span[];
  readonly source: readonly Span[];
}
export type TodoKind = 'medicine' | 'stop' | 'hold' | 'appointment' | 'test' | 'instruction' | 'warning';
/** One thing to do, with its source. `when` is "date not given" where the note gives none. */
export interface TodoItem {
  readonly kind: TodoKind;
  readonly text: string;
  readonly when: string;
  readonly evidence: readonly Span[];
}
export interface SimplifyResult {
  readonly text: string;
  readonly sentences: readonly PlainSentence[];
  readonly readability: { readonly before: Readability; readonly after: Readability };
  readonly glossary: readonly GlossaryHit[];
  readonly todo: readonly TodoItem[];
  /** Questions the reader may want to ask, made of what the note leaves open. */
  readonly questions: readonly { readonly text: string; readonly evidence: readonly Span[] }[];
}
export interface SimplifyOptions {
  /** Reading level 5 to 9: lower replaces and splits more. Never relaxes the fact lock. */
  readonly level: number;
}
