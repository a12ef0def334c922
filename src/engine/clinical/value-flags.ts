/**
 * High, low or normal. In: a value, its test's reference rows, and a range the note gives. Out: the
 * flag, or null where nothing tells. The note's own range comes first; the lexicon's default counts
 * in its own unit, or without a unit where it has but one.
 */
import type { Row } from '../lexicon/parse-tsv.ts';
import { NOTED_RANGE } from './value-shapes.ts';

export interface Range {
  readonly low?: number;
  readonly high?: number;
}
export type ValueFlag = 'high' | 'low' | 'normal' | 'abnormal';

/** The range written straight after a value, such as "(3.5-5.1)" or "(ref <0.04)". */
export function notedRangeAt(text: string, at: number): Range | undefined {
  NOTED_RANGE.lastIndex = at;
  const groups = NOTED_RANGE.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { low, high, sign, bound } = groups;
  if (low !== undefined && high !== undefined) return { low: Number(low), high: Number(high) };
  if (sign === undefined) return undefined;
  return sign.startsWith('<') || sign.startsWith('≤') ? { high: Number(bound) } : { low: Number(bound) };
}

export interface FlagInput {
  readonly words: string;
  readonly numbers: { readonly low: number; readonly high: number | undefined; readonly joint: string; readonly sign: string } | undefined;
  readonly unit: string | undefined;
  readonly rows: readonly Row[];
  readonly kind: string;
  readonly range: Range | undefined;
}

export function flagOf({ words, numbers, unit, rows, kind, range }: FlagInput): ValueFlag | null {
  if (numbers === undefined) return flagOfWord(words);
  if (numbers.joint === '/') return null;
  const known = range ?? defaultRange(numbers.low, unit, rows, kind);
  if (known === undefined) return null;
  const { low, high = low } = numbers;
  if (known.high !== undefined && (high > known.high || (low >= known.high && numbers.sign.startsWith('>')))) return 'high';
  if (known.low !== undefined && (low < known.low || (low <= known.low && numbers.sign.startsWith('<')))) return 'low';
  return 'normal';
}

function flagOfWord(words: string): ValueFlag | null {
  if (/^(?:normal|within normal limits|wnl|unremarkable|intact|nad)$/i.test(words)) return 'normal';
  return /^abnormal$/i.test(words) ? 'abnormal' : null;
}

const plainUnit = (unit: string): string => unit.toLowerCase().replace(/[\s°]/g, '').replace('µ', 'u').replace('mcg', 'ug').replace('micro', 'u').replace('hg', 'hg');

function defaultRange(value: number, unit: string | undefined, rows: readonly Row[], kind: string): Range | undefined {
  if (kind === 'score') return undefined;
  const ranged = rows.filter((row) => (row['low'] ?? '') !== '' || (row['high'] ?? '') !== '');
  if (unit !== undefined) return rangeOf(ranged.find((row) => plainUnit(row['unit'] ?? '') === plainUnit(unit)));
  return rangeOf(ranged.length <= 1 ? ranged[0] : likeliest(ranged, value));
}

function rangeOf(row: Row | undefined): Range | undefined {
  if (row === undefined) return undefined;
  const { low = '', high = '' } = row;
  return { ...(low === '' ? {} : { low: Number(low) }), ...(high === '' ? {} : { high: Number(high) }) };
}

/**
 * Without a unit, the one row whose range lies within a factor of three of the value, when no other
 * does: a hemoglobin of 104 can only be g/L, one of 10.4 only g/dL.
 */
function likeliest(rows: readonly Row[], value: number): Row | undefined {
  const near = rows.filter((row) => {
    const low = Number(row['low'] ?? '') || 0;
    const high = Number(row['high'] ?? '') || low;
    return value <= high * 3 && value >= low / 3;
  });
  return near.length === 1 ? near[0] : undefined;
}
