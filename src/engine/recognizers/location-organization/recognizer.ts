import { span } from '../../document/span.ts';
import { runEnd, runStart } from '../../gazetteer/capital-run.ts';
import { gazetteerOf } from '../../gazetteer/gazetteer.ts';
import { isCapitalised, isUpper, likenessOf } from '../../gazetteer/name-parts.ts';
import { gapBefore, onSameLine, scanOf, type NameScan } from '../../gazetteer/name-scan.ts';
import { outermost } from '../../gazetteer/outermost.ts';
import { defineRecognizer, type PhiFound, type RecognizerInput } from '../define.ts';
import { CUES, GENERIC, HEADS, NATIONAL, STOPS } from './words.ts';

export const locationOrganization = defineRecognizer({
  id: 'location-organization',
  title: 'Employer, insurer, school, church',
  description: 'Organisations by their last word (School, Ltd, Credit Union, Pharmacy), by words before them ("works at", "insurance:") and from a list.',
  source: 'Written for this project; lexicons/en/organizations.tsv.',
  layer: 'phi',
  find: (input) => {
    const scan = scanOf(input);
    return outermost([...findByHeads(scan), ...findByCues(scan), ...findByJob(scan), ...findListed(input, scan), ...findLandmarks(input), ...findShops(input), ...findSaints(input), ...findClergy(input), ...findFirms(input)]);
  },
});

function findByHeads(scan: NameScan): PhiFound[] {
  const found: PhiFound[] = [];
  for (let at = 1; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at] as NameScan['tokens'][number];
    // "Review of Systems", "University of Health": what stands after "of" heads nothing.
    const firm = token.text === '&' && FIRM.test(scan.tokens[at + 1]?.text ?? '');
    if (firm) {
      const start = firmStart(scan, at - 1);
      if (start >= 0) found.push(organization(scan, { first: start, last: at + 1 }, 0.88, 'A firm, by its partners.'));
      continue;
    }
    if (token.kind !== 'word' || !isCapitalised(token) || scan.tokens[at - 1]?.norm === 'of') continue;
    const match = HEADS.matchesAt(scan.tokens, at)[0];
    if (match === undefined || !isCapitalised(scan.tokens[match.last] as NameScan['tokens'][number])) continue;
    const comma = scan.tokens[at - 1]?.text === ',' && /^(?:inc|llc|ltd|llp|plc|co)$/.test(token.norm);
    const start = onSameLine(gapBefore(scan, at)) && gapBefore(scan, at) !== 'wide' ? runStart(scan, comma ? at - 2 : at - 1, { stops: STOPS }) : -1;
    if (start < 0 || !isNamed(scan, start, at - 1)) {
      const end = /^(?:university|college|bank|church|academy)$/.test(token.norm) ? ofPart(scan, match.last) : match.last;
      if (end > match.last && isNamed(scan, match.last + 1, end)) found.push(organization(scan, { first: at, last: end }, 0.86, 'An organisation, by its first word.'));
      continue;
    }
    found.push(organization(scan, { first: start, last: storeNumber(scan, ofPart(scan, match.last)) }, match.payloads[0] === 'sure' ? 0.92 : 0.78, 'An organisation, by its last word.'));
  }
  return found;
}

const FIRM = /^(?:Sons?|Daughters?|Co|Company|Partners|Associates|Brothers|Bros)$/;

/** "J. Young & Sons": capital words and initials before the sign. */
function firmStart(scan: NameScan, last: number): number {
  let first = -1;
  for (let i = last; i >= 0 && i > last - 6; i -= 1) {
    const token = scan.tokens[i] as NameScan['tokens'][number];
    if (i < last && !['none', 'space'].includes(gapBefore(scan, i + 1))) break;
    if (token.kind === 'word' && isCapitalised(token) && !STOPS.has(token.norm)) first = i;
    else if (token.text !== '.' && token.text !== '-') break;
  }
  return first;
}

/** "Walden Drug #118". */
function storeNumber(scan: NameScan, last: number): number {
  return scan.tokens[last + 1]?.text === '#' && scan.tokens[last + 2]?.kind === 'number' ? last + 2 : last;
}

/** "Our Lady of Mercy School", "University of Leeds": what follows "of". */
function ofPart(scan: NameScan, last: number): number {
  if (scan.tokens[last + 1]?.text !== 'of') return last;
  const end = runEnd(scan, last + 2, { stops: STOPS });
  return end < 0 ? last : end;
}

