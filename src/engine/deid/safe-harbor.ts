/**
 * The 18 kinds of identifier of the Safe Harbor rule (45 CFR 164.514(b)(2)(i)(A) to (R)), mapped to
 * our types, with counts for the app. What no text can hold (photographs) is listed with no type.
 */
import type { PhiSubtype, PhiType } from '../document/annotation.ts';

export interface SafeHarborIdentifier {
  /** Paragraph of the rule. */
  readonly letter: string;
  readonly title: string;
  readonly types: readonly (PhiType | `${PhiType}.${PhiSubtype}`)[];
  readonly note?: string;
}

export const SAFE_HARBOR: readonly SafeHarborIdentifier[] = [
  { letter: 'A', title: 'Names', types: ['NAME'] },
  { letter: 'B', title: 'Places smaller than a state', types: ['LOCATION'], note: 'States and countries may stay, and the first three digits of a ZIP code where more than 20,000 people live.' },
  { letter: 'C', title: 'Dates finer than a year, ages over 89', types: ['DATE', 'AGE'], note: 'A year may stay unless it tells of an age over 89.' },
  { letter: 'D', title: 'Telephone numbers', types: ['CONTACT.PHONE'] },
  { letter: 'E', title: 'Fax numbers', types: ['CONTACT.FAX'] },
  { letter: 'F', title: 'E-mail addresses', types: ['CONTACT.EMAIL'] },
  { letter: 'G', title: 'Social Security numbers', types: ['ID.SSN'] },
  { letter: 'H', title: 'Medical record numbers', types: ['ID.MEDICALRECORD'] },
  { letter: 'I', title: 'Health plan numbers', types: ['ID.HEALTHPLAN'] },
  { letter: 'J', title: 'Account numbers', types: ['ID.ACCOUNT'] },
  { letter: 'K', title: 'Certificate and licence numbers', types: ['ID.LICENSE'] },
  { letter: 'L', title: 'Vehicle numbers and plates', types: ['ID.VEHICLE'] },
  { letter: 'M', title: 'Device serial numbers', types: ['ID.DEVICE'] },
  { letter: 'N', title: 'Web addresses', types: ['CONTACT.URL'] },
  { letter: 'O', title: 'IP addresses', types: ['CONTACT.IPADDRESS'] },
  { letter: 'P', title: 'Biometric identifiers', types: ['ID.BIOID'] },
  { letter: 'Q', title: 'Full-face photographs', types: [], note: 'A text holds none.' },
  { letter: 'R', title: 'Any other unique number, code or characteristic', types: ['ID.IDNUM', 'NAME.USERNAME', 'PROFESSION', 'ID', 'CONTACT'] },
];

export interface SafeHarborCount extends SafeHarborIdentifier {
  readonly found: number;
}

/** How many findings belong to each; every finding is counted once, under its most exact entry. */
export function countSafeHarbor(findings: readonly { readonly type: PhiType; readonly subtype?: PhiSubtype }[]): SafeHarborCount[] {
  const letters = new Map(SAFE_HARBOR.flatMap(({ letter, types }) => types.map((type) => [type as string, letter] as const)));
  const counts = new Map<string, number>();
  for (const { type, subtype } of findings) {
    const letter = letters.get(`${type}.${subtype ?? ''}`) ?? letters.get(type) ?? 'R';
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return SAFE_HARBOR.map((identifier) => ({ ...identifier, found: counts.get(identifier.letter) ?? 0 }));
}
