/** Labels of identifiers and the kind that stands after them, as data. Longer labels come first within a kind. */
import type { PhiSubtype } from '../../document/annotation.ts';

export interface LabelRule {
  readonly subtype: PhiSubtype;
  /** Alternatives of a regular expression, without case. Word edges are added. */
  readonly labels: string;
}

export const LABEL_RULES: readonly LabelRule[] = [
  { subtype: 'MEDICALRECORD', labels: 'medical record|med rec|mrn|mr#|mr no|hospital|hosp|unit|chart|patient id|patient identifier|patient|pt id|record|file|crn|urn|pas|emis|cris|systmone|nhs|chi|mr|h ?& ?c|hcn|nhi|ppsn|k number|x number|district' },
  { subtype: 'HEALTHPLAN', labels: 'health ?plan|member(?:ship)? id|member(?:ship)?|subscriber id|subscriber|beneficiary|policy|group|grp|insurance id|insurance|medicare|medicaid|medi-cal|plan id|plan|payer id|hicn|mbi|rx ?bin|rx ?grp|rx ?pcn|bin|pcn|cin' },
  { subtype: 'ACCOUNT', labels: 'account|acct|a/c|attendance no|attendance number|attendance|visit id|visit|fin|encounter|enc|csn|har|sort code|statement|bill|patient account|pat acct|hosp acct|billing acct|bank account|invoice|billing|guarantor' },
  { subtype: 'LICENSE', labels: "npi|dea|gmc|nmc|gphc|hcpc|gdc|clia|upin|state licen[cs]e|medical licen[cs]e|nursing licen[cs]e|driver'?s? licen[cs]e|driving licen[cs]e|dl|licen[cs]e|lic|goc|gosc|gcc|nipc|ahpra|rcvs|bacp|socw|imc|rcn|lic(?:ense)? no|nmc pin|hcpc no|dopl|bndd|bne|npdes|cert|certificate|board|rn lic|md lic|np lic|state lic|lpn lic|registration|pin|caqh" },
  { subtype: 'DEVICE', labels: 'device id|device|serial|s/n|sn|lot|batch|model|udi|imei|implant|catalog(?:ue)? ref|tag id' },
  { subtype: 'IDNUM', labels: 'accession|acc|spec|req|reqn|pa|p\\.a\\.|prior authorization|asset|asset no|asset tag|bag|property bag|locker key|parking permit|pass|raffle|facility|licen[cs]e no|unique ref|urn ref|erx|recorder|file ref|file no|thread|datix|rx|prescription|ems run|ambulance run|bands?|tag|purchase order|wc claim|case|claim|specimen|lab id|lab|sample|request|requisition|order|episode|referral|ref|our ref|your ref|reference|confirmation|incident|ticket|job|dictation|document id|document|report|message id|message|badge|employee id|employee|staff id|staff|payroll|student id|passport|visa|study id|subject id|study|trial id|protocol id|authorization|authorisation|auth|prior auth|tracking|gate code|door code|key ?safe(?: code)?|lock ?box(?: code)?|keypad(?: code)?|alarm code|entry code|entrance code|access code|pass ?code|locker|permit|inmate|booking|docket|warrant|crime ref|crime|identity card|national id|service|force|id card|subject|participant|screening|randomi[sz]ation|kit|donation|unit no|bag no|trip|voucher|coupon|id|path(?:ology)?|surgical|histology|cytology|radiology|exam|scan|letter|trust id|barcode|band|wristband|military|unit id|ur|loyalty card|library card|cad|run' },
];

/** Labels that are everyday words: they need "no.", "number", "#", "id" or a colon after them. */
export const EVERYDAY_LABELS: ReadonlySet<string> = new Set([
  'statement', 'bill', 'cert', 'certificate', 'board', 'spec', 'req', 'pa', 'bag', 'property bag', 'asset', 'pass', 'raffle', 'facility', 'recorder', 'parking permit', 'locker key', 'hospital', 'hosp', 'unit', 'chart', 'patient', 'record', 'file', 'member', 'membership', 'policy', 'group', 'grp', 'insurance', 'medicare', 'medicaid',
  'plan', 'visit', 'encounter', 'enc', 'invoice', 'billing', 'guarantor', 'lic', 'license', 'licence', 'registration', 'pin', 'device', 'lot', 'batch',
  'model', 'implant', 'acc', 'case', 'claim', 'specimen', 'lab', 'sample', 'request', 'order', 'episode', 'referral', 'reference', 'confirmation',
  'incident', 'ticket', 'job', 'document', 'report', 'message', 'badge', 'employee', 'staff', 'payroll', 'visa', 'study', 'auth', 'authorization',
  'authorisation', 'tracking', 'locker', 'permit', 'inmate', 'booking', 'crime', 'service', 'force', 'path', 'pathology', 'surgical', 'histology', 'cytology',
  'radiology', 'exam', 'scan', 'letter', 'band', 'wristband', 'military', 'dl', 'district', 'fin', 'har', 'run', 'cad', 'rx', 'prescription', 'tag', 'mr', 'thread', 'attendance', 'ems run', 'band', 'bands', 'dictation', 'subject', 'participant', 'screening', 'kit', 'donation', 'trip', 'voucher', 'coupon', 'bin', 'subscriber', 'beneficiary',
]);

/** Values after "unit", "lab" and the like that are amounts, not identifiers. */
export const AMOUNT_AFTER = /^\s?(?:%|mg|mcg|µg|g|kg|ml|mL|L|units?|mmol|mm|cm|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|times|x|of)\b/;

/** Everyday labels after which four digits are enough: nothing is counted in badges or tickets. */
export const SHORT_VALUE_LABELS: ReadonlySet<string> = new Set([
  'badge', 'employee', 'staff', 'payroll', 'locker', 'ticket', 'claim', 'incident', 'permit', 'docket', 'booking', 'inmate', 'crime', 'tag', 'rx', 'prescription',
  'confirmation', 'thread', 'job', 'dictation',
]);
