import { isEponym, nameFound, type NameSubtype } from '../../gazetteer/name-found.ts';
import { isCapitalised, isParticle, isUpper, likenessOf } from '../../gazetteer/name-parts.ts';
import { gapBefore, isWrapped, onSameLine, scanOf, type NameScan } from '../../gazetteer/name-scan.ts';
import { CARE_TITLES, CIVIL_TITLES, RELATIVES } from '../../gazetteer/name-words.ts';
import { readName, type NameRead } from '../../gazetteer/read-name.ts';
import { defineRecognizer, type PhiFound } from '../define.ts';

/** Before these any word is a name: "Dr Bright", "Mr Gold". Other titles are words themselves. */
const SURE = new Set(['dr', 'drs', 'mister', 'missus', 'mr', 'mrs', 'ms', 'mx', 'prof', 'messrs']);
/** These title a name in lower case too. */
const LOWER = new Set([...SURE, 'doctor', 'miss', 'professor']);
const OTHERS = new Set(['fr', 'rev', 'reverend', 'pastor', 'rabbi', 'imam', 'deacon', 'officer', 'sgt', 'sergeant', 'detective', 'judge', 'justice', 'capt', 'captain', 'cllr', 'attorney']);

export const nameTitle = defineRecognizer({
  id: 'name-title',
  title: 'Name after a title',
  description: 'A name after Dr, Mr, Mrs, Ms, Prof, Nurse, Sister and other titles; the title stays.',
  source: 'Written for this project.',
  layer: 'phi',
  find: (input) => {
    const scan = scanOf(input);
    return scan.tokens.flatMap((token, at) => (token.text === 'S' ? staffNurse(scan, at) : findAfterTitle(scan, at)));
  },
});

/** "S/N Blessing Mwangi": a staff nurse, where a name in mixed case follows; else a serial number. */
function staffNurse(scan: NameScan, at: number): PhiFound[] {
  const slashed = scan.tokens[at]?.text === 'S' && scan.tokens[at + 1]?.text === '/' && scan.tokens[at + 2]?.text === 'N';
  const first = scan.tokens[at + 3];
  if (!slashed || first === undefined || !/^\p{Lu}\p{Ll}+$/u.test(first.text) || gapBefore(scan, at + 3) !== 'space') return [];
  const read = readName(scan, at + 3, { cued: true });
  return read === undefined ? [] : [nameFound(scan, read, { subtype: 'DOCTOR', score: 0.93, reason: 'A name after S/N, staff nurse.', cue: at })];
}

function findAfterTitle(scan: NameScan, at: number): PhiFound[] {
  const title = scan.tokens[at];
  if (title === undefined || title.kind !== 'word' || !(CARE_TITLES.has(title.norm) || CIVIL_TITLES.has(title.norm))) return [];
  const next = scan.tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const first = scan.tokens[next];
  const gap = gapBefore(scan, next);
  if (first === undefined || (!onSameLine(gap) && !(gap === 'line' && isWrapped(scan, next)))) return [];
  if (CARE_TITLES.has(first.norm) || CIVIL_TITLES.has(first.norm)) return [];
  const read = isTitled(scan, at, next) ? readName(scan, next, { cued: true, lower: LOWER.has(title.norm) }) : undefined;
  if (read === undefined || (isEponym(scan, read.last) && !SURE.has(title.norm))) return [];
  const grounds = { subtype: subtypeOf(scan, at, read), score: SURE.has(title.norm) ? 0.97 : 0.92, reason: `A name after the title ${title.norm}.`, cue: at };
  return [nameFound(scan, read, grounds), ...secondNames(scan, at, read, grounds.subtype)];
}

