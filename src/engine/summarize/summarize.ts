/** Summarises analysed notes of one patient; every line has evidence. */
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Analysis } from '../pipeline/analysis.ts';
import type { SummaryResult, SummaryStyle } from './types.ts';

/** One note of possibly several; `id` and `date` are absent where there is one. */
export interface NoteToSummarize {
  readonly id?: string;
  readonly date?: string;
  readonly analysis: Analysis;
}

export function summarize(_notes: readonly NoteToSummarize[], style: SummaryStyle, _lexicons: Lexicons): SummaryResult {
  return { style, lines: [], heldBack: [], critical: [] };
}
