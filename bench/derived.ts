/** The files that are made from the committed baselines: the page of all figures, its charts, and the measured part of the shipped model's card. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CARD, withMeasured } from './card-section.ts';
import type { Chart } from './charts/bar-chart.ts';
import { taggerSpeedChart } from './charts/tagger-speed-chart.ts';
import { measuredPage } from './measured-page.ts';
import type { MadeFile, SuiteResult } from './suite.ts';

const ROOT = new URL('../', import.meta.url);
const PAGES = 'docs/generated';

/** By suite, what draws its baseline. */
const CHARTS: Readonly<Record<string, (result: SuiteResult) => Chart | undefined>> = { 'tagger-speed': taggerSpeedChart };

export function readBaselines(folder: URL): SuiteResult[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).sort() : [];
  return names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as SuiteResult);
}

export function derivedFiles(results: readonly SuiteResult[]): MadeFile[] {
  const charts = new Map(results.flatMap((result) => {
    const chart = CHARTS[result.suite]?.(result);
    return chart === undefined ? [] : [[result.suite, chart] as const];
  }));
  return [
    { path: `${PAGES}/measured.md`, text: measuredPage(results, charts) },
    ...[...charts].map(([suite, { svg }]) => ({ path: `${PAGES}/${suite}.svg`, text: svg })),
    { path: CARD, text: withMeasured(readFileSync(new URL(CARD, ROOT), 'utf8'), results) },
  ];
}
