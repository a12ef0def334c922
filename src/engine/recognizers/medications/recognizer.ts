import { statusOf } from '../../clinical/drug-status.ts';
import { medicationMentions } from '../../clinical/medication-mentions.ts';
import { readClinical } from '../../clinical/reading.ts';
import { defineRecognizer, type EntityFound } from '../define.ts';

export const medications = defineRecognizer({
  id: 'medications',
  title: 'Medicines',
  description: 'Drugs by generic and brand name, classes, vaccines, fluids and contrast, with what happens to them.',
  source: 'lexicons/en/medications.tsv and abbreviations.tsv.',
  layer: 'entity',
  find(input) {
    const reading = readClinical(input);
    const mentions = medicationMentions(reading);
    return mentions.map((mention, i): EntityFound => {
      const status = statusOf(reading, mention, { previous: mentions[i - 1], next: mentions[i + 1] });
      return {
        layer: 'entity', type: 'MEDICATION', span: mention.span, score: mention.score, method: 'lexicon', reason: mention.reason, canonical: mention.canonical,
        ...(status === undefined ? {} : { evidence: [status.cue] }),
        attributes: {
          kind: mention.kind,
          ...(mention.drugClass === '' ? {} : { class: mention.drugClass }),
          ...(status === undefined ? {} : { status: status.status }),
        },
      };
    });
  },
});
