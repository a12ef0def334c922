import { span } from '../../document/span.ts';
import { outermost } from '../../gazetteer/outermost.ts';
import { defineRecognizer, type PhiFound, type RecognizerInput } from '../define.ts';

const TYPE =
  '(?:Street|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Terrace|Ter|Close|Crescent|Cres|Rise|Row|Gardens|Gdns|Grove|Hill|Square|Sq|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Trail|Trl|Mews|Walk|Cottages|Cottage|Park|View|Green|Broadway|Turnpike|Pike|Loop|Alley|Wharf|Quay|Esplanade|Promenade|Parade|Bypass|Route|Expressway|Plaza|Point|Ridge|Run|Path|Pass|Fields|Meadow|Meadows|Vale|Yard|Common|Croft|Wynd|Brae|Bank|Gate|Buildings|' +
  'STREET|ST|ROAD|RD|AVENUE|AVE|LANE|LN|DRIVE|DR|COURT|CT|BOULEVARD|BLVD|WAY|PLACE|PL|TERRACE|CLOSE|CRESCENT|ROW|GARDENS|GROVE|HILL|SQUARE|PARKWAY|HIGHWAY|HWY|CIRCLE|TRAIL|PARK)';
const WORD = "(?:[A-Z][A-Za-z'’-]{0,20}|\\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)|of|the)\\.?";
const UNIT = '(?:(?:Apt|Apartment|Suite|Ste|Unit|Flat|Rm|Room|Bldg|Building|Floor|Fl|Lot|Trailer|APT|SUITE|STE|UNIT|#)\\.?[ \\t]?#?[A-Za-z0-9-]{1,6})';
const GAP = '(?:,?[ \\t]{1,2}|,?[ \\t]{0,3}\\n[ \\t]{0,20}|,[ \\t]{0,2})';

// House number, up to four words, a street type, perhaps a unit. Hit "3 Chapel Street", "114 Grant St, Apt 2"; miss "3 way valve".
const STREET = new RegExp(`(?<![\\w/.,:-])(?<!\\d )\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,4})?,?[ \\t]{1,2}(?:[NSEW]{1,2}\\.?[ \\t])?(?:${WORD}[ \\t]){1,4}?${TYPE}\\b\\.?(?:[ \\t][NSEW]{1,2}\\b)?(?:,?[ \\t]{1,2}${UNIT})?`, 'g');
// A number and words with no type, known by its unit: hit "930 N Magnolia Apt B".
const WITH_UNIT = new RegExp(`(?<![\\w/.,:-])\\d{1,5}[A-Za-z]?[ \\t]{1,2}(?:[NSEW]{1,2}\\.?[ \\t])?(?:${WORD}[ \\t]){1,3}(?:Apt|Suite|Ste|Unit|#)\\.?[ \\t]?#?[A-Za-z0-9-]{1,6}\\b`, 'g');
// Hit "PO Box 123", "P.O. Box 9", "HC 61 Box 20", "RR 2 Box 14".
const BOX = /\b(?:P\.?[ \t]?O\.?[ \t]?Box|Post Office Box|HC[ \t]\d{1,3}[ \t]Box|RR[ \t]#?\d{1,3},?[ \t]Box)[ \t]#?\d{1,6}\b/gi;
// Towns and a state with its ZIP after a street, over a line end too: hit ", Dunmore Falls, OH 45299", "\nPalmera, FL 33999".
const US_TAIL = new RegExp(`^(?:${GAP}${UNIT})?${GAP}(?:[A-Z][A-Za-z.'’-]{1,20}[ \\t]?){1,4},?[ \\t\\n]{1,3}(?:[A-Z]{2}\\b|[A-Z][a-z]{3,12}(?:[ \\t][A-Z][a-z]{3,9})?),?(?:[ \\t\\n]{1,3}\\d{5}(?:-\\d{4})?)?\\b`);
const ZIP_TAIL = new RegExp(`^${GAP}(?:[A-Z][A-Za-z.'’-]{1,20}[ \\t]?){1,3}[ \\t\\n]\\d{5}(?:-\\d{4})?\\b`);
const UK_POSTCODE = '[A-Z]{1,2}\\d[A-Z\\d]?[ \\t]{0,2}\\d[ABD-HJLNP-UW-Z]{2}';
const UK_TAIL = new RegExp(`^(?:${GAP}(?:[A-Z][A-Za-z'’-]{1,20}(?:[ \\t-](?=[A-Za-z]))?(?:(?:y|on|upon|under|le|in|the|of|by|sub)[ \\t-])?){1,4}){0,4}?${GAP}${UK_POSTCODE}\\b`);
const TOWN_TAIL = /^,[ \t](?:[A-Z][a-z'’-]{2,20}(?:[ \t-](?:[A-Z][a-z'’-]{2,20}|on|upon|le|under|by|the|in))*[A-Za-z]*)(?=[ \t]*(?:[\n.;)]|$|,))/;
const TAIL_LENGTH = 140;

