/**
 * Cuts a written address into what identifies and what does not. In: the text of a LOCATION finding
 * of any subtype. Out: pieces in order that join to the text.
 */
import { normaliseToken } from '../../text/tokenise.ts';
import { US_STATES } from './address-words.ts';

export type AddressKind =
  /** A postcode of the United States or the United Kingdom, a state, a group of digits, one such as 4th, a letter alone. */
  | 'zip' | 'postcode' | 'state' | 'number' | 'ordinal' | 'letter'
  /** Words that name: one street, town or institution. */
  | 'name'
  /** Kind words (Road, Ward), white space, punctuation. */
  | 'plain';

export interface AddressPiece {
  readonly kind: AddressKind;
  readonly text: string;
}

const STATE_NAMES = US_STATES.map(([, name]) => name).sort((a, b) => b.length - a.length).join('|');
const STATE_CODES = US_STATES.map(([code]) => code).join('|');
// Linear: alternatives begin with different characters or are of bounded length. A state's code counts before a ZIP
// code or at the end; its name after a comma. Hit "OH 45299", "SB4 7QX", "41b", "Dunmore"; miss "in", "or".
const PIECE = new RegExp([
  '(?<zip>(?<![\\p{L}\\d-])\\d{5}(?:-\\d{4})?(?![\\p{L}\\d]))',
  '(?<postcode>(?<![\\p{L}\\d])[A-Za-z]{1,2}\\d[A-Za-z\\d]?[ \\t]?\\d[A-Za-z]{2}(?![\\p{L}\\d]))',
  `(?<state>(?<=,\\s{1,3})(?:${STATE_NAMES})(?!\\p{L})|(?<![\\p{L}\\d.])(?:${STATE_CODES})(?=\\.?,?\\s{1,3}\\d{5}|\\.?\\s*$))`,
  '(?<ordinal>(?<!\\d)\\d{1,3}(?:st|nd|rd|th)(?!\\p{L}))', '(?<number>\\d+)',
  "(?<word>[\\p{L}\\p{M}]+(?:['’](?![sS](?![\\p{L}]))[\\p{L}\\p{M}]+)*)",
].join('|'), 'gu');

/** `isPlain` says which words only tell the kind of place; they are compared in lower case without accents. */
export function readAddress(text: string, isPlain: (word: string) => boolean): AddressPiece[] {
  const pieces: AddressPiece[] = [];
  let at = 0;
  const push = (kind: AddressKind, piece: string): void => {
    const last = pieces.at(-1);
    const before = pieces.at(-2);
    // "Dunmore Falls" is one name: words joined by one space or hyphen.
    if (kind === 'name' && last?.kind === 'plain' && /^[ -]$/.test(last.text) && before?.kind === 'name') {
      pieces.splice(-2, 2, { kind, text: before.text + last.text + piece });
    } else if (kind === 'plain' && last?.kind === 'plain') pieces[pieces.length - 1] = { kind, text: last.text + piece };
    else pieces.push({ kind, text: piece });
  };
  for (const match of text.matchAll(PIECE)) {
    if (match.index > at) push('plain', text.slice(at, match.index));
    at = match.index + match[0].length;
    push(kindOf(match, isPlain), match[0]);
  }
  if (at < text.length) push('plain', text.slice(at));
  return pieces;
}

function kindOf(match: RegExpMatchArray, isPlain: (word: string) => boolean): AddressKind {
  const { zip, postcode, state, number, ordinal } = match.groups ?? {};
  if (zip !== undefined) return 'zip';
  if (postcode !== undefined) return 'postcode';
  if (state !== undefined) return 'state';
  if (number !== undefined) return 'number';
  if (ordinal !== undefined) return 'ordinal';
  if (isPlain(normaliseToken(match[0]))) return 'plain';
  if (match[0].length > 1) return 'name';
  // A ward's or flat's letter ("4B", "Apt C"), not the s of a possessive nor a joining word ("Heol y Felin").
  const before = (match.input ?? '').charAt((match.index ?? 0) - 1);
  return /['’]/.test(before) || (/\p{Ll}/u.test(match[0]) && !/\d/.test(before)) ? 'plain' : 'letter';
}
