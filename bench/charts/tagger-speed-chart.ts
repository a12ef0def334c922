/** The tagger's speed beside transformers.js's, as bars. In: the baseline of the suite tagger-speed. Out: a chart, or undefined before it was measured. */
import type { SuiteResult, Table } from '../suite.ts';
import { barChart, type Chart } from './bar-chart.ts';

const TITLE = 'Pieces of text a second';
const RIVALS = ['Plainchart', 'transformers.js'] as const;

export interface SpeedRow {
  readonly threads: number;
  readonly ours: number;
  readonly theirs: number;
}

/** The table that the chart is drawn from. */
export function speedTable(rows: readonly SpeedRow[]): Table {
  return { title: TITLE, columns: ['threads', ...RIVALS], rows: rows.map(({ threads, ours, theirs }) => [threads, ours, theirs]) };
}

export function taggerSpeedChart({ tables = [] }: SuiteResult): Chart | undefined {
  const table = tables.find(({ title }) => title === TITLE);
  if (table === undefined) return undefined;
  return barChart({
    title: 'The same model on the same notes, in one browser',
    unit: 'tokens of text a second; more is better',
    groups: table.rows.map(([threads, ...values]) => ({
      title: threads === 1 ? '1 thread' : `${threads ?? 0} threads`,
      bars: RIVALS.map((name, i) => ({ name, value: Number(values[i]), ours: i === 0 })),
    })),
  });
}
