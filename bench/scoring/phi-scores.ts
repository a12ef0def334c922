/**
 * PHI of read notes, scored two ways: by letters and digits (what is removed) and by mentions (whether bounds and type are right). In: what was
 * found in each note. Out: counts, and tables of them by type.
 */
import type { Analysis } from '../../src/engine/index.ts';
import { PHI_TYPES } from '../../src/engine/document/annotation.ts';
import type { TaggedSpan } from '../../src/engine/ports.ts';
import { mapRead, type Read } from '../readings/frozen-readings.ts';
import { round, type Table } from '../suite.ts';
import { measurePhi, type Counted, type FoundSpan, type PhiQuality, type TypeScore } from '../suites/phi-quality.ts';
import { countDocument, emptyCounts, ratesOf, totalOf, type Counts } from './entity-scores.ts';

/** Where a model's own finding begins to count (docs/adr/0009-model-and-rules.md). */
export const COUNTS_FROM = 0.5;

export interface PhiScores {
  readonly quality: PhiQuality;
  /** By type, whatever the subtype. */
  readonly mentions: ReadonlyMap<string, Counts>;
}

/** What a threshold of the recall dial takes up. */
export function phiFrom(threshold: number, { phi }: Analysis): FoundSpan[] {
  return phi.filter(({ score }) => (score ?? 1) >= threshold)
    .map(({ span, label, subtype }) => ({ start: span.start, end: span.end, type: label, ...(subtype === undefined ? {} : { subtype }) }));
}

/** What a model marks by itself. */
export function phiMarked(spans: readonly TaggedSpan[]): FoundSpan[] {
  return spans.flatMap(({ span, score, phi }) => (phi === undefined || score < COUNTS_FROM ? [] : [{ start: span.start, end: span.end, ...phi }]));
}

export async function scorePhi(reads: readonly Read<readonly FoundSpan[]>[]): Promise<PhiScores> {
  const found = new Map(reads.map((one) => [one.note, one.found]));
  const { quality } = await measurePhi([...found.keys()], (note) => found.get(note) ?? []);
  const mentions = new Map<string, Counts>();
  const isPhi = ({ type }: { readonly type: string }): boolean => (PHI_TYPES as readonly string[]).includes(type);
  for (const { note, found: spans } of reads) countDocument(mentions, note.spans.filter(isPhi), spans);
  return { quality, mentions };
}

export const scoreReads = <T>(reads: readonly Read<T>[], find: (found: T) => readonly FoundSpan[]): Promise<PhiScores> => scorePhi(mapRead(reads, find));

export const rateOf = ({ hit, of }: Counted): number => (of === 0 ? 1 : round(hit / of));
const shown = (counted: Counted): number | string => (counted.of === 0 ? '-' : rateOf(counted));

export function f1Of(counts: Counts): { readonly exact: number; readonly overlapping: number } {
  return { exact: round(ratesOf(counts.strict, counts).f1), overlapping: round(ratesOf(counts.overlap, counts).f1) };
}

/** All types together, then each: letters and digits, then mentions. */
export function typeTable(title: string, { quality, mentions }: PhiScores): Table {
  const row = (type: string, { recall, precision }: Pick<TypeScore, 'recall' | 'precision'>, counts: Counts): (string | number)[] => {
    const { exact, overlapping } = f1Of(counts);
    return [type, recall.of, shown(recall), shown(precision), counts.gold, exact, overlapping];
  };
  const types = PHI_TYPES.flatMap((type) => {
    const score = quality.byType.get(type);
    return score === undefined ? [] : [row(type, score, mentions.get(type) ?? emptyCounts())];
  });
  return {
    title, columns: ['type', 'letters and digits', 'recall', 'precision', 'mentions', 'F1 exact', 'F1 overlapping'],
    rows: [row('all', quality, totalOf(mentions)), ...types],
  };
}

/** Each type and subtype, by letters and digits. */
export function subtypeTable(title: string, { byType }: PhiQuality): Table {
  return {
    title, columns: ['type', 'recall', 'of', 'precision', 'of', 'found as this type'],
    rows: [...byType].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, score]) => [
      type, rateOf(score.recall), score.recall.of, shown(score.precision), score.precision.of, rateOf(score.typed),
    ]),
  };
}
