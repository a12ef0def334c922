/**
 * What the words around an abbreviation say for its senses. In: rows of lexicons/en/abbreviations.tsv, the
 * words near the abbreviation. Out: how many times likelier they make a sense.
 */
import type { Lexicons } from '../lexicon/lexicons.ts';
import { valuesOf, type Row } from '../lexicon/parse-tsv.ts';
import type { Token } from '../text/tokenise.ts';
import { neighbour, type PlainReading } from './reading.ts';

export interface SenseRow {
  readonly sense: string;
  readonly type: string;
  readonly weight: number;
  readonly cues: ReadonlySet<string>;
  /** The sense's own words, small ones left out. */
  readonly own: readonly string[];
}

const rows = new WeakMap<Row, SenseRow>();

/** A row of the table, read once. */
export function senseRow(row: Row): SenseRow {
  let out = rows.get(row);
  if (out === undefined) {
    out = {
      sense: row['sense'] ?? '', type: row['type'] ?? 'other', weight: Number(row['weight']) || 0.1,
      cues: new Set(valuesOf(row['cues']).map((cue) => cue.toLowerCase())),
      own: (row['sense'] ?? '').toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 3),
    };
    rows.set(row, out);
  }
  return out;
}

/** How much a cue, one far off or one that many senses share, several cues, and the sense's own words speak for it. */
export const CUE = 12;
const WEAK_CUE = 5;
const MOST_BY_CUES = 40;
const SPELLED_OUT = 100;
/** A cue of this many abbreviations or more is weak. */
const SHARED_BY = 8;
/** Tokens between an abbreviation and a cue, beyond which it is weak. */
const FAR = 7;

/** Words about an abbreviation, each with the tokens between. */
export type Nearby = ReadonlyMap<string, number>;

/** 1 for nothing, up to 100 where the sense itself is written out. */
export function cueFactor({ cues, own }: SenseRow, words: Nearby, lexicons: Lexicons): number {
  const common = sharedCues(lexicons);
  if (own.length > 1 && own.every((word) => words.has(word))) return SPELLED_OUT;
  let factor = 1;
  for (const cue of cues) {
    const distance = words.get(cue);
    if (distance !== undefined) factor *= distance > FAR || common.has(cue) ? WEAK_CUE : CUE;
  }
  return Math.min(factor, MOST_BY_CUES);
}

const shared = new WeakMap<Lexicons, ReadonlySet<string>>();

/** Cues that point to so many senses that they say little. */
function sharedCues(lexicons: Lexicons): ReadonlySet<string> {
  let out = shared.get(lexicons);
  if (out === undefined) {
    const counts = new Map<string, number>();
    for (const row of lexicons.rows('abbreviations')) {
      for (const cue of senseRow(row).cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
    }
    out = new Set([...counts].filter(([, count]) => count >= SHARED_BY).map(([cue]) => cue));
    shared.set(lexicons, out);
  }
  return out;
}

const WINDOW = 14;

/** Words, their singular forms and word pairs of the sentence. */
export function wordsAround(reading: PlainReading, first: number, last: number): Nearby {
  const before: Token[] = [];
  for (let i = first - WINDOW; i < first; i += 1) {
    const token = neighbour(reading, first, i);
    if (token !== undefined) before.push(token);
  }
  const after: Token[] = [];
  for (let i = last + 1; i <= last + WINDOW; i += 1) {
    const token = neighbour(reading, first, i);
    if (token !== undefined) after.push(token);
  }
  return nearbyWords(before, after);
}

/** What follows a heading, whatever sentence it is. */
export function wordsAfter({ tokens, sectionOf }: PlainReading, last: number): Nearby {
  return nearbyWords([], tokens.slice(last + 1, last + 1 + WINDOW).filter((_, i) => sectionOf[last + 1 + i] === sectionOf[last]));
}

function nearbyWords(before: readonly Token[], after: readonly Token[]): Nearby {
  const words = new Map<string, number>();
  const add = (word: string, distance: number): void => {
    if ((words.get(word) ?? WINDOW) >= distance) words.set(word, distance);
  };
  const addAll = (tokens: readonly Token[], distanceOf: (index: number) => number): void => {
    for (const [i, { norm }] of tokens.entries()) {
      add(norm, distanceOf(i));
      if (norm.length > 4 && norm.endsWith('s')) add(norm.slice(0, -1), distanceOf(i));
      if (i > 0) add(`${tokens[i - 1]?.norm ?? ''} ${norm}`, distanceOf(i));
    }
  };
  addAll(before, (i) => before.length - 1 - i);
  addAll(after, (i) => i);
  return words;
}
