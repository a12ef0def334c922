import { isEponym, nameFound, type NameSubtype } from '../../gazetteer/name-found.ts';
import { isCapitalised, isInitial, isUpper, likenessOf } from '../../gazetteer/name-parts.ts';
import { gapBefore, onSameLine, scanOf, type NameScan } from '../../gazetteer/name-scan.ts';
import { CARE_TITLES, CIVIL_TITLES, RELATIVES } from '../../gazetteer/name-words.ts';
import { readName } from '../../gazetteer/read-name.ts';
import { exactKey, PhraseIndex } from '../../lexicon/phrase-index.ts';
import { defineRecognizer, type PhiFound } from '../define.ts';

const CUES = new PhraseIndex<NameSubtype>(exactKey);
const add = (phrases: string, subtype: NameSubtype): void => phrases.split('|').forEach((phrase) => CUES.add(phrase, subtype));
add('discussed with|d/w|spoke with|spoke to|speaking with|spoken to|spoken with|reviewed with|report from|report to|report given to|handover from|handover to|handed over to|signed out to|passed on to|called to|paged|called|phoned|rang|relayed to|reported to|care of|under the care of|seen with|follow up with|' +
  'followed by|follows with|saw|see|seeing|sees|per|via|alert sent to|sent to|referred to|refer to|referral to|appointment with|appt with|visit with|therapy with|physio with|meet with|met with|w/|made aware by|confirmed with|cleared by|consulted|consult with|ring|text|email|thank|according to|orders from|order from|night nurse|day nurse|staff nurse|nurse specialist|primary nurse|her nurse|his nurse|\'s nurse|nurse|doctor|primary doctor|our nurse|team member|physio|physiotherapist|slt|ot|dietitian|dietician|lactation|social worker|case manager|counselor|counsellor|therapist|health visitor|midwife|pharmacist|hca|np|pa|cna|crna|cnm|fnp|ma|rt|aide|home aide|tech|rn|lpn|registrar|consultant|surgeon|clinician|coordinator|scanned by|taught by|scrubbed by|staffed with|staffed by|covered by|assisted by|placed by|inserted by|delivered by|intubated by|seen also by|teaching by|counseled by|counselled by|done by|changed by|taken by|drawn by|given by|made by|booked by|arranged by|advised by|per np|per pa|per rn|walked with|ambulated with|worked with|session with|check with|wound check with|count with|with rn|with np|with nurse|hv|cpn|dn|case mgr|care manager|navigator|hygienist|dentist|optician|optometrist|podiatrist|audiologist|chiropractor|doula|practitioner|associate|ms3|ms4|student nurse|medical student|student|by|pcp|gp|md|sho|spr|reg|fy1|fy2|house officer|hospitalist|intensivist|nephrologist|pulmonologist|gastroenterologist|endocrinologist|rheumatologist|dermatologist|psychiatrist|psychologist|pediatrician|paediatrician|hematologist|haematologist|obstetrician|respiratory therapist|palliative nurse|home nurse|district nurse|community nurse|practice nurse|triage nurse|day team|night team|day staff|night staff|crew|fitted by|applied by|handoff from|handoff to|hand-off to|hand-off from|signout from|signout to|sign-out to|report given by|relieved by|attended by|technologist|referring|referrer|attending|scribe|reader|assistant|hygiene|perfusionist|anesthesiologist|anaesthetist|radiographer|sonographer|phlebotomist|paramedic|intern|resident|fellow|locum|cardiologist|neurologist|oncologist|urologist|surgeon is|therapist is|nurse is', 'DOCTOR');
add('pt|patient', 'PATIENT');
add("known as|goes by|called|prefers to be called|likes to be called|preferred name|my name is|it's|i'm|this is|named|patient named|labeled|labelled|note on|letter about|aka|a k a|pt called|also known as|nicknamed|prefers|forename as|surname as|name as|name of|proxy for|on behalf of|its", 'PATIENT');
add('chaplain|vicar|priest|pastor|governor|constable|pc|trooper|adjuster|driver|handler|agent|caseworker|case worker|warden|tenant|foreman|supervisor|coach|barber|neighbour is|friend is|owner|cleaner|carer is|best friend|roommate is|school nurse|receptionist|front desk|desk|office manager|vendor rep|rep|scribe|volunteer|translator|interpreted by|interpreting by|translated by|drove by|raised by|survived by|predeceased by|adopted by|fostered by|supported by|helped by|assisted by|dropped off by|picked up by|found by|bitten by|hit by|assaulted by|interview with|collateral from|information from|per his|per her|says|named after|dog|cat|parrot|horse|budgie|companion|service dog|guide dog|ask for|asked for|asking for|accompanied by|accompanied today by|escorted by|collected by|visited by|visit from|driven by|calls her|calls him|calls me|living with|lives with|stays with|cared for by|taken home by|history from|rph|interpreter|secretary|call|message from|message for|gave history|colleague|granddaughter|grandson|flatmate|housemate|sitter|intake|billing|dispatcher|operator|desk|scheduler|clerk|front office|manager|boss|teacher|spoke with mom|married to|divorced from|separated from', 'OTHER');

export const nameCue = defineRecognizer({
  id: 'name-cue',
  title: 'Name after words that lead to one',
  description: 'A name after "discussed with", "known as", "accompanied by", "ask for" and similar words in running text.',
  source: 'Written for this project.',
  layer: 'phi',
  find: (input) => {
    const scan = scanOf(input);
    const found: PhiFound[] = [];
    for (let at = 0; at < scan.tokens.length; at += 1) {
      const match = CUES.matchesAt(scan.tokens, at)[0];
      if (match !== undefined) found.push(...findAfterCue(scan, match.first, match.last, match.payloads[0] as NameSubtype));
    }
    return found;
  },
});

