import { span } from '../../document/span.ts';
import type { PhiSubtype } from '../../document/annotation.ts';
import { isEponym } from '../../gazetteer/name-found.ts';
import { isCapitalised, isCredential, isUpper, isWordToken, likenessOf } from '../../gazetteer/name-parts.ts';
import { EPONYM_HEADS } from '../../gazetteer/name-words.ts';
import { isLowerText } from '../../gazetteer/lower-text.ts';
import { endsLine, gapBefore, isWrapped, onSameLine, scanOf, type NameScan } from '../../gazetteer/name-scan.ts';
import type { Row } from '../../lexicon/parse-tsv.ts';
import type { PhraseIndex } from '../../lexicon/phrase-index.ts';
import { defineRecognizer, type PhiFound } from '../define.ts';
import { CUES, INSTITUTION_HEADS, NEAR, type PlaceCue } from './cues.ts';

export const locationPlace = defineRecognizer({
  id: 'location-place',
  title: 'City, state or country',
  description: 'Towns, states, counties and countries after "lives in", "from" and the like, "Dallas, TX", and unambiguous states and countries anywhere.',
  source: 'GeoNames (CC BY 4.0) by lexicons/en/places.tsv.',
  layer: 'phi',
  find: (input) => {
    const scan = scanOf(input);
    const places = input.lexicons.index('places');
    const found: PhiFound[] = [];
    const lower = isLowerText(input);
    for (let at = 0; at < scan.tokens.length; at += 1) {
      const token = scan.tokens[at] as NameScan['tokens'][number];
      if (token.kind !== 'word') continue;
      if (!isCapitalised(token)) {
        found.push(...lowerPlace(scan, places, at, lower));
        continue;
      }
      const one = listedPlace(scan, places, at) ?? unknownTown(scan, places, at);
      if (one === undefined) continue;
      found.push(...one.found);
      at = one.last;
    }
    return found;
  },
});

/** "lives in dallas": in lower case only after such words, and only what is no other word. */
function lowerPlace(scan: NameScan, places: PhraseIndex<Row>, at: number, lower: boolean): PhiFound[] {
  const match = places.matchesAt(scan.tokens, at)[0];
  const row = match?.payloads[0];
  if (match === undefined || row === undefined || row['kind'] === 'state-abbr' || (row['ambiguous'] ?? '').includes('word')) return [];
  const sure = cueBefore(scan, at) === 'home' && (match.last > match.first || !scan.gazetteer.isWord((scan.tokens[at] as { norm: string }).norm));
  const near = !sure && lower && (row['ambiguous'] ?? '') === '' && /^(?:in|from|at|near|outside)$/.test(scan.tokens[at - 1]?.norm ?? '') && !scan.gazetteer.isWord((scan.tokens[at] as { norm: string }).norm);
  if (near) return [place(scan, { first: match.first, last: match.last, subtype: SUBTYPES[row['kind'] ?? ''] ?? 'CITY' }, 0.65, 'A place in a text without capitals.')];
  return sure ? [place(scan, { first: match.first, last: match.last, subtype: SUBTYPES[row['kind'] ?? ''] ?? 'CITY' }, 0.8, 'A place in lower case after words like "lives in".')] : [];
}

type Read = { readonly found: readonly PhiFound[]; readonly last: number };

const SUBTYPES: Readonly<Record<string, PhiSubtype>> = { city: 'CITY', state: 'STATE', county: 'STATE', country: 'COUNTRY' };

function listedPlace(scan: NameScan, places: PhraseIndex<Row>, at: number): Read | undefined {
  const match = places.matchesAt(scan.tokens, at).find((one) => one.payloads[0]?.['kind'] !== 'state-abbr' && isCapitalised(scan.tokens[one.last] as NameScan['tokens'][number]));
  const row = match?.payloads[0];
  if (match === undefined || row === undefined || isPartOfName(scan, match.first, match.last)) return undefined;
  const region = regionAfter(scan, places, match.last);
  const cue = cueBefore(scan, match.first);
  const zip = region === undefined && row['kind'] === 'city' ? zipAfter(scan, match.last) : [];
  const score = region !== undefined || zip.length > 0 ? 0.92 : scoreOf(scan, row, cue, match);
  if (score === 0) return undefined;
  const reason = region !== undefined ? 'A town before its state or country.' : cue === undefined ? 'A place that is no other word.' : 'A place after words like "lives in".';
  const found = [...zip, place(scan, { first: match.first, last: match.last, subtype: SUBTYPES[row['kind'] ?? ''] ?? 'CITY' }, score, reason)];
  if (region !== undefined) found.push(place(scan, region, 0.92, 'A state or country after a town.'));
  return { found: region === undefined ? found : [...found, ...zipAfter(scan, region.last)], last: region?.last ?? match.last };
}

