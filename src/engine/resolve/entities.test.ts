import { describe, expect, it } from 'vitest';
import { annotationId, ASSERTED, type EntityAnnotation, type EntityType, type PhiAnnotation, type PhiType } from '../document/annotation.ts';
import { span } from '../document/span.ts';
import { resolveEntities } from './entities.ts';
import { isLiterature } from './running-text.ts';

const provenance = { producer: 'test', version: '0', method: 'rule', reason: '', evidence: [], steps: [] } as const;

function entity(label: EntityType, start: number, end: number, score = 0.9): EntityAnnotation {
  const at = span(start, end);
  return { id: annotationId('entity', label, at), layer: 'entity', label, span: at, canonical: 'x', assertion: ASSERTED, codes: [], score, attributes: {}, provenance };
}
function phi(label: PhiType, start: number, end: number, score = 0.9): PhiAnnotation {
  const at = span(start, end);
  return { id: annotationId('phi', label, at), layer: 'phi', label, span: at, score, attributes: {}, provenance };
}
const shown = (entities: readonly EntityAnnotation[]): string[] => entities.map(({ label, span: at }) => `${label} ${at.start}-${at.end}`);

it('keeps the longer of one type', () => {
  expect(shown(resolveEntities([entity('PROBLEM', 9, 22), entity('PROBLEM', 0, 22)], []))).toEqual(['PROBLEM 0-22']);
});

it('keeps anatomy inside a problem, and no problem inside a procedure', () => {
  expect(shown(resolveEntities([entity('PROBLEM', 0, 9), entity('ANATOMY', 0, 4)], []))).toEqual(['PROBLEM 0-9', 'ANATOMY 0-4']);
  expect(shown(resolveEntities([entity('PROBLEM', 0, 6), entity('PROCEDURE', 0, 13)], []))).toEqual(['PROCEDURE 0-13']);
});

it('merges attributes of one mention found twice', () => {
  const a = { ...entity('PROBLEM', 0, 2, 0.7), attributes: { expansion: 'atrial fibrillation' } };
  const b = { ...entity('PROBLEM', 0, 2, 0.9), attributes: { severity: 'mild' } };
  const [one, ...rest] = resolveEntities([a, b], []);
  expect(rest).toEqual([]);
  expect(one?.attributes).toEqual({ expansion: 'atrial fibrillation', severity: 'mild' });
});

it('drops what lies inside a decided name or place, and values inside a decided date', () => {
  expect(resolveEntities([entity('PROBLEM', 6, 12)], [phi('LOCATION', 0, 22)])).toEqual([]);
  expect(resolveEntities([entity('VALUE', 0, 4)], [phi('DATE', 0, 9)])).toEqual([]);
  expect(resolveEntities([entity('PROBLEM', 6, 12)], [phi('NAME', 0, 22, 0.5)])).toHaveLength(1);
});

describe("a model's mentions", () => {
  const byModel = (one: EntityAnnotation): EntityAnnotation => ({ ...one, provenance: { ...provenance, method: 'model' } });
  const rules = [entity('PROBLEM', 10, 20), entity('ANATOMY', 40, 45)];

  it('stand beside those of rules, where it is sure and none of them stands', () => {
    const sure = byModel(entity('PROCEDURE', 25, 30, 0.95));
    expect(shown(resolveEntities([...rules, sure], []))).toEqual(['PROBLEM 10-20', 'PROCEDURE 25-30', 'ANATOMY 40-45']);
    expect(shown(resolveEntities([...rules, byModel(entity('PROBLEM', 0, 20, 0.9)), byModel(entity('PROBLEM', 25, 30, 0.6)), byModel(entity('VALUE', 50, 55, 0.99))], []))).toEqual(['PROBLEM 10-20', 'ANATOMY 40-45']);
    expect(shown(resolveEntities([...rules, byModel(entity('PROBLEM', 40, 55, 0.95))], []))).toEqual(['PROBLEM 10-20', 'PROBLEM 40-55', 'ANATOMY 40-45']);
  });

  it('give their bounds where it is nearly sure, and take code and name of what they replace', () => {
    const coded = { ...entity('PROBLEM', 10, 20), canonical: 'asthma', codes: [{ system: 'ICD-10-CM', code: 'J45.909', display: 'Asthma', score: 1 }] };
    const [only] = resolveEntities([coded, byModel(entity('PROBLEM', 4, 20, 0.97))], []);
    expect(only).toMatchObject({ span: { start: 4, end: 20 }, canonical: 'asthma', codes: coded.codes, provenance: { method: 'model', supersedes: ['entity:PROBLEM:10-20'] } });
    expect(shown(resolveEntities([coded, byModel(entity('TEST', 4, 20, 0.97))], []))).toEqual(['PROBLEM 10-20']);
  });

  it('lead in literature; what both mark alike stays the rule\'s', () => {
    const found = [entity('PROBLEM', 0, 9, 0.9), entity('PROBLEM', 10, 20), entity('TEST', 30, 40), byModel(entity('PROBLEM', 0, 9, 0.6)), byModel(entity('VALUE', 14, 26, 0.6))];
    expect(shown(resolveEntities(found, [], true))).toEqual(['PROBLEM 0-9', 'VALUE 14-26', 'TEST 30-40']);
    expect(resolveEntities(found, [], true)[0]?.provenance.method).not.toBe('model');
    expect(shown(resolveEntities(found, []))).toEqual(['PROBLEM 0-9', 'PROBLEM 10-20', 'TEST 30-40']);
  });
});

describe('literature', () => {
  const running = 'We report a woman of sixty with a fever that lasted for three weeks and a rash on both of her legs.';
  it.each([
    ['running text about nobody', running, [], true],
    ['a list', '1. Asthma\n2. Fever\n3. Rash', [], false],
    ['running text with a name', running, [phi('NAME', 3, 9, 0.95)], false],
    ['running text with a date', running, [phi('DATE', 3, 9, 0.95)], true],
    ['nothing', ' \n', [], false],
  ] as const)('is %s: %#', (_, text, found, is) => {
    expect(isLiterature(text, found)).toBe(is);
  });
});
