import type { Analysis } from '../../pipeline/analysis.ts';
import { ASSERTION_HEADER, assertionCells } from '../assertion-cells.ts';
import { csvText, type Cell } from '../csv-text.ts';
import { defineExporter } from '../define.ts';

const HEADER = ['id', 'layer', 'start', 'end', 'type', 'subtype', 'text', 'canonical', ...ASSERTION_HEADER, 'codes', 'score', 'producer', 'reason'];

function rowsOf({ document: { text }, entities, phi }: Analysis): Cell[][] {
  return [
    ...entities.map((one): Cell[] => [
      one.id, 'entity', one.span.start, one.span.end, one.label, one.subtype, text.slice(one.span.start, one.span.end), one.canonical, ...assertionCells(one.assertion),
      one.codes.map(({ system, code }) => `${system} ${code}`).join('; '), one.score, one.provenance.producer, one.provenance.reason,
    ]),
    ...phi.map((one): Cell[] => [
      one.id, 'phi', one.span.start, one.span.end, one.label, one.subtype, text.slice(one.span.start, one.span.end), '', ...ASSERTION_HEADER.map(() => ''),
      '', one.score, one.provenance.producer, one.provenance.reason,
    ]),
  ];
}

export const csv = defineExporter({
  id: 'csv',
  title: 'CSV',
  description: 'One row a finding, clinical and identifying, with words, place, assertion and codes. Holds identifiers. UTF-16 offsets.',
  export: (analysis) => [{ name: 'findings.csv', mediaType: 'text/csv', text: csvText(HEADER, rowsOf(analysis)) }],
});