/** "Boston Scientific", "Glasgow Coma Scale", "Dr Houston", "Kent Jones", "St George's": no places here. */
function isPartOfName(scan: NameScan, first: number, last: number): boolean {
  if (isEponym(scan, last)) return true;
  const next = scan.tokens[last + 1];
  if (next === undefined) return false;
  if (next.text === '-' && gapBefore(scan, last + 1) === 'none') return true;
  if (next.kind === 'possessive' && !/^(?:in|from)$/.test(scan.tokens[first - 1]?.norm ?? '')) return true;
  return next.kind === 'word' && gapBefore(scan, last + 1) === 'space' && isCapitalised(next) && !isUpper(scan.tokens[first] as NameScan['tokens'][number]) && INSTITUTION_HEADS.has(next.norm);
}

function scoreOf(scan: NameScan, row: Row, cue: PlaceCue | undefined, at: { first: number; last: number }): number {
  const kind = row['kind'];
  const ambiguous = row['ambiguous'] ?? '';
  const token = scan.tokens[at.first] as NameScan['tokens'][number];
  const shout = isUpper(token) && at.first === at.last;
  if (shout && (scan.gazetteer.isAbbreviation(token) || token.text.length < 4)) return 0;
  if (at.first === at.last && scan.gazetteer.isProtectedCore(token.norm) && cue === undefined) return 0;
  if (cue === 'home') return 0.92;
  if (cue === 'near') return ambiguous.includes('word') ? 0 : ambiguous.includes('name') ? 0.72 : 0.85;
  // "Whitby", "Bozeman 59715": a town that is neither word nor name speaks for itself.
  if (kind === 'city') return ambiguous === '' && !shout && !scan.gazetteer.isName(token.norm) && !scan.gazetteer.isClinical(token.norm) && !isAdjective(scan, at.last) ? 0.6 : 0;
  return ambiguous === '' && !shout ? 0.8 : 0;
}

/** "a Lyon hypothesis", "Bern-type": a noun in lower case of clinical use follows. */
function isAdjective(scan: NameScan, last: number): boolean {
  const next = scan.tokens[last + 1];
  return next !== undefined && next.kind === 'word' && gapBefore(scan, last + 1) === 'space' && !isCapitalised(next) && EPONYM_HEADS.has(next.norm);
}

function cueBefore(scan: NameScan, at: number): PlaceCue | undefined {
  if (!onSameLine(gapBefore(scan, at)) && !isWrapped(scan, at)) return undefined;
  // The longest cue that ends right before the place: four tokens at most.
  for (let length = 4; length >= 1; length -= 1) {
    const start = at - length;
    if (start < 0) continue;
    const match = CUES.matchesAt(scan.tokens, start).find((one) => one.last === at - 1 || (one.last === at - 2 && scan.tokens[at - 1]?.text === ':'));
    const cue = match?.payloads[0];
    if (cue !== undefined) return cue;
  }
  return NEAR.has(scan.tokens[at - 1]?.norm ?? '') ? 'near' : undefined;
}

