import { isEponym, nameFound } from '../../gazetteer/name-found.ts';
import { isCapitalised, isInitial, isUpper, isWordToken, likenessOf } from '../../gazetteer/name-parts.ts';
import { isLowerText } from '../../gazetteer/lower-text.ts';
import { gapBefore, onSameLine, scanOf, type NameScan } from '../../gazetteer/name-scan.ts';
import { readName, wordsOf, type NameRead } from '../../gazetteer/read-name.ts';
import { caseOf } from '../../text/tokenise.ts';
import { defineRecognizer, type PhiFound } from '../define.ts';

/** Below this a given name is too rare to be taken for one without a cue. */
const COMMON_GIVEN = 20;

export const nameGazetteer = defineRecognizer({
  id: 'name-gazetteer',
  title: 'Names known from lists',
  description: 'A given name with a surname or initial in running text, and a plain given name that is no word, town or month.',
  source: 'lexicons/en/given-names.tsv and surnames.tsv.',
  layer: 'phi',
  find: (input) => {
    const scan = scanOf(input);
    const found: PhiFound[] = [];
    const lower = isLowerText(input);
    for (let at = 0; at < scan.tokens.length; at += 1) {
      const token = scan.tokens[at];
      if (token === undefined || token.kind !== 'word' || isInsideWord(scan, at)) continue;
      if (!isCapitalised(token)) {
        const pair = lowerName(scan, at, lower);
        if (pair !== undefined) {
          found.push(pair.found);
          at = pair.last;
        }
        continue;
      }
      const one = isInitial(token) ? initialName(scan, at) : listedName(scan, at);
      if (one === undefined) continue;
      found.push(one.found);
      at = one.last;
    }
    return found;
  },
});

/** From here on a given name in lower case is one, where no text has capitals. */
const COMMON_LOWER = 42;

/** "misty hollister": a given name and a surname in lower case, one of them no other word; alone only in a text without capitals. */
function lowerName(scan: NameScan, at: number, lower: boolean): Listed | undefined {
  const { gazetteer } = scan;
  const token = scan.tokens[at] as NameScan['tokens'][number];
  const given = gazetteer.given(token.norm);
  if (given === undefined || token.text.length < 3 || gazetteer.isProtectedCore(token.norm) || (gazetteer.isInProtected(token.norm) && !(lower && given.frequency >= COMMON_LOWER)) || given.isDate) return undefined;
  const next = scan.tokens[at + 1];
  const surname = next !== undefined && next.kind === 'word' && next.text.length > 2 && gapBefore(scan, at + 1) === 'space' && !isCapitalised(next) ? gazetteer.surname(next.norm) : undefined;
  const clinical = gazetteer.isClinical(token.norm) || (next !== undefined && gazetteer.isClinical(next.norm));
  const plain = gazetteer.isPlainName(token.norm);
  const pair = surname !== undefined && !clinical && !gazetteer.isProtectedCore((next as { norm: string }).norm) && ((plain && (surname.frequency >= 38 || lower)) || gazetteer.isPlainName((next as { norm: string }).norm) && given.frequency >= 35 && lower);
  if (pair && !isEponym(scan, at + 1)) return lowerFound(scan, at, at + 1, 0.72);
  const alone = lower && plain && given.frequency >= COMMON_LOWER && !isEponym(scan, at);
  return alone ? lowerFound(scan, at, at, 0.6) : undefined;
}

function lowerFound(scan: NameScan, first: number, last: number, score: number): Listed {
  const read = { first, last, known: 1, both: last - first, fresh: 0, words: 0, initials: 0 };
  return { last, found: nameFound(scan, read, { subtype: 'OTHER', score, reason: 'Names of the lists in lower case.' }) };
}

type Listed = { readonly found: PhiFound; readonly last: number };

