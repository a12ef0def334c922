/**
 * Header kinds of clinical notes, as data. A kind's headers are matched whole, without case, colon,
 * numbering and punctuation. `inline` kinds may carry their body on the header's line without a colon.
 */
export interface SectionRule {
  readonly kind: string;
  readonly title: string;
  readonly headers: readonly string[];
}

export const SECTION_RULES = [
  { kind: 'chief-complaint', title: 'Chief complaint', headers: ['chief complaint', 'cc', 'presenting complaint', 'pc', 'reason for visit', 'reason for presentation', 'reason for consultation', 'reason for consult', 'reason for admission', 'reason for attendance', 'reason for call', 'reason for encounter', 'presenting problem', 'subject'] },
  { kind: 'reason-for-referral', title: 'Reason for referral', headers: ['reason for referral', 'referral reason', 'referral', 'reason for request'] },
  { kind: 'history-of-present-illness', title: 'History of present illness', headers: ['history of present illness', 'hpi', 'history of presenting complaint', 'hopc', 'hpc', 'hx of presenting complaint', 'history', 'present illness', 'history of presenting illness', 'presentation', 'background and presentation'] },
  { kind: 'interval-history', title: 'Interval history', headers: ['interval history', 'interim history', 'interval events', 'overnight events', 'events overnight', 'progress since last visit'] },
  { kind: 'subjective', title: 'Subjective', headers: ['subjective', 's', 'patient reports'] },
  { kind: 'past-medical-history', title: 'Past medical history', headers: ['past medical history', 'pmh', 'pmhx', 'past history', 'medical history', 'past medical hx', 'medical hx', 'significant past medical history', 'past medical and surgical history', 'background', 'past medical problems', 'comorbidities', 'co-morbidities', 'pertinent medical history', 'past medical/surgical history'] },
  { kind: 'past-surgical-history', title: 'Past surgical history', headers: ['past surgical history', 'psh', 'pshx', 'surgical history', 'previous operations', 'previous surgery', 'past surgical hx'] },
  { kind: 'problem-list', title: 'Problem list', headers: ['problem list', 'problems', 'active problems', 'active problem list', 'current problems', 'ongoing problems', 'diagnoses and problems'] },
  { kind: 'medications', title: 'Medications', headers: ['medications', 'medication', 'meds', 'current medications', 'current medication', 'home medications', 'home meds', 'outpatient medications', 'drug history', 'dh', 'dhx', 'medication list', 'current meds', 'medications prior to admission', 'admission medications', 'medications on admission', 'regular medications', 'regular medication', 'repeat medication', 'repeat medications', 'medicines', 'current medicines', 'prescriptions', 'medications reviewed', 'drugs', 'medication history', 'treatment'] },
  { kind: 'discharge-medications', title: 'Discharge medications', headers: ['discharge medications', 'discharge meds', 'medications on discharge', 'medications at discharge', 'tto', 'ttos', 'ttas', 'tta', 'medicines on discharge', 'discharge medication', 'new medications', 'medication changes', 'medications to take home', 'discharge medicines', 'changes to medication', 'medications changed', 'medications started', 'medications stopped'] },
  { kind: 'allergies', title: 'Allergies', headers: ['allergies', 'allergy', 'drug allergies', 'allergies and reactions', 'allergies and adverse reactions', 'adverse reactions', 'medication allergies', 'allergies/intolerances', 'allergies / sensitivities', 'allergy status', 'known allergies'] },
  { kind: 'family-history', title: 'Family history', headers: ['family history', 'fh', 'fhx', 'family hx', 'family medical history'] },
  { kind: 'social-history', title: 'Social history', headers: ['social history', 'sh', 'shx', 'social hx', 'social', 'social situation', 'psychosocial', 'social and occupational history', 'lifestyle', 'home situation', 'living situation', 'habits'] },
  { kind: 'review-of-systems', title: 'Review of systems', headers: ['review of systems', 'ros', 'systems review', 'systemic enquiry', 'system review', 'systems enquiry', 'functional enquiry', 'systematic enquiry'] },
  { kind: 'obstetric-history', title: 'Obstetric history', headers: ['obstetric history', 'ob history', 'obstetrical history', 'gynecologic history', 'gynaecological history', 'gyn history', 'ob/gyn history', 'obstetric hx', 'pregnancy'] },
  { kind: 'birth-history', title: 'Birth history', headers: ['birth history', 'perinatal history', 'neonatal history'] },
  { kind: 'developmental-history', title: 'Developmental history', headers: ['developmental history', 'development', 'growth and development'] },
  { kind: 'immunizations', title: 'Immunizations', headers: ['immunizations', 'immunisations', 'vaccinations', 'immunization history', 'vaccines', 'immunisation history'] },
  { kind: 'vital-signs', title: 'Vital signs', headers: ['vital signs', 'vitals', 'vs', 'observations', 'obs', 'vital signs on admission', 'discharge vitals', 'news', 'news2'] },
  { kind: 'physical-exam', title: 'Examination', headers: ['physical exam', 'physical examination', 'pe', 'exam', 'examination', 'on examination', 'o/e', 'oe', 'examination findings', 'physical', 'clinical examination', 'discharge exam', 'neurological exam', 'neuro exam', 'exam findings', 'admission exam', 'exam on discharge', 'mental status exam', 'mental status examination', 'mental state examination', 'mse'] },
  { kind: 'objective', title: 'Objective', headers: ['objective', 'o'] },
  { kind: 'results', title: 'Results', headers: ['results', 'labs', 'laboratory data', 'laboratory', 'lab results', 'laboratory results', 'investigations', 'data', 'pertinent results', 'test results', 'bloods', 'blood tests', 'blood results', 'laboratory studies', 'diagnostics', 'diagnostic data', 'studies', 'labs/imaging', 'labs and imaging', 'relevant results', 'recent results', 'pertinent labs', 'investigation results', 'laboratory findings', 'admission labs', 'discharge labs', 'data review', 'results review', 'diagnostic studies'] },
  { kind: 'microbiology', title: 'Microbiology', headers: ['microbiology', 'cultures', 'micro'] },
  { kind: 'imaging', title: 'Imaging', headers: ['imaging', 'radiology', 'imaging studies', 'radiographs', 'x-rays', 'xrays', 'imaging results', 'scans', 'chest x-ray', 'ct', 'mri', 'ultrasound', 'radiology results'] },
  { kind: 'ecg', title: 'ECG', headers: ['ecg', 'ekg', 'electrocardiogram', 'telemetry'] },
  { kind: 'examination-title', title: 'Study', headers: ['study', 'procedure performed', 'exam performed', 'type of study', 'examination performed', 'exam type', 'modality'] },
  { kind: 'technique', title: 'Technique', headers: ['technique', 'protocol', 'method', 'methods', 'contrast'] },
  { kind: 'comparison', title: 'Comparison', headers: ['comparison', 'comparisons', 'prior studies', 'comparison studies'] },
  { kind: 'indication', title: 'Indication', headers: ['indication', 'indications', 'indication for procedure', 'clinical indication', 'clinical information', 'clinical details', 'clinical history', 'clinical data', 'reason for exam', 'reason for examination', 'reason for study', 'indications for procedure', 'indication for surgery', 'clinical context', 'clinical question'] },
  { kind: 'findings', title: 'Findings', headers: ['findings', 'report', 'operative findings', 'intraoperative findings', 'key findings', 'endoscopic findings', 'description'] },
  { kind: 'impression', title: 'Impression', headers: ['impression', 'impressions', 'conclusion', 'conclusions', 'opinion', 'interpretation', 'clinical impression', 'summary impression', 'imp', 'overall impression', 'radiological impression'] },
  { kind: 'assessment', title: 'Assessment', headers: ['assessment', 'a', 'diagnosis', 'diagnoses', 'working diagnosis', 'differential diagnosis', 'differential', 'ddx', 'clinical assessment', 'formulation', 'medical decision making', 'mdm', 'ed course', 'issues', 'nursing assessment', 'risk assessment', 'primary diagnosis', 'secondary diagnoses', 'secondary diagnosis', 'principal diagnosis', 'final diagnoses', 'clinical diagnosis', 'main diagnosis', 'other diagnoses', 'cognitive assessment'] },
  { kind: 'assessment-and-plan', title: 'Assessment and plan', headers: ['assessment and plan', 'assessment & plan', 'assessment/plan', 'a/p', 'a&p', 'ap', 'impression and plan', 'impression/plan', 'plan and assessment', 'impression & plan', 'assessment and recommendations', 'assessment and recommendation', 'diagnosis and plan'] },
  { kind: 'plan', title: 'Plan', headers: ['plan', 'p', 'management plan', 'treatment plan', 'management', 'plan of care', 'recommendations', 'recommendation', 'plan/recommendations', 'actions', 'action plan', 'next steps', 'care plan', 'discharge plan', 'plan and follow-up', 'actions for gp', 'gp actions', 'gp to', 'actions for gp please', 'advice', 'suggestions', 'goals', 'interventions', 'to do', 'orders', 'proposed plan', 'plan today', 'postoperative plan', 'post-op plan', 'requested actions', 'action required', 'actions requested', 'outcome'] },
  { kind: 'hospital-course', title: 'Hospital course', headers: ['hospital course', 'brief hospital course', 'course', 'clinical course', 'course in hospital', 'summary of hospital course', 'hospital course by problem', 'inpatient course', 'progress', 'progress note', 'clinical summary', 'narrative summary', 'summary of admission', 'admission summary', 'inpatient progress', 'clinical narrative', 'summary', 'events'] },
  { kind: 'admission-diagnosis', title: 'Admission diagnosis', headers: ['admission diagnosis', 'admitting diagnosis', 'diagnosis on admission', 'admission diagnoses', 'admitting diagnoses'] },
  { kind: 'discharge-diagnosis', title: 'Discharge diagnosis', headers: ['discharge diagnosis', 'discharge diagnoses', 'diagnosis on discharge', 'diagnoses at discharge', 'principal discharge diagnosis', 'final diagnosis'] },
  { kind: 'condition', title: 'Condition', headers: ['condition', 'discharge condition', 'condition on discharge', 'condition at discharge', 'status', 'functional status', 'mental status'] },
  { kind: 'disposition', title: 'Disposition', headers: ['disposition', 'discharge disposition', 'dispo', 'discharge destination', 'destination'] },
  { kind: 'discharge-instructions', title: 'Instructions', headers: ['discharge instructions', 'instructions', 'patient instructions', 'instructions to patient', 'instructions for patient', 'advice to patient', 'patient advice', 'information given to patient', 'advice given', 'activity', 'diet', 'diet and activity', 'wound care', 'self care', 'education', 'patient education', 'home care instructions'] },
  { kind: 'return-precautions', title: 'When to seek help', headers: ['return precautions', 'safety net', 'safety netting', 'safety-netting', 'when to seek help', 'when to call', 'red flags', 'warning signs', 'seek medical attention if', 'call us if', 'return to the ed if', 'when to get help', 'return to ed if', 'when to call us', 'call if', 'worsening advice'] },
  { kind: 'follow-up', title: 'Follow-up', headers: ['follow-up', 'follow up', 'followup', 'f/u', 'fu', 'follow-up appointments', 'follow up appointments', 'appointments', 'follow-up plan', 'follow up plan', 'pending results', 'pending', 'results pending', 'outstanding results', 'review', 'next appointment', 'follow-up instructions', 'outpatient follow-up', 'labs pending', 'tests pending at discharge', 'follow up arrangements'] },
  { kind: 'procedures', title: 'Procedures', headers: ['procedures', 'procedure', 'procedures performed', 'operations', 'operation', 'operations and procedures', 'major procedures', 'operation performed', 'surgery', 'title of operation', 'name of procedure', 'operative procedure', 'procedure(s)', 'procedures during admission'] },
  { kind: 'preoperative-diagnosis', title: 'Preoperative diagnosis', headers: ['preoperative diagnosis', 'pre-operative diagnosis', 'pre-op diagnosis', 'preop diagnosis', 'pre op diagnosis'] },
  { kind: 'postoperative-diagnosis', title: 'Postoperative diagnosis', headers: ['postoperative diagnosis', 'post-operative diagnosis', 'post-op diagnosis', 'postop diagnosis', 'post op diagnosis'] },
  { kind: 'anesthesia', title: 'Anesthesia', headers: ['anesthesia', 'anaesthesia', 'anesthetic', 'anaesthetic', 'type of anesthesia'] },
  { kind: 'operative-description', title: 'Description of procedure', headers: ['description of procedure', 'procedure in detail', 'operative technique', 'details of procedure', 'procedure details', 'operative note', 'operative course', 'procedure description', 'description of operation', 'procedure in details', 'detail of procedure', 'incision and approach', 'operative procedure in detail', 'narrative'] },
  { kind: 'specimens', title: 'Specimens', headers: ['specimens', 'specimen', 'specimens removed', 'specimen(s)', 'specimen submitted', 'specimens submitted', 'specimen(s) submitted', 'nature of specimen', 'tissue submitted', 'samples', 'specimen type'] },
  { kind: 'complications', title: 'Complications', headers: ['complications', 'complication', 'intraoperative complications'] },
  { kind: 'estimated-blood-loss', title: 'Estimated blood loss', headers: ['estimated blood loss', 'ebl', 'blood loss', 'drains', 'implants', 'fluids', 'counts'] },
  { kind: 'gross-description', title: 'Gross description', headers: ['gross description', 'macroscopic description', 'macroscopy', 'gross', 'macroscopic', 'macroscopic appearance', 'gross examination'] },
  { kind: 'microscopic-description', title: 'Microscopic description', headers: ['microscopic description', 'microscopy', 'microscopic', 'histology', 'microscopic examination', 'immunohistochemistry', 'special stains', 'microscopic appearance'] },
  { kind: 'pathologic-diagnosis', title: 'Pathologic diagnosis', headers: ['pathologic diagnosis', 'pathological diagnosis', 'final pathologic diagnosis', 'diagnosis (histology)', 'histological diagnosis', 'final pathological diagnosis', 'histopathology', 'pathology', 'synoptic report', 'pathology report'] },
  { kind: 'comment', title: 'Comment', headers: ['comment', 'comments', 'note', 'notes', 'remarks', 'additional comments', 'nursing note', 'nurse note', 'nursing notes', 'other'] },
  { kind: 'addendum', title: 'Addendum', headers: ['addendum', 'addenda', 'late entry', 'correction'] },
  { kind: 'code-status', title: 'Code status', headers: ['code status', 'resuscitation status', 'dnacpr', 'advance directives', 'goals of care', 'escalation', 'treatment escalation plan', 'ceiling of care'] },
  { kind: 'consults', title: 'Consults', headers: ['consults', 'consultations', 'consultation', 'consulting services', 'referrals', 'specialist input'] },
  { kind: 'situation', title: 'Situation', headers: ['situation'] },
  { kind: 'intake-output', title: 'Intake and output', headers: ['intake and output', 'i/o', 'intake/output', 'i&o', 'ins and outs', 'fluid balance'] },
  { kind: 'patient-information', title: 'Patient information', headers: ['patient information', 'patient details', 'demographics', 'patient demographics', 'patient', 'patient data', 'identifying data', 'identification', 'patient identification'] },
  { kind: 'message', title: 'Message', headers: ['message', 'patient message', 'reply', 'response', 'message from patient', 'message to patient', 'provider response', 'original message', 'phone call', 'telephone encounter', 'call details', 'from patient'] },
  { kind: 'recipients', title: 'Copies', headers: ['copies', 'copies to', 'copy to', 'distribution', 'cc list'] },
  { kind: 'signature', title: 'Signature', headers: ['signature', 'signed', 'signed by', 'electronically signed', 'electronically signed by', 'dictated by', 'attestation'] },
] as const satisfies readonly SectionRule[];

export type SectionKind = (typeof SECTION_RULES)[number]['kind'] | 'unknown' | 'preamble';

const HEADER_KINDS: ReadonlyMap<string, SectionRule> = new Map(
  SECTION_RULES.flatMap((rule) => rule.headers.map((header) => [header, rule] as const)),
);

/** The rule of a header as written, or undefined. */
export function ruleForHeader(header: string): SectionRule | undefined {
  const plain = header.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  return HEADER_KINDS.get(plain);
}
