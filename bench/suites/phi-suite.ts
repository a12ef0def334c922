/** PHI of the frozen gold notes by rules alone, as it is removed by default: figures, and tables per type. Counts alone, never text. */
import { DEFAULT_THRESHOLD } from '../../src/engine/deid/types.ts';
import { readByRules } from '../readings/frozen-readings.ts';
import { phiFrom, rateOf, scoreReads, subtypeTable, typeTable } from '../scoring/phi-scores.ts';
import type { Figure, Suite } from '../suite.ts';
import type { PhiQuality } from './phi-quality.ts';

function figuresOf({ recall, precision, kept }: PhiQuality): Figure[] {
  return [
    { name: 'PHI character recall', value: rateOf(recall), unit: '', floor: 0.9, better: 'higher' },
    { name: 'PHI character precision', value: rateOf(precision), unit: '', floor: 0.87, better: 'higher' },
    { name: 'protected clinical terms kept', value: rateOf(kept), unit: '', floor: 0.97, better: 'higher' },
  ];
}

export const phiQuality: Suite = {
  id: 'phi-quality',
  async run() {
    const scores = await scoreReads(await readByRules(), (found) => phiFrom(DEFAULT_THRESHOLD, found));
    return {
      suite: 'phi-quality', about: `PHI of ${scores.quality.notes} frozen gold notes by rules alone, as it is removed by default.`,
      figures: figuresOf(scores.quality),
      tables: [typeTable('Identifiers by type, rules alone', scores), subtypeTable('PHI by type (letters and digits)', scores.quality)],
    };
  },
};
