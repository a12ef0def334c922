import { icd10Codes } from '../../vocabularies/icd-10-cm/vocabulary.ts';
import { modifiersOf } from '../../clinical/modifiers.ts';
import { problemMentions } from '../../clinical/problem-mentions.ts';
import { readClinical } from '../../clinical/reading.ts';
import { defineRecognizer, type EntityFound } from '../define.ts';

export const problems = defineRecognizer({
  id: 'problems',
  title: 'Problems',
  description: 'Diseases, symptoms, findings and injuries, with severity, side and course beside the name.',
  source: 'lexicons/en/problems.tsv and anatomy.tsv.',
  layer: 'entity',
  find(input) {
    const reading = readClinical(input);
    return problemMentions(reading).map((mention): EntityFound => ({
      layer: 'entity', type: 'PROBLEM', subtype: mention.subtype, span: mention.span, score: mention.score, method: 'lexicon',
      reason: mention.reason, canonical: mention.canonical,
      codes: mention.row === undefined ? [] : icd10Codes(mention.row),
      attributes: modifiersOf(reading, mention.first, mention.last),
    }));
  },
});
