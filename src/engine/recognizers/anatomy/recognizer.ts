import { lexiconEntities } from '../../clinical/lexicon-entities.ts';
import { readClinical } from '../../clinical/reading.ts';
import { defineRecognizer } from '../define.ts';

export const anatomy = defineRecognizer({
  id: 'anatomy',
  title: 'Parts of the body',
  description: 'Anatomical terms.',
  source: 'lexicons/en/anatomy.tsv.',
  layer: 'entity',
  find: (input) => lexiconEntities(readClinical(input), { lexicon: 'anatomy', type: 'ANATOMY', senseType: 'anatomy', reason: 'A name in the list of parts of the body.' }),
});
