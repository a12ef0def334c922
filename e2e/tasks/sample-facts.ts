/**
 * What a reader of the six samples expects of the four tasks: written by reading the samples, not by running the app. Every person,
 * place and number in them is invented.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface SampleFacts {
  /** File name in public/samples, without `.txt`. */
  readonly id: string;
  /** As its button on the start screen names it. */
  readonly title: string;
  /** People, places, numbers and days that must not be in the de-identified text. */
  readonly identifiers: readonly string[];
  /** Clinical words that must still be there, names of people among them. */
  readonly kept: readonly string[];
  /** Problems and medicines as the text has them: a row of the tables must lead to each. */
  readonly problems: readonly string[];
  readonly medicines: readonly string[];
  /** Lines under "What to do and when", each as words that stand in one line; none where the text asks the patient for nothing. */
  readonly todo: readonly (readonly string[])[];
  /** Lines that would be wrong there. */
  readonly wrongTodo?: readonly (readonly string[])[];
  /** Words that the summary must hold. */
  readonly summary: readonly string[];
}

export const SAMPLE_FACTS: readonly SampleFacts[] = [
  {
    id: 'discharge-summary', title: 'Discharge summary',
    identifiers: [
      'Odalys', 'Fenwright', '17 March 1957', '40718226', 'Tamsin', 'Okeredo', 'Bramblewick', '2 September', '8 September', '15 September', '01632 960 274', '960 274',
    ],
    kept: ['heart failure', 'furosemide 80 mg', 'Potassium 3.2 mmol/L', 'Penicillin (rash)', '69-year-old'],
    problems: ['heart failure', 'type 2 diabetes', 'atrial fibrillation'],
    medicines: ['Furosemide', 'Apixaban', 'Bisoprolol', 'Metformin'],
    todo: [
      ['furosemide', '80 mg', 'once a day'], ['apixaban', '5 mg', 'twice a day'], ['bisoprolol', '2.5 mg', 'once a day'], ['metformin', '500 mg', 'twice a day'],
      ['stop', 'ibuprofen'], ['ramipril'], ['15 september 2026'], ['heart failure clinic'], ['2 kg'],
    ],
    // The drip in the hospital, not the tablets at home.
    wrongTodo: [['furosemide', 'twice a day']],
    summary: ['heart failure', 'furosemide', 'apixaban', 'potassium'],
  },
  {
    id: 'gp-letter', title: 'GP letter',
    identifiers: [
      'Saltmarsh', 'Dunmere', 'DX7 4QT', '01632 960 187', '12 October', 'Hallgrim', 'Ignatius', 'Bellweather', '04/11/1933', '999 041 7733', '92-year-old', '28 September',
      'Achterberg', 'Rosalind', 'Grace', '07700 900 418', 'Quillinan', '9941207', 'ignatius.bellweather@example.org',
    ],
    kept: ["Parkinson's disease", "Romberg's sign", 'donepezil 10 mg', 'co-careldopa', '96/60'],
    problems: ["Parkinson's disease", 'postural hypotension'],
    medicines: ['co-careldopa', 'donepezil', 'omeprazole'],
    todo: [['co-careldopa', '12.5/50 mg', 'three times a day']],
    summary: ["Parkinson's disease", 'falls', 'trimethoprim'],
  },
  {
    id: 'radiology-report', title: 'Radiology report',
    identifiers: [
      'CASCADE VIEW', 'THORNQUIST', 'MERRILL', '0093417', '06/22/1961', 'CV-26-118402', '08/19/2026', 'Priya', 'Vandermolen', '07/30/2026', '555-0163', 'Caleb', 'Nordahl-Osei',
    ],
    kept: ['2.4 cm spiculated nodule', 'iohexol', 'right upper lobe', '65-year-old'],
    problems: ['emphysema', 'nodule'],
    medicines: [],
    todo: [],
    summary: ['nodule', 'PET-CT'],
  },
  {
    id: 'pathology-report', title: 'Pathology report',
    identifiers: [
      'Tidewater Ridge', '210 Alder', 'Port Lindell', '97999', '555-0138', '555-0139', 'Winifred', 'Castellan-Roe', '1/9/1974', 'TR-550918', 'S26-20447', '5/4/2026', '5/5/2026',
      '5/8/2026', 'Anselm', 'Droste', 'Leopold', 'Ferrante',
    ],
    kept: ['Breslow thickness 0.6 mm', 'Clark level III', 'pT1a', 'Melan-A', 'left calf'],
    problems: ['melanoma', 'basal cell carcinoma'],
    medicines: [],
    todo: [],
    summary: ['melanoma'],
  },
  {
    id: 'nursing-note', title: 'Nursing note',
    identifiers: ['07/11/26', 'Dorrance', 'Hyacinth', '412B', '771 204', 'Vell', 'Lysander', '555-0117', 'Ferncliff', 'Abernathy', 'Sung', 'x0142', '07/13'],
    kept: ['R THA', 'oxycodone 5 mg', 'Foley', 'Hgb 9.4', '78 y/o'],
    problems: ['HTN', 'COPD'],
    medicines: ['oxycodone', 'acetaminophen', 'enoxaparin', 'metformin'],
    todo: [],
    summary: ['Hgb', 'metformin'],
  },
  {
    id: 'portal-thread', title: 'Portal thread',
    identifiers: [
      'Juniper', 'Halloway', 'Sato', 'Larch Street', 'June 15', 'June 16', 'June 18', 'Pemberly', 'Oswin', 'Kestrel Bay', '555-0186', 'juniper.hs@example.com', '2/27/1988', 'Marisol', '0155',
    ],
    kept: ['Fluticasone 110 mcg', 'asthma exacerbation', 'prednisone 40 mg', 'peak flow'],
    problems: ['asthma'],
    medicines: ['Fluticasone', 'Albuterol', 'prednisone'],
    todo: [
      ['fluticasone', '2 puffs', 'twice a day'], ['albuterol', 'every 4 to 6 hours'], ['stop', 'salmeterol'], ['prednisone', '40 mg', 'once a day'], ['peak flow meter'], ['911'],
    ],
    summary: ['asthma', 'prednisone'],
  },
];

/** The sample's own text, as the app is served it. */
export function sampleText(id: string): string {
  return readFileSync(path.resolve(import.meta.dirname, '../../public/samples', `${id}.txt`), 'utf8');
}
