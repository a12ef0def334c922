/**
 * Whether what stands directly beside a word speaks for a person ("Mr", "seen by", "wife", ", MD", "says") or for a place ("at", "from"). In: the
 * word's tokens. It is asked of words that may be clinical terms as well, so "was" and "has", which stand after both, are no cues alone.
 */
import type { Token } from '../text/tokenise.ts';
import { isCredential } from './name-parts.ts';
import type { NameScan } from './name-scan.ts';
import { CARE_TITLES, CIVIL_TITLES, RELATIVES } from './name-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const BEFORE_PERSON = set(
  'by with w per cc dear hi hello for and from re name surname patient pt client attending provider consultant registrar resident physician ' +
  'tell told call called ask asked gave give helped reminded saw met notified informed paged advised thank thanks reviewed admitted discharged',
);
const AFTER_PERSON = set(
  'says said states stated reports reported denies denied feels felt lives lived works worked rang called asked told thinks agrees agreed wants wanted will would ' +
  'who came went takes took walked slept ate drank sat stood fell drove attended visited refused declined complained presented presents recalls remembers describes enjoys likes understands hopes',
);
const BE = set('is was were has been');
/** After "was" these are done to people. */
const DONE_TO_PERSON = set('seen told asked informed advised admitted discharged referred transferred born brought called a an very not currently still');
const APPOSITION = set('his her their my our who whose aged age');
const BEFORE_PLACE = set('at in from to near outside via the');

const SKIPPED = /^[.:/"'(]$/;

export function hasPersonCue(scan: NameScan, first: number, last: number): boolean {
  const before = tokenBefore(scan, first);
  if (before !== undefined && (BEFORE_PERSON.has(before.norm) || RELATIVES.has(before.norm) || isTitle(before) || isCredential(before))) return true;
  const next = scan.tokens[last + 1];
  if (next === undefined) return false;
  if (next.text === ',') return isApposition(scan.tokens[last + 2]);
  return isCredential(next) || AFTER_PERSON.has(next.norm) || (BE.has(next.norm) && DONE_TO_PERSON.has(scan.tokens[last + 2]?.norm ?? ''));
}

export const hasPlaceCue = (scan: NameScan, first: number): boolean => BEFORE_PLACE.has(tokenBefore(scan, first)?.norm ?? '');

/** After a comma: "MD", "his neighbour", "daughter". */
const isApposition = (token: Token | undefined): boolean =>
  token !== undefined && (isCredential(token) || RELATIVES.has(token.norm) || APPOSITION.has(token.norm));

function tokenBefore(scan: NameScan, first: number): Token | undefined {
  let at = first - 1;
  while (at >= 0 && SKIPPED.test((scan.tokens[at] as Token).text)) at -= 1;
  return scan.tokens[at];
}

/** "19-FR" is a size. */
const isTitle = ({ norm, text }: Token): boolean => CARE_TITLES.has(norm) || (CIVIL_TITLES.has(norm) && (norm !== 'fr' || text === 'Fr'));
