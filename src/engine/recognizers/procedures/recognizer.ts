import { procedureMentions } from '../../clinical/procedure-mentions.ts';
import { readClinical } from '../../clinical/reading.ts';
import { defineRecognizer } from '../define.ts';

export const procedures = defineRecognizer({
  id: 'procedures',
  title: 'Procedures',
  description: 'Operations, endoscopies, biopsies, therapies and bedside procedures, named ones and verb forms included.',
  source: 'lexicons/en/procedures.tsv and protected.tsv.',
  layer: 'entity',
  find: (input) => procedureMentions(readClinical(input)),
});
