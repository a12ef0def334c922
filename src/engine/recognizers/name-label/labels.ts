/** Labels that a name is written after, as data. Lower case. `by` labels need no colon. */
import { PhraseIndex, exactKey } from '../../lexicon/phrase-index.ts';
import type { NameSubtype } from '../../gazetteer/name-found.ts';

export interface NameLabel {
  readonly subtype: NameSubtype;
  /** Stands directly before a name, without a colon: "dictated by". */
  readonly open: boolean;
  /** What follows may also be an organisation: a new word alone is not enough. */
  readonly mixed: boolean;
}

const PATIENT =
  "patient|patient name|patient's name|name of patient|name|pt|pt name|full name|client|client name|resident name|surname|forename|forenames|first name|first names|last name|given name|given names|family name|middle name|maiden name|" +
  'preferred name|legal name|member name|insured|insured name|subscriber name|policy holder|policyholder|re|mother|baby|infant|decedent|alias|aka|pt sticker|sticker|patient label|donor|recipient name|candidate|student|employee name|name of client|service user|regarding|subject name|inpatient|nickname|patient id name|account name|name/sex|name/dob|name/age|name/mrn|name/id|name/nhs|name/hosp no|patient/dob|patient/mrn|pt/mrn|pt/dob|pt name/dob|patient name/dob|patient name/mrn|narne|patient narne|patlent|patlent name|patient\'s full name|name of child|pt. name|name / dob|legal|legal name|also known as|pt id|id|demographics|person|tenant|member|claimant|mum|mom|mother\'s name|child|child\'s name|minor|passenger|victim|deceased|applicant';
const CARE =
  'attending|attending physician|attending md|attending doctor|attending provider|attending surgeon|admitting|admitting physician|admitting doctor|admitting md|physician|physicians|provider|provider name|rendering provider|billing provider|pcp|pcp name|primary care provider|primary care physician|primary care|primary doctor|' +
  'primary physician|gp|gp name|usual gp|registered gp|named gp|referring|referring physician|referring provider|referring md|referring doctor|referrer|consultant|consultants|consulting physician|consulting|surgeon|surgeons|primary surgeon|operating surgeon|assistant|assistants|first assistant|second assistant|co-surgeon|assistant surgeon|' +
  'anesthesiologist|anaesthetist|anesthetist|anesthesia|anaesthesia|anesthesia provider|crna|resident|resident physician|intern|fellow|registrar|sho|spr|house officer|nurse|rn|lpn|np|pa|cnm|ma|l&d rn|primary nurse|charge nurse|named nurse|scrub|scrub nurse|scrub tech|circulator|circulating nurse|cardiologist|oncologist|pathologist|radiologist|neurologist|nephrologist|endocrinologist|' +
  'psychiatrist|psychologist|pediatrician|paediatrician|dermatologist|urologist|obstetrician|ob|ob/gyn|midwife|named midwife|health visitor|therapist|physical therapist|physiotherapist|physio|ot|pt therapist|dietitian|dietician|social worker|case manager|care coordinator|care manager|key worker|care co-ordinator|clinician|clinician name|treating clinician|treating physician|doctor|dr|' +
  'ordering provider|ordering physician|ordering|ordered by|requesting|requesting physician|requesting provider|requested by|requester|supervisor|supervising|supervising physician|supervising provider|author|signature|initials|signatory|second read|second reader|reader|cosigner|co-signer|cosigned|performing physician|proceduralist|operator|endoscopist|technologist|sonographer|radiographer|technician|' +
  'tech|phlebotomist|reporter|dictator|md|assessor|responsible clinician|lead clinician|hospitalist|surgical team|preparer|discharging physician|discharge provider|discharging doctor|paramedic|emt|crew|first responder|nurse practitioner|physician assistant|nurse manager|bms|biomedical scientist|ward sister|supervised|attending of record|cons|cons.|ord prov|ord phys|ordering prov|ref prov|referring prov|att|att phys|adm phys|submitter|submitting physician|submitted by|submitting|doctors|intradepartmental review|reviewed with|review|staffed with|staff|assigned nurse|day rn|night rn|oncoming|offgoing|oncoming rn|off-going|case mgr|care mgr|case worker|caseworker|cm|sw|navigator|nurse navigator|counselor|counsellor|optometrist|optician|dentist|hygienist|podiatrist|audiologist|chiropractor|osteopath|doula|perfusionist|scrubbed|floor nurse|recovery nurse|anaes|anes|surg|asst|asst surgeon|supervisor|clerk|dictating|dictating physician|dictated|provider of record|clinic provider|seen by|appointment with|duty doctor|duty gp|on call|oncall|on-call|oncologist of record|hv|cpn|dn|link worker|phleb|echo tech|ct tech|mri tech';
