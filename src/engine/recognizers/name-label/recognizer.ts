import { nameFound, type NameSubtype } from '../../gazetteer/name-found.ts';
import { isCapitalised, isCredential, isUpper, isWordToken } from '../../gazetteer/name-parts.ts';
import { gapBefore, onSameLine, scanOf, type NameScan } from '../../gazetteer/name-scan.ts';
import { CARE_TITLES, CIVIL_TITLES, RELATIVES } from '../../gazetteer/name-words.ts';
import { readName, type NameRead } from '../../gazetteer/read-name.ts';
import { defineRecognizer, type PhiFound } from '../define.ts';
import { NAME_LABELS, type NameLabel } from './labels.ts';

export const nameLabel = defineRecognizer({
  id: 'name-label',
  title: 'Name in a labelled field',
  description: 'A name after "Patient:", "Attending:", "PCP:", "NOK:", "RE:", "cc:", "Dictated by" and other labels, as "Last, First M." too.',
  source: 'Written for this project.',
  layer: 'phi',
  find: (input) => {
    const scan = scanOf(input);
    const found: PhiFound[] = [];
    for (let at = 0; at < scan.tokens.length; at += 1) {
      const match = NAME_LABELS.matchesAt(scan.tokens, at)[0];
      const label = match?.payloads[0];
      if (match === undefined || label === undefined) continue;
      found.push(...findAfterLabel(scan, match, label));
      at = match.last;
    }
    return found;
  },
});

// Labels after which bare initials sign: hit "Signed: KT", "Initials: jw".
const SIGNED = /^(?:signed|signature|initials|typist|scribe|author|dictator|reporter)$/;
const NOTHING = { start: 0, end: 0, text: '', norm: '', stem: '', kind: 'symbol' } as const;

interface LabelAt {
  readonly first: number;
  readonly last: number;
}

/** Where the value begins, or -1 where this is no label. */
function valueStart(scan: NameScan, { first, last }: LabelAt, label: NameLabel): number {
  let at = last + 1;
  // "Parent(s):", "Physician #1:", "Referrer (GP):"
  if (scan.tokens[at]?.text === '(') {
    const close = [at + 2, at + 3, at + 4].find((i) => scan.tokens[i]?.text === ')');
    if (close !== undefined && scan.tokens[close + 1]?.text === ':') at = close + 1;
  }
  if (scan.tokens[at]?.text === '.' && gapBefore(scan, at) === 'none' && scan.tokens[at + 1]?.text === ':') at += 1;
  const separator = scan.tokens[at];
  if (separator?.text === ':' && onSameLine(gapBefore(scan, at))) return at + 1;
  if (separator?.text === '|' && opensField(scan, first)) return at + 1;
  if (separator?.text === '-' && gapBefore(scan, at) === 'space' && gapBefore(scan, at + 1) === 'space' && opensField(scan, first)) return at + 1;
  if (label.open) return separator !== undefined && onSameLine(gapBefore(scan, at)) && (isCapitalised(separator) || /^[a-z]{2,4}\d?$/.test(separator.text)) ? at : -1;
  // "Patient  Jane Doe" in a column, "cc Mr Brown" at the head of a line.
  const { norm } = scan.tokens[first] as { norm: string };
  const bare = opensField(scan, first) && (gapBefore(scan, at) === 'wide' || (/^(?:re|cc|copy|to|from|fao)$/.test(norm) && gapBefore(scan, at) === 'space'));
  return bare && separator !== undefined && isCapitalised(separator) && onSameLine(gapBefore(scan, at)) ? at : -1;
}

const opensField = (scan: NameScan, at: number): boolean => !['none', 'space'].includes(gapBefore(scan, at)) || scan.tokens[at - 1]?.text === '|';

