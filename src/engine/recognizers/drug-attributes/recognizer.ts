import { readClinical } from '../../clinical/reading.ts';
import { drugAttributesOf } from '../../clinical/drug-attributes.ts';
import { defineRecognizer } from '../define.ts';

export const drugAttributes = defineRecognizer({
  id: 'drug-attributes',
  title: 'Strength, dose, form, route, frequency, duration',
  description: 'How a medicine is prescribed, in words and in US and UK shorthand, next to a medicine.',
  source: 'Prescribing shorthand in common use; written for this project.',
  layer: 'entity',
  find(input) {
    const { text } = input.document;
    return drugAttributesOf(readClinical(input)).map((one) => ({
      layer: 'entity' as const, type: one.type, span: one.span, score: one.score, method: 'pattern' as const, reason: one.reason,
      evidence: [one.evidence], canonical: text.slice(one.span.start, one.span.end).toLowerCase().replace(/\s+/g, ' '),
    }));
  },
});
