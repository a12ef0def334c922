import { definePatternRecognizer } from '../define.ts';
import { vinHolds } from '../checksums.ts';

const PLATE_CUE = /\b(?:plates?|registration|reg\.?(?: no\.?| number)?|license plate|licence plate|number plate|tag(?: no\.?| number)?|vehicle|car|van|truck|lorry|parked|permit|volvo|ford|honda|toyota|vauxhall|bmw|audi|nissan|chevy|tesla|kia|jeep|motorbike|scooter|driving)\b/i;

export const vehicle = definePatternRecognizer({
  id: 'vehicle',
  title: 'Vehicle identification and plate',
  description: '17-character VIN with its check digit, or after a cue; US and UK plates after a cue.',
  source: '49 CFR 565.15; DVLA INF104.',
  type: 'ID',
  subtype: 'VEHICLE',
  rules: [
    {
      // Hit "1M8GDM9AXKP042788"; miss 17 characters with I, O or Q.
      pattern: /(?<![A-Za-z\d])(?=[A-HJ-NPR-Z]{0,16}\d)[A-HJ-NPR-Z\d]{17}(?![A-Za-z\d])/g,
      score: 0.55, reason: 'Seventeen characters as in a VIN.',
      check: (found) => (vinHolds(found) ? { score: 0.93, reason: 'A VIN whose check digit holds.' } : { score: 0.45, reason: 'Seventeen characters as in a VIN.' }),
      context: { words: /\b(?:vin|vehicle|chassis)\b/i, score: 0.97 },
    },
    {
      // Hit "AB12 CDE" (UK, since 2001) beside a cue, alone at a lower score; miss "AB12 CD".
      pattern: /(?<![A-Za-z\d])[A-HJ-PR-Y][A-HJ-PR-Z]\d{2} ?[A-HJ-Z]{3}(?![A-Za-z\d])/g,
      score: 0.6, reason: 'The form of a UK number plate.', context: { words: PLATE_CUE, score: 0.95 },
    },
    {
      // Hit "license plate 7ABC123", "plate: KLM-4821"; miss "plate and screws".
      pattern: /\b(?:(?:licen[cs]e|number) plate|LICEN[CS]E PLATE|PLATE|TAG|[Pp]lates?(?: number| no\.?)?|reg(?:istration)?(?: no\.?| number| plate)|tag(?: no\.?| number))(?:\s?#|\s?:|\s(?:is|was))?\s(?:[A-Z]{2}\s)?(?<span>(?=[A-Z -]{0,6}\d)[A-Z\d]{1,4}(?:[- ]?[A-Z\d]{2,4}){1,2})(?![A-Za-z\d])/g,
      score: 0.93, reason: 'A plate after its label.',
    },
  ],
});
