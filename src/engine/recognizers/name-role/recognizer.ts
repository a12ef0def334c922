import { isEponym, nameFound, type NameSubtype } from '../../gazetteer/name-found.ts';
import { isCapitalised, isInitial, isUpper, isWordToken, likenessOf } from '../../gazetteer/name-parts.ts';
import { gapBefore, onSameLine, scanOf, startsLine, type NameScan } from '../../gazetteer/name-scan.ts';
import { RELATIVES } from '../../gazetteer/name-words.ts';
import { readNameBefore } from '../../gazetteer/read-name-before.ts';
import { wordsOf, type NameRead } from '../../gazetteer/read-name.ts';
import { defineRecognizer, type PhiFound } from '../define.ts';

/** Who gives care, as said in brackets or after a comma behind a name. */
const CARE_ROLES = new Set(('nurse rn lpn cna hca ma np pa md do charge phleb phlebotomist phlebotomy tech pharm pharmd pharmacist pharmacy registrar sho spr resident intern fellow attending consultant physio physiotherapist ot pt slt slp dietitian dietician midwife matron sister radiographer sonographer '
  + 'paramedic medic therapist psychologist psychiatrist counsellor counselor caseworker hygienist optometrist dentist gp pcp locum doctor hospitalist cardiologist neurologist oncologist surgeon anaesthetist anesthesiologist chiropractor podiatrist audiologist doula').split(' '));
/** Others whom a note names by what they do. */
const OTHER_ROLES = new Set(('chaplain rabbi priest imam vicar pastor interpreter translator receptionist secretary typist scribe clerk dispatcher driver warden landlord landlady neighbour neighbor friend teacher coach headteacher supervisor manager boss foreman solicitor lawyer attorney adjuster agent officer '
  + 'student volunteer sitter aide carer caregiver cleaner companion advocate porter helper housemate flatmate roommate colleague poa lpa hcp nok surrogate guardian foster').split(' '));
const POSSESSIVE = new Set(['his', 'her', 'their', 'my', 'our', 'the', 'a', 'an', "pt's", "patient's"]);
const HEAD_TOKENS = 4;

/** The role that begins at token `at`, past "his", "her", "the patient's" and one adjective. */
function roleAt(scan: NameScan, at: number, needsArticle: boolean): { readonly subtype: NameSubtype; readonly last: number } | undefined {
  let i = at;
  const article = POSSESSIVE.has(scan.tokens[i]?.norm ?? '');
  if (needsArticle && !article) return undefined;
  for (const stop = at + HEAD_TOKENS; i < stop; i += 1) {
    const token = scan.tokens[i];
    if (token === undefined || (token.kind !== 'word' && token.text !== '-' && token.kind !== 'possessive') || (i > at && !onSameLine(gapBefore(scan, i)))) return undefined;
    if (isCapitalised(token) && !isUpper(token) && i > at) return undefined;
    if (RELATIVES.has(token.norm) || OTHER_ROLES.has(token.norm)) return { subtype: 'OTHER', last: i };
    if (CARE_ROLES.has(token.norm)) return { subtype: 'DOCTOR', last: i };
  }
  return undefined;
}

/** A name that stands before token `at`, on its line and inside its clause. */
function nameBefore(scan: NameScan, at: number, loose: boolean): NameRead | undefined {
  const last = scan.tokens[at - 1];
  if (last === undefined || !isCapitalised(last) || !(isWordToken(last) || isInitial(last)) || isUpper(last) && last.text.length > 1 && scan.gazetteer.isAbbreviation(last)) return undefined;
  const read = readNameBefore(scan, at - 1);
  if (read === undefined || wordsOf(read) === 0 || isEponym(scan, read.last)) return undefined;
  const first = scan.tokens[read.first] as NameScan['tokens'][number];
  const { gazetteer } = scan;
  if (gazetteer.isClinical(first.norm) && gazetteer.given(first.norm) === undefined) return undefined;
  const given = gazetteer.given(first.norm) !== undefined;
  // An unknown word alone at the head of a sentence is any word.
  const opens = read.first === 0 || startsLine(scan, read.first) || /^[.!?:;•*]$/.test(scan.tokens[read.first - 1]?.text ?? '');
  if (read.known > 0 || given || wordsOf(read) + read.initials > 1) return read;
  return !opens && loose && likenessOf(gazetteer, first) === 'new' && first.text.length > 2 ? read : undefined;
}

function find(scan: NameScan): PhiFound[] {
  const found: PhiFound[] = [];
  for (let at = 1; at + 1 < scan.tokens.length; at += 1) {
    const { text } = scan.tokens[at] as NameScan['tokens'][number];
    if (text !== '(' && text !== ',') continue;
    const role = roleAt(scan, at + 1, text === ',');
    if (role === undefined) continue;
    const after = scan.tokens[role.last + 1];
    // "(tech)", "(his niece," and ", her flatmate,": the role closes its clause.
    const closes = after === undefined || /^[),.;:(]$/.test(after.text) || (text === ',' && /^(?:who|and|is|was|will|has|had|came|says|said|at|of|from|on|in|to|by|rang|called|with)$/.test(after.norm));
    const read = closes ? nameBefore(scan, at, text === '(') : undefined;
    if (read !== undefined) found.push(nameFound(scan, read, { subtype: role.subtype, score: read.known > 0 ? 0.88 : 0.76, reason: 'A name before a role or relation.', cue: role.last }));
  }
  return found;
}

export const nameRole = defineRecognizer({
  id: 'name-role',
  title: 'Name before a role',
  description: 'A name before a role or relation in brackets or after a comma: "Raj (tech)", "Nel, his niece,".',
  source: 'Written for this project.',
  layer: 'phi',
  find: (input) => find(scanOf(input)),
});
