/**
 * What the places of the recall dial were measured to do. In: dial-measured.json, which `npm run bench -- dial-quality` writes, and who read the
 * open note. Out: the counts that hold for it, and the words they are told in.
 */
import type { PhiAnnotation } from '../../engine/document/annotation.ts';
import measured from './dial-measured.json';

export interface Share {
  readonly hit: number;
  readonly of: number;
}
/** Letters and digits. Recall: of those of identifiers, how many are removed. Precision: of those removed, how many are identifiers'. */
export interface Scores {
  readonly recall: Share;
  readonly precision: Share;
}
export interface TypedScores extends Scores {
  readonly types: readonly (Scores & { readonly type: string })[];
}
export interface MeasuredPlace {
  readonly title: string;
  readonly threshold: number;
  readonly rules: TypedScores;
  /** Rules and model; null until a model was measured. */
  readonly both: TypedScores | null;
}
export interface MeasuredDial {
  readonly notes: number;
  /** The model file of `both`, by its sum. */
  readonly model: { readonly id: string; readonly sha256: string } | null;
  readonly places: readonly MeasuredPlace[];
}

export const MEASURED: MeasuredDial = measured;

/** `unmeasured`: a model read the note that the figures are not of, an older version say. */
export type Reader = 'rules' | 'both' | 'unmeasured';

export function readerOf(phi: readonly PhiAnnotation[], modelHasRead: boolean, model: MeasuredDial['model'] = MEASURED.model): Reader {
  if (!modelHasRead) return 'rules';
  if (model === null) return 'unmeasured';
  return phi.every(({ provenance }) => provenance.model === undefined || provenance.model.sha256 === model.sha256) ? 'both' : 'unmeasured';
}

/** The scores to show: those of the rules where the model that read was not measured. */
export const scoresFor = ({ rules, both }: MeasuredPlace, reader: Reader): TypedScores => (reader === 'both' ? both ?? rules : rules);

/** Of a hundred, rounded to the worse side: 99.6 is 99. */
export const foundOfHundred = ({ recall: { hit, of } }: Scores): number => (of === 0 ? 0 : Math.floor((100 * hit) / of));
/** Of a hundred removed, those that belong to no identifier; rounded up. */
export const wrongOfHundred = ({ precision: { hit, of } }: Scores): number => (of === 0 ? 0 : Math.ceil((100 * (of - hit)) / of));

export const readerWords = (reader: Reader): string => (reader === 'both' ? 'Rules and model' : 'Rules alone');

/** For a screen reader, in one line. */
export const spokenScores = (scores: Scores, reader: Reader): string =>
  `${readerWords(reader)} find ${foundOfHundred(scores)} of 100 characters, ${wrongOfHundred(scores)} of 100 taken are wrong`;