/** "non-Hodgkin", "anti-Smith": joined to the word before. */
const isInsideWord = (scan: NameScan, at: number): boolean => gapBefore(scan, at) === 'none' && /^[-/.&']$/.test(scan.tokens[at - 1]?.text ?? '');

function listedName(scan: NameScan, at: number): Listed | undefined {
  const token = scan.tokens[at] as NameScan['tokens'][number];
  const given = scan.gazetteer.given(token.norm);
  if (!isWordToken(token)) return undefined;
  const read = readName(scan, at, { cued: false, comma: true });
  if (read === undefined || isEponym(scan, read.last)) return undefined;
  const score = given === undefined ? surnameFirst(scan, read) : wordsOf(read) + read.initials > 1 ? fullNameScore(scan, read) : singleScore(scan, at);
  if (score === 0) return undefined;
  return { last: read.last, found: nameFound(scan, read, { subtype: isDescribed(scan, read.last) ? 'PATIENT' : 'OTHER', score, reason: wordsOf(read) > 1 ? 'A given name and a surname.' : 'A given name that is no other word.' }) };
}

/** "Martha Collins is a 50-year-old", "Martha Collins, 50,": the one the note is about. */
function isDescribed(scan: NameScan, last: number): boolean {
  const after = scan.text.slice((scan.tokens[last] as { end: number }).end, (scan.tokens[last] as { end: number }).end + 48);
  return /^(?:,| is| was)? (?:a |an )?(?:[a-z]{3,12} ){0,2}\d{1,3}[- ]?(?:y|w|m|d|f)/i.test(after);
}

/** "MCALLISTER, Will" without a label: a surname, a comma, a given name, at the head of a line. */
function surnameFirst(scan: NameScan, read: NameRead): number {
  const comma = scan.tokens[read.first + 1]?.text === ',' && read.last > read.first + 1;
  const later = scan.tokens[read.first + 2];
  const head = !['none', 'space'].includes(gapBefore(scan, read.first));
  if (!comma || !head || later === undefined || scan.gazetteer.given(later.norm) === undefined) return 0;
  return read.known > 0 ? 0.8 : 0;
}

function fullNameScore(scan: NameScan, read: NameRead): number {
  const tokens = scan.tokens.slice(read.first, read.last + 1);
  const words = tokens.filter(isWordToken);
  if (words.some((word) => scan.gazetteer.isClinical(word.norm)) && read.known < 2) return 0;
  if (words.some((word) => isUpper(word) && scan.gazetteer.isAbbreviation(word))) return 0;
  const shouted = words.every(isUpper);
  const surname = words.slice(1).some((word) => scan.gazetteer.isName(word.norm));
  if (tokens.some((token) => token.text === ',')) return !shouted && read.known > 1 && !['none', 'space'].includes(gapBefore(scan, read.first)) ? 0.75 : 0;
  if (read.known >= 2) return 0.9;
  if (read.known === 1 && surname) return shouted ? 0.75 : 0.85;
  if (read.known === 1) return shouted ? 0 : words.length > 1 || read.initials > 0 ? 0.75 : 0;
  // "Will, Grace T)": a given name and an initial inside a sentence, before a mark.
  const after = scan.tokens[read.last + 1];
  if (read.both === 1 && read.initials === 1 && words.length === 1 && !startsSentence(scan, read.first) && after !== undefined && /^[),;]$/.test(after.text) && scan.gazetteer.given((words[0] as { norm: string }).norm)?.isDate !== true) return 0.6;
  // Words all of them: "Grace Long". Inside a sentence capitals speak for a name.
  const inside = !startsSentence(scan, read.first);
  return read.both >= 2 && inside && !shouted && surname ? 0.7 : 0;
}

function startsSentence(scan: NameScan, at: number): boolean {
  const before = scan.tokens[at - 1];
  return before === undefined || !onSameLine(gapBefore(scan, at)) || /^[.!?:;•*-]$/.test(before.text);
}

function singleScore(scan: NameScan, at: number): number {
  const token = scan.tokens[at] as NameScan['tokens'][number];
  const { gazetteer } = scan;
  const given = gazetteer.given(token.norm);
  if (caseOf(token.text) !== 'title') return 0;
  if (given === undefined || given.frequency < COMMON_GIVEN || isUpper(token) || !gazetteer.isPlainName(token.norm) || gazetteer.isInProtected(token.norm) || token.text.length < 3) return 0;
  if (likenessOf(gazetteer, token) !== 'known') return 0;
  const next = scan.tokens[at + 1];
  // "Lewy body", "Marie Curie": a capital word that no list knows, or a hyphen, may make it something else.
  if (next !== undefined && (next.text === '-' || next.text === '/') && gapBefore(scan, at + 1) === 'none') return 0;
  if (next !== undefined && next.kind === 'word' && isCapitalised(next) && gapBefore(scan, at + 1) === 'space' && !startsSentence(scan, at + 1) && likenessOf(gazetteer, next) === 'word') return 0.55;
  return startsSentence(scan, at) ? 0.66 : 0.72;
}

/** "T. Nakashima", "A. J. McAllister", "C Brown" with a surname of the lists. */
function initialName(scan: NameScan, at: number): Listed | undefined {
  const token = scan.tokens[at] as NameScan['tokens'][number];
  const read = readName(scan, at, { cued: false });
  if (read === undefined || wordsOf(read) === 0 || read.words > 0 || isEponym(scan, read.last)) return undefined;
  const word = scan.tokens[read.last];
  const stopped = token.text.length > 1 || scan.tokens[at + 1]?.text === '.';
  if (word === undefined || !isWordToken(word) || isUpper(word) || scan.gazetteer.isClinical(word.norm)) return undefined;
  const surname = scan.gazetteer.surname(word.norm);
  if (!stopped || (surname === undefined && read.fresh === 0) || startsListItem(scan, at)) return undefined;
  const score = surname !== undefined && likenessOf(scan.gazetteer, word) === 'known' ? 0.85 : surname !== undefined ? 0.7 : 0.6;
  return { last: read.last, found: nameFound(scan, read, { subtype: 'OTHER', score, reason: 'An initial and a surname.' }) };
}

/** "A. Cecal mass" begins a list; "E. coli" an organism. */
function startsListItem(scan: NameScan, at: number): boolean {
  const token = scan.tokens[at] as NameScan['tokens'][number];
  return !onSameLine(gapBefore(scan, at)) && token.text.length <= 2 && scan.tokens[at + 2]?.kind === 'word' && gapBefore(scan, at + 2) === 'space' && likenessOf(scan.gazetteer, scan.tokens[at + 2] as NameScan['tokens'][number]) !== 'known';
}
