import { span } from '../../document/span.ts';
import { runEnd, runStart } from '../../gazetteer/capital-run.ts';
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
    return outermost([...findByHeads(scan), ...findByCues(scan), ...findListed(input, scan), ...findLandmarks(input)]);
  },
});

function findByHeads(scan: NameScan): PhiFound[] {
  const found: PhiFound[] = [];
  for (let at = 1; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at] as NameScan['tokens'][number];
    if (token.kind !== 'word' || !isCapitalised(token)) continue;
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
    if (scan.gazetteer.isClinical(token.norm) || (isUpper(token) && token.text.length < 4 && scan.gazetteer.isAbbreviation(token))) continue;
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
    if (needsColon && !colon) continue;
    if (colon) start += 1;
    if (scan.tokens[start]?.text === '(') start += 1;
    else if ((scan.tokens[match.last] as { norm: string }).norm === 'work' && !colon && match.first === match.last) continue;
    if (/^(?:the|a|an)$/.test(scan.tokens[start]?.text ?? '')) start += 1;
    const one = organizationAt(scan, start, needsColon);
    if (one !== undefined) found.push(one);
  }
  return found;
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
const LANDMARK = /\b(?!The |A |An )(?:[A-Z][a-z'’]{2,15} ){1,3}(?:pub|Pub|Inn|Arms|Tavern|Lake|Beach|Mall|Stadium|Arena|Airport|Bridge|Theatre|Theater|Reservoir|Forest|Zoo|Marina|Casino)\b/g;

interface TokenRange {
  readonly first: number;
  readonly last: number;
}

function findLandmarks({ partText, part }: RecognizerInput): PhiFound[] {
  return [...partText.matchAll(LANDMARK)].filter((match) => !/^(?:Operating|Main|Day|Surgical|In|At|The|Our|His|Her|Upper|Lower|Left|Right|Both|Nasal) /.test(match[0])).map((match): PhiFound => ({
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
