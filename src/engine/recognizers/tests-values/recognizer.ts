import { readClinical } from '../../clinical/reading.ts';
import { testMentions } from '../../clinical/test-mentions.ts';
import { testValuesOf } from '../../clinical/test-values.ts';
import { defineRecognizer, type EntityFound } from '../define.ts';

export const testsValues = defineRecognizer({
  id: 'tests-values',
  title: 'Tests and values',
  description: 'Laboratory tests, vital signs, imaging, scores and physiology, with their values, units and flags.',
  source: 'lexicons/en/tests.tsv and abbreviations.tsv; reference ranges from the note, else the lexicon.',
  layer: 'entity',
  find(input) {
    const reading = readClinical(input);
    const tests = testMentions(reading).map((test): EntityFound => ({
      layer: 'entity', type: 'TEST', span: test.span, score: test.score, method: 'lexicon', reason: test.reason, canonical: test.canonical,
      attributes: { kind: test.kind },
    }));
    const values = testValuesOf(reading).map((value): EntityFound => ({
      layer: 'entity', type: 'VALUE', span: value.span, score: value.score, method: 'pattern', reason: value.reason, canonical: value.canonical,
      attributes: value.attributes, ...(value.of === undefined ? {} : { evidence: [value.of] }),
    }));
    return [...tests, ...values];
  },
});
