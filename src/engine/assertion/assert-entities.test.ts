import { describe, expect, it } from 'vitest';
import { ASSERTED, annotationId, type EntityAnnotation, type EntityType } from '../document/annotation.ts';
import { createDocument } from '../document/clinical-document.ts';
import { span } from '../document/span.ts';
import { Lexicons } from '../lexicon/lexicons.ts';
import { detectSections } from '../sections/detect-sections.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokenise.ts';
import { assertEntities } from './assert-entities.ts';
import { yearOfNote } from './bare-years.ts';

function assertIn(text: string, mentions: readonly (readonly [string, EntityType])[]): Map<string, EntityAnnotation> {
  const document = createDocument('n', text);
  const part = span(0, text.length);
  const tokens = tokenise(text, part);
  const entities = mentions.map(([words, label]): EntityAnnotation => {
    const at = span(text.indexOf(words), text.indexOf(words) + words.length);
    return {
      id: annotationId('entity', label, at), layer: 'entity', label, span: at, canonical: words, assertion: ASSERTED, codes: [], score: 0.9, attributes: {},
      provenance: { producer: 'test', version: '0', method: 'rule', reason: '', evidence: [], steps: [] },
    };
  });
  const input = { document, part, partText: text, tokens, sentences: splitSentences(text, part, tokens), sections: detectSections(document), lexicons: new Lexicons(new Map()) };
  return new Map(assertEntities(input, entities).map((entity) => [entity.canonical, entity]));
}

describe('assertEntities', () => {
  it('returns only what is not plain, with the cue as evidence and a step that says so', () => {
    const text = 'He denies angina but has gout.';
    const found = assertIn(text, [['angina', 'PROBLEM'], ['gout', 'PROBLEM']]);
    expect([...found.keys()]).toEqual(['angina']);
    const { provenance, assertion } = found.get('angina') as EntityAnnotation;
    expect(assertion.negated).toBe(true);
    expect(provenance.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['denies']);
    expect(provenance.steps.at(-1)).toMatchObject({ from: 0.9, to: 0.9, reason: 'A cue says: absent.' });
  });

  it('takes the past and the family from headings, unless the line says otherwise', () => {
    const found = assertIn('PMH: asthma, no stroke\n\nFamily History: glaucoma\n\nReturn precautions: fever\n', [['asthma', 'PROBLEM'], ['stroke', 'PROBLEM'], ['glaucoma', 'PROBLEM'], ['fever', 'PROBLEM']]);
    expect(found.get('asthma')?.assertion).toEqual({ ...ASSERTED, historical: true });
    expect(found.get('stroke')?.assertion).toEqual({ ...ASSERTED, negated: true });
    expect(found.get('glaucoma')?.assertion).toEqual({ ...ASSERTED, family: true });
    expect(found.get('fever')?.assertion).toEqual({ ...ASSERTED, hypothetical: true });
  });

  it('tells planned tests from those with a result', () => {
    const found = assertIn('Plan:\nEchocardiogram next month.\nINR 2.4 today.\n', [['Echocardiogram', 'TEST'], ['INR', 'TEST']]);
    expect(found.get('Echocardiogram')?.assertion.hypothetical).toBe(true);
    expect(found.has('INR')).toBe(false);
  });

  it('puts a bare year before the note into the past, not one since which something goes on', () => {
    const found = assertIn('Seen 12/03/2024. Appendicectomy in 2011. Gout since 2012.', [['Appendicectomy', 'PROCEDURE'], ['Gout', 'PROBLEM']]);
    expect(found.get('Appendicectomy')?.assertion.historical).toBe(true);
    expect(found.has('Gout')).toBe(false);
  });
});

describe('yearOfNote', () => {
  it.each([['Seen 12/03/2024.', 2024], ['3 June 2023 and June 5, 2022', 2023], ['2024-03-18', 2024], ['in 2011', undefined], ['since 5/2019', undefined]])('%s', (text, year) => {
    expect(yearOfNote(text)).toBe(year);
  });
});
