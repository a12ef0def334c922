/**
 * Whether a word is more likely any other word than a name: an everyday or clinical word, an abbreviation, the name of an eponym ("parkinsons", too). In: a token.
 * Asked of what a model alone marks.
 */
import type { Token } from '../text/tokenise.ts';
import type { Gazetteer } from './gazetteer.ts';
import { likenessOf } from './name-parts.ts';

/** Two and three letters are initials, too. */
const LONGER_THAN_INITIALS = 4;

export function isEverydayLike(word: Token, gazetteer: Gazetteer): boolean {
  const { text, norm, stem } = word;
  if (text.length === 1) return false;
  if (gazetteer.isProtectedCore(norm) || (stem !== norm && !gazetteer.isName(norm) && gazetteer.isProtectedCore(stem)) || likenessOf(gazetteer, word) === 'word' || gazetteer.isAbbreviation(word)) return true;
  return !gazetteer.isName(norm) && (gazetteer.isInClinicalTerm(norm) || (text.length >= LONGER_THAN_INITIALS && gazetteer.isAbbreviated(norm)));
}
