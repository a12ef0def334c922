import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readText } from '../recognizers/read-text.testing.ts';
import { resolveEntities } from '../resolve/entities.ts';
import { relateEntities } from '../relations/relate-entities.ts';
import { annotationId, ASSERTED, type EntityAnnotation } from '../document/annotation.ts';
import { abbreviations } from '../recognizers/abbreviations/recognizer.ts';
import { anatomy } from '../recognizers/anatomy/recognizer.ts';
import { devices } from '../recognizers/devices/recognizer.ts';
import type { EntityFound } from '../recognizers/define.ts';
import { drugAttributes } from '../recognizers/drug-attributes/recognizer.ts';
import { medications } from '../recognizers/medications/recognizer.ts';
import { problems } from '../recognizers/problems/recognizer.ts';
import { procedures } from '../recognizers/procedures/recognizer.ts';
import { testsValues } from '../recognizers/tests-values/recognizer.ts';
import { times } from '../recognizers/times/recognizer.ts';

const CLINICAL = [medications, drugAttributes, problems, testsValues, procedures, anatomy, devices, times, abbreviations];

/** Pieces that recognizers react to, in any order, with breaks and hostile characters between. */
const pieces = fc.array(fc.constantFrom(
  'aspirin', '75 mg', 'od', 'prn', 'for', 'pain', 'knee', 'BP', '120/80', 'Hb', '->', '|', '(3.5-5.1)', '\n', '\n\n', '  ', ';', '.', ':', 'Braden', "Crohn's", 'sign', '#', 'NOF', '%', '1', '½', 'x', 'of', 'no',
  'HIV', 'neg', 'CT', 'head', 'Medications:', 'PE', '\u0000', '\ud800', '😀', 'é', '5/7', 'lisinopril', '-', 'HCTZ', 'S,', 'vaccine', 'flu', 'MRI', 'L-spine', '4+/5', 'K', 'T', '38.2', 'C',
), { maxLength: 40 }).map((list) => list.join(' '));

function entityOf(found: EntityFound): EntityAnnotation {
  return {
    id: annotationId('entity', found.type, found.span), layer: 'entity', label: found.type, span: found.span, canonical: found.canonical, assertion: ASSERTED, codes: found.codes ?? [], score: found.score,
    attributes: found.attributes ?? {}, provenance: { producer: 'test', version: '0', method: found.method, reason: found.reason, evidence: found.evidence ?? [], steps: [] },
  };
}

it('finds spans that lie in the text, hold words and do not end in space, whatever the text', () => {
  fc.assert(fc.property(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
    const input = readText(text);
    const found = CLINICAL.flatMap((recognizer): EntityFound[] => [...recognizer.find(input)]);
    for (const { span: at, score } of found) {
      const words = text.slice(at.start, at.end);
      expect(at.end).toBeLessThanOrEqual(text.length);
      expect(words.trim()).toBe(words);
      expect(words).not.toBe('');
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    const entities = resolveEntities(found.map(entityOf), []);
    const ids = new Set(entities.map((one) => one.id));
    expect(ids.size).toBe(entities.length);
    for (const { from, to } of relateEntities(input, entities)) expect(ids.has(from) && ids.has(to)).toBe(true);
  }), { numRuns: 100 });
});
