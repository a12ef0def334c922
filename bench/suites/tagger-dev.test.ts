import { describe, expect, it } from 'vitest';
import { meets } from '../suite.ts';
import { devFigures, devTables, type DevMetrics } from './tagger-dev.ts';

const spans = (strict: number) => ({ found: 9, gold: 10, strict, precision: 0.8, recall: 0.7, overlap: 0.9 });
const METRICS: DevMetrics = {
  ncbi: { disease: spans(0.84) }, bc5cdr: { chemical: spans(0.86), disease: spans(0.77) },
  maccrobat: { strict: 0.6649, overlap: 0.8007, byType: { TEST: spans(0.7), PROBLEM: spans(0.6) } },
  synthetic: { characters: { recall: 0.97, precision: 0.93 }, spans: { all: spans(0.8), NAME: spans(0.9) } },
};

describe('development figures of a run', () => {
  it('stand beside their floors', () => {
    expect(devFigures(METRICS).map((figure) => [figure.value, figure.floor, meets(figure, figure.floor)])).toEqual([
      [0.84, 0.83, true], [0.86, 0.87, false], [0.77, 0.77, true], [0.665, 0.55, true], [0.801, 0.7, true], [0.97, undefined, undefined], [0.93, undefined, undefined],
    ]);
  });

  it('come with tables by corpus and type, in order', () => {
    expect(devTables(METRICS).map(({ rows }) => rows.map(([name]) => name))).toEqual([
      ['NCBI Disease: diseases', 'BC5CDR: chemicals', 'BC5CDR: diseases'], ['PROBLEM', 'TEST'], ['NAME'],
    ]);
  });
});
