/** De-identifies an analysed document. In: the analysis and options. Out: text, edits both ways, residual risk. */
import { span } from '../document/span.ts';
import { applyEdits } from '../document/text-edit.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Analysis } from '../pipeline/analysis.ts';
import type { DeidOptions, DeidResult } from './types.ts';

export function deidentify(analysis: Analysis, options: DeidOptions, _lexicons: Lexicons): DeidResult {
  const found = analysis.phi.filter((phi) => (phi.score ?? 1) >= options.threshold);
  const edits = found.map((phi, index) => ({ phi, span: phi.span, replacement: `[${phi.label}-${index + 1}]` }));
  const { text, map } = applyEdits(analysis.document.text, edits);
  return {
    text, kept: [], residual: [], risk: 'low',
    edits: edits.map(({ phi, span: at, replacement }) => {
      const start = map.toOutput(at.start, 'low');
      return { annotationId: phi.id, span: at, out: span(start, start + replacement.length), type: phi.label, ...(phi.subtype ? { subtype: phi.subtype } : {}), replacement, operator: 'tag' };
    }),
  };
}
