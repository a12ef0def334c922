import { expect, it } from 'vitest';
import { countDocument, ratesOf, totalOf, unmatched, type Counts } from './entity-scores.ts';

const at = (start: number, end: number, type = 'PROBLEM'): { start: number; end: number; type: string } => ({ start, end, type });

it('counts exact and overlapping spans of one type, each once', () => {
  const totals = new Map<string, Counts>();
  countDocument(totals, [at(0, 5), at(10, 15), at(20, 25, 'TEST')], [at(0, 5), at(12, 18), at(13, 14), at(20, 25)]);
  expect(totals.get('PROBLEM')).toEqual({ gold: 2, found: 4, strict: 1, overlap: 2 });
  expect(totals.get('TEST')).toEqual({ gold: 1, found: 0, strict: 0, overlap: 0 });
  expect(totalOf(totals)).toEqual({ gold: 3, found: 4, strict: 1, overlap: 2 });
});

it('pairs exact partners before overlapping ones', () => {
  expect(unmatched([at(0, 9), at(5, 9)], [at(5, 9), at(0, 4)])).toEqual([]);
});

it('gives zero, not NaN, for nothing', () => {
  expect(ratesOf(0, { gold: 0, found: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
});
