import { span } from '../../document/span.ts';
import { runEnd, runStart } from '../../gazetteer/capital-run.ts';
import { gazetteerOf } from '../../gazetteer/gazetteer.ts';
import { isLowerText } from '../../gazetteer/lower-text.ts';
import { isCapitalised, isUpper, likenessOf } from '../../gazetteer/name-parts.ts';
import { gapBefore, scanOf, startsLine, type NameScan } from '../../gazetteer/name-scan.ts';
import { CARE_TITLES, CIVIL_TITLES } from '../../gazetteer/name-words.ts';
import { outermost } from '../../gazetteer/outermost.ts';
import { defineRecognizer, type PhiFound, type RecognizerInput } from '../define.ts';
import { CUES, GENERIC, HEADS, NEEDS_CUE, type Head } from './heads.ts';

export const locationHospital = defineRecognizer({
  id: 'location-hospital',
  title: 'Hospital, clinic or care home',
  description: 'Named places of care (hospital, surgery, clinic, nursing home, ward), and room and bed numbers.',
  source: 'Written for this project.',
  layer: 'phi',
  find: (input) => outermost([...findByHeads(scanOf(input)), ...findByCues(scanOf(input)), ...findRooms(input), ...findByFirstHead(input), ...findLower(input)]),
});

const STOPS = new Set(['from', 'to', 'at', 'admitted', 'transferred', 'seen', 'via', 'referred', 'previous', 'discharged', 'department', 'dept', 'location', 'site', 'facility', 'pt', 'patient', 'mr', 'mrs', 'ms', 'dr', 'in', 'on', 'by', 'and', 'for', 'of', 'with', 'was', 'is', 'then', 'private', 'arrived', 'presented', 'follow', 'call', 'please', 'contact', 'client', 'or', 'he', 'she', 'they', 'we', 'i', 'if', 'when', 'after', 'before', 'since', 'no', 'attended', 'visited', 'currently', 'she\'s', 'also', 'had', 'underwent', 'recent', 'past', 'history', 'prior', 'ward', 'secretary', 'copy', 'your', 'our', 'my', 'his', 'her', 'this', 'that']);

