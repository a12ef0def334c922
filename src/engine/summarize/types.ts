/** What a summary is: lines, each with its evidence and verdict. */
import type { Span } from '../document/span.ts';
import type { Verdict, VerdictReason } from '../verify/types.ts';

export const SUMMARY_STYLES = ['handoff', 'problems', 'oneliner', 'lay'] as const;
export type SummaryStyle = (typeof SUMMARY_STYLES)[number];
export type SummaryGroup = 'one-liner' | 'critical' | 'problems' | 'medications' | 'results' | 'plan' | 'follow-up' | 'course';

/** Evidence of one note among several; `note` is its id, absent when there is one note only. */
export interface Evidence {
  readonly span: Span;
  readonly note?: string;
}
export interface SummaryLine {
  readonly group: SummaryGroup;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly verdict: Verdict;
  readonly reasons: readonly VerdictReason[];
}
export interface SummaryResult {
  readonly style: SummaryStyle;
  /** Supported lines only, in reading order. */
  readonly lines: readonly SummaryLine[];
  /** Lines the fact lock refused; never in the copy. */
  readonly heldBack: readonly SummaryLine[];
  /** Critical items of the source (allergies, held or stopped drugs, results far out of range) and whether a line covers them. */
  readonly critical: readonly { readonly text: string; readonly evidence: readonly Evidence[]; readonly covered: boolean }[];
}
