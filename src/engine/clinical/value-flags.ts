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
  /** Ranges of the two numbers of a blood pressure. */
  readonly pair?: readonly [Range | undefined, Range | undefined] | undefined;
}

export function flagOf({ words, numbers, unit, rows, kind, range, pair }: FlagInput): ValueFlag | null {
  if (numbers === undefined) return flagOfWord(words);
  if (numbers.joint === '/') return pair === undefined || numbers.high === undefined ? null : flagOfPair(numbers.low, numbers.high, pair);
  if (range !== undefined) return flagIn(range, numbers);
  const flags = new Set(defaultRanges(numbers.low, unit, rows, kind).map((known) => flagIn(known, numbers)));
  return flags.size === 1 ? ([...flags][0] as ValueFlag) : null;
}

/** One number out of range makes the pressure high or low; high comes first. */
function flagOfPair(first: number, second: number, [a, b]: readonly [Range | undefined, Range | undefined]): ValueFlag | null {
  const flags = [[a, first] as const, [b, second] as const].flatMap(([range, value]) => (range === undefined ? [] : [flagIn(range, { low: value, high: undefined, sign: '' })]));
  return flags.find((flag) => flag === 'high') ?? flags.find((flag) => flag === 'low') ?? flags[0] ?? null;
}

function flagIn(known: Range, numbers: { readonly low: number; readonly high: number | undefined; readonly sign: string }): ValueFlag {
  const { low, high = low } = numbers;
  if (known.high !== undefined && (high > known.high || (low >= known.high && numbers.sign.startsWith('>')))) return 'high';
  if (known.low !== undefined && (low < known.low || (low <= known.low && numbers.sign.startsWith('<')))) return 'low';
  return 'normal';
}

function flagOfWord(words: string): ValueFlag | null {
  if (/^(?:normal|within normal limits|wnl|unremarkable|intact|nad)$/i.test(words)) return 'normal';
  if (/^(?:elevated|high|raised|increased)$/i.test(words)) return 'high';
  if (/^(?:low|decreased|reduced)$/i.test(words)) return 'low';
  return /^abnormal$/i.test(words) ? 'abnormal' : null;
}

const plainUnit = (unit: string): string => unit.toLowerCase().replace(/[\s°]/g, '').replace('µ', 'u').replace('mcg', 'ug').replace('micro', 'u');

function defaultRanges(value: number, unit: string | undefined, rows: readonly Row[], kind: string): Range[] {
  if (kind === 'score') return [];
  const ranged = rows.filter((row) => (row['low'] ?? '') !== '' || (row['high'] ?? '') !== '');
  const fitting = unit === undefined ? likely(ranged, value) : ranged.filter((row) => plainUnit(row['unit'] ?? '') === plainUnit(unit));
  return fitting.map(rangeOf);
}

/** The range of a lexicon row. */
export function rangeOf(row: Row): Range {
  const { low = '', high = '' } = row;
  return { ...(low === '' ? {} : { low: Number(low) }), ...(high === '' ? {} : { high: Number(high) }) };
}

const AMBIGUOUS = 0.4;

/**
 * Without a unit, the row whose range is nearest by ratio: a hemoglobin of 104 can only be g/L, a
 * creatinine of 4.5 only mg/dL. A row nearly as near counts too; where they disagree there is no flag.
 */
function likely(rows: readonly Row[], value: number): readonly Row[] {
  if (rows.length < 2 || value <= 0) return rows;
  const far = rows.map((row) => ({ row, distance: distanceOf(rangeOf(row), value) })).sort((a, b) => a.distance - b.distance);
  const nearest = far[0]?.distance ?? 0;
  return far.filter(({ distance }) => distance - nearest < AMBIGUOUS).map(({ row }) => row);
}

/** The logarithm of how many times a value is over or under a range; 0 inside it. */
function distanceOf({ low, high }: Range, value: number): number {
  if (high !== undefined && high > 0 && value > high) return Math.log(value / high);
  return low !== undefined && value < low ? Math.log(low / value) : 0;
}