/** ", TX", ", Louisiana", ", Ghana" after a town. */
function regionAfter(scan: NameScan, places: PhraseIndex<Row>, last: number): Region | undefined {
  const comma = scan.tokens[last + 1]?.text === ',';
  const at = comma ? last + 2 : last + 1;
  const token = scan.tokens[at];
  if (token === undefined || !isWordToken(token) || !isCapitalised(token) || gapBefore(scan, at) === 'blank-line' || gapBefore(scan, at) === 'wide') return undefined;
  const match = places.matchesAt(scan.tokens, at)[0];
  const row = match?.payloads.find((one) => one['kind'] !== 'city');
  if (match === undefined || row === undefined) return undefined;
  if (row['kind'] !== 'state-abbr') return comma ? { first: at, last: match.last, subtype: SUBTYPES[row['kind'] ?? ''] ?? 'STATE' } : undefined;
  if (token.text !== token.text.toUpperCase()) return undefined;
  const next = scan.tokens[at + 1];
  const zip = next?.kind === 'number' && next.text.length === 5;
  // "Rosario, ID #20871": a label, not Idaho.
  if (!zip && next !== undefined && /^[#:=]$|^\d/.test(next.text) && onSameLine(gapBefore(scan, at + 1))) return undefined;
  if (!zip && !comma) return isListedCity(scan, places, last) && endsLine(scan, at) && !isCredential(token) ? { first: at, last: at, subtype: 'STATE' } : undefined;
  // "Houston MD": a doctor, unless a ZIP follows or it is written ", TX".
  if (!zip && isCredential(token)) return undefined;
  return { first: at, last: at, subtype: 'STATE' };
}

function isListedCity(scan: NameScan, places: PhraseIndex<Row>, last: number): boolean {
  return [last, last - 1, last - 2].some((first) => places.matchesAt(scan.tokens, first).some((match) => match.last === last && match.payloads[0]?.['kind'] === 'city'));
}

function zipAfter(scan: NameScan, last: number): PhiFound[] {
  const token = scan.tokens[last + 1];
  const zip = token?.kind === 'number' && /^\d{5}$/.test(token.text) && gapBefore(scan, last + 1) === 'space';
  return zip ? [place(scan, { first: last + 1, last: last + 1, subtype: 'ZIP' }, 0.9, 'Five digits after a town or state.')] : [];
}

/** "Dunmore Falls, OH", "lives in Tillingford": towns of no list. */
function unknownTown(scan: NameScan, places: PhraseIndex<Row>, at: number): Read | undefined {
  if (!isTownWord(scan, at, true)) return undefined;
  let last = at;
  while (last < at + 3 && isTownWord(scan, last + 1)) last += 1;
  // "Llanfair-y-Bryn", "Stoke-on-Trent".
  while (last < at + 6 && scan.tokens[last + 1]?.text === '-' && gapBefore(scan, last + 1) === 'none' && gapBefore(scan, last + 2) === 'none' && scan.tokens[last + 2]?.kind === 'word') last += 2;
  const token = scan.tokens[at] as NameScan['tokens'][number];
  if (!hasNewWord(scan, at, last) || isEponym(scan, last)) return undefined;
  const cue = cueBefore(scan, at);
  const region = regionAfter(scan, places, last);
  const sure = region !== undefined && region.subtype === 'STATE' && scan.tokens[last + 1]?.text === ',' && hasNewWord(scan, at, last);
  if (sure) {
    return { found: [place(scan, { first: at, last, subtype: 'CITY' }, 0.85, 'A town before its state.'), place(scan, region, 0.9, 'A state after a town.'), ...zipAfter(scan, region.last)], last: region.last };
  }
  const town = afterInstitution(scan, at) && ends(scan, last);
  if (town && hasNewWord(scan, at, last) && !CREDENTIAL_LIKE.test(token.text)) return { found: [place(scan, { first: at, last, subtype: 'CITY' }, 0.78, 'A town after an institution.')], last };
  if (cue !== 'home' || isUpper(token) || INSTITUTION_HEADS.has(scan.tokens[last + 1]?.norm ?? '') || !hasNewWord(scan, at, last)) return undefined;
  return { found: [place(scan, { first: at, last, subtype: 'CITY' }, 0.8, 'A capital word after words like "lives in".')], last };
}

const CREDENTIAL_LIKE = /^[A-Z]{2,5}$/;
/** Last words of institutions, after which ", Larkmouth" is a town. */
const INSTITUTIONS = new Set(['hospital', 'surgery', 'infirmary', 'clinic', 'practice', 'center', 'centre', 'ltd', 'inc', 'llc', 'school', 'college', 'church', 'pharmacy', 'hospice', 'university', 'academy', 'home', 'trust', 'partnership', 'plc']);

function afterInstitution(scan: NameScan, at: number): boolean {
  const head = scan.tokens[at - 2];
  return scan.tokens[at - 1]?.text === ',' && head !== undefined && isCapitalised(head) && INSTITUTIONS.has(head.norm);
}

function ends(scan: NameScan, last: number): boolean {
  return endsLine(scan, last) || /^[.,;)]$/.test(scan.tokens[last + 1]?.text ?? '');
}

function isTownWord(scan: NameScan, at: number, first = false): boolean {
  const token = scan.tokens[at];
  if (token === undefined || !isWordToken(token) || !isCapitalised(token) || (!first && gapBefore(scan, at) !== 'space')) return false;
  return !scan.gazetteer.isClinical(token.norm) && !INSTITUTION_HEADS.has(token.norm) && !(isUpper(token) && token.text.length < 4);
}

function hasNewWord(scan: NameScan, first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1) if (likenessOf(scan.gazetteer, scan.tokens[i] as NameScan['tokens'][number]) !== 'word') return true;
  return false;
}

interface Region {
  readonly first: number;
  readonly last: number;
  readonly subtype: PhiSubtype;
}

function place(scan: NameScan, { first, last, subtype }: Region, score: number, reason: string): PhiFound {
  return {
    layer: 'phi', type: 'LOCATION', subtype, method: 'lexicon', score, reason,
    span: span((scan.tokens[first] as { start: number }).start, (scan.tokens[last] as { end: number }).end),
  };
}
