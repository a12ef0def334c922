/** Writes docs/generated/measured.md from the committed baselines: every figure, misses stated plainly. */
import type { Chart } from './charts/bar-chart.ts';
import { meets, type Figure, type SuiteResult, type Table } from './suite.ts';

/** @param charts by suite; each lies beside the page as `<suite>.svg` */
export function measuredPage(results: readonly SuiteResult[], charts: ReadonlyMap<string, Chart> = new Map()): string {
  return [
    '# Measured',
    '',
    'Written by `npm run bench` from `bench/baselines`; not edited by hand. A floor must be met, an aim is what we want.',
    'Speed was measured on two shared cores: read ratios and orders of magnitude, not digits.',
    '',
    ...results.flatMap((result) => sectionOf(result, charts.get(result.suite))),
  ].join('\n');
}

function sectionOf(result: SuiteResult, chart: Chart | undefined): string[] {
  return [
    `## ${result.suite}`, '', result.about, '',
    '| figure | measured | floor | aim | |', '|---|---|---|---|---|',
    ...result.figures.map(rowOf), '',
    ...(chart === undefined ? [] : [`![${chart.words}](${result.suite}.svg)`, '']),
    ...(result.tables ?? []).flatMap(tableLines),
  ];
}

function rowOf(figure: Figure): string {
  const met = meets(figure, figure.floor);
  const verdict = met === undefined ? '' : met ? 'met' : '**missed**';
  return `| ${figure.name} | ${figure.value} ${figure.unit} | ${figure.floor ?? ''} | ${figure.aim ?? ''} | ${verdict} |`;
}

/** A heading and a Markdown table, each with an empty line after it. */
export function tableLines(table: Table): string[] {
  return [
    `### ${table.title}`, '',
    `| ${table.columns.join(' | ')} |`, `|${table.columns.map(() => '---|').join('')}`,
    ...table.rows.map((row) => `| ${row.join(' | ')} |`), '',
  ];
}