function findAfterLabel(scan: NameScan, at: LabelAt, label: NameLabel): PhiFound[] {
  const start = valueStart(scan, at, label);
  if (start < 0 || !isValuePlace(scan, at, start)) return [];
  const found: PhiFound[] = [];
  let next = start;
  for (let cued = true; found.length < 12; cued = false) {
    const first = skipTitles(scan, next);
    const initials = cued && (label.open || SIGNED.test(scan.tokens[at.first]?.norm ?? '')) ? writerInitials(scan, first) : undefined;
    if (initials !== undefined) found.push(initials);
    if (cued && label.open && !isCapitalised(scan.tokens[first] ?? NOTHING) && scan.tokens[first - 1]?.text !== ':') break;
    const read = (cued ? wholeField(scan, at, { first, label }) : undefined) ?? readName(scan, first, { cued, comma: first === next, lower: cued });
    if (read === undefined || !isNameValue(scan, read, { cued, mixed: label.mixed, titled: first > next })) break;
    found.push(nameFound(scan, read, { subtype: subtypeOf(scan, label, next), score: scoreOf(read, cued), reason: 'A name in a labelled field.', cue: at.first }));
    next = nextInList(scan, read.last);
    if (next < 0) break;
  }
  return found;
}

const NAME_FIELD = /^(?:name|names|narne|patient|patlent|pt|client|resident|mrn|dob|sex|age|id)$/;
const FIELD_WORDS = 6;