const CARE_OPEN =
  'signed|pp|electronically signed by|electronically signed|e-signed by|signed by|signed electronically by|digitally signed by|dictated by|reported by|reviewed by|verified by|seen by|examined by|completed by|prepared by|performed by|interpreted by|read by|authored by|entered by|authenticated by|attested by|written by|assessed by|gross by|' +
  'referred by|checked by|recorded by|documented by|validated by|authorised by|authorized by|approved by|administered by|witnessed by|signed out by|electronically signed out by|electronically authenticated by|electronically verified by|finalized by|co-signed by|cosigned by|screened by|obtained by|collected by|drawn by|evaluated by|managed by|' +
  'accepted by|clinician|technologist|call handler|triage nurse|operated by|assisted by|staffed by|covered by|proofed by|countersigned by|confirmed by|read back by|answered by|e-signed|es|prescribed by|dispensed by|compiled by|supervised by|taken by|given by|placed by|inserted by|removed by|operated on by|epidural by|delivered by|triaged by|reported and verified by|final report by';
const OTHER =
  'caller|caller name|contact|contact name|contact person|emergency contact|emergency contact name|next of kin|nok|informant|guardian|legal guardian|parent|parents|parent/guardian|parent name|poa|hcp|health care proxy|healthcare proxy|health care agent|lpa|mpoa|dpoa|surrogate|interpreter|interpreter name|transcriptionist|typist|scribe|secretary|witness|carer|' +
  'carer name|caregiver|responsible party|responsible person|guarantor|guarantor name|decision maker|spouse|wife|husband|partner|father|son|daughter|brother|sister|grandmother|grandfather|friend|neighbor|neighbour|employer contact|landlord|supporter|advocate|sponsor|pharmacist|rph|companion|escort|chaperone|power of attorney|relationship|owner|teacher|school contact|attorney|lawyer|officer|driver|adjuster|claims adjuster|foreman|landlady|neighbours|agent|broker|adviser|advisor|support worker|key holder|keyholder|girlfriend|boyfriend|fiance|fiancee|mother in law|aunt|uncle|cousin|niece|nephew|gran|grandma|grandpa|step-father|stepfather|stepmother|foster mother|foster carer|foster parent|named person|chaplain|priest|pastor|coach|school nurse|solicitor|rep|reps|rep in room|vendor|vendor rep|hcpoa|ec|emergency|emerg contact|employer rep|supervisor at work|union rep';
const OTHER_OPEN = 'typed by|taken by|typed|transcribed by|photographed by|accompanied by|scribed by|brought in by|brought by|transcribed';
const MIXED = 'from|to|for|cc|c c|cc list|copy|copies|copy to|copies to|attn|attention|routed to|forwarded to|sent to|sent by|fao|distribution|bcc|carbon copy|reply to|recipient|author/to|fwd|addressed to';

export const NAME_LABELS = new PhraseIndex<NameLabel>(exactKey);

function addLabels(labels: string, subtype: NameSubtype, open: boolean, mixed = false): void {
  for (const label of labels.split('|')) NAME_LABELS.add(label, { subtype, open, mixed });
}

addLabels(PATIENT, 'PATIENT', false);
addLabels(CARE, 'DOCTOR', false);
addLabels(CARE_OPEN, 'DOCTOR', true);
addLabels(OTHER, 'OTHER', false);
addLabels(OTHER_OPEN, 'OTHER', true);
addLabels(MIXED, 'DOCTOR', false, true);