function findByCues(scan: NameScan): PhiFound[] {
  const found: PhiFound[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const match = CUES.matchesAt(scan.tokens, at)[0];
    if (match === undefined) continue;
    const colon = scan.tokens[match.last + 1]?.text === ':';
    if (match.payloads[0] === 'label' && !colon) continue;
    const one = cuedPlace(scan, colon ? match.last + 2 : match.last + 1, colon);
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** "transferred from Pebble Creek", "Facility: Honey Creek": capital words that are neither departments nor people. */
function cuedPlace(scan: NameScan, from: number, labelled: boolean): PhiFound | undefined {
  const article = scan.tokens[from]?.norm === 'the' ? 1 : 0;
  const capitalArticle = article === 1 && isCapitalised(scan.tokens[from] as NameScan['tokens'][number]);
  const first = from + article;
  const token = scan.tokens[first];
  if (token === undefined || token.kind !== 'word' || !isCapitalised(token) || !['none', 'space'].includes(gapBefore(scan, first))) return undefined;
  const end = runEnd(scan, first, { stops: STOPS });
  if (end < 0) return undefined;
  const named = properWords(scan, first, end);
  const words = scan.tokens.slice(first, end + 1).filter((word) => word.kind === 'word' && isCapitalised(word));
  if (CARE_TITLES.has(token.norm) || CIVIL_TITLES.has(token.norm)) return undefined;
  const person = words.length === 1 && scan.gazetteer.given(token.norm) !== undefined && !labelled;
  if (named.count === 0 || person || isUpper(token) && !labelled && !words.every((word) => word.text.length > 3)) return undefined;
  if (words.length === 1 && named.fresh === 0 && article === 0 && !labelled) return undefined;
  if (words.length === 1 && !capitalArticle && scan.gazetteer.isClinical(token.norm)) return undefined;
  return hospital(scan, capitalArticle ? from : first, end, words.length > 1 ? 0.76 : 0.66);
}

function findByHeads(scan: NameScan): PhiFound[] {
  const found: PhiFound[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at] as NameScan['tokens'][number];
    if (token.kind !== 'word' || !isCapitalised(token)) continue;
    const match = HEADS.matchesAt(scan.tokens, at)[0];
    if (match === undefined) continue;
    const one = namedPlace(scan, at, match.last, match.payloads[0] as Head);
    if (one !== undefined) found.push(one);
  }
  return found;
}

function namedPlace(scan: NameScan, first: number, last: number, head: Head): PhiFound | undefined {
  if (!isCapitalised(scan.tokens[last] as NameScan['tokens'][number])) return undefined;
  if (first === 0 || !['none', 'space'].includes(gapBefore(scan, first))) return hospitalOf(scan, first, last);
  const start = runStart(scan, first - 1, { stops: STOPS });
  if (start < 0) return hospitalOf(scan, first, last);
  const named = properWords(scan, start, first - 1);
  const phrase = scan.tokens.slice(first, last + 1).map((token) => token.norm).join(' ');
  const loose = head.strength === 'loose' || NEEDS_CUE.has(phrase);
  if (named.count === 0 || (loose && !isSureOfLoose(scan, { start, first, last, phrase }, named))) return undefined;
  const end = extendedEnd(scan, last);
  const score = loose ? 0.8 : named.fresh > 0 || named.count > 1 ? 0.93 : 0.86;
  return hospital(scan, trimmedStart(scan, start, first), end, score);
}

interface Proper {
  /** Words that are not generic, and of those the ones that are no everyday word either. */
  readonly count: number;
  readonly fresh: number;
}

function properWords(scan: NameScan, start: number, end: number): Proper {
  let count = 0;
  let fresh = 0;
  for (let i = start; i <= end; i += 1) {
    const token = scan.tokens[i] as NameScan['tokens'][number];
    if (token.kind !== 'word' || token.text.length < 2 || !isCapitalised(token)) continue;
    if (GENERIC.has(token.norm) || scan.gazetteer.isClinical(token.norm) || /(?:ology|iatry|iatric)s?$/.test(token.norm)) continue;
    if (isUpper(token) && token.text.length < 5 && scan.gazetteer.isAbbreviation(token)) continue;
    count += 1;
    if (likenessOf(scan.gazetteer, token) !== 'word') fresh += 1;
  }
  return { count, fresh };
}

const CARE_CUES = /\b(?:from|at|to|in|lives at|resident (?:of|at)|admitted|transferred|discharged|client|location|facility|hospital|practice|gp|surgery|site|clinic|comparison|seen|with|cc)\W{1,3}(?:the )?$/i;
const CUE_LENGTH = 30;

/** "Cedar Ward", "Elmfield Surgery": yes; "Fracture Clinic", "Mohs Surgery", "Larch House" without a cue: no. */
function isSureOfLoose(scan: NameScan, at: { start: number; first: number; last: number; phrase: string }, named: Proper): boolean {
  const from = (scan.tokens[at.start] as { start: number }).start;
  const before = scan.text.slice(Math.max(0, from - CUE_LENGTH), from);
  const cued = startsLine(scan, at.start) || CARE_CUES.test(before) || gapBefore(scan, at.start) === 'wide' || /[:;,(-]\s*$/.test(before);
  // "Mason Ward is a pleasant ..." is a person.
  if (at.phrase === 'ward') return named.count > 0 && !/^(?:is|was|has|had|presents|returns)$/.test(scan.tokens[at.last + 1]?.norm ?? '');
  // "transferred from Mercy General": only after such words.
  if (/^(?:general|memorial|royal|regional|methodist|baptist|presbyterian|lutheran)$/.test(at.phrase)) return named.count > 0 && /\b(?:at|to|from|in|of|outside hospital|OSH)\W{1,3}(?:the )?$/i.test(before);
  const words = scan.tokens.slice(at.start, at.first);
  // "Ashdene Orthopaedic Centre", "Lone Pine Health".
  if (/^(?:center|centre|institute|unit)$/.test(at.phrase) && named.fresh > 0 && words.some((word) => GENERIC.has(word.norm))) return true;
  if (at.phrase === 'health' && named.count > 1 && !words.every(isUpper)) return true;
  if (/^(?:house|court|lodge|manor|villa|center|centre|unit|group|partners|medical|health|wing|medicine|institute)$/.test(at.phrase)) {
    return /\b(?:from|lives (?:at|in)|resident (?:of|at)|transferred (?:from|to)|discharged to|residing at|gp|practice|surgery|hospital)\W{1,3}(?:the )?$/i.test(before) && named.fresh > 0;
  }
  if (at.phrase === 'surgery' && scan.tokens.slice(at.start, at.first).some((token) => scan.gazetteer.isProtectedCore(token.norm)) && named.count < 2) return false;
  return cued ? named.count > 0 : named.fresh > 0 || named.count > 1;
}

/** "Hospital of Saint Raphael", "Hospital for Sick Children": the head comes first. */
function hospitalOf(scan: NameScan, first: number, last: number): PhiFound | undefined {
  const joint = scan.tokens[last + 1];
  if (joint === undefined || !/^(?:of|for)$/.test(joint.text) || !/^(?:hospital|hospitals|hospice|clinic|university|institute|center|centre)$/.test((scan.tokens[last] as { norm: string }).norm)) return undefined;
  const end = runEnd(scan, last + 2, { stops: new Set() });
  return end < 0 || properWords(scan, last + 2, end).count === 0 ? undefined : hospital(scan, first, end, 0.86);
}

/** "Children's Hospital of Dunmore", "Ward 12 (Stroke)", a number after. */
function extendedEnd(scan: NameScan, last: number): number {
  const joint = scan.tokens[last + 1];
  if (joint?.text !== 'of' && joint?.text !== 'at') return last;
  const end = runEnd(scan, last + 2, { stops: STOPS });
  return end >= 0 && properWords(scan, last + 2, end).fresh > 0 ? end : last;
}

/** Leading generic words stay outside, but "The" and "Royal" belong: "The Quays Health Centre". */
function trimmedStart(scan: NameScan, start: number, first: number): number {
  let at = start;
  while (at < first - 1 && /^(?:local|outside|nearby|admission|discharge|referral|appointment|clinic)$/.test((scan.tokens[at] as { norm: string }).norm)) at += 1;
  return at;
}

function hospital(scan: NameScan, first: number, last: number, score: number): PhiFound {
  return {
    layer: 'phi', type: 'LOCATION', subtype: 'HOSPITAL', method: 'rule', score, reason: 'A named place of care.',
    span: span((scan.tokens[first] as { start: number }).start, (scan.tokens[last] as { end: number }).end),
  };
}

// Other languages put the head first. Hit "Ysbyty Dyffryn", "Meddygfa Cwm Bedw", "Hospital San Juan", "Clínica del Sol", "Centro Médico Las Palmas"; miss "Hospital Course", "Clinica history".
const FIRST_HEAD = /\b(?:Ysbyty|YSBYTY|Meddygfa|MEDDYGFA|Canolfan(?: Iechyd| Feddygol)?|Cartref(?: Gofal)?|Ospid[eé]al|Ionad|Cl[ií]nica|Cl[ií]nique|H[oô]pital|Centro (?:M[eé]dico|de Salud)|Hospital(?=[ \t](?:San|Santa|Santo|Nuestra|de|del|da|do|General de|Sant)[ \t])|Policl[ií]nica|Klinikum|Klinik|Krankenhaus|Spital|Sjukhus|Ospedale|Sanatorio|Villa(?=[ \t]San))[ \t](?:(?:de|del|la|las|los|da|do|dos|di|y|yr|San|Santa|Santo|General)[ \t]){0,3}\p{Lu}[\p{L}'’-]{2,15}(?:[ \t](?:(?:y|yr|de|del|la|da|do)[ \t])?\p{Lu}[\p{L}'’-]{2,15}){0,3}/gu;
// A ward by number and name, or by letter. Hit "Unit: 5 Cottonwood", "Floor 6 Tower", "bay C", "Bed C4"; miss "Unit: 5 mg", "bay area".
const NUMBERED_WARD = /(?<=\b(?:Unit|Ward|Floor|Location|Loc|UNIT|WARD|FLOOR|LOC|unit|ward|floor)[: ]{1,3})\d{1,2}[A-Z]? [A-Z][a-z]{3,14}(?: [A-Z][a-z]{3,14})?(?= {2}|[,.;)\n]|$)/g;
const LETTER_BAY = /\b(?:[Bb]ay|BAY|[Pp]od|POD|[Cc]ubicle)[ \t][A-H](?![\w'’-]| (?:is|and))/g;

function findByFirstHead({ partText, part }: RecognizerInput): PhiFound[] {
  return [FIRST_HEAD, NUMBERED_WARD, LETTER_BAY].flatMap((pattern) => [...partText.matchAll(pattern)]).map((match): PhiFound => ({
    layer: 'phi', type: 'LOCATION', subtype: 'HOSPITAL', method: 'pattern', score: 0.84, reason: 'A place of care, by its first word.',
    span: span(part.start + match.index, part.start + match.index + match[0].length),
  }));
}

// In a text without capitals. Hit "at north elm internal medicine", "went to saint joe"; miss "at the clinic", "to the outpatient clinic".
const LOWER_PLACE = /(?<=\b(?:at|to|from|of) )(?:[a-z']{3,14} ){1,3}(?:hospital|medical center|medical centre|internal medicine|family medicine|urgent care|surgery center|health center|health centre|nursing home|care home|clinic|infirmary|hospice|imaging|orthopedics|orthopaedics|pediatrics|physical therapy|rehab|surgery)\b|(?<=\b(?:at|to|from) )saint [a-z']{3,12}\b(?! (?:hospital|clinic))/g;

function findLower(input: RecognizerInput): PhiFound[] {
  if (!isLowerText(input)) return [];
  const gazetteer = gazetteerOf(input.lexicons);
  return [...input.partText.matchAll(LOWER_PLACE)].flatMap((match): PhiFound[] => {
    const words = match[0].split(' ');
    const name = words.slice(0, -1);
    const named = match[0].startsWith('saint ') || name.some((word) => !GENERIC.has(word) && !gazetteer.isClinical(word) && !/^(?:the|our|and|for|with|any|new|old|first|last|next|see|call|start|begin|period|comma)$/.test(word));
    const plain = !name.some((word) => /^(?:the|a|an|our|his|her|their|my|your|this|that|and|or|for|with|in|on|at|to|from|is|was|be|have|has|had|will|continue|repeat|undergo|schedule|consider|need|needs|discuss|avoid|attend|attends|frequent|get|gets|receive|receives|do|does|did|start|begin|period|comma)$/.test(word));
    if (!named || !plain) return [];
    const start = input.part.start + match.index;
    return [{ layer: 'phi', type: 'LOCATION', subtype: 'HOSPITAL', method: 'pattern', score: 0.62, reason: 'A named place of care in a text without capitals.', span: span(start, start + match[0].length) }];
  });
}

// Hit "Ward 12", "Ward 4B", "Bay 3 Bed 14", "WARD: 3B-MED", "7 WEST"; miss "ward round", "4 west winds".
const WARD = /\b(?:(?:Ward|WARD)[ \t]{0,2}|(?<=(?:Ward|WARD):[ \t]{0,2}))(?:[A-Z]{0,2}\d{1,3}[A-Z]?(?:-[A-Z0-9]{1,4})?|[A-Z]\d?)\b(?: \([A-Z][a-z]{2,15}\))?/g;
const BAY = /\bBay \d{1,2}[A-Z]?,? Bed \d{1,3}[A-Z]?\b/gi;
const WING = /\b\d{1,2}[ -]?(?:WEST|EAST|NORTH|SOUTH|West|East|North|South)\b(?![ \t]+[a-z]| \w+ (?:st|ave|road))/g;
// Hit "at Queen Maud's", "St. Mary's"; miss "St John's wort", "Queen Anne's lace".
const PATRON = /(?<=\b(?:at|to|from|in|by|under)[ \t])(?:St\.?|Saint|Queen|King|Prince|Princess)[ \t][A-Z][a-z]{2,15}['’]s?\b(?![ \t](?:wort|lace|sign|disease|[A-Z]))/g;
// Hit "Our Lady of Mercy".
const OUR_LADY = /\b(?:Our )?Lady of (?:the )?[A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15})?|\bOUR LADY OF (?:THE )?[A-Z]{3,15}|\bST\.? [A-Z]{4,14}['’]S\b|\b(?:Duchess|Duke|Countess|Earl|Princess|Prince|Queen) of [A-Z][a-z]{2,15}(?=[ \t]*(?:\n|$|,|\.|;| (?:Hosp|Ward|Infirmary|Clinic|Unit|Wing)))/g;
// A ward that heads a report. Hit "Larkspur noc report", "Nightingale handover, late"; miss "Nursing handover", "Shift report".
const HEADED = /(?<=(?:^|\n)[ \t]{0,4})(?!(?:Nursing|Nurse|Ward|Shift|Medical|Night|Day|Evening|Morning|Weekend|Bedside|Doctor|Doctors|Team|Written|Verbal|Daily|Late|Early|Surgical|Clinical|Patient|Progress|Staff|Unit|Handover|Hospital|Triage|Stroke|Post|Final|Incident|Lab|Operative|Report)\b)[A-Z][a-z]{4,14}(?= (?:noc|night|day|shift|evening|late|early|a\.?m\.?|p\.?m\.?)? ?(?:handover|handoff|report)\b)/g;
// Group 1 is the number. Hit "RM 714-B", "Room 12", "Bed: 5N-22"; miss "bed 2 hours", "room air".
const ROOM = /\b(?:room|rm|bed|bay|cubicle|pod)[ \t]{0,2}[.:#]?[ \t]{0,2}((?!0\d{3}\b)(?:[A-Z]{0,2}\d{1,4}[A-Z]{0,2}(?:-[A-Z0-9]{1,3})?))\b(?![ \t]{0,2}(?:times|days?|hours?|hrs?|weeks?|min|pillows|x\b|\/|%))/gi;

// The word belongs to the place where it opens a line or is qualified. Hit "Bed 3  Gwen", "rm 14 B -", "Side room 2", "TRAUMA BAY 2"; miss "bed 2 hours".
const NAMED_ROOM = /(?<=(?:^|\n)[ \t]{0,4})(?:Bed|BED|bed|Room|ROOM|room|Rm|RM|rm|Bay|BAY|Cubicle|Chair)[ \t]?\d{1,3}(?: ?[A-D])?(?=[ \t]{2}|[ \t]?[-–:.,]|\n)|\b(?:side|SIDE|Side|Trauma|TRAUMA|trauma|Resus|RESUS|resus|procedure|Procedure|exam|Exam|treatment|Treatment) (?:room|ROOM|Room|BAY|Bay|bay) ?\d{1,2}[A-Z]?\b|(?<=\b(?:in|to|from) )OR \d{1,2}\b|(?<=\b(?:IN|in|to|TO) )(?:BAY|Bay) \d{1,2}\b/g;

function findRooms({ partText, part }: RecognizerInput): PhiFound[] {
  const whole = [WARD, BAY, WING, PATRON, OUR_LADY, HEADED].flatMap((pattern) => [...partText.matchAll(pattern)].map((match) => ({ start: match.index, text: match[0] })));
  const rooms = [...partText.matchAll(ROOM)].map((match) => ({ start: match.index + match[0].length - (match[1] as string).length, text: match[1] as string }));
  const named = [...partText.matchAll(NAMED_ROOM)].map((match) => ({ start: match.index, text: match[0] }));
  return [...whole, ...rooms, ...named].map(({ start, text }): PhiFound => ({
    layer: 'phi', type: 'LOCATION', subtype: 'HOSPITAL', method: 'pattern', score: 0.8, reason: 'A ward, room or bed number.',
    span: span(part.start + start, part.start + start + text.length),
  }));
}
