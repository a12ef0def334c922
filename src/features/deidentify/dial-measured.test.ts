import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PhiAnnotation } from '../../engine/document/annotation.ts';
import { span } from '../../engine/document/span.ts';
import { foundOfHundred, MEASURED, readerOf, scoresFor, spokenScores, wrongOfHundred, type MeasuredPlace, type Scores, type Share } from './dial-measured.ts';
import { KINDS } from './phi-words.ts';
import { DIAL } from './reviewed-phi.ts';

const SHIPPED = 'public/models/plainchart-tagger/manifest.json';
const share = (hit: number, of: number): Share => ({ hit, of });
const scores = (recall: Share, precision: Share): Scores => ({ recall, precision });

function foundBy(sha256?: string): PhiAnnotation {
  const provenance = { producer: 'test', version: '1', method: sha256 === undefined ? 'rule' : 'model', reason: '', evidence: [], steps: [] } as const;
  return {
    layer: 'phi', id: 'phi:NAME:0-4', span: span(0, 4), label: 'NAME', score: 0.9, attributes: {},
    provenance: sha256 === undefined ? provenance : { ...provenance, model: { id: 'tagger', sha256 } },
  };
}

describe('what the dial was measured to do', () => {
  it('is told of exactly the places that the dial has', () => {
    expect(MEASURED.places.map(({ title, threshold }) => ({ title, threshold }))).toEqual(DIAL);
  });

  it('finds no less from place to place, by counts that can be', () => {
    for (const reader of ['rules', 'both'] as const) {
      const all = MEASURED.places.map((place) => scoresFor(place, reader));
      for (const { recall, precision, types } of all) {
        for (const { hit, of } of [recall, precision]) expect(hit <= of && of > 0).toBe(true);
        expect(types.map(({ type }) => type).sort()).toEqual(Object.keys(KINDS).sort());
        expect(types.reduce((sum, one) => sum + one.recall.of, 0)).toBe(recall.of);
      }
      const hits = all.map(({ recall }) => recall.hit);
      expect(hits).toEqual([...hits].sort((a, b) => a - b));
    }
  });

  it('names a model where both were measured, and nowhere else', () => {
    for (const { both } of MEASURED.places) expect(both === null).toBe(MEASURED.model === null);
  });

  it.skipIf(!existsSync(SHIPPED))('was measured with the model that ships', () => {
    const { files } = JSON.parse(readFileSync(SHIPPED, 'utf8')) as { files: { path: string; sha256: string }[] };
    expect(MEASURED.model?.sha256, 'run: npm run bench -- dial-quality').toBe(files.find(({ path }) => path === 'model.int8.onnx')?.sha256);
  });
});

describe('whose figures hold for a note', () => {
  const model = { id: 'tagger', sha256: 'a' };

  it('the rules until the model has read, then both', () => {
    expect(readerOf([foundBy()], false, model)).toBe('rules');
    expect(readerOf([foundBy(), foundBy('a')], true, model)).toBe('both');
    expect(readerOf([], true, model)).toBe('both');
  });

  it('nobody\'s where another model read it, or none was measured', () => {
    expect(readerOf([foundBy(), foundBy('b')], true, model)).toBe('unmeasured');
    expect(readerOf([foundBy()], true, null)).toBe('unmeasured');
  });

  it('the rules\' stand in for what was not measured', () => {
    const [rules, both] = [{ ...scores(share(1, 2), share(1, 2)), types: [] }, { ...scores(share(2, 2), share(2, 2)), types: [] }];
    const place: MeasuredPlace = { title: 'Lean', threshold: 0.8, rules, both };
    expect(scoresFor(place, 'both')).toBe(both);
    expect(scoresFor(place, 'unmeasured')).toBe(rules);
    expect(scoresFor({ ...place, both: null }, 'both')).toBe(rules);
  });
});

describe('how it is told', () => {
  it('is rounded to the worse side', () => {
    expect(foundOfHundred(scores(share(999, 1000), share(1, 1)))).toBe(99);
    expect(wrongOfHundred(scores(share(1, 1), share(999, 1000)))).toBe(1);
    expect(foundOfHundred(scores(share(29, 100), share(1, 1)))).toBe(29);
    expect([foundOfHundred(scores(share(7, 7), share(7, 7))), wrongOfHundred(scores(share(7, 7), share(7, 7)))]).toEqual([100, 0]);
  });

  it('is one line for a screen reader', () => {
    expect(spokenScores(scores(share(98, 100), share(96, 100)), 'both')).toBe('Rules and model find 98 of 100 characters, 4 of 100 taken are wrong');
  });
});
