/** Words of De-identify: types, policies, operators, the Safe Harbor list. Data only. */
import type { OperatorId, PolicyId } from '../../engine/deid/types.ts';
import type { PhiSubtype, PhiType } from '../../engine/document/annotation.ts';
import type { MarkTone } from '../../ui/annotated-text/mark.ts';

export const TONES: Readonly<Record<PhiType, MarkTone>> = {
  NAME: 'name', PROFESSION: 'profession', LOCATION: 'location', AGE: 'age', DATE: 'date', CONTACT: 'contact', ID: 'id',
};
/** Each type as a kind of thing, for a list. */
export const KINDS: Readonly<Record<PhiType, string>> = {
  NAME: 'Names', PROFESSION: 'Jobs', LOCATION: 'Places', AGE: 'Ages', DATE: 'Dates', CONTACT: 'Contacts', ID: 'Numbers',
};
export const POLICIES: readonly { readonly id: PolicyId; readonly title: string }[] = [
  { id: 'safe-harbor', title: 'Safe Harbor' }, { id: 'limited-data-set', title: 'Limited data set' },
  { id: 'names-only', title: 'Names only' }, { id: 'everything', title: 'Everything found' },
];
export const OPERATORS: readonly { readonly id: OperatorId; readonly title: string }[] = [
  { id: 'tag', title: 'Tags' }, { id: 'surrogate', title: 'Surrogates' }, { id: 'generalise', title: 'Soften' }, { id: 'mask', title: 'Mask' }, { id: 'remove', title: 'Remove' },
];

/** Choices for a type by hand. Ids are `TYPE` or `TYPE.SUBTYPE`. The first three have the keys 1 to 3. */
export const TYPE_CHOICES: readonly { readonly id: string; readonly title: string; readonly type: PhiType; readonly subtype?: PhiSubtype }[] = [
  { id: 'NAME.OTHER', title: 'Name', type: 'NAME', subtype: 'OTHER' },
  { id: 'LOCATION.OTHER', title: 'Place', type: 'LOCATION', subtype: 'OTHER' },
  { id: 'DATE', title: 'Date', type: 'DATE' },
  { id: 'CONTACT.PHONE', title: 'Phone', type: 'CONTACT', subtype: 'PHONE' },
  { id: 'ID.IDNUM', title: 'Number', type: 'ID', subtype: 'IDNUM' },
  { id: 'PROFESSION', title: 'Job', type: 'PROFESSION' },
  { id: 'AGE', title: 'Age', type: 'AGE' },
  { id: 'NAME.PATIENT', title: 'Patient’s name', type: 'NAME', subtype: 'PATIENT' },
  { id: 'NAME.DOCTOR', title: 'Clinician’s name', type: 'NAME', subtype: 'DOCTOR' },
  { id: 'LOCATION.HOSPITAL', title: 'Hospital or practice', type: 'LOCATION', subtype: 'HOSPITAL' },
  { id: 'LOCATION.STREET', title: 'Street', type: 'LOCATION', subtype: 'STREET' },
  { id: 'LOCATION.CITY', title: 'Town', type: 'LOCATION', subtype: 'CITY' },
  { id: 'LOCATION.ZIP', title: 'Postcode', type: 'LOCATION', subtype: 'ZIP' },
  { id: 'CONTACT.EMAIL', title: 'E-mail', type: 'CONTACT', subtype: 'EMAIL' },
  { id: 'ID.MEDICALRECORD', title: 'Record number', type: 'ID', subtype: 'MEDICALRECORD' },
];

/** The word written after a mark: the subtype, or the type where there is none. */
export function phiWord(type: PhiType, subtype: PhiSubtype | undefined): string {
  return subtype === undefined || subtype === 'OTHER' || subtype === 'IDNUM' ? type : subtype;
}

export interface SafeHarborItem {
  /** As numbered in 45 CFR 164.514(b)(2)(i), A to R. */
  readonly letter: string;
  readonly title: string;
  readonly holds: (finding: { readonly type: PhiType; readonly subtype?: PhiSubtype | undefined }) => boolean;
}
const has = (type: PhiType, ...subtypes: readonly PhiSubtype[]): SafeHarborItem['holds'] => (finding) =>
  finding.type === type && (subtypes.length === 0 || (finding.subtype !== undefined && subtypes.includes(finding.subtype)));

/** The 18 identifiers. What no rule looks for (photographs) is said so. */
export const SAFE_HARBOR: readonly SafeHarborItem[] = [
  { letter: 'A', title: 'Names', holds: (finding) => finding.type === 'NAME' && finding.subtype !== 'USERNAME' },
  { letter: 'B', title: 'Places smaller than a state', holds: has('LOCATION') },
  { letter: 'C', title: 'Dates but for the year, ages over 89', holds: (finding) => finding.type === 'DATE' || finding.type === 'AGE' },
  { letter: 'D', title: 'Telephone numbers', holds: has('CONTACT', 'PHONE') },
  { letter: 'E', title: 'Fax numbers', holds: has('CONTACT', 'FAX') },
  { letter: 'F', title: 'E-mail addresses', holds: has('CONTACT', 'EMAIL') },
  { letter: 'G', title: 'Social security numbers', holds: has('ID', 'SSN') },
  { letter: 'H', title: 'Medical record numbers', holds: has('ID', 'MEDICALRECORD') },
  { letter: 'I', title: 'Health plan numbers', holds: has('ID', 'HEALTHPLAN') },
  { letter: 'J', title: 'Account numbers', holds: has('ID', 'ACCOUNT') },
  { letter: 'K', title: 'Certificates and licences', holds: has('ID', 'LICENSE') },
  { letter: 'L', title: 'Vehicles and plates', holds: has('ID', 'VEHICLE') },
  { letter: 'M', title: 'Device identifiers', holds: has('ID', 'DEVICE') },
  { letter: 'N', title: 'Web addresses', holds: has('CONTACT', 'URL') },
  { letter: 'O', title: 'Internet addresses (IP)', holds: has('CONTACT', 'IPADDRESS') },
  { letter: 'P', title: 'Biometric identifiers', holds: has('ID', 'BIOID') },
  { letter: 'Q', title: 'Photographs', holds: () => false },
  { letter: 'R', title: 'Any other unique number or code', holds: (finding) => (finding.type === 'ID' && (finding.subtype === 'IDNUM' || finding.subtype === undefined)) || finding.subtype === 'USERNAME' || finding.type === 'PROFESSION' },
];
