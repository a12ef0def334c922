/**
 * The shipped run on the development sets, as the training code measured its int8 file (training/runs/<run>/metrics-int8.json). Development
 * numbers: the run was chosen and its dial set by such sets. `training/runs/SHIPPED` names the run. With no measurements there are no figures.
 */
import { existsSync, readFileSync } from 'node:fs';
import { round, type Figure, type Suite, type Table } from '../suite.ts';

const RUNS = new URL('../../training/runs/', import.meta.url);

/** F1 by exact and by overlapping span, and counts of mentions. */
export interface SpanMetrics {
  readonly found: number;
  readonly gold: number;
  readonly strict: number;
  readonly overlap: number;
  readonly precision: number;
  readonly recall: number;
}
type ByType = Readonly<Record<string, SpanMetrics>>;
/** What this suite reads of plainchart_training/evaluate.py's file. */
export interface DevMetrics {
  readonly ncbi: { readonly disease: SpanMetrics };
  readonly bc5cdr: { readonly chemical: SpanMetrics; readonly disease: SpanMetrics };
  readonly maccrobat: { readonly strict: number; readonly overlap: number; readonly byType: ByType };
  readonly synthetic: { readonly characters: { readonly recall: number; readonly precision: number }; readonly spans: ByType };
}

export function devFigures({ ncbi, bc5cdr, maccrobat, synthetic: { characters } }: DevMetrics): Figure[] {
  const figure = (name: string, value: number, bounds: Pick<Figure, 'floor' | 'aim'> = {}, unit = 'F1'): Figure => ({ name, value: round(value), unit, better: 'higher', ...bounds });
  return [
    figure('NCBI Disease, development set, diseases, exact span', ncbi.disease.strict, { floor: 0.83, aim: 0.88 }),
    figure('BC5CDR, development set, chemicals, exact span', bc5cdr.chemical.strict, { floor: 0.87, aim: 0.93 }),
    figure('BC5CDR, development set, diseases, exact span', bc5cdr.disease.strict, { floor: 0.77, aim: 0.85 }),
    figure('MACCROBAT, a fifth held out, exact span', maccrobat.strict, { floor: 0.55, aim: 0.7 }),
    figure('MACCROBAT, a fifth held out, overlapping span', maccrobat.overlap, { floor: 0.7, aim: 0.82 }),
    figure('invented notes of templates held out, PHI character recall', characters.recall, {}, ''),
    figure('invented notes of templates held out, PHI character precision', characters.precision, {}, ''),
  ];
}

const row = (name: string, { gold, precision, recall, strict, overlap }: SpanMetrics): (string | number)[] =>
  [name, gold, ...[recall, precision, strict, overlap].map((rate) => round(rate))];
const rowsOf = (byType: ByType): (string | number)[][] => Object.entries(byType).filter(([type]) => type !== 'all').sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, metrics]) => row(type, metrics));
const columns = (first: string): string[] => [first, 'mentions', 'recall', 'precision', 'F1 exact', 'F1 overlapping'];

export function devTables({ ncbi, bc5cdr, maccrobat, synthetic }: DevMetrics): Table[] {
  return [
    {
      title: 'Development sets of public corpora, model alone', columns: columns('corpus'),
      rows: [row('NCBI Disease: diseases', ncbi.disease), row('BC5CDR: chemicals', bc5cdr.chemical), row('BC5CDR: diseases', bc5cdr.disease)],
    },
    { title: 'MACCROBAT case reports, a fifth held out, model alone', columns: columns('type'), rows: rowsOf(maccrobat.byType) },
    { title: 'Invented notes of templates held out, model alone', columns: columns('type'), rows: rowsOf(synthetic.spans) },
  ];
}

export const taggerDev: Suite = {
  id: 'tagger-dev',
  async run() {
    const name = readFileSync(new URL('SHIPPED', RUNS), 'utf8').trim();
    const suite = { suite: 'tagger-dev', about: `The int8 file of the training run ${name}, model alone, on development sets. The run was chosen by such sets: development numbers, not test numbers.` };
    const file = new URL(`${name}/metrics-int8.json`, RUNS);
    if (!existsSync(file)) return { ...suite, figures: [] };
    const metrics = JSON.parse(readFileSync(file, 'utf8')) as DevMetrics;
    return { ...suite, figures: devFigures(metrics), tables: devTables(metrics) };
  },
};
