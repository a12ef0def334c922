/** How one token may take part in a name. */
import { caseOf, type Token } from '../text/tokenise.ts';
import type { Gazetteer } from './gazetteer.ts';
import { AFTER_NAME, CREDENTIALS, PARTICLES, SUFFIXES } from './name-words.ts';

const LETTERS = /^\p{L}[\p{L}\p{M}'’]*$/u;
const DOTTED_INITIALS = /^(?:\p{Lu}\.){1,3}$/u;

/** A whole word of letters, two or more of them. */
export const isWordToken = (token: Token): boolean =>
  token.kind === 'word' && token.text.length > 1 && LETTERS.test(token.text);

/** One capital letter ("J"), or capitals with stops ("J.S."). */
export const isInitial = (token: Token): boolean =>
  token.kind === 'word' && ((token.text.length === 1 && token.text !== token.text.toLowerCase()) || DOTTED_INITIALS.test(token.text));

export const isParticle = (token: Token): boolean => PARTICLES.has(token.norm);
export const isSuffix = (token: Token): boolean => SUFFIXES.has(token.norm) && token.text !== token.norm;

/** "MD", "M.D.", "PharmD", "FRCP"; never a lower-case "do" or "ma". */
export function isCredential(token: Token): boolean {
  const plain = token.norm.replaceAll('.', '');
  return CREDENTIALS.has(plain) && token.kind === 'word' && token.text !== token.text.toLowerCase() && (token.text.length < 3 ? token.text === token.text.toUpperCase() : caseOf(token.text) !== 'title' || plain === 'paramedic');
}

// No English word begins so: a scanner read a capital I as l. Hit "lbrahim", "lmaging"; miss "lbs", "llama", "list".
const SCANNED_CAPITAL = /^l[bcdfghjkmnpqrstvwxz][a-z]{2}/;

export const isCapitalised = (token: Token): boolean => {
  const first = token.text.charAt(0);
  return first !== first.toLowerCase() || (first === 'l' && SCANNED_CAPITAL.test(token.text));
};

export const isUpper = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();

/** `known`: in a name list and no everyday word. `both`: a name and a word. `new`: neither; `word`: no name. */
export type NameLikeness = 'known' | 'both' | 'new' | 'word';

export function likenessOf(gazetteer: Gazetteer, token: Token): NameLikeness {
  const { norm } = token;
  const name = gazetteer.isName(norm);
  const word = gazetteer.isWord(norm) || gazetteer.isClinical(norm);
  if (name) return word || gazetteer.given(norm)?.isWord === true || gazetteer.surname(norm)?.isWord === true ? 'both' : 'known';
  if (word || (isUpper(token) && gazetteer.isAbbreviation(token))) return 'word';
  return 'new';
}

export const endsName = (token: Token): boolean => AFTER_NAME.has(token.norm) || isCredential(token);
