/**
 * A table without words of the note: types, terms of the lexicons, assertion, codes. What overlaps an
 * identifier, and dates and times, are left out; so is a term that no lexicon knows, for it is the note's own words.
 */
import type { EntityAnnotation } from '../../document/annotation.ts';
import { overlaps, unionOf, type Span } from '../../document/span.ts';
import { firstIndex } from '../../document/first-index.ts';
import type { Analysis } from '../../pipeline/analysis.ts';
import { ASSERTION_HEADER, assertionCells } from '../assertion-cells.ts';
import { csvText, type Cell } from '../csv-text.ts';
import { defineExporter } from '../define.ts';

const HEADER = ['type', 'subtype', 'term', ...ASSERTION_HEADER, 'codes'];
/** Their words are free text, and no lexicon stands behind them. */
const FREE_TYPES = new Set(['TIME', 'VALUE', 'DURATION']);

function touchesPhi(phi: readonly Span[], at: Span): boolean {
  const next = phi[firstIndex(phi, ({ end }) => end > at.start)];
  return next !== undefined && overlaps(next, at);
}

function rowOf({ label, subtype, canonical, provenance, assertion, codes }: EntityAnnotation): Cell[] {
  const known = provenance.method === 'lexicon' || codes.length > 0;
  return [label, subtype, known ? canonical : '', ...assertionCells(assertion), codes.map(({ system, code }) => `${system} ${code}`).join('; ')];
}

function rowsOf({ entities, phi }: Analysis): Cell[][] {
  const identifying = unionOf(phi.map((one) => one.span));
  return entities.filter((one) => !FREE_TYPES.has(one.label) && !touchesPhi(identifying, one.span)).map(rowOf);
}

export const csvWithoutPhi = defineExporter({
  id: 'csv-without-phi',
  title: 'CSV without identifiers',
  description: 'One row a clinical finding: type, term of our lexicons, assertion and codes. No words or places of the note, nothing that touches an identifier, no dates, times or values.',
  export: (analysis) => [{ name: 'findings-without-identifiers.csv', mediaType: 'text/csv', text: csvText(HEADER, rowsOf(analysis)) }],
});
