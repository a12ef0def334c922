/** Writes docs/generated/measured.md from the committed baselines: every figure, misses stated plainly. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { meets, type Figure, type SuiteResult, type Table } from './suite.ts';

export function measuredPage(folder: URL): string {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).sort() : [];
  const results = files.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as SuiteResult);
  return [
    '# Measured',
    '',
    'Written by `npm run bench` from `bench/baselines`; not edited by hand. A floor must be met, an aim is what we want.',
    'Speed was measured on two shared cores: read ratios and orders of magnitude, not digits.',
    '',
    ...results.flatMap(sectionOf),
  ].join('\n');
}

function sectionOf(result: SuiteResult): string[] {
  return [
    `## ${result.suite}`, '', result.about, '',
    '| figure | measured | floor | aim | |', '|---|---|---|---|---|',
    ...result.figures.map(rowOf), '',
    ...(result.tables ?? []).flatMap(tableOf),
  ];
}

function rowOf(figure: Figure): string {
  const met = meets(figure, figure.floor);
  const verdict = met === undefined ? '' : met ? 'met' : '**missed**';
  return `| ${figure.name} | ${figure.value} ${figure.unit} | ${figure.floor ?? ''} | ${figure.aim ?? ''} | ${verdict} |`;
}

function tableOf(table: Table): string[] {
  return [
    `### ${table.title}`, '',
    `| ${table.columns.join(' | ')} |`, `|${table.columns.map(() => '---|').join('')}`,
    ...table.rows.map((row) => `| ${row.join(' | ')} |`), '',
  ];
}
