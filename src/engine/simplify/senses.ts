/**
 * What an abbreviation means here, for readers who cannot guess. In: a token that begins one. Out:
 * its sense, or undefined where no sense stands out: then the abbreviation stays. Weights and cue words
 * come from lexicons/en/abbreviations.tsv; what stands beside it (a number, a dose, a preposition)
 * speaks for a type of sense.
 */
import type { Row } from '../lexicon/parse-tsv.ts';
import { CUE, cueFactor, senseRow, wordsAfter, wordsAround, type Nearby, type SenseRow } from './abbreviation-cues.ts';
import { mayStand, NEARBY, placeFactor } from './abbreviation-place.ts';
import type { PlainReading } from './reading.ts';

export interface PlainSense {
  readonly sense: string;
  readonly type: string;
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
}
/** Without anything that speaks for it a sense needs this much weight; short forms have more senses than any table. */
const LEAST_UNTOLD = 0.9;
const LEAST_UNTOLD_SHORT = 0.93;
/** Share of the likelihood that the chosen sense needs, with something that speaks for it and without. */
const LEAST_SHARE = 0.88;
const LEAST_SHARE_UNTOLD = 0.93;
/** A sense of less weight is rare. */
const RARE = 0.15;
/** A sense of this weight needs little from its place. */
const LEAST_BY_PLACE = 0.6;
/** A sense that a cue speaks for is not rare in this sentence, whatever it is elsewhere. */
const LEAST_CUED = 0.25;

interface Weighed {
  readonly row: SenseRow;
  readonly value: number;
  /** A cue or the place speaks for it. */
  readonly speaks: boolean;
}

export function senseAt(reading: PlainReading, first: number, last: number, found: readonly Row[]): PlainSense | undefined {
  const senses = found.map(senseRow);
  const words = wordsAround(reading, first, last);
  const weighed = senses.map((row) => weigh(reading, { first, last }, row, words));
  const best = weighed.reduce<Weighed | undefined>((top, one) => (top === undefined || one.value > top.value ? one : top), undefined);
  if (best === undefined) return undefined;
  const unknown = Math.max(0, 1 - senses.reduce((sum, one) => sum + one.weight, 0)) * 0.5;
  const share = best.value / (unknown + weighed.reduce((sum, one) => sum + one.value, 0));
  const { row: { sense, type, weight }, value, speaks } = best;
  if (!speaks && weight < (last === first && (reading.tokens[first]?.text.length ?? 0) < 4 ? LEAST_UNTOLD_SHORT : LEAST_UNTOLD)) return undefined;
  if (senses.length === 1 ? value < 0.3 : share < (speaks ? LEAST_SHARE : LEAST_SHARE_UNTOLD)) return undefined;
  return mayStand(reading, first, last, best.row) ? { sense, type, first, last } : undefined;
}

function weigh(reading: PlainReading, { first, last }: { first: number; last: number }, row: SenseRow, words: Nearby): Weighed {
  const cues = cueFactor(row, words, reading.lexicons);
  const place = placeFactor(reading, first, last, row);
  // A rare sense asks for two cues; the place alone tells a likely one.
  const speaks = row.weight < RARE ? cues > CUE : cues > 1 || place >= NEARBY || (place >= 2 && row.weight >= LEAST_BY_PLACE);
  return { row, value: (cues > 1 ? Math.max(row.weight, LEAST_CUED) : row.weight) * cues * place, speaks };
}

/** In a note with this many headings one more is likely. */
const LEAST_HEADINGS = 3;
const AMONG_HEADINGS = 100;
/** A line by itself is a heading if its own words say so. */
const ALONE = 10;
/** A heading that the table knows in other senses alone. */
const UNTABLED_HEADING = 0.3;

/**
 * Whether a short form at the head of a line is the heading it looks like ("PE: abdomen soft") and not
 * another sense of its letters ("PE: on apixaban since May", "FH: 148 with sonicaid").
 */
export function isHeading(reading: PlainReading, first: number, last: number): boolean {
  const written = reading.tokens.slice(first, last + 1).map(({ text }) => text).join('');
  const senses = (reading.lexicons.index('abbreviations').get(written) ?? []).map(senseRow);
  if (senses.length < 2 && senses.every(({ type }) => type === 'section' || type === 'test')) return true;
  const words = wordsAfter(reading, last);
  const among = reading.analysis.sections.length >= LEAST_HEADINGS;
  const headings = senses.some(({ type }) => type === 'section') ? 'section' : 'test';
  let heading = 0;
  let others = 0;
  for (const row of senses) {
    const cues = cueFactor(row, words, reading.lexicons);
    const value = (cues > 1 ? Math.max(row.weight, LEAST_CUED) : row.weight) * cues;
    if (row.type !== headings) others += value;
    else if (among) heading += value * AMONG_HEADINGS;
    else if (cues > 1) heading += value * ALONE;
  }
  if (heading === 0 && among) heading = UNTABLED_HEADING * AMONG_HEADINGS;
  return heading > 0 && heading / (heading + others) >= LEAST_SHARE;
}
