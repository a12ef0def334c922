/** The six samples: written for the project, every person in them invented. `words` is checked against the files by a test. */
export interface Sample {
  /** File name in public/samples, without `.txt`. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly words: number;
}

export const SAMPLES: readonly Sample[] = [
  { id: 'discharge-summary', title: 'Discharge summary', about: 'Heart failure', words: 243 },
  { id: 'gp-letter', title: 'GP letter', about: 'Falls', words: 212 },
  { id: 'radiology-report', title: 'Radiology report', about: 'CT chest', words: 207 },
  { id: 'pathology-report', title: 'Pathology report', about: 'Skin', words: 198 },
  { id: 'nursing-note', title: 'Nursing note', about: 'Shorthand', words: 157 },
  { id: 'portal-thread', title: 'Portal thread', about: 'Inhalers', words: 251 },
];
