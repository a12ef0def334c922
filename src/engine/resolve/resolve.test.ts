import { describe, expect, it } from 'vitest';
import { span } from '../document/span.ts';
import type { Found, PhiFound, ProtectedFound } from '../recognizers/define.ts';
import { resolveCandidates } from './resolve.ts';

const phi = (start: number, end: number, score: number, type: PhiFound['type'] = 'NAME'): PhiFound =>
  ({ layer: 'phi', type, span: span(start, end), score, method: 'rule', reason: 'test' });
const kept = (start: number, end: number, score: number): ProtectedFound =>
  ({ layer: 'protected', type: 'eponym', span: span(start, end), score, method: 'lexicon', reason: 'test' });
const resolve = (found: readonly Found[], text = ''): ReturnType<typeof resolveCandidates> =>
  resolveCandidates(found.map((one) => ({ producer: 'test', found: one })), text);
const ranges = (found: readonly { span: { start: number; end: number } }[]): string[] => found.map((one) => `${one.span.start}-${one.span.end}`);

describe('overlaps among PHI', () => {
  it('unites findings of one type and says what gave way', () => {
    const [only, ...rest] = resolve([phi(0, 9, 0.9), phi(5, 14, 0.8)]).phi;
    expect(rest).toEqual([]);
    expect(only?.span).toEqual(span(0, 14));
    expect(only?.score).toBe(0.9);
    expect(only?.provenance.supersedes).toEqual(['phi:NAME:5-14']);
    expect(only?.provenance.steps.at(-1)?.by).toBe('resolve');
  });

  it('does not let a weak guess widen a finding', () => {
    expect(ranges(resolve([phi(0, 9, 0.9), phi(5, 14, 0.5)]).phi)).toEqual(['0-9']);
  });

  it('lets an address beat the town in it', () => {
    const { phi: found } = resolve([phi(0, 40, 0.9, 'LOCATION'), phi(10, 16, 0.95, 'NAME')]);
    expect(found.map((one) => one.label)).toEqual(['LOCATION']);
  });

  it('joins names parted by one blank, and no others', () => {
    expect(ranges(resolve([phi(0, 4, 0.9), phi(5, 10, 0.8)], 'Jane Smith').phi)).toEqual(['0-10']);
    expect(ranges(resolve([phi(0, 4, 0.9), phi(5, 10, 0.8)], 'Jane/Smith').phi)).toEqual(['0-4', '5-10']);
  });

  it('leaves no overlaps in many nested and staggered findings', () => {
    const found = Array.from({ length: 400 }, (_, i) => phi((i * 7) % 300, ((i * 7) % 300) + 1 + ((i * 13) % 40), 0.5 + (i % 50) / 100, i % 3 === 0 ? 'DATE' : 'NAME'));
    const out = resolve(found).phi;
    for (const [i, one] of out.entries()) expect(one.span.start).toBeGreaterThanOrEqual(out[i - 1]?.span.end ?? 0);
  });
});

describe('what a model doubts itself', () => {
  const doubted = (start: number, end: number): PhiFound => ({ ...phi(start, end, 0.3), method: 'model' });

  it('stands where nothing else does, with its low score', () => {
    const { phi: found } = resolve([phi(0, 4, 0.9), doubted(10, 14)], 'Jane and Mull here');
    expect(found.map(({ span: at, score }) => `${at.start}-${at.end} ${score}`)).toEqual(['0-4 0.9', '10-14 0.3']);
  });

  it('settles nothing: it joins, widens and takes nothing', () => {
    expect(ranges(resolve([phi(0, 4, 0.9), doubted(5, 10)], 'Jane Smith').phi)).toEqual(['0-4', '5-10']);
    expect(ranges(resolve([phi(0, 4, 0.9), doubted(2, 10)], 'Jane Smith').phi)).toEqual(['0-4']);
    const term = resolve([kept(0, 17, 0.4), doubted(0, 9)]);
    expect([ranges(term.phi), ranges(term.protectedTerms)]).toEqual([[], ['0-17']]);
    const clinical = resolve([{ layer: 'entity', type: 'PROBLEM', span: span(0, 9), score: 0.6, method: 'lexicon', reason: 'test', canonical: 'x' }, doubted(3, 9)]);
    expect([ranges(clinical.phi), ranges(clinical.entities)]).toEqual([[], ['0-9']]);
  });
});