function findAfterCue(scan: NameScan, first: number, last: number, subtype: NameSubtype): PhiFound[] {
  let at = last + 1;
  if (scan.tokens[last]?.norm === 'w') {
    // "w/ Destiny"; a "w" without its stroke is no cue.
    if (scan.tokens[at]?.text !== '/') return [];
    at += 1;
  }
  const quoted = /^["“]$/.test(scan.tokens[at]?.text ?? '');
  if (/^["“(,:]$/.test(scan.tokens[at]?.text ?? '')) at += 1;
  const token = scan.tokens[at];
  if (token === undefined || !onSameLine(gapBefore(scan, at)) || gapBefore(scan, at) === 'wide') return [];
  if (CARE_TITLES.has(token.norm) || CIVIL_TITLES.has(token.norm) || RELATIVES.has(token.norm)) return [];
  const direct = at === last + 1;
  if (!(isAcceptable(scan, at, direct) || (direct && isLowerSurname(scan, at, last))) || (scan.tokens[last]?.norm === 'by' && first === last && (/(?:ed|en)$/.test(scan.tokens[first - 1]?.norm ?? '') || !endsClause(scan, at)))) return [];
  const read = readName(scan, at, { cued: false, lower: !isCapitalised(token), comma: quoted || (direct && /^(?:pt|patient)$/.test(scan.tokens[last]?.norm ?? '')) });
  if (read === undefined || read.known + read.both + read.fresh === 0 || isEponym(scan, read.last)) return [];
  // "report from Duke": only people report; "seen with Foley" is a catheter.
  const handed = /^(?:report|handover|handoff|hand-off|signout|sign-out|paged|told|asked)$/.test(scan.tokens[first]?.norm ?? '');
  if (read.known === 0 && !handed && scan.gazetteer.isProtectedCore(token.norm)) return [];
  const surname = read.known > 0 && scan.gazetteer.isName(token.norm);
  return [nameFound(scan, read, { subtype, score: surname ? 0.86 : 0.72, reason: 'A name after words that lead to one.', cue: first })];
}

/** "at 10:52 by Stone.": after a bare "by" only a word that ends its clause. */
const endsClause = (scan: NameScan, at: number): boolean => isCapitalised(scan.tokens[at] as NameScan['tokens'][number]) && /^[.,;)]$/.test(scan.tokens[at + 1]?.text ?? '.');

const ROLES = new Set(['rn', 'np', 'md', 'pcp', 'gp', 'nurse', 'lpn', 'cna', 'ma', 'pa', 'attending', 'fellow', 'resident', 'registrar', 'midwife', 'paged', 'dentist']);

/** "RN mendez", "PCP fontenot": a surname in lower case that is nothing else. */
function isLowerSurname(scan: NameScan, at: number, cue: number): boolean {
  const token = scan.tokens[at] as NameScan['tokens'][number];
  return !isCapitalised(token) && token.text.length > 4 && ROLES.has(scan.tokens[cue]?.norm ?? '') && scan.gazetteer.surname(token.norm) !== undefined && scan.gazetteer.isPlainName(token.norm);
}

/** A surname that is also a word must be this frequent. */
const COMMON_SURNAME = 40;

/** After such loose cues only what the name lists hold, or initials; lower case only plain given names. */
function isAcceptable(scan: NameScan, at: number, direct: boolean): boolean {
  const token = scan.tokens[at] as NameScan['tokens'][number];
  const { gazetteer } = scan;
  const likeness = likenessOf(gazetteer, token);
  const clinical = gazetteer.isClinical(token.norm) && gazetteer.given(token.norm) === undefined;
  if (clinical || likeness === 'word') return false;
  if (!isCapitalised(token)) return direct && likeness === 'known' && (gazetteer.given(token.norm)?.frequency ?? 0) >= 40 && !gazetteer.isProtectedCore(token.norm) && gazetteer.given(token.norm)?.isPlace !== true;
  if (isUpper(token)) return likeness === 'known' && !gazetteer.isAbbreviation(token) && (gazetteer.given(token.norm) !== undefined || token.text.length > 4);
  const given = gazetteer.given(token.norm);
  // "paged Young": a word, but inside a sentence its capital speaks for the surname.
  if (likeness === 'both' && given === undefined) return direct && (gazetteer.surname(token.norm)?.frequency ?? 0) >= COMMON_SURNAME && !gazetteer.isProtectedCore(token.norm) && !gazetteer.isAbbreviation(token);
  if (likeness === 'both') return given !== undefined && !given.isDate;
  if (likeness === 'known') return !(gazetteer.isProtectedCore(token.norm) && given === undefined);
  // "Technologist Xerxa S.", "PCP Okeke N.": an unknown word before an initial or a known name.
  const next = scan.tokens[at + 1];
  if (direct && next !== undefined && token.text.length > 2 && gapBefore(scan, at + 1) === 'space' && (isInitial(next) && next.text !== 'A' && next.text !== 'I' || isCapitalised(next) && likenessOf(gazetteer, next) === 'known')) return true;
  // "T. Nakashima": the initial is read as a name's beginning.
  return token.text.length === 1 && scan.tokens[at + 1]?.text === '.';
}
