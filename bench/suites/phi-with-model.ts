/** PHI of the frozen gold notes by the model alone, and by rules and model together as it is removed by default. Counts alone, never text. With no model there are no figures. */
import { DEFAULT_THRESHOLD } from '../../src/engine/deid/types.ts';
import { notesRead, readWithModel } from '../readings/frozen-readings.ts';
import { COUNTS_FROM, f1Of, phiFrom, phiMarked, rateOf, scoreReads, subtypeTable, typeTable, type PhiScores } from '../scoring/phi-scores.ts';
import { totalOf } from '../scoring/entity-scores.ts';
import type { Figure, Suite } from '../suite.ts';

const aboutOf = (notes: string): string =>
  `PHI of ${notes} by the model alone (its own spans from ${COUNTS_FROM}, nothing settled), and by rules and model together as it is removed by default.`;

/** What an issue demands of a way of finding, and what it hopes for. */
type Bounds = Readonly<Partial<Record<'recall' | 'precision' | 'kept', Pick<Figure, 'floor' | 'aim'>>>>;
const TOGETHER: Bounds = { recall: { floor: 0.97, aim: 0.99 }, precision: { floor: 0.92, aim: 0.97 }, kept: { floor: 0.97 } };

function figuresOf(way: string, { quality, mentions }: PhiScores, bounds: Bounds = {}): Figure[] {
  const { exact, overlapping } = f1Of(totalOf(mentions));
  return [
    { name: `PHI character recall, ${way}`, value: rateOf(quality.recall), unit: '', better: 'higher', ...bounds.recall },
    { name: `PHI character precision, ${way}`, value: rateOf(quality.precision), unit: '', better: 'higher', ...bounds.precision },
    { name: `protected clinical terms kept, ${way}`, value: rateOf(quality.kept), unit: '', better: 'higher', ...bounds.kept },
    { name: `PHI mentions, exact span, ${way}`, value: exact, unit: 'F1', better: 'higher' },
    { name: `PHI mentions, overlapping span, ${way}`, value: overlapping, unit: 'F1', better: 'higher' },
  ];
}

export const phiWithModel: Suite = {
  id: 'phi-with-model',
  async run() {
    const readings = await readWithModel();
    const suite = { suite: 'phi-with-model', about: aboutOf(notesRead(readings)) };
    if (readings === undefined) return { ...suite, figures: [] };
    const together = await scoreReads(readings.both, (found) => phiFrom(DEFAULT_THRESHOLD, found));
    const alone = await scoreReads(readings.alone, phiMarked);
    return {
      ...suite,
      figures: [...figuresOf('rules and model', together, TOGETHER), ...figuresOf('model alone', alone)],
      tables: [
        typeTable('Identifiers by type, rules and model', together), typeTable('Identifiers by type, model alone', alone),
        subtypeTable('Identifiers by type and subtype, rules and model (letters and digits)', together.quality),
      ],
    };
  },
};
