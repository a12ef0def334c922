/** The tables as plain text, for Copy: one line a row, columns by tabs. */
import type { Tables } from './find-tables.ts';

export function tablesAsText({ problems, medicines, results, others }: Tables): string {
  const block = (title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
    (rows.length === 0 ? [] : [[title, heads.join('\t'), ...rows.map((row) => row.join('\t'))].join('\n')]);
  return [
    ...block('Problems', ['Problem', 'Status', 'ICD-10-CM'], problems.map(({ title, status, code }) => [title, status, code ?? 'no code'])),
    ...block('Medicines', ['Medicine', 'Dose', 'Route', 'How often', 'Status'],
      medicines.map(({ title, dose, route, frequency, status }) => [title, ...[dose, route, frequency].map((one) => (one === '' ? 'not stated' : one)), status])),
    ...block('Results', ['Test', 'Value', 'Flag'], results.map(({ title, value, status }) => [title, value, status])),
    ...block('Procedures and devices', ['What', 'Kind'], others.map(({ title, status }) => [title, status])),
  ].join('\n\n');
}

export function tablesSaid({ problems, medicines, results }: Tables): string {
  const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
  return `Copied ${count(problems.length, 'problem', 'problems')}, ${count(medicines.length, 'medicine', 'medicines')}, ${count(results.length, 'result', 'results')}.`;
}
