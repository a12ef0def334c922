/**
 * What each place of the recall dial removes on the frozen gold notes, under the default policy: by rules alone and, where there is a model, by both. Out:
 * figures, tables, and the data that the dial shows (src/features/deidentify/dial-measured.json). What the policy lets stay (a bare year, a state)
 * is taken out of the gold as well, so that only what should go counts as missed. Counts alone, never text.
 */
import { deidentify, type Analysis, type Lexicons } from '../../src/engine/index.ts';
import { PHI_TYPES } from '../../src/engine/document/annotation.ts';
import { analysisOf } from '../../src/engine/deid/marked-analysis.testing.ts';
import { DEFAULT_THRESHOLD, type DeidOptions } from '../../src/engine/deid/types.ts';
import type { MeasuredDial, MeasuredPlace, Scores, TypedScores } from '../../src/features/deidentify/dial-measured.ts';
import { DIAL } from '../../src/features/deidentify/reviewed-phi.ts';
import { readOptions } from '../../src/headless/options.ts';
import type { GoldNote } from '../gold/read-notes.ts';
import { benchLexicons, readByRules, readWithModel, type Read } from '../readings/frozen-readings.ts';
import { rateOf, scorePhi } from '../scoring/phi-scores.ts';
import type { Figure, Suite, Table } from '../suite.ts';
import type { FoundSpan } from './phi-quality.ts';

const DATA = 'src/features/deidentify/dial-measured.json';
/** The headless command's defaults are the app's. */
const { policy, operator } = readOptions(['deidentify']);

/** What goes from a text, with nothing decided by hand. */
function removedFrom(analysis: Analysis, threshold: number, lexicons: Lexicons): FoundSpan[] {
  const options: DeidOptions = { policy, operator, threshold, seed: 'bench', decisions: [], added: [], allow: [], deny: [] };
  return deidentify(analysis, options, lexicons).edits.map(({ span, type }) => ({ start: span.start, end: span.end, type }));
}

/** A note with the identifiers that the policy removes, and its protected terms. */
export function underPolicy(note: GoldNote, lexicons: Lexicons): GoldNote {
  const gone = removedFrom(analysisOf(note.text, note.spans, note.id), 0, lexicons);
  return { ...note, spans: [...gone.map((one) => ({ ...one, attributes: [] })), ...note.spans.filter(({ type }) => type === 'KEEP')] };
}

async function scoresAt(reads: readonly Read<Analysis>[], threshold: number, lexicons: Lexicons): Promise<TypedScores> {
  const removed = reads.map(({ note, found }) => ({ note: underPolicy(note, lexicons), found: removedFrom(found, threshold, lexicons) }));
  const { quality } = await scorePhi(removed);
  const pick = ({ recall, precision }: Scores): Scores => ({ recall, precision });
  const types = PHI_TYPES.flatMap((type) => {
    const score = quality.byType.get(type);
    return score === undefined ? [] : [{ type, ...pick(score) }];
  });
  return { ...pick(quality), types };
}

async function measureDial(): Promise<MeasuredDial> {
  const lexicons = await benchLexicons();
  const byRules = await readByRules();
  const withModel = await readWithModel();
  const places: MeasuredPlace[] = [];
  for (const { title, threshold } of DIAL) {
    const rules = await scoresAt(byRules, threshold, lexicons);
    places.push({ title, threshold, rules, both: withModel === undefined ? null : await scoresAt(withModel.both, threshold, lexicons) });
  }
  return { notes: byRules.length, model: withModel?.tagger ?? null, places };
}

function figuresOf({ places }: MeasuredDial): Figure[] {
  const place = places.find(({ threshold }) => threshold === DEFAULT_THRESHOLD);
  if (place === undefined) throw new Error('The dial has no place for the default threshold.');
  const ways = [[place.rules, 'rules alone'], [place.both, 'rules and model']] as const;
  return ways.flatMap(([scores, way]): Figure[] => (scores === null ? [] : [
    { name: `${place.title}: character recall, ${way}`, value: rateOf(scores.recall), unit: '', better: 'higher' },
    { name: `${place.title}: character precision, ${way}`, value: rateOf(scores.precision), unit: '', better: 'higher' },
  ]));
}

function tableOf({ places }: MeasuredDial): Table {
  const pair = (scores: Scores | null): (string | number)[] => (scores === null ? ['-', '-'] : [rateOf(scores.recall), rateOf(scores.precision)]);
  return {
    title: 'Places of the recall dial',
    columns: ['place', 'lowest score', 'recall, rules', 'precision, rules', 'recall, rules and model', 'precision, rules and model'],
    rows: places.map(({ title, threshold, rules, both }) => [title, threshold, ...pair(rules), ...pair(both)]),
  };
}

export const dialQuality: Suite = {
  id: 'dial-quality',
  async run() {
    const dial = await measureDial();
    return {
      suite: 'dial-quality',
      about: `What the places of the recall dial remove from ${dial.notes} frozen gold notes under the policy ${policy}, of what that policy should remove. The dial shows these figures.`,
      figures: figuresOf(dial), tables: [tableOf(dial)], files: [{ path: DATA, text: `${JSON.stringify(dial, null, 1)}\n` }],
    };
  },
};
