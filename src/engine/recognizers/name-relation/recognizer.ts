import { isEponym, nameFound } from '../../gazetteer/name-found.ts';
import { isCapitalised, isUpper, isWordToken, likenessOf } from '../../gazetteer/name-parts.ts';
import { gapBefore, isWrapped, onSameLine, scanOf, type NameScan } from '../../gazetteer/name-scan.ts';
import { CARE_TITLES, CIVIL_TITLES, RELATIVES } from '../../gazetteer/name-words.ts';
import { readName, wordsOf, type NameRead } from '../../gazetteer/read-name.ts';
import { defineRecognizer, type PhiFound } from '../define.ts';

export const nameRelation = defineRecognizer({
  id: 'name-relation',
  title: 'Name of a relative',
  description: 'A name after wife, son, neighbour and other relations: "his daughter Hope", "Mom (Tamika)".',
  source: 'Written for this project.',
  layer: 'phi',
  find: (input) => {
    const scan = scanOf(input);
    return scan.tokens.flatMap((token, at) => {
      if (token.kind !== 'word') return [];
      if (isRelative(scan, at)) return findAfter(scan, at);
      return [];
    });
  },
});

/** The last word of a relation: "wife", the "law" of "daughter-in-law". */
function isRelative(scan: NameScan, at: number): boolean {
  const { norm } = scan.tokens[at] as { norm: string };
  if (norm === 'law') return scan.tokens[at - 2]?.norm === 'in' && scan.tokens[at - 1]?.text === '-';
  return RELATIVES.has(norm);
}

const LINKS = new Set([',', ':', '(', '-', '–', '"', '“', 'is', 'named', 'called', 'name', 'also', '=']);

/** Where the name would begin: past a comma, a bracket, "is called", an age. */
function afterLinks(scan: NameScan, at: number): number {
  let i = at + 1;
  for (let steps = 0; steps < 3 && LINKS.has(scan.tokens[i]?.norm ?? ''); steps += 1) i += 1;
  return i;
}

function findAfter(scan: NameScan, at: number): PhiFound[] {
  const start = afterLinks(scan, at);
  const gap = gapBefore(scan, start);
  if (gap === 'wide' || (!onSameLine(gap) && !isWrapped(scan, start))) return [];
  const baby = babyName(scan, at);
  if (baby !== undefined) return [nameFound(scan, baby, { subtype: 'PATIENT', score: 0.9, reason: 'A baby called by its surname.', cue: at })];
  const found: PhiFound[] = [];
  for (let from = start; found.length < 5; ) {
    const read = relativeAt(scan, from, start > at + 1);
    if (read === undefined) break;
    found.push(nameFound(scan, read, { subtype: 'OTHER', score: scoreOf(scan, read, start > at + 1), reason: 'A name after a word for a relative or friend.', cue: at }));
    const joint = scan.tokens[read.last + 1];
    const more = joint !== undefined && /^(?:and|&|,)$/.test(joint.norm);
    const next = scan.tokens[read.last + 2];
    if (!more || next === undefined || !isCapitalised(next) || scan.gazetteer.given(next.norm) === undefined || isUpper(next)) break;
    from = read.last + 2;
  }
  return found;
}

function relativeAt(scan: NameScan, at: number, linked: boolean): NameRead | undefined {
  const first = scan.tokens[at];
  if (first === undefined || !isWordToken(first) || CARE_TITLES.has(first.norm) || CIVIL_TITLES.has(first.norm) || RELATIVES.has(first.norm)) return undefined;
  if (!isAcceptable(scan, first, linked)) return undefined;
  const read = readName(scan, at, { cued: true, lower: !isCapitalised(first) });
  if (read === undefined || isEponym(scan, read.last)) return undefined;
  const after = scan.tokens[read.last + 1];
  // "Mother - excema": a misspelt disease in a family history; "Daughter: Xiomara 555-0142" is a name.
  const listed = /^[-–:]$/.test(scan.tokens[at - 1]?.text ?? '') && read.known + read.both === 0 && wordsOf(read) === 1;
  if (listed && after?.kind !== 'number' && after?.text !== '(') return undefined;
  const core = scan.gazetteer.isProtectedCore(first.norm) && (after?.kind === 'possessive' || scan.gazetteer.given(first.norm) === undefined);
  return core && read.known + read.both + read.fresh < 2 ? undefined : read;
}

const COMMON_GIVEN = 44;
const LOWER_VERBS = new Set(['will', 'may', 'art', 'bill', 'mark', 'rob', 'sue', 'drew', 'grant', 'chase', 'will', 'hope', 'pat', 'rich', 'major', 'young', 'christian', 'see', 'love', 'an', 'so', 'in', 'do', 'my', 'long']);

function isAcceptable(scan: NameScan, first: NameScan['tokens'][number], linked: boolean): boolean {
  const { gazetteer } = scan;
  const likeness = likenessOf(gazetteer, first);
  const given = gazetteer.given(first.norm);
  if (likeness === 'word' || (gazetteer.isClinical(first.norm) && given === undefined)) return false;
  // "my sister may", "his wife crystal": a common given name, though a word.
  if (!isCapitalised(first)) return !linked && (likeness === 'known' || (given?.frequency ?? 0) >= COMMON_GIVEN && !LOWER_VERBS.has(first.norm)) && given !== undefined && first.text.length > 2;
  if (isUpper(first)) return given !== undefined && given.frequency >= 25 && !gazetteer.isAbbreviation(first);
  if (likeness === 'both') return given !== undefined || !linked;
  return likeness === 'known' || first.text.length > 2;
}

function scoreOf(scan: NameScan, read: NameRead, linked: boolean): number {
  if (read.known > 0) return 0.93;
  const first = scan.tokens[read.first] as { norm: string };
  if (scan.gazetteer.given(first.norm) !== undefined) return 0.9;
  return linked ? 0.7 : 0.8;
}

/** "Baby Girl Blackwood", "Baby Boy Okafor". */
function babyName(scan: NameScan, at: number): NameRead | undefined {
  const baby = scan.tokens[at] as NameScan['tokens'][number];
  const kind = scan.tokens[at + 1];
  if (baby.norm !== 'baby' || !isCapitalised(baby) || kind === undefined || !/^(?:boy|girl|b|g)$/.test(kind.norm) || !isCapitalised(kind)) return undefined;
  const surname = readName(scan, at + 2, { cued: false });
  return surname === undefined || surname.known + surname.both + surname.fresh === 0 ? undefined : { ...surname, first: at };
}