function isNamed(scan: NameScan, start: number, end: number): boolean {
  for (let i = start; i <= end; i += 1) {
    const token = scan.tokens[i] as NameScan['tokens'][number];
    if (token.kind !== 'word' || token.text.length < 2 || !isCapitalised(token) || GENERIC.has(token.norm)) continue;
    if (/^(?:den(?:y|ies|ied|ying)|reports?|states?|uses?|used|quit|former|current|never|smokes?|chews?|drinks?|social)$/.test(token.norm) || scan.gazetteer.isClinical(token.norm) || (isUpper(token) && token.text.length < 4 && scan.gazetteer.isAbbreviation(token))) continue;
    return true;
  }
  return false;
}

function findByCues(scan: NameScan): PhiFound[] {
  const found: PhiFound[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const match = CUES.matchesAt(scan.tokens, at)[0];
    if (match === undefined) continue;
    const needsColon = match.payloads[0] === 'label';
    let start = match.last + 1;
    const colon = scan.tokens[start]?.text === ':';
    const field = needsColon && !colon && isField(scan, match.first, match.last);
    if (needsColon && !colon && !field) continue;
    if (colon) start += 1;
    if (scan.tokens[start]?.text === '(') start += 1;
    else if ((scan.tokens[match.last] as { norm: string }).norm === 'work' && !colon && match.first === match.last) continue;
    if (/^(?:the|a|an)$/.test(scan.tokens[start]?.text ?? '')) start += 1;
    const one = organizationAt(scan, start, needsColon);
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** Labels that say nothing else at the head of a field: "Payor   Treasure State Comp". */
const FIELD = new Set(['payor', 'payer', 'insurer', 'employer', 'workplace']);

/** At the head of a field; other labels need a wide gap behind them too: "Pharmacy   Corner Drug", not "Pharmacy Review". */
function isField(scan: NameScan, first: number, last: number): boolean {
  if (['none', 'space'].includes(gapBefore(scan, first))) return false;
  return FIELD.has((scan.tokens[last] as { norm: string }).norm) || (gapBefore(scan, last + 1) === 'wide' && /^(?:pharmacy|pharm|school|church|bank|agency|nursery|daycare|insurance|carrier)$/.test((scan.tokens[last] as { norm: string }).norm));
}

function organizationAt(scan: NameScan, start: number, labelled: boolean): PhiFound | undefined {
  const first = scan.tokens[start];
  if (first === undefined || !isCapitalised(first) || !onSameLine(gapBefore(scan, start))) return undefined;
  const end = runEnd(scan, start, { stops: STOPS });
  if (end < 0 || !isNamed(scan, start, end) || NATIONAL.has(first.norm)) return undefined;
  const words = scan.tokens.slice(start, end + 1).filter((token) => token.kind === 'word' && isCapitalised(token));
  const single = words.length === 1;
  const likeness = likenessOf(scan.gazetteer, first);
  if (single && (likeness === 'word' && !labelled)) return undefined;
  return organization(scan, { first: start, last: end }, single ? 0.66 : 0.85, labelled ? 'An organisation in a labelled field.' : 'An organisation after words like "works at".');
}

/** The list holds the case names are written in: "Target" is in no list, "Tesco" and "UPS" are. */
function findListed(input: RecognizerInput, scan: NameScan): PhiFound[] {
  const index = input.lexicons.index('organizations');
  return index.findLongest(scan.tokens).flatMap((match): PhiFound[] => {
    const first = scan.tokens[match.first] as NameScan['tokens'][number];
    const name = match.payloads[0]?.['name'] ?? '';
    // "Addenbrooke's 61/100": a score.
    if (scan.tokens[match.last + 1]?.kind === 'number' || (scan.tokens[match.last + 1]?.kind === 'possessive' && scan.tokens[match.last + 2]?.kind === 'number')) return [];
    const plainLower = !isCapitalised(first) && first.text.length > 5 && !scan.gazetteer.isWord(first.norm) && !scan.gazetteer.isName(first.norm);
    if ((!isCapitalised(first) && !plainLower) || (name === name.toUpperCase() && !isUpper(first))) return [];
    const score = scan.gazetteer.isProtectedCore(first.norm) ? 0.7 : 0.85;
    return [organization(scan, { first: match.first, last: match.last }, score, 'An organisation known from a list.')];
  });
}

// Hit "the Dolphin pub", "Carrow Lake", "Denver Airport"; miss "a local pub", "The Airport".
const LANDMARK = /\b(?!The |A |An )(?:[A-Z][a-z'’]{2,15} ){1,3}(?:pub|Pub|Inn|Arms|Tavern|Lake|Beach|Mall|Stadium|Arena|Airport|Bridge|Theatre|Theater|Reservoir|Forest|Zoo|Marina|Casino|Mountain|Mount|Canyon|Falls|Creek|River|Bay Marina|Harbour|Harbor|Pier|Quay|Docks|Neck|Moor|Woods|Common|Green|Recreation Ground|Leisure Centre|leisure centre|Swimming Pool|Racecourse|Racetrack|Golf Course|golf course|golf club|Country Park|National Park|State Park|Ballpark|Speedway|Fairgrounds|Raceway|Museum|Gallery|Cinema|Bowl|bar|Bar|Saloon|Brewpub|Taproom|Bistro|Island|Trailhead|Allotments|allotments|gymkhana|lodge|Lodge|showground|Showground|fairground|Fairground|airfield|Airfield|aerodrome|Aerodrome|ranch|Ranch|campsite|Campsite|campground|quarry|Quarry|marina|lido|Lido|ice rink|rink|Rink|skatepark|parkrun|Parkrun|bypass|Bypass|roundabout|Roundabout|crossroads|Crossroads|interchange|Interchange|allotment|playground|Playground|ballroom|Ballroom|dance hall|village hall|Village Hall|town hall|Town Hall|community hall|Community Hall|church hall|Church Hall|rec center|Rec Center|swim club|Swim Club|yacht club|Yacht Club|race track|bowling alley|ski hill|ski area|ski resort|Ski Area|Ski Resort|trail|Trail|wharf|Wharf|Castle|castle|Abbey|Priory|Monument|Lighthouse|lighthouse|Reserve|Nature Reserve|Wood|Heath|Farm|farm|Orchard|orchard|Valley|Gorge|Gulch|Pass|Peak|Ridge|Hills|Plateau|Glacier|Desert|Dam|dam|Ferry|ferry|shopping centre|Shopping Centre|Shopping Center|station|Station)\b/g;

// Churches, schools and hospices by their patron. Hit "priest of St. Gregory the Illuminator", "at St Jude's", "from Sts Peter & Paul"; miss "St John's wort", "St. Jude valve".
const SAINT = /(?<=\b(?:of|at|to|from|in|for|by|under|near|with|attends|attending|the|and|via|outside|behind|opposite)[ \t])(?:Sts?\.?|Saints?|SS)[ \t][A-Z][a-z]{2,14}(?:[ \t](?:and|&)[ \t](?:St\.?[ \t])?[A-Z][a-z]{2,14})?(?:['’]s?)?(?:[ \t](?:the|of)(?:[ \t]the)?[ \t][A-Z][a-z]{2,14})?(?:[ \t](?:Church|School|Hospice|Parish|Cathedral|Hall|House|Court|Academy|College|Primary|Lodge|Ward)){0,2}(?![ \t](?:wort|valve|lead|pacemaker|pacer|generator|device|dance|fire|elsewhere|encephalitis|Medical|['’a-z]*ise))/g;
// Who serves where. Hit "Rabbi Goldblum of Gosforth Shul", "the vicar of Nether Stowe"; miss "father of two", "priest of the".
const CLERGY = /\b(?:[Pp]riest|[Rr]abbi|[Vv]icar|[Pp]astor|[Ii]mam|[Rr]ector|[Dd]eacon|[Cc]haplain|[Mm]inister|[Bb]ishop|[Cc]anon|Rev(?:erend)?\.?|Fr\.?)(?:[ \t][A-Z][a-z'’-]{1,15}){0,3}[ \t](?:of|at|from)[ \t](?:the[ \t])?((?:[A-Z][A-Za-z'’-]{2,15})(?:[ \t](?:of|the|and|&)){0,2}(?:[ \t][A-Z][A-Za-z'’-]{2,15}){0,4})/g;

// Other languages put the head first. Hit "Ysgol Bro Teifi", "Iglesia Bautista Emanuel", "Colegio San Luis"; miss "Capel".
const FIRST_HEAD = /\b(?:Ysgol|Eglwys|Capel|Coleg|Prifysgol|Cymdeithas|Neuadd|Iglesia|Escuela|Colegio|Universidad|Universit[éäà]|Universit[aà]t|Lyc[eé]e|[EÉ]cole|Gaelscoil|Scoil|Coláiste|Masjid|Gurdwara|Gurudwara|Mandir|Beit|Beth|Temple|Congregation|Banco|Igreja|Escola|Parroquia|Chiesa|Szkoła|Wat|Church of)[ \t](?:(?:de|del|la|los|da|do|di|y|yr|the)[ \t]){0,2}\p{Lu}[\p{L}'’-]{2,15}(?:[ \t](?:(?:y|yr|de|del|la|of|and|the)[ \t]){0,2}\p{Lu}[\p{L}'’-]{2,15}){0,3}/gu;

// Crews by number. Hit "Engine 9", "METRO WEST MEDIC 41", "Rescue 12"; miss "medic 2 hours".
const CREW = /\b(?:(?:[A-Z]{4,10} ){0,2}(?:ENGINE|MEDIC|RESCUE|LADDER|SQUAD|TRUCK|AMBULANCE)|(?:(?!Brought|Arrived|Transported|With|From|Then|Via|And|The)[A-Z][a-z]{3,10} )?(?:Engine|Medic|Rescue|Ladder|Squad|Truck Company|Battalion|Ambulance)) ?#?\d{1,3}\b(?! (?:mg|ml|hours?|times))/g;

// Where someone works, behind the job in brackets. Hit "(lineman, Carolina Grid)", "(gritter driver, Lincs CC)", "(WELDER, PUGET DRYDOCK)"; miss "(nurse, RN)", "(daughter, Ann)".
const JOB_AND_FIRM = /\((?:[A-Za-z]{3,14} ){0,3}[A-Za-z]{2,14}(?:[Ee][Rr]|[Oo][Rr]|[Ii][Ss][Tt]|[Mm][Aa][Nn]|[Cc][Ll][Ee][Rr][Kk]|[Tt][Ee][Cc][Hh]|[Cc][Oo][Oo][Kk]|[Aa][Ii][Dd][Ee]|[Ii][Aa][Nn]), ((?:[A-Z][A-Za-z'’&-]{2,15})(?: (?:[A-Z][A-Za-z'’&-]{1,15}|of|and|&)){0,3} ?[A-Z][A-Za-z]{1,15})\)/g;

function findFirms(input: RecognizerInput): PhiFound[] {
  const { partText, part } = input;
  return [...partText.matchAll(JOB_AND_FIRM)].filter((match) => isProper(input, match[1] as string) && !/^\((?:[a-z]+ )?(?:daughter|sister|brother|mother|father|partner|neighbou?r|doctor|her|his|other|after|under|over)\b/i.test(match[0]))
    .map((match) => foundAt(part.start + match.index + match[0].length - 1 - (match[1] as string).length, match[1] as string, 0.76, 'A firm behind a job in brackets.'));
}

function findSaints({ partText, part }: RecognizerInput): PhiFound[] {
  return [SAINT, FIRST_HEAD, CREW].flatMap((pattern) => [...partText.matchAll(pattern)]).map((match) => foundAt(part.start + match.index, match[0], 0.76, 'A church, school or house by its patron or first word.'));
}

/** Some word is neither a department, a clinical word nor a generic one: "General Surgery", "Spiritual Care" name nobody. */
function isProper({ lexicons }: RecognizerInput, name: string): boolean {
  const gazetteer = gazetteerOf(lexicons);
  return name.toLowerCase().split(/[^\p{L}'’]+/u).some((word) => word.length > 2 && !GENERIC.has(word) && !gazetteer.isClinical(word) && !/(?:ology|iatrics?|surgery|medicine|team|unit|ward|department|service|services|spiritual|pastoral|chaplaincy|health|education|and|the)$/.test(word));
}

function findClergy(input: RecognizerInput): PhiFound[] {
  const { partText, part } = input;
  return [...partText.matchAll(CLERGY)].filter((match) => isProper(input, match[1] as string)).map((match) => foundAt(part.start + match.index + match[0].length - (match[1] as string).length, match[1] as string, 0.8, 'Where a minister serves.'));
}

function foundAt(start: number, text: string, score: number, reason: string): PhiFound {
  return { layer: 'phi', type: 'LOCATION', subtype: 'ORGANIZATION', method: 'pattern', score, reason, span: span(start, start + text.length) };
}

// A shop or pub by its owner. Hit "meds from Kline's.", "fills at Duane's,"; miss "at Kline's house", "to Crohn's disease".
const SHOP = /\b(?:at|from|to|with|via|for|the)[ \t]((?:[A-Z][a-z]{2,14}[ \t]){0,2}[A-Z][a-z]{2,14}['’]s)(?=[.,;)\n]|[ \t](?:in|on|for|and|by|said|has|have|will|today|tomorrow)\b)/g;
const CLINICAL_POSSESSIVE = /^(?:Crohn|Parkinson|Alzheimer|Graves|Hodgkin|Barrett|Ringer|Hartmann|Sjogren|Sjögren|Hashimoto|Cushing|Addison|Huntington|Wilson|Down|Bell|Paget|Raynaud|Behcet|Meniere|Achilles|Lewy|Today|Yesterday|Doctor|Patient|Mother|Father|Mom|Mum|Dad|Friend|Neighbo)/;

function findShops({ partText, part }: RecognizerInput): PhiFound[] {
  return [...partText.matchAll(SHOP)].filter((match) => !CLINICAL_POSSESSIVE.test(match[1] as string)).map((match): PhiFound => {
    const start = part.start + match.index + match[0].length - (match[1] as string).length;
    return {
      layer: 'phi', type: 'LOCATION', subtype: 'ORGANIZATION', method: 'pattern', score: 0.66, reason: 'A shop or firm by its owner.', span: span(start, start + (match[1] as string).length),
    };
  });
}

// Hit "tech", "cook", "driver", "machinist"; miss "water".
const WORKER = /^[a-z]+(?:er|or|ist|ian|man|woman|keeper|smith|wright)$|^(?:tech|clerk|nurse|aide|cook|chef|principal|guard|temp|apprentice|student|pupil|coach|pilot|assistant|attendant|accountant|consultant|sergeant|lieutenant|partner|host|hostess|waitress|steward|stewardess|mechanic|dispatcher|porter|secretary|librarian|crew|boss|head|hand|fitter)$/;
const NO_WORKER = new Set(['after', 'later', 'over', 'under', 'earlier', 'ulcer', 'cancer', 'tumor', 'fever', 'liver', 'bladder', 'shoulder', 'finger', 'tender', 'better', 'either', 'other', 'another', 'lower', 'upper', 'higher', 'never', 'ever', 'together', 'however', 'order', 'number', 'daughter', 'mother', 'father', 'brother', 'sister', 'for', 'or', 'nor', 'prior', 'anterior', 'posterior', 'superior', 'inferior', 'doctor', 'monitor', 'consider', 'offer', 'refer', 'transfer', 'discomfort', 'dinner', 'water', 'walker', 'catheter', 'pacemaker', 'disorder', 'her', 'summer', 'winter', 'further', 'smoker', 'drinker', 'sooner', 'minor', 'factor', 'error', 'tremor', 'rather', 'whether', 'per', 'letter', 'paper', 'power', 'answer', 'register', 'practitioner', 'persist', 'exist', 'consist', 'resist', 'assist', 'wrist', 'list', 'cyst', 'therapist', 'physiotherapist', 'pharmacist', 'cardiologist', 'neurologist', 'oncologist', 'physician', 'computer', 'recover', 'discover', 'remember', 'corner']);

/** "a dialysis tech at Fresenius", "office cleaner for NorthStar": an employer after a job. */
function findByJob(scan: NameScan): PhiFound[] {
  const found: PhiFound[] = [];
  for (let at = 1; at + 1 < scan.tokens.length; at += 1) {
    const { norm } = scan.tokens[at] as { norm: string };
    if (norm !== 'at' && norm !== 'for' && norm !== 'with') continue;
    const job = scan.tokens[at - 1] as NameScan['tokens'][number];
    if (!WORKER.test(job.text) || NO_WORKER.has(job.norm)) continue;
    const one = organizationAt(scan, scan.tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1, false);
    if (one !== undefined) found.push(one);
  }
  return found;
}

interface TokenRange {
  readonly first: number;
  readonly last: number;
}

function findLandmarks({ partText, part }: RecognizerInput): PhiFound[] {
  return [...partText.matchAll(LANDMARK)].filter((match) => !/^(?:Operating|Farm|Peak|Pass|Dr|Mr|Mrs|Ms|Patient|He|She|His|Blood|Pain|Heart|Foot|Hip|Knee|Bone|No|With|And|From|To|On|For|Of|By|An|Is|Was|Has|When|After|Before|Then|Worked|Works|Born|Lives|Walks|Fell|Ran|Main|Day|Surgical|In|At|The|Our|Her|Upper|Lower|Left|Right|Both|Nasal) /.test(match[0])).map((match): PhiFound => ({
    layer: 'phi', type: 'LOCATION', subtype: 'OTHER', method: 'pattern', score: 0.78, reason: 'A named place.',
    span: span(part.start + match.index, part.start + match.index + match[0].length),
  }));
}

function organization(scan: NameScan, { first, last }: TokenRange, score: number, reason: string): PhiFound {
  return {
    layer: 'phi', type: 'LOCATION', subtype: 'ORGANIZATION', method: 'rule', score, reason,
    span: span((scan.tokens[first] as { start: number }).start, (scan.tokens[last] as { end: number }).end),
  };
}
