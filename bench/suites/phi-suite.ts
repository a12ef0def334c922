/** PHI of the frozen gold notes as the product removes it by default, as figures and a table per type. Counts alone, never text. */
import { analyze, loadLexicons } from '../../src/engine/index.ts';
import { DEFAULT_THRESHOLD } from '../../src/engine/deid/types.ts';
import { nodeLexicons } from '../../src/platform/node/lexicon-source.ts';
import { readNotes } from '../gold/read-notes.ts';
import { round, type Figure, type Suite, type Table } from '../suite.ts';
import { measurePhi, type Counted, type PhiQuality } from './phi-quality.ts';

const rate = ({ hit, of }: Counted): number => (of === 0 ? 1 : round(hit / of));

function figuresOf({ recall, precision, kept }: PhiQuality): Figure[] {
  return [
    { name: 'PHI character recall', value: rate(recall), unit: '', floor: 0.9, better: 'higher' },
    { name: 'PHI character precision', value: rate(precision), unit: '', floor: 0.87, better: 'higher' },
    { name: 'protected clinical terms kept', value: rate(kept), unit: '', floor: 0.97, better: 'higher' },
  ];
}

function tableOf({ byType }: PhiQuality): Table {
  return {
    title: 'PHI by type (letters and digits)',
    columns: ['type', 'recall', 'of', 'precision', 'of', 'found as this type'],
    rows: [...byType].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, score]) => [
      type, rate(score.recall), score.recall.of, score.precision.of === 0 ? '-' : rate(score.precision), score.precision.of, rate(score.typed),
    ]),
  };
}

export const phiQuality: Suite = {
  id: 'phi-quality',
  async run() {
    const lexicons = await loadLexicons(nodeLexicons());
    const { quality } = await measurePhi(readNotes('frozen'), async (note) => {
      const { phi } = await analyze(note.id, note.text, { lexicons });
      return phi.filter(({ score }) => (score ?? 1) >= DEFAULT_THRESHOLD).map(({ span, label, subtype }) => ({ start: span.start, end: span.end, type: label, ...(subtype === undefined ? {} : { subtype }) }));
    });
    return {
      suite: 'phi-quality', about: `PHI of ${quality.notes} frozen gold notes by rules alone, as it is removed by default.`,
      figures: figuresOf(quality), tables: [tableOf(quality)],
    };
  },
};
