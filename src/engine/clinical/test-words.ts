/** Words about tests, as data. */

/** Tests of the lexicon that are plain words, or findings, without a value after them. */
export const NEEDS_VALUE: ReadonlySet<string> = new Set([
  'pulse', 'pulses', 'height', 'heights', 'ht', 'pupils', 'pupil', 'grade', 'stage', 'tone', 'power', 'strength', 'lymphocytes', 't1', 't2', 't3', 't4', 'age', 'sugars', 'sugar', 'balance', 'gait', 'orientation', 'reflexes', 'reflex',
  'sensation', 'vision', 'hearing', 'swallow', 'respirations', 'mean', 'volume', 'bands', 'ratio', 'size', 'score', 'stool', 'urine output', 'lead', 'iron', 'calcium', 'gcs score', 'resp', 'oxygen', 'platelets', 'neutrophils', 'bm', 'rate', 'rhythm',
]);

/** Never a test mention: departments, remarks, charts. */
export const NEVER_TESTS: ReadonlySet<string> = new Set([
  'surgical pathology', 'pathology', 'histopathology', 'histology', 'cytology', 'i/o', 'i&o', 'intake and output', 'vs', 'vss', 'obs', 'neuro obs', 'blood', 'bloods', 'routine bloods', 'perrla', 'pearl', 'perl', 'a&ox3', 'a&ox4', 'aox3', 'aox4', 'a&o', 'ros', 'pe', 'mse', 'snellen chart',
  'pulses', 'heart sounds', 'mic', 'mg', 'examination', 'physical examination', 'physical exam', 'exam', 'screening', 'monitoring', 'telemetry', 'fluid balance', 'bristol stool chart', 'nice criteria', 'risk assessment', 'stool chart',
]);

/** Words before a test that belong to its name. */
export const TEST_PREFIXES: ReadonlySet<string> = new Set(['lying', 'sitting', 'orthostatic', 'postural', 'routine', 'continuous', 'pediatric', 'paediatric', 'power', 'ambulatory', 'bedside', 'portable', 'erect', 'pre-bronchodilator', 'post-bronchodilator']);

/** Words that name a test where a result follows; `anywhere` also without one. */
export const WORD_TESTS: ReadonlyMap<string, { readonly canonical: string; readonly anywhere: boolean }> = new Map([
  ['power', { canonical: 'muscle strength', anywhere: false }], ['motor', { canonical: 'muscle strength', anywhere: false }], ['strength', { canonical: 'muscle strength', anywhere: false }], ['tone', { canonical: 'muscle tone', anywhere: false }],
  ['sensation', { canonical: 'sensation', anywhere: false }], ['swallow', { canonical: 'swallow test', anywhere: false }], ['reflexes', { canonical: 'reflexes', anywhere: false }], 
  ['bands', { canonical: 'band neutrophils', anywhere: false }], ['rh', { canonical: 'Rh factor', anywhere: false }], ['neuts', { canonical: 'neutrophils', anywhere: false }], ['leuks', { canonical: 'urine leukocytes', anywhere: false }],
  ['leucocytes', { canonical: 'urine leukocytes', anywhere: false }], ['nitrites', { canonical: 'urine nitrite', anywhere: false }], ['ketones', { canonical: 'ketones', anywhere: false }], ['dipstick', { canonical: 'urine dipstick', anywhere: true }],
  ['nh3', { canonical: 'ammonia', anywhere: false }], ['bcva', { canonical: 'visual acuity', anywhere: true }], ['keratometry', { canonical: 'keratometry', anywhere: true }], ['fsbs', { canonical: 'fingerstick glucose', anywhere: true }],
  ['wts', { canonical: 'weight', anywhere: true }], ['standing', { canonical: 'standing blood pressure', anywhere: false }], ['o2', { canonical: 'oxygen saturation', anywhere: false }], ['bhcg', { canonical: 'beta-hCG', anywhere: true }],
  ['βhcg', { canonical: 'beta-hCG', anywhere: true }], ['gds', { canonical: 'Geriatric Depression Scale', anywhere: false }], ['nrs', { canonical: 'numeric rating scale', anywhere: false }], ['fbc', { canonical: 'complete blood count', anywhere: true }],
]);

/** Infections that are tests where a result follows: "HIV neg", "rubella immune". */
export const PATHOGENS: ReadonlySet<string> = new Set([
  'hiv', 'gbs', 'rubella', 'rpr', 'varicella', 'hbv', 'hcv', 'hav', 'covid', 'flu', 'influenza', 'strep', 'rsv', 'mrsa', 'chlamydia', 'gonorrhea', 'gonorrhoea', 'syphilis', 'monospot', 'mono', 'cmv', 'ebv', 'toxoplasma', 'trichomonas', 'legionella', 'measles', 'mumps', 'vzv', 'hsv', 'hpv', 'quantiferon',
]);
