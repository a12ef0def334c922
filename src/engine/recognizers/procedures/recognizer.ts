import { lexiconEntities } from '../../clinical/lexicon-entities.ts';
import { readClinical } from '../../clinical/reading.ts';
import { defineRecognizer } from '../define.ts';

export const procedures = defineRecognizer({
  id: 'procedures',
  title: 'Procedures',
  description: 'Operations, endoscopies, biopsies, therapies and bedside procedures.',
  source: 'lexicons/en/procedures.tsv.',
  layer: 'entity',
  find: (input) => lexiconEntities(readClinical(input), { lexicon: 'procedures', type: 'PROCEDURE', senseType: 'procedure', reason: 'A name in the list of procedures.' }),
});
