/**
 * Surrogates of places and institutions: kind words (Road, Ward, Inc.) stay, what names is invented,
 * numbers keep their length. One name has one surrogate in the whole document, so that a town alone and
 * in an address agree.
 */
import type { PhiSubtype } from '../../document/annotation.ts';
import { HOSPITAL_WORDS, ORGANIZATION_WORDS, STREET_WORDS, US_STATES } from '../addresses/address-words.ts';
import { readAddress, type AddressPiece } from '../addresses/read-address.ts';
import type { SurrogateBook } from './book.ts';
import type { Draw } from './draw.ts';
import { likeCase } from './letter-case.ts';
import { COUNTRIES, PLACE_ENDS, PLACE_SECONDS, PLACE_STARTS, STATES_OF_UK_KIND } from './words/invented.ts';

const LETTERS = 'ABCDEFGHJKLMNPRSTUWXY';

export function placeSurrogate(book: SurrogateBook, text: string, subtype: PhiSubtype | undefined, keepsStates: boolean): string {
  if (subtype === 'STATE') return stateSurrogate(book, text);
  if (subtype === 'COUNTRY') return likeCase(text, book.for('country', text.toLowerCase(), (draw) => draw.pick(COUNTRIES)));
  const isKindWord = kindWords(subtype);
  const pieces = readAddress(text, isKindWord);
  const made = pieces.map((piece) => pieceSurrogate(book, piece, keepsStates)).join('');
  // Kind words alone ("The Mount", "Ward") name nothing that could be replaced word by word.
  return made === text ? nameSurrogate(book, text) : made;
}

function kindWords(subtype: PhiSubtype | undefined): (word: string) => boolean {
  switch (subtype) {
    case 'STREET': return (word) => STREET_WORDS.has(word);
    case 'HOSPITAL': return (word) => HOSPITAL_WORDS.has(word);
    case 'ORGANIZATION': return (word) => ORGANIZATION_WORDS.has(word);
    case 'CITY': case 'ZIP': return () => false;
    default: return (word) => ORGANIZATION_WORDS.has(word) || HOSPITAL_WORDS.has(word) || STREET_WORDS.has(word);
  }
}

function pieceSurrogate(book: SurrogateBook, { kind, text }: AddressPiece, keepsStates: boolean): string {
  switch (kind) {
    case 'plain': return text;
    case 'name': return nameSurrogate(book, text);
    case 'state': return keepsStates ? text : stateSurrogate(book, text);
    case 'zip': return book.for('zip', text, (draw) => zipLike(text, draw));
    case 'postcode': return book.for('postcode', text.toUpperCase().replace(/\s/g, ''), (draw) => postcodeLike(text, draw));
    case 'ordinal': return book.for('street number', text, (draw) => ordinalOfNumber(draw.between(1, 29)), (one) => one !== text);
    case 'letter': return likeCase(text, book.for('letter', text.toLowerCase(), (draw) => LETTERS.charAt(draw.below(LETTERS.length)), (one) => one.toLowerCase() !== text.toLowerCase()));
    case 'number': return book.for('house number', text, (draw) => numberLike(text, draw));
  }
}

/** As many words as the original, two at most; a hyphen between them stays. */
export function nameSurrogate(book: SurrogateBook, text: string): string {
  const words = text.split(/[ -]/).filter((word) => word !== '');
  const first = book.for('place', text.toLowerCase(), (draw) => {
    const name = draw.pick(PLACE_STARTS) + draw.pick(PLACE_ENDS);
    return words.length > 1 ? `${name} ${draw.pick(PLACE_SECONDS)}` : name;
  });
  return likeCase(text, text.includes('-') && !text.includes(' ') ? first.replace(' ', '-') : first);
}

function stateSurrogate(book: SurrogateBook, text: string): string {
  const isCode = /^[A-Z]{2}$/.test(text.trim());
  const isUs = isCode || US_STATES.some(([, name]) => name.toLowerCase() === text.trim().toLowerCase());
  const list = isUs ? US_STATES.map(([code, name]) => (isCode ? code : name)) : STATES_OF_UK_KIND;
  return likeCase(text, book.for(isCode ? 'state code' : 'state', text.trim().toLowerCase(), (draw) => draw.pick(list)));
}

/** ZIP codes from 001 to 004 are not in use. */
function zipLike(text: string, draw: Draw): string {
  return `00${draw.between(1, 4)}${draw.digits(2)}${text.includes('-') ? `-${draw.digits(4)}` : ''}`;
}

/** No postcode area begins with Q, V or X. */
function postcodeLike(text: string, draw: Draw): string {
  const made = text.toUpperCase().replace(/[A-Z\d]/g, (sign, at: number) => {
    if (at === 0) return 'QVX'.charAt(draw.below(3));
    return /\d/.test(sign) ? draw.digits(1) : LETTERS.charAt(draw.below(LETTERS.length));
  });
  return likeCase(text, made);
}

function ordinalOfNumber(number: number): string {
  const isTeen = number > 10 && number < 20;
  return `${number}${isTeen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th')}`;
}

function numberLike(text: string, draw: Draw): string {
  const made = text.replace(/\d/g, (_, at: number) => (at === 0 ? String(draw.between(1, 9)) : draw.digits(1)));
  return made === text ? String(Number(made.charAt(0)) % 9 + 1) + made.slice(1) : made;
}
