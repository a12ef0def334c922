/** What a generative model may be asked for, and what of its answer stands. */
import type { Span } from '../document/span.ts';
import type { Verdict, VerdictReason } from '../verify/types.ts';

/** `rewrite`: a group of sentences in plainer words. `sum-up`: a section in a few sentences. */
export type WritingKind = 'rewrite' | 'sum-up';

/** A passage that is short enough to be given to a small model whole. */
export interface Passage {
  readonly kind: WritingKind;
  readonly source: Span;
  readonly words: number;
}
/** A sentence of the model's, as checked against the passage. */
export interface WrittenSentence {
  readonly text: string;
  readonly verdict: Verdict;
  readonly reasons: readonly VerdictReason[];
  /** Into the document. */
  readonly evidence: readonly Span[];
}
export interface WrittenPassage {
  readonly kind: WritingKind;
  readonly source: Span;
  /** Supported ones alone, in order; empty when the passage is kept as written. */
  readonly sentences: readonly WrittenSentence[];
  /** Sentences that the fact lock refused: shown as such, never copied. */
  readonly heldBack: readonly WrittenSentence[];
  /** What the passage says and a rewriting left out; the rewriting then does not stand. */
  readonly lost: readonly VerdictReason[];
}
