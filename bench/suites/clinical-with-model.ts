/** Clinical mentions of the frozen gold notes by rules alone, by the model alone and by both. Counts alone, never text. With no model there are no figures. */
import type { Analysis } from '../../src/engine/index.ts';
import type { TaggedSpan } from '../../src/engine/ports.ts';
import { notesRead, readByRules, readWithModel, type Read } from '../readings/frozen-readings.ts';
import { countDocument, emptyCounts, totalOf, type Counts, type TypedSpan } from '../scoring/entity-scores.ts';
import { COUNTS_FROM, f1Of } from '../scoring/phi-scores.ts';
import type { Figure, Suite, Table } from '../suite.ts';
import { isScored, SCORED_TYPES } from './clinical-quality.ts';

type Totals = ReadonlyMap<string, Counts>;
const WAYS = ['rules alone', 'model alone', 'rules and model'] as const;
type ByWay = Readonly<Record<(typeof WAYS)[number], Totals>>;

const aboutOf = (notes: string): string => `Clinical mentions of ${notes} by rules alone, by the model alone (its own spans from ${COUNTS_FROM}, nothing settled) and by both.`;

function countAll<T>(reads: readonly Read<T>[], find: (found: T) => readonly TypedSpan[]): Totals {
  const totals = new Map<string, Counts>();
  for (const { note, found } of reads) {
    const [gold, spans] = [note.spans, find(found)].map((all) => all.filter(({ type }) => isScored(type)));
    countDocument(totals, gold ?? [], spans ?? []);
  }
  return totals;
}

const analysed = ({ entities }: Analysis): TypedSpan[] => entities.map(({ span, label }) => ({ start: span.start, end: span.end, type: label }));
const marked = (spans: readonly TaggedSpan[]): TypedSpan[] =>
  spans.flatMap(({ span, score, entity }) => (entity === undefined || score < COUNTS_FROM ? [] : [{ start: span.start, end: span.end, type: entity.type }]));

function figuresOf(byWay: ByWay): Figure[] {
  return WAYS.flatMap((way): Figure[] => {
    const { exact, overlapping } = f1Of(totalOf(byWay[way]));
    return [
      { name: `clinical mentions, exact span, ${way}`, value: exact, unit: 'F1', better: 'higher' },
      { name: `clinical mentions, overlapping span, ${way}`, value: overlapping, unit: 'F1', better: 'higher' },
    ];
  });
}

function tableOf(byWay: ByWay): Table {
  const row = (type: string, counts: readonly Counts[]): (string | number)[] =>
    [type, counts[0]?.gold ?? 0, ...counts.map((one) => f1Of(one).exact), ...counts.map((one) => f1Of(one).overlapping)];
  const totals = WAYS.map((way) => byWay[way]);
  return {
    title: 'Clinical mentions by type, F1',
    columns: ['type', 'mentions', ...WAYS.map((way) => `exact, ${way}`), ...WAYS.map((way) => `overlapping, ${way}`)],
    rows: [row('all', totals.map(totalOf)), ...SCORED_TYPES.map((type) => row(type, totals.map((one) => one.get(type) ?? emptyCounts())))],
  };
}

export const clinicalWithModel: Suite = {
  id: 'clinical-with-model',
  async run() {
    const readings = await readWithModel();
    const suite = { suite: 'clinical-with-model', about: aboutOf(notesRead(readings)) };
    if (readings === undefined) return { ...suite, figures: [] };
    const byWay: ByWay = {
      'rules alone': countAll(await readByRules(), analysed),
      'model alone': countAll(readings.alone, marked),
      'rules and model': countAll(readings.both, analysed),
    };
    return { ...suite, figures: figuresOf(byWay), tables: [tableOf(byWay)] };
  },
};