/** "Name/MRN:   XIONG, Mai See  /  BV": in a field for a name all its capital words are the name, whatever else they mean. */
function wholeField(scan: NameScan, at: LabelAt, { first, label }: { first: number; label: NameLabel }): NameRead | undefined {
  if (label.subtype !== 'PATIENT' || label.open || !NAME_FIELD.test(scan.tokens[at.last]?.norm ?? '')) return undefined;
  const counts = { words: 0, initials: 0, commas: 0 };
  let last = -1;
  for (let i = first; i < first + FIELD_WORDS * 2; i += 1) {
    const token = scan.tokens[i];
    if (token === undefined || (i > first && !['none', 'space'].includes(gapBefore(scan, i)))) break;
    if (token.text === ',' && counts.commas === 0) counts.commas += 1;
    else if (/^(?:-|\.|'|’)$/.test(token.text)) continue;
    else if (token.kind !== 'word') break;
    else if (!isCapitalised(token) || isCredential(token)) return undefined;
    else {
      if (token.text.replaceAll('.', '').length === 1) counts.initials += 1;
      else counts.words += 1;
      last = i;
    }
  }
  // A surname, a comma and what follows to the field's end; without the comma the reader of names decides.
  const whole = counts.commas === 1 && counts.words >= 2 && counts.words + counts.initials <= FIELD_WORDS && scan.tokens[first + 1]?.text !== ':' && scan.tokens[last + 1]?.text !== ':';
  const after = scan.tokens[last + 1];
  if (!whole || (after !== undefined && ['none', 'space'].includes(gapBefore(scan, last + 1)) && !/^[,/|([]$/.test(after.text))) return undefined;
  return { first, last, known: 1, both: counts.words - 1, fresh: 0, words: 0, initials: counts.initials };
}

/** "typed by lm", "TAKEN BY rlw": two or three letters that are no word, before a mark or a line's end. */
function writerInitials(scan: NameScan, at: number): PhiFound | undefined {
  const token = scan.tokens[at];
  if (token === undefined || !/^(?:[a-z]{2,4}\d?|[A-Z]{2,5}|(?:[A-Z]\.){2,4})$/.test(token.text) || (/[aeiou]/.test(token.norm) && scan.gazetteer.isWord(token.norm))) return undefined;
  if (isUpper(token) && (scan.gazetteer.isAbbreviation(token) || isCredential(token))) return undefined;
  const next = scan.tokens[at + 1];
  const closed = next === undefined || gapBefore(scan, at + 1) !== 'space' || !isCapitalised(next) && next.kind !== 'word';
  if (!closed) return undefined;
  return nameFound(scan, { first: at, last: at, known: 0, both: 0, fresh: 1, words: 0, initials: 0 }, { subtype: 'OTHER', score: 0.86, reason: "A writer's initials." });
}

/** On the label's line, or alone on the one below: "Patient:\nJane Doe". */
function isValuePlace(scan: NameScan, at: LabelAt, start: number): boolean {
  const gap = gapBefore(scan, start);
  return onSameLine(gap) || (gap === 'line' && opensField(scan, at.first) && isCapitalised(scan.tokens[start] ?? NOTHING));
}

export function skipTitles(scan: NameScan, at: number): number {
  let i = at;
  // "S/N": a staff nurse.
  if (scan.tokens[i]?.text === 'S' && scan.tokens[i + 1]?.text === '/' && scan.tokens[i + 2]?.text === 'N') i += 3;
  while (CARE_TITLES.has(scan.tokens[i]?.norm ?? '') || CIVIL_TITLES.has(scan.tokens[i]?.norm ?? '') || RELATIVES.has(scan.tokens[i]?.norm ?? '')) {
    i += 1;
    if (/^[.,(/]$/.test(scan.tokens[i]?.text ?? '')) i += 1;
  }
  return i;
}

function isNameValue(scan: NameScan, read: NameRead, how: { cued: boolean; mixed: boolean; titled: boolean }): boolean {
  const first = scan.tokens[read.first] as NameScan['tokens'][number];
  const words = read.known + read.both + read.fresh;
  // "RE     LE": the columns of a table.
  if (words + read.words === 1 && read.initials === 0 && read.first === read.last && first.text.length < 3 && isUpper(first)) return false;
  const colon = scan.tokens[read.last + 1]?.text === ':';
  if (words + read.words === 0) return how.cued && read.initials > 0 && !colon && first.text.length > 2 && isUpper(first);
  if (words === 0 || (colon && read.known === 0) || isInstitution(scan, read)) return false;
  if (!isCapitalised(first)) return read.known > 0;
  if (how.titled) return true;
  if (!how.cued) return (words + read.initials >= 2 && read.known > 0) || (scan.gazetteer.given(first.norm) !== undefined && scan.gazetteer.isPlainName(first.norm));
  if (how.mixed) return read.known > 0 || words + read.initials >= 2 || scan.gazetteer.given(first.norm) !== undefined;
  // A new word alone in capitals is an abbreviation; in lower case after a name label a name.
  if (read.known + read.both === 0 && words === 1 && read.initials === 0) return isWordToken(first) && !(isUpper(first) && first.text.length < 5) && !scan.gazetteer.isClinical(first.norm);
  return !(scan.gazetteer.isClinical(first.norm) && words === 1);
}

/** "Client: Prairie Gastroenterology Associates", "From: Lakeshore Clinic". */
function isInstitution(scan: NameScan, read: NameRead): boolean {
  const after = scan.tokens[read.last + 1];
  // "Anesthesia: General endotracheal".
  if (/^(?:general|local|spinal|regional|topical|epidural|monitored|none|unknown|same)$/.test((scan.tokens[read.first] as { norm: string }).norm)) return true;
  const tokens = [...scan.tokens.slice(read.first, read.last + 1), ...(after !== undefined && gapBefore(scan, read.last + 1) === 'space' ? [after] : [])];
  return tokens.some((token) => /(?:ology|iatrics|paedics|pedics)$|^(?:hospital|clinic|surgery|center|centre|associates|pharmacy|practice|medical|health|group|infirmary|ltd|inc|llc|school|church|team|department)$/.test(token.norm));
}

function scoreOf(read: NameRead, cued: boolean): number {
  if (read.known > 0 && read.known + read.both + read.initials > 1) return cued ? 0.96 : 0.88;
  return cued ? 0.9 : 0.8;
}

const LIST_JOINTS = /^(?:[;/&,|]|and)$/;
const MAX_SKIPPED = 8;

/** Past credentials and roles to the next entry of the list, or -1. */
function nextInList(scan: NameScan, last: number): number {
  for (let i = last + 1; i <= last + MAX_SKIPPED; i += 1) {
    const token = scan.tokens[i];
    if (token === undefined || gapBefore(scan, i) === 'blank-line' || gapBefore(scan, i) === 'wide' || token.text === ':') return -1;
    const newLine = gapBefore(scan, i) === 'line';
    if (newLine) return isCapitalised(token) && scan.tokens[i + 1]?.text !== ':' && /^\s/.test(scan.text.slice(scan.text.lastIndexOf('\n', token.start - 1) + 1, token.start)) ? i : -1;
    if (LIST_JOINTS.test(token.norm)) {
      const next = scan.tokens[i + 1];
      if (next !== undefined && (isCapitalised(next) || next.kind === 'word') && !isCredential(next)) return i + 1;
    }
  }
  return -1;
}

function subtypeOf(scan: NameScan, label: NameLabel, start: number): NameSubtype {
  if (RELATIVES.has(scan.tokens[start]?.norm ?? '')) return 'OTHER';
  return label.subtype;
}