/** A lower-case title or word must not be prose: "the doctor will see", "dr may order". */
function isTitled(scan: NameScan, at: number, next: number): boolean {
  const title = scan.tokens[at] as { text: string; norm: string };
  const first = scan.tokens[next] as (typeof scan.tokens)[number];
  const likeness = likenessOf(scan.gazetteer, first);
  const sure = SURE.has(title.norm);
  // "MS" is multiple sclerosis unless a stop or a name says otherwise.
  if (title.text === 'MS' && next === at + 1 && likeness !== 'known') return false;
  // "14 Fr Foley": a size; "Fr. Lopez": a priest.
  if (title.norm === 'fr') return scan.tokens[at - 1]?.kind !== 'number' && title.text === 'Fr' && !isUpper(first) && isCapitalised(first) && likeness !== 'word' && !scan.gazetteer.isProtectedCore(first.norm);
  // "MR enterography", "MR spine": an image.
  if (title.text === 'MR' && !isUpper(first) && !(isCapitalised(first) && likeness !== 'word')) return false;
  if (isCapitalised(first)) {
    if (isUpper(first) && !isCapitalised({ ...first, text: title.text })) return likeness === 'known';
    return sure || (likeness !== 'word' && (isCapitalised({ ...first, text: title.text }) || likeness !== 'both' || sure));
  }
  // "Ms. de la Cruz".
  if (isParticle(first) && isCapitalised(scan.tokens[next + 1] ?? first)) return true;
  if (isParticle(first) && isParticle(scan.tokens[next + 1] ?? first) && isCapitalised(scan.tokens[next + 2] ?? first)) return true;
  if (!LOWER.has(title.norm) || title.norm === 'miss') return likeness === 'known' && sure;
  if (likeness === 'known') return true;
  if (!sure) return false;
  return likeness === 'both' ? scan.gazetteer.wordFrequency(first.norm) < 4 || isLowerName(scan, next) : likeness === 'new' && first.text.length > 3 && !/^(?:asap|urgently|tomorrow|abt|appt|appts|visit|visits|office|again|today)$/.test(first.norm);
}

const AFTER_LOWER_NAME = new Set(['at', 'in', 'from', 'on', 'who', 'and', 'for', 're', 'to', 'said', 'says', 'told', 'wants', 'changed', 'is', 'was', 'has']);

/** "dr may at sleep center" is a name; "dr may order", "dr will see" are not. */
function isLowerName(scan: NameScan, at: number): boolean {
  const token = scan.tokens[at] as { norm: string };
  const common = (scan.gazetteer.surname(token.norm)?.frequency ?? 0) >= 42 || (scan.gazetteer.given(token.norm)?.frequency ?? 0) >= 45;
  if (!common) return false;
  if (!/^(?:may|will|can|said|saw|call|case|long|back)$/.test(token.norm)) return true;
  const after = scan.tokens[at + 1];
  return after === undefined || after.kind !== 'word' || isCapitalised(after) || AFTER_LOWER_NAME.has(after.norm);
}

/** "Drs. Haddad and Park", "Mr and Mrs" are read name by name. */
function secondNames(scan: NameScan, at: number, read: NameRead, subtype: NameSubtype): PhiFound[] {
  const joint = scan.tokens[read.last + 1];
  const title = scan.tokens[at] as { norm: string };
  if (joint === undefined || (title.norm !== 'drs' && joint.text !== '/') || !/^(?:and|&|\/)$/.test(joint.text)) return [];
  const second = readName(scan, read.last + 2, { cued: false });
  if (second === undefined || second.known + second.both + second.fresh === 0) return [];
  return [nameFound(scan, second, { subtype, score: 0.85, reason: 'A second name after the title.', cue: at })];
}

const CARE_CUES = new Set(['consultant', 'surgeon', 'surgical', 'registrar', 'clinic', 'spr', 'under', 'ortho', 'referrer', 'clinician', 'surgery', 'seen', 'list']);
const CUE_TOKENS = 6;

function subtypeOf(scan: NameScan, at: number, read: NameRead): NameSubtype {
  const title = (scan.tokens[at] as { norm: string }).norm;
  if (OTHERS.has(title)) return 'OTHER';
  if (CARE_TITLES.has(title)) return 'DOCTOR';
  for (let i = at - 1; i >= 0 && i >= at - 3; i -= 1) if (RELATIVES.has(scan.tokens[i]?.norm ?? '')) return 'OTHER';
  for (let i = at - 1; i >= 0 && i >= at - CUE_TOKENS; i -= 1) if (CARE_CUES.has(scan.tokens[i]?.norm ?? '')) return 'DOCTOR';
  for (let i = read.last + 1; i <= read.last + 3; i += 1) if (/^(?:consultant|surgeon|registrar|frcs|orthopaedic)$/.test(scan.tokens[i]?.norm ?? '')) return 'DOCTOR';
  return 'PATIENT';
}