describe('protected terms', () => {
  it('beat weaker PHI inside them and record it', () => {
    const { phi: found, protectedTerms } = resolve([phi(0, 9, 0.72), kept(0, 17, 0.9)]);
    expect(found).toEqual([]);
    expect(protectedTerms[0]?.provenance.supersedes).toEqual(['phi:NAME:0-9']);
  });

  it('give way to a title, a labelled field or a signature', () => {
    const { phi: found, protectedTerms } = resolve([phi(0, 9, 0.97), kept(0, 9, 0.9)]);
    expect(ranges(found)).toEqual(['0-9']);
    expect(found[0]?.provenance.supersedes).toEqual(['protected:eponym:0-9']);
    expect(protectedTerms).toEqual([]);
  });

  it('give way to decided PHI that holds them and more', () => {
    expect(ranges(resolve([phi(0, 20, 0.85, 'LOCATION'), kept(5, 12, 0.9)]).phi)).toEqual(['0-20']);
    expect(resolve([phi(0, 20, 0.6, 'LOCATION'), kept(5, 12, 0.9)]).phi).toEqual([]);
  });

  it('does not take a good finding away with a weak one', () => {
    // "Mr Foley catheter": the weak gazetteer reading reaches over the term, the title's does not.
    expect(ranges(resolve([phi(3, 8, 0.97), phi(3, 17, 0.5), kept(9, 17, 0.9)]).phi)).toEqual(['3-8']);
  });
});

describe('clinical mentions', () => {
  it('take what is no more than a guess inside them', () => {
    const drug: Found = { layer: 'entity', type: 'MEDICATION', span: span(0, 7), canonical: 'allegra', score: 0.9, method: 'lexicon', reason: 'test' };
    expect(resolve([phi(0, 7, 0.72), drug]).phi).toEqual([]);
    expect(ranges(resolve([phi(0, 7, 0.97), drug]).phi)).toEqual(['0-7']);
  });

  it('take an age that is a measured value, unless it is decided', () => {
    const value: Found = { layer: 'entity', type: 'VALUE', span: span(3, 6), canonical: '104', score: 0.92, method: 'pattern', reason: 'test' };
    expect(resolve([phi(3, 6, 0.75, 'AGE'), value]).phi).toEqual([]);
    expect(ranges(resolve([phi(3, 6, 0.93, 'AGE'), value]).phi)).toEqual(['3-6']);
  });
});

describe('a model', () => {
  const byModel = (start: number, end: number, score: number, type: PhiFound['type'] = 'NAME'): PhiFound => ({ ...phi(start, end, score, type), method: 'model' });
  const drug: Found = { layer: 'entity', type: 'MEDICATION', span: span(0, 7), canonical: 'allegra', score: 0.9, method: 'lexicon', reason: 'test' };

  it('yields to protected and clinical terms unless it is nearly sure', () => {
    expect(resolve([byModel(0, 9, 0.95), kept(0, 9, 0.9)]).phi).toEqual([]);
    expect(ranges(resolve([byModel(0, 9, 0.98), kept(0, 9, 0.9)]).phi)).toEqual(['0-9']);
    expect(resolve([byModel(0, 7, 0.95), drug]).phi).toEqual([]);
    expect(ranges(resolve([byModel(0, 7, 0.98), drug]).phi)).toEqual(['0-7']);
  });

  it('keeps a whole name that holds a protected word, and its own score', () => {
    const { phi: found } = resolve([byModel(0, 20, 0.9), kept(5, 12, 0.9)]);
    expect(found).toMatchObject([{ span: span(0, 20), score: 0.9 }]);
  });

  it('leaves the bounds of dates and numbers to a decided rule, and takes nothing with its own clinical mentions', () => {
    expect(ranges(resolve([phi(0, 10, 0.9, 'DATE'), byModel(0, 15, 0.99, 'DATE')]).phi)).toEqual(['0-10']);
    expect(ranges(resolve([phi(6, 10, 0.7, 'DATE'), byModel(0, 10, 0.8, 'DATE')]).phi)).toEqual(['0-10']);
    expect(ranges(resolve([phi(0, 7, 0.72), { ...drug, method: 'model' }]).phi)).toEqual(['0-7']);
  });
});