// Anchored by a UK postcode: capital segments before it, parted by commas or line ends.
const UK_ANCHOR = new RegExp(`\\b${UK_POSTCODE}\\b`, 'g');
const SEGMENT = /^(?!Address |Addr |Home |Lives )(?:\d{1,4}[a-zA-Z]?[ \t])?(?:The[ \t])?(?:[A-Z][A-Za-z'’.-]*|\d{1,4}[a-z]?|y|yr|on|upon|le|under|by|the|in|of|and|&)(?:[ \t-](?:[A-Z][A-Za-z'’.-]*|\d{1,4}[a-z]?|y|yr|on|upon|le|under|by|the|in|of|and|&)){0,5}$/;
// A person or an institution before an address is none of its parts.
const NO_SEGMENT = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Sir|GP|Re|RE)\b|\b(?:Surgery|Hospital|Practice|Clinic|Infirmary|School|Pharmacy|Centre|Ltd|Department|Diagnosis|Dear)$/;
/** What may stand before the house number. */
const BUILDING = /^The [A-Z]|\b(?:Bungalow|Rectory|Barn|Vicarage|Flat|Apt|Unit|Suite|Floor|House|Court|Cottage|Lodge|Mansions|Tower|Buildings|Farm)\b/;
const BEFORE_LENGTH = 120;
// The house at the end of a clause. Hit "SH lives The Old Tack Room", "moved to 4 Mill Row"; miss "seen at the".
const HOUSE_TAIL = /(?:^|[ \t])(?:lives|living|live|lived|at|to|of|is|in|[Aa]ddress|[Hh]ome|Lives|staying|moved|from|[Aa]ddr)[ \t]((?:The[ \t]|\d{1,4}[a-zA-Z]?[ \t])?[A-Z][a-z'’-]{1,20}(?:[ \t][A-Z][a-z'’-]{1,20}){0,3})$/;
// Grid and county addresses. Hit "W4410 County Road Q, Eau Vert WI 54799", "N7 W2200 Maple Dr", "1250N 300E"; miss "S1 S2".
const GRID = /\b[NSEW]\d{1,3}(?:[NSEW]\d{1,5}|\d{2,3}|[ \t][NSEW]\d{2,5})[ \t](?:[A-Z][A-Za-z'’]{1,15}[ \t]){1,3}(?:[A-Z]{1,3}|\d{1,4}|Rd|Road|St|Street|Ave|Dr|Drive|Ln|Lane|Ct|Hwy|Way|Trl|Trail)\b(?:,[ \t][A-Z][A-Za-z.'’-]{1,20}(?:[ \t][A-Z][A-Za-z.'’-]{1,20}){0,3}(?:[ \t]\d{5})?)?/g;
// A street by its name anywhere. Hit "Walgreens Olentangy River Rd", "Fulton Street"; miss "Milk St", "The Road", "Right Lane".
const NAMED_STREET = /(?<![\w'’-])(?!(?:The|A|An|Left|Right|Fast|Slow|Middle|Old|This|That|His|Her|Walgreens|Boots|Tesco|Walmart|Rite|Aid|Costco|Kroger|Lloyds|Superdrug|Safeway|Publix|Target)[ \t])(?:[A-Z][a-z'’]{2,15}[ \t]){1,3}(?:Street|Road|Rd|Avenue|Ave|Boulevard|Blvd|Parkway|Pkwy|Lane|Terrace|Crescent)\b(?![ \t](?:Clinic|Surgery|Hospital|Pharmacy|Medical|Practice|School|Church|Test|Centre|Center|Health|Dental|Primary|Ward|House|Baptist|Methodist))/g;
// In dictation. Hit "on dallas parkway", "off maple avenue"; miss "on the road", "off the street", "on memory lane".
const SPOKEN_STREET = /(?<=\b(?:on|off|at|near) )(?!(?:the|a|an|his|her|their|my|our|this|that|one|main|same|wrong|dirt|gravel|side|back|busy|icy|memory|open|public|city|long|hard|narrow|down|high)\b)[a-z]{4,14}(?: [a-z]{4,14})? (?:parkway|avenue|boulevard|street|road|crescent)\b/g;

// Before a street: hit "Flat 3, Gordon House, ", "Apt 4, ".
const LEAD = /(?:(?:Flat|Apt|Apartment|Unit|Suite)[ \t]\w{1,4}(?:\/\d{1,2})?,[ \t])?(?:[A-Z][a-z'’]{1,20}[ \t](?:House|Cottage|Lodge|Court|Mansions|Buildings|Tower),[ \t])?$/;

// A street without a number after a preposition, or a crossing: hit "on Juniper Ave", "6th Ave & Grand", "Lincoln & 4th".
const BARE = /\b(?:on|at|near|off|along|corner of|of)[ \t]((?:[A-Z][a-z'’]{1,20}[ \t]){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Drive|Parkway|Pkwy|Highway|Hwy)\b\.?)(?![ \t](?:Clinic|Surgery|Hospital|Pharmacy|Medical|Practice|School|Church))/g;
const CROSSING = /\b(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z]{2,15})(?:[ \t](?:Ave|St|Street|Avenue|Rd|Road|Blvd|Pkwy))?[ \t](?:&|and)[ \t](?:\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z]{2,15})(?:[ \t](?:Ave|St|Street|Avenue|Rd|Road|Blvd|Pkwy))?\b/g;
// Hit "Route 9", "Hwy 14", "I-95", "US 31", "County Road 12", "the A38", "FM 1488"; miss "route 1 of", "I-131".
const ROADS = /\b(?:Route|Rte|Rt|Hwy|Highway|Interstate|State Road|State Route|County Road|County Rd|Farm Road|HWY|ROUTE)\.? ?\d{1,4}[A-Z]?\b|(?<=\b(?:on|off|along|via|down|near|by|of) (?:the )?)(?!A[1-4] ?pulley)(?:I-\d{1,3}|US[- ]\d{1,3}|FM \d{2,4}|CR \d{1,4}|SR[- ]\d{1,3}|[AM]\d{1,4}(?:\(M\))?)(?![\w.-])/g;
// A quadrant makes a street of a number and a word. Hit "1718 SE Hollowell", "930 N. Magnolia"; miss "12 N saline".
const QUADRANT = /(?<![\w/.,:-])\d{2,5}(?: 1\/2)? (?:NE|NW|SE|SW|[NSEW])\.? (?:[A-Z][a-z]{3,15}|\d{1,3}(?:st|nd|rd|th))(?: (?:[A-Z][a-z]{2,15}))?(?: (?:St|Ave|Rd|Blvd|Dr|Ln|Ct|Pl|Way|Ter)\b\.?)?(?:, (?:upstairs|downstairs|rear|basement|apt [A-Z\d]{1,4}))?(?![ \t]?(?:mg|ml|saline))/g;
// A house with a name. Hit "The Old Forge, Church Lane, Little Tolver"; miss "Chest, Right Lane".
const HOUSE_LINE = /(?:(?<![\w'’] ?)|(?<=\b(?:at|to|lives|of|from|address|the) ))(?:The )?[A-Z][a-z'’]{2,15}(?: [A-Z][a-z'’]{2,15}){0,2}, (?:[A-Z][a-z'’]{2,15} ){1,2}(?:Lane|Road|Street|Close|Drive|Avenue|Terrace|Row|Crescent|Rise|Mews|Gardens|Way|Square|Grove)(?:, [A-Z][a-z'’-]{2,15}(?:[ -][A-Za-z][a-z'’]{1,15}){0,3}){0,3}/g;
// Hit "Caravan 7, Sandy Nook", "Plot 12, Mill Lane", "Berth 4, Quay", "Pitch 9, Elm Park"; miss "Unit 2, Bed 4".
const PITCH = /\b(?:Caravan|Plot|Berth|Pitch|Chalet|Lodge|Mooring|Trailer|Lot|Space|Hut|Flat|Apt|Apartment|Bungalow) \d{1,4}[A-Za-z]?(?:\/\d{1,2})?,? (?:at )?(?:[A-Z][a-z'’]{2,15})(?: [A-Z][a-z'’]{2,15}){0,2}(?:, (?:nr |near )?[A-Z][a-z'’-]{2,15}(?: [A-Z][a-z'’]{2,15})?){0,3}(?: [A-Z]{1,2}\d{1,2}[A-Z]?(?: \d[A-Z]{2})?)?/g;
// Hit "Box 1181, Ropes Draw TX 79999", "PO Box 9, Hulls Landing, Me."; miss "Box 3 of".
const RURAL_BOX = /\b(?:P\.?O\.? )?Box \d{1,5}, (?:[A-Z][a-z'’]{2,15} ?){1,3},? ?(?:[A-Z]{2}\b|[A-Z][a-z]{1,5}\.)(?: \d{5}(?:-\d{4})?)?/g;
// Hit "PARNELL AND 36TH"; miss "BP AND HR".
const SHOUTED_CROSSING = /(?<=\b(?:AT|OF|ON|NEAR) )(?:[A-Z]{4,14} (?:AND|&) \d{1,3}(?:ST|ND|RD|TH)|\d{1,3}(?:ST|ND|RD|TH) (?:AND|&) [A-Z]{4,14})\b/g;
const MEASURE = /^\d+[ \t](?:Minute|Meter|Metre|Step|Foot|Hour|Day|Week|Month|Year|Point|Lead|Way|Vessel|Part|Mile)\b/i;

export const locationAddress = defineRecognizer({
  id: 'location-address',
  title: 'Street address',
  description: 'US and UK addresses written in one run, house number to ZIP or postcode, post-office boxes, streets and crossings.',
  source: 'Written for this project; USPS Publication 28 for the order of parts.',
  layer: 'phi',
  find: (input) => outermost([...findStreets(input), ...findByPostcode(input), ...findBareStreets(input)]),
});

function findStreets({ partText, part }: RecognizerInput): PhiFound[] {
  const heads = [STREET, WITH_UNIT, BOX].flatMap((pattern) => [...partText.matchAll(pattern)]);
  return heads.flatMap((match): PhiFound[] => {
    const text = match[0];
    if (MEASURE.test(text) || /[ \t]of$/.test(text) || !/[A-Z]/.test(text)) return [];
    const end = match.index + text.length;
    const tail = tailAfter(partText.slice(end, end + TAIL_LENGTH));
    // "12 Smith Dr Patel": a doctor follows, not a drive.
    if (/\b(?:Dr|DR|St|Ct|CT)\.?$/.test(text) && tail === 0 && /^\.?[ \t][A-Z]/.test(partText.slice(end, end + 3))) return [];
    const lead = LEAD.exec(partText.slice(Math.max(0, match.index - 50), match.index))?.[0].length ?? 0;
    const stop = tail === 0 && text.endsWith('.') && !/^[ \t][a-z,]/.test(partText.slice(end, end + 2)) ? 1 : 0;
    return [street(part.start + match.index - lead, part.start + end + tail - stop, tail > 0 ? 0.95 : 0.85)];
  });
}

/** Length of the town, state and postcode that follow a street, or 0. */
function tailAfter(after: string): number {
  for (const pattern of [US_TAIL, UK_TAIL, ZIP_TAIL, TOWN_TAIL]) {
    const match = pattern.exec(after);
    if (match !== null) return match[0].length;
  }
  return 0;
}

function findByPostcode({ partText, part }: RecognizerInput): PhiFound[] {
  return [...partText.matchAll(UK_ANCHOR)].flatMap((match): PhiFound[] => {
    const from = Math.max(0, match.index - BEFORE_LENGTH);
    const before = partText.slice(from, match.index);
    const start = segmentsBefore(before);
    if (start >= before.length) return [];
    return [street(part.start + from + start, part.start + match.index + match[0].length, 0.92)];
  });
}

/** Where the address that leads up to a postcode begins: whole segments of capital words, at most five. */
function segmentsBefore(before: string): number {
  let start = before.length;
  let numbered = false;
  let end = before.trimEnd().length;
  if (before.charAt(end - 1) === ',') end -= 1;
  for (let count = 0; count < 5 && end > 0; count += 1) {
    const wide = before.lastIndexOf('  ', end - 1);
    const cut = Math.max(wide < 0 ? -1 : wide + 1, ...[',', '\n', ':', '(', '\t'].map((mark) => before.lastIndexOf(mark, end - 1)));
    const raw = before.slice(cut + 1, end);
    const segment = raw.trim();
    const tail = SEGMENT.test(segment) ? undefined : HOUSE_TAIL.exec(segment)?.[1];
    // "SH lives The Old Tack Room, Church Lane, ...": the house after running words opens the address.
    if (tail !== undefined && count > 0) return cut + 1 + raw.length - raw.trimStart().length + segment.length - tail.length;
    if (segment === '' || !SEGMENT.test(segment) || NO_SEGMENT.test(segment) || (numbered && !BUILDING.test(segment))) break;
    numbered ||= /^\d/.test(segment);
    start = cut + 1 + raw.length - raw.trimStart().length;
    const joint = before.charAt(cut);
    if (joint !== ',' && !(joint === '\n' && before.charAt(cut - 1) === ',')) break;
    end = joint === '\n' ? cut - 1 : cut;
  }
  return start;
}

function findBareStreets({ partText, part }: RecognizerInput): PhiFound[] {
  const bare = [...partText.matchAll(BARE)].map((match) => {
    const name = (match[1] as string).replace(/\.$/, '');
    const start = part.start + match.index + match[0].lastIndexOf(match[1] as string);
    return street(start, start + name.length, 0.85);
  });
  const crossings = [...partText.matchAll(CROSSING)].filter((match) => /\d(?:st|nd|rd|th)|[ \t](?:Ave|St|Street|Avenue|Rd|Road|Blvd|Pkwy)\b/.test(match[0]) && /\b(?:on|at|near|of|corner|,)[ \t]$|,[ \t]$/.test(partText.slice(Math.max(0, match.index - 8), match.index)))
    .map((match) => street(part.start + match.index, part.start + match.index + match[0].length, 0.8));
  const whole = [ROADS, QUADRANT, HOUSE_LINE, PITCH, RURAL_BOX, GRID, NAMED_STREET, SPOKEN_STREET].flatMap((pattern) => [...partText.matchAll(pattern)].map((match) => street(part.start + match.index, part.start + match.index + match[0].length, 0.8)));
  const shouted = [...partText.matchAll(SHOUTED_CROSSING)].map((match) => street(part.start + match.index, part.start + match.index + match[0].length, 0.8));
  return [...bare, ...crossings, ...whole, ...shouted];
}

function street(start: number, end: number, score: number): PhiFound {
  return { layer: 'phi', type: 'LOCATION', subtype: 'STREET', method: 'pattern', score, reason: 'A street address.', span: span(start, end) };
}
