/** Puts the risks of an output together. Out: in text order, one a place, mapped into the output; and the level. */
import { unionOf } from '../../document/span.ts';
import type { OffsetMap } from '../../document/text-edit.ts';
import type { Lexicons } from '../../lexicon/lexicons.ts';
import type { Analysis } from '../../pipeline/analysis.ts';
import type { Selection } from '../selection/decide.ts';
import { findOwnTags } from '../selection/own-tags.ts';
import type { ResidualRisk, RiskLevel } from '../types.ts';
import { keptRisks, type RawRisk, type ShownFacts } from './kept-risks.ts';
import { RISK_KINDS, riskLevel, type RiskKindId } from './kinds.ts';
import { textRisks } from './text-risks.ts';

export interface ResidualInput {
  readonly analysis: Analysis;
  readonly selection: Selection;
  readonly shown: ShownFacts;
  readonly map: OffsetMap;
  readonly lexicons: Lexicons;
}

export function residualRisk({ analysis, selection, shown, map, lexicons }: ResidualInput): { residual: ResidualRisk[]; risk: RiskLevel } {
  const { text } = analysis.document;
  const settled = unionOf([
    ...shown.mentions, ...analysis.entities, ...analysis.protectedTerms, ...selection.kept.map(({ finding }) => finding),
  ].map((one) => one.span).concat(findOwnTags(text).spans));
  const raw = [...keptRisks(selection, shown), ...textRisks({ text, settled, sentences: analysis.sentences, lexicons })];
  const strongest = heaviestByPlace(raw);
  const residual = strongest.map(({ kind, span: at }): ResidualRisk => ({ span: at, out: map.spanToOutput(at), kind, reason: RISK_KINDS[kind].reason }))
    .filter(({ out }) => out.start < out.end);
  return { residual, risk: riskLevel(raw.map(({ kind, span: at }) => ({ kind, text: text.slice(at.start, at.end) }))) };
}

const weightOf = (kind: RiskKindId): number => RISK_KINDS[kind].weight;

/** Where two risks begin at one place or one lies in the other, the heavier speaks; of equals the longer. */
function heaviestByPlace(raw: readonly RawRisk[]): RawRisk[] {
  const sorted = [...raw].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || weightOf(b.kind) - weightOf(a.kind));
  const out: RawRisk[] = [];
  for (const next of sorted) {
    const last = out.at(-1);
    if (last === undefined || next.span.end > last.span.end) out.push(next);
    else if (weightOf(next.kind) > weightOf(last.kind)) out[out.length - 1] = next;
  }
  return out;
}
