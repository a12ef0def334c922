/** Senses of abbreviations that are no mention of a problem, test, procedure or medicine, in lower case. */
export const DESCRIPTIVE_SENSES: ReadonlySet<string> = new Set([
  // What an examiner writes when all is well, and words of a chart.
  'negative', 'positive', 'normal', 'room air', 'clear to auscultation', 'clear to auscultation bilaterally', 'lungs clear to auscultation bilaterally', 'alert and oriented',
  'alert and oriented to person, place and time', 'alert and oriented to person, place, time and situation', 'awake, alert and oriented to person, place and time', 'afebrile', 'afebrile, vital signs stable',
  'vital signs stable', 'vital signs', 'observations', 'air entry', 'air entry bilaterally', 'bowel sounds', 'bowel sounds present', 'normoactive bowel sounds', 'breath sounds', 'moist mucous membranes',
  'no acute distress', 'non-distended', 'non-tender', 'non-tender and non-distended', 'non-tender to palpation', 'soft and non-tender', 'soft, non-tender and non-distended', 'tender to palpation',
  'normocephalic and atraumatic', 'nothing abnormal detected', 'neurovascularly intact', 'regular rate and rhythm', 'pupils equal and reactive to light', 'pupils equal, round and reactive to light',
  'pupils equal, round and reactive to light and accommodation', 'extraocular movements intact', 'full range of motion', 'well developed and well nourished', 'within normal limits', 'first and second heart sounds',
  'no growth to date', 'examination', 'investigations', 'intakes and outputs', 'intake and output', 'differential', 'volume', 'culture', 'hazard ratio', 'overall survival', 'progression-free survival', 'complete response',
  'partial response', 'mental status', 't1-weighted', 't2-weighted', 'work of breathing', 'comprehensive geriatric assessment', 'tumor, node, metastasis staging', 'fluid-attenuated inversion recovery',
  // Problems that are none.
  'bowel movement', 'bowel movements', 'bowels not open', 'bowels open', 'no known allergies', 'no known drug allergies', 'no known food allergies', 'no known medication allergies', 'passing urine', 'passed urine',
  'has passed urine', 'symptoms', 'side effect', 'adverse event', 'dead on arrival', 'appropriate for gestational age', 'one pregnancy, no births', 'return of spontaneous circulation',
  // Procedures that are none.
  'discharge', 'discontinue', 'follow-up', 'do not resuscitate', 'do not intubate', 'do not attempt resuscitation', 'do not attempt cardiopulmonary resuscitation', 'comfort measures only', 'management', 'treatment',
  'workup', 'transfer', 'direct current', 'surgery', 'rehabilitation', 'inpatient rehabilitation', 'laparoscopic', 'radiofrequency',
  // Medicines that are none.
  'medication', 'medications', 'prescription', 'over the counter', 'over-the-counter medicines', 'to take away medicines', 'to take out medicines', 'alcohol', 'vaccine',
]);

/** Generic procedures: places, plans and paperwork more often than something done to a person. */
export const GENERIC_PROCEDURES: ReadonlySet<string> = new Set([
  'surgery', 'operation', 'operations', 'surgical procedure', 'procedure', 'hospice', 'home health', 'hospital admission', 'hospitalization', 'follow-up', 'telephone consultation', 'consultation', 'safety plan', 'diet', 'rehabilitation',
  'ICU admission', 'intensive care', 'neurosurgery', 'ambulatory surgery', 'outpatient surgery', 'day surgery', 'childhood immunizations', 'immunization', 'immunizations', 'vaccination', 'nursing home placement', 'skilled nursing placement',
  'Mediterranean diet', 'diabetic diet', 'low-sodium diet', 'low sodium diet', 'cardiac diet', 'tumor board', 'palliative care', 'hospice care', 'discharge planning', 'smoking cessation', 'general anesthesia induction', 'annual physical examination',
  'sutures', 'suture', 'cautery', 'electrocautery', 'do not resuscitate', 'home health care', 'home care', 'endoscopy unit', 'skilled nursing', 'dressing', 'dressing change', 'treatment', 'therapy', 'bandage', 'compression dressing', 'ace wrap', 'elastic bandage',
  'foam dressing', 'CPAP', 'home visit', 'Unna boot', 'knee immobilizer', 'code status', 'discharge', 'counseling', 'counselling', 'education', 'patient education', 'dietary modification', 'dietary modifications', 'diet modification', 'lifestyle modification', 'dietary counseling', 'exercise', 'monitoring', 'observation',
]);

/** Verb forms of procedures: "He was extubated." */
export const PROCEDURE_VERBS: ReadonlyMap<string, string> = new Map([
  ['intubated', 'intubation'], ['extubated', 'extubation'], ['reintubated', 'intubation'], ['thrombolysed', 'thrombolysis'], ['thrombolyzed', 'thrombolysis'], ['cardioverted', 'cardioversion'], ['defibrillated', 'defibrillation'],
  ['catheterised', 'catheterization'], ['catheterized', 'catheterization'], ['debrided', 'debridement'], ['biopsied', 'biopsy'], ['resected', 'resection'], ['excised', 'excision'], ['ablated', 'ablation'], ['dialysed', 'dialysis'], ['dialyzed', 'dialysis'],
  ['stented', 'stenting'], ['embolised', 'embolization'], ['embolized', 'embolization'], ['amputated', 'amputation'], ['decompressed', 'decompression'], ['aspirated', 'aspiration'], ['ventilated', 'mechanical ventilation'], ['paced', 'pacing'],
  ['grafted', 'grafting'], ['cesarean', 'cesarean section'], ['caesarean', 'cesarean section'], ['vbac', 'vaginal birth after cesarean'], ['tolac', 'trial of labor after cesarean'], ['lasered', 'laser treatment'], ['proned', 'prone positioning'],
]);

/** Words of an anaesthetic section that name the anaesthetic. */
export const ANAESTHETICS: ReadonlyMap<string, string> = new Map([
  ['general', 'general anesthesia'], ['spinal', 'spinal anesthesia'], ['epidural', 'epidural anesthesia'], ['local', 'local anesthesia'], ['topical', 'topical anesthesia'], ['regional', 'regional anesthesia'], ['sedation', 'sedation'],
  ['mac', 'monitored anesthesia care'], ['ga', 'general anesthesia'], ['caudal', 'caudal anesthesia'],
]);
