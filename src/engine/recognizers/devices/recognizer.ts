import { lexiconEntities } from '../../clinical/lexicon-entities.ts';
import { readClinical } from '../../clinical/reading.ts';
import { defineRecognizer } from '../define.ts';

export const devices = defineRecognizer({
  id: 'devices',
  title: 'Devices',
  description: 'Implants, lines, tubes, aids and machines.',
  source: 'lexicons/en/devices.tsv.',
  layer: 'entity',
  find: (input) => lexiconEntities(readClinical(input), { lexicon: 'devices', type: 'DEVICE', senseType: 'device', reason: 'A name in the list of devices.' }),
});
