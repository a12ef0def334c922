/**
 * The recognizers, in the order they run. Adding one: its folder and one line here.
 * registry.test.ts compares this list with the folders.
 */
import type { Recognizer } from './define.ts';
import { usSsn } from './us-ssn/recognizer.ts';
import { ukNhsNumber } from './uk-nhs-number/recognizer.ts';
import { ukNationalInsurance } from './uk-national-insurance/recognizer.ts';
import { usMedicareMbi } from './us-medicare-mbi/recognizer.ts';
import { paymentCard } from './payment-card/recognizer.ts';
import { iban } from './iban/recognizer.ts';
import { usNpi } from './us-npi/recognizer.ts';
import { usDea } from './us-dea/recognizer.ts';
import { vehicle } from './vehicle/recognizer.ts';
import { biometric } from './biometric/recognizer.ts';
import { alphanumericCode } from './alphanumeric-code/recognizer.ts';
import { labelledIdentifier } from './labelled-identifier/recognizer.ts';
import { ipAddress } from './ip-address/recognizer.ts';
import { macAddress } from './mac-address/recognizer.ts';
import { email } from './email/recognizer.ts';
import { url } from './url/recognizer.ts';
import { phone } from './phone/recognizer.ts';
import { spokenNumber } from './spoken-number/recognizer.ts';
import { date } from './date/recognizer.ts';
import { unknownCapitals } from './unknown-capitals/recognizer.ts';
import { year } from './year/recognizer.ts';
import { age } from './age/recognizer.ts';
import { nameTitle } from './name-title/recognizer.ts';
import { nameCredential } from './name-credential/recognizer.ts';
import { nameLabel } from './name-label/recognizer.ts';
import { nameRelation } from './name-relation/recognizer.ts';
import { nameGreeting } from './name-greeting/recognizer.ts';
import { nameSignature } from './name-signature/recognizer.ts';
import { nameRole } from './name-role/recognizer.ts';
import { nameCue } from './name-cue/recognizer.ts';
import { nameGazetteer } from './name-gazetteer/recognizer.ts';
import { nameUsername } from './name-username/recognizer.ts';
import { locationHospital } from './location-hospital/recognizer.ts';
import { locationOrganization } from './location-organization/recognizer.ts';
import { locationAddress } from './location-address/recognizer.ts';
import { locationPlace } from './location-place/recognizer.ts';
import { locationPostcode } from './location-postcode/recognizer.ts';
import { profession } from './profession/recognizer.ts';
import { protectedTerm } from './protected-term/recognizer.ts';
import { protectedEponym } from './protected-eponym/recognizer.ts';
import { protectedShape } from './protected-shape/recognizer.ts';
import { medications } from './medications/recognizer.ts';
import { drugAttributes } from './drug-attributes/recognizer.ts';
import { problems } from './problems/recognizer.ts';
import { testsValues } from './tests-values/recognizer.ts';
import { procedures } from './procedures/recognizer.ts';
import { anatomy } from './anatomy/recognizer.ts';
import { devices } from './devices/recognizer.ts';
import { times } from './times/recognizer.ts';
import { abbreviations } from './abbreviations/recognizer.ts';

export const RECOGNIZERS = [
  usSsn,
  ukNhsNumber,
  ukNationalInsurance,
  usMedicareMbi,
  paymentCard,
  iban,
  usNpi,
  usDea,
  vehicle,
  biometric,
  labelledIdentifier,
  alphanumericCode,
  ipAddress,
  macAddress,
  email,
  url,
  phone,
  spokenNumber,
  date,
  year,
  age,
  unknownCapitals,
  nameTitle,
  nameCredential,
  nameLabel,
  nameRelation,
  nameGreeting,
  nameSignature,
  nameRole,
  nameCue,
  nameGazetteer,
  nameUsername,
  locationHospital,
  locationOrganization,
  locationAddress,
  locationPlace,
  locationPostcode,
  profession,
  protectedTerm,
  protectedEponym,
  protectedShape,
  medications,
  drugAttributes,
  problems,
  testsValues,
  procedures,
  anatomy,
  devices,
  times,
  abbreviations,
] as const satisfies readonly Recognizer[];

export type RecognizerId = (typeof RECOGNIZERS)[number]['id'];
