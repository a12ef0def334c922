import { describe, expect, it } from 'vitest';
import { ASSERTED, annotationId, type Assertion, type Attributes, type EntityAnnotation, type EntityType, type RelationAnnotation } from '../../engine/document/annotation.ts';
import { span } from '../../engine/document/span.ts';
import { replaceEntity, settleEntities } from '../../session/review-actions.ts';
import { EMPTY_HISTORY, EMPTY_REVIEW } from '../../session/review.ts';
import { findMarks, findMarkSource, standing } from './find-marks.ts';
import { makeTables } from './find-tables.ts';
import { tablesAsText } from './find-text.ts';
import { assertionWord, GROUPS, markWord } from './mark-words.ts';

const TEXT = 'No chest pain. Chest pain later. Furosemide 80 mg PO daily, held. Potassium 3.2 mmol/L. Possible asthma; brother had asthma.';
const provenance = { producer: 'test', version: '1', method: 'lexicon', reason: 'In a list.', evidence: [], steps: [] } as const;

function entity(label: EntityType, words: string, more: { readonly from?: number; readonly canonical?: string; readonly assertion?: Partial<Assertion>; readonly attributes?: Attributes } = {}): EntityAnnotation {
  const start = TEXT.indexOf(words, more.from ?? 0);
  const at = span(start, start + words.length);
  return {
    layer: 'entity', id: annotationId('entity', label, at), span: at, label, canonical: more.canonical ?? words.toLowerCase(), assertion: { ...ASSERTED, ...more.assertion },
    codes: [], score: 0.9, attributes: more.attributes ?? {}, provenance,
  };
}
const relation = (from: EntityAnnotation, label: RelationAnnotation['label'], to: EntityAnnotation): RelationAnnotation =>
  ({ layer: 'relation', id: `${from.id} ${to.id}`, span: from.span, label, from: from.id, to: to.id, score: 1, attributes: {}, provenance });

const absent = entity('PROBLEM', 'chest pain', { assertion: { negated: true } });
const present = entity('PROBLEM', 'Chest pain', { canonical: 'chest pain' });
const drug = entity('MEDICATION', 'Furosemide', { attributes: { status: 'held' } });
const strength = entity('STRENGTH', '80 mg');
const route = entity('ROUTE', 'PO');
const often = entity('FREQUENCY', 'daily');
const test = entity('TEST', 'Potassium');
const value = entity('VALUE', '3.2 mmol/L', { attributes: { flag: 'low' } });
const maybe = entity('PROBLEM', 'asthma', { assertion: { uncertain: true } });
const family = entity('PROBLEM', 'asthma', { from: TEXT.indexOf('brother'), assertion: { family: true } });
const ENTITIES = [absent, present, drug, strength, route, often, test, value, maybe, family];
const RELATIONS = [relation(strength, 'strength-of', drug), relation(route, 'route-of', drug), relation(often, 'frequency-of', drug), relation(value, 'value-of', test)];
const ALL = new Set(GROUPS);
const words = (marks: readonly { start: number; end: number }[]): string[] => marks.map(({ start, end }) => TEXT.slice(start, end));

describe('marks of findings', () => {
  it('draws a prescription and a result as one mark each', () => {
    expect(words(findMarks(TEXT, ENTITIES, ALL))).toEqual(['chest pain', 'Chest pain', 'Furosemide 80 mg PO daily', 'Potassium 3.2 mmol/L', 'asthma', 'asthma']);
  });

  it('writes what is absent, uncertain, of a relative or held after the words', () => {
    expect(ENTITIES.map(markWord).filter(Boolean)).toEqual(['NO', 'HELD', 'MAYBE', 'FAMILY']);
    expect(assertionWord({ ...ASSERTED, negated: true, family: true })).toBe('NO');
  });

  it('walks the marks one by one, both ways, as the list has them', () => {
    const source = findMarkSource(TEXT, ENTITIES, ALL);
    const forward: string[] = [];
    for (let mark = source.step(null, 1); mark !== undefined; mark = source.step(mark.id, 1)) forward.push(mark.id);
    const backward: string[] = [];
    for (let mark = source.step(null, -1); mark !== undefined; mark = source.step(mark.id, -1)) backward.push(mark.id);
    expect(forward).toEqual(findMarks(TEXT, ENTITIES, ALL).map(({ id }) => id));
    expect(backward).toEqual([...forward].reverse());
  });

  it('leaves out what was rejected and takes in what was set by hand', () => {
    const rejected = settleEntities(EMPTY_HISTORY, [absent], 'reject', 0);
    expect(standing(ENTITIES, rejected.now)).toHaveLength(ENTITIES.length - 1);
    const replaced = replaceEntity(EMPTY_HISTORY, maybe, { type: 'TEST', span: maybe.span, canonical: 'asthma' }, 0);
    const standingNow = standing(ENTITIES, replaced.now);
    expect(standingNow.filter(({ label }) => label === 'TEST')).toHaveLength(2);
    expect(standing(ENTITIES, EMPTY_REVIEW)).toBe(ENTITIES);
  });
});

describe('tables', () => {
  const tables = makeTables({ text: TEXT, entities: ENTITIES, relations: RELATIONS, sections: [] });

  it('shows a problem once, by the mention that says most; a relative apart', () => {
    expect(tables.problems.map(({ title, status, mentions }) => [title, status, mentions.length])).toEqual([['Chest pain', 'Active', 2], ['Asthma', 'Uncertain', 1], ['Asthma', 'Family', 1]]);
  });

  it('puts what belongs to a medicine into its row, in the words of the note', () => {
    expect(tables.medicines).toMatchObject([{ title: 'Furosemide', dose: '80 mg', route: 'PO', frequency: 'daily', status: 'Held', changed: true }]);
  });

  it('shows results with their flag', () => {
    expect(tables.results).toMatchObject([{ title: 'Potassium', value: '3.2 mmol/L', flag: 'low' }]);
  });

  it('copies as lines with tabs', () => {
    expect(tablesAsText(tables)).toContain('Furosemide\t80 mg\tPO\tdaily\tHeld');
  });
});
