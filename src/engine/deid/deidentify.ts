/**
 * De-identifies an analysed document. In: the analysis and options. Out: the text, edits that map both
 * ways, findings that stay, and what may still point to a person. Same input, options and seed: same output.
 */
import { bySpan, span } from '../document/span.ts';
import { applyEdits, type OffsetMap } from '../document/text-edit.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Analysis } from '../pipeline/analysis.ts';
import { orderOf } from './dates/date-order.ts';
import { dateReader, type DateReader } from './dates/date-reader.ts';
import { mentionsOf } from './entities.ts';
import type { DeidContext, Mention } from './mention.ts';
import type { Replacement } from './operators/define.ts';
import { operatorOf } from './operators/registry.ts';
import { policyOf } from './policies.ts';
import { residualRisk } from './residual/residual-risk.ts';
import { decide, type Kept } from './selection/decide.ts';
import { policyTest } from './selection/policy-test.ts';
import { touchesAny, without } from './selection/span-index.ts';
import type { DeidEdit, DeidOptions, DeidResult, KeptFinding } from './types.ts';
import { KNOWN_YEAR, yearsOf } from './years.ts';

/** @throws EngineError `UNKNOWN_ID` for an unknown policy or operator */
export function deidentify(analysis: Analysis, options: DeidOptions, lexicons: Lexicons): DeidResult {
  const { document: { id, text } } = analysis;
  const operator = operatorOf(options.operator);
  const facts = { text, policy: policyOf(options.policy), lexicons, ...calendarOf(analysis, options) };
  const selection = decide(analysis, options, policyTest(facts.policy, facts));
  const mentions = mentionsOf(selection.targets, facts);
  const context: DeidContext = { ...facts, documentId: id, mentions, seed: options.seed };
  const replace = operator.prepare(context);
  const replaced = mentions.map((mention) => ({ mention, by: replace(mention) }));
  const edited = applyEdits(text, replaced.map(({ mention, by }) => ({ span: by.span ?? mention.span, replacement: by.text })));
  const shown = { text, mentions, operator: options.operator, readDate: facts.readDate };
  return {
    text: edited.text,
    edits: editsOf(replaced, options),
    kept: keptOf(selection.kept, mentions, edited.map),
    ...residualRisk({ analysis, selection, shown, map: edited.map, lexicons }),
  };
}

/** How the note writes dates, and the latest full date it names. */
function calendarOf({ phi, document: { text } }: Analysis, { added }: DeidOptions): { readDate: DateReader; latestYear: number; baseYear: number } {
  const dates = [...phi, ...added].filter(({ label, span: at }) => label === 'DATE' && at.end <= text.length).map(({ span: at }) => text.slice(at.start, at.end));
  const readDate = dateReader(orderOf(dates, text));
  let latest = 0;
  for (const date of dates) {
    const read = readDate(date);
    if (read?.points.some(({ precision }) => precision === 'day') === true) latest = Math.max(latest, ...yearsOf(read));
  }
  return { readDate, latestYear: latest, baseYear: latest === 0 ? KNOWN_YEAR : latest };
}

function editsOf(replaced: readonly { mention: Mention; by: Replacement }[], { operator }: DeidOptions): DeidEdit[] {
  let shift = 0;
  return replaced.map(({ mention, by }): DeidEdit => {
    const at = by.span ?? mention.span;
    const start = at.start + shift;
    shift += by.text.length - (at.end - at.start);
    return {
      annotationId: mention.annotationId, span: at, out: span(start, start + by.text.length), type: mention.type,
      ...(mention.subtype === undefined ? {} : { subtype: mention.subtype }), replacement: by.text, operator,
    };
  });
}

/** A kept finding that lies wholly under an edit is gone all the same. */
function keptOf(kept: readonly Kept[], mentions: readonly Mention[], map: OffsetMap): KeptFinding[] {
  const gone = mentions.map((mention) => mention.span);
  return kept.filter(({ finding }) => !touchesAny(gone, finding.span) || without(gone, finding.span).length > 0)
    .sort((a, b) => bySpan(a.finding, b.finding))
    .map(({ finding, why }) => ({ annotationId: finding.id, span: finding.span, out: map.spanToOutput(finding.span), why }));
}
