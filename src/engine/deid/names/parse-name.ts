/**
 * Cuts a written name into words and tells what each is. In: the text of a NAME finding. Out: words in
 * order, with offsets into it. Reads "Last, First", "First M. Last", "LAST First", initials written
 * together or apart, letters spaced out, hyphens, particles, suffixes and quoted nicknames.
 */
import { normaliseToken } from '../../text/tokenise.ts';
import { NAME_SUFFIXES, NAME_TITLES, PARTICLES } from './name-words.ts';

/**
 * `given` and `surname`, or one letter of them; `initials`: letters written together, or a name
 * alone that the document must explain (`lone`); `fixed`: a title, suffix or particle, left as it is.
 */
export type NameRole = 'given' | 'surname' | 'given-initial' | 'surname-initial' | 'initials' | 'lone' | 'fixed';

export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without accents, dots and spaces. */
  readonly norm: string;
  readonly role: NameRole;
}

type Raw = Omit<NameWord, 'role'>;

// Hit "O'Brien", "ROSEN8ERG", "J.B.", "Müller"; hyphens and spaces part words. Linear.
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*(?:\.(?:\p{L}\.)+)?/gu;
/** Letters of one word spaced out: "s u t h e r l a n d". */
const SPACED_OUT = /^\p{L}(?: \p{L}){3,}$/u;

export function parseName(text: string): NameWord[] {
  if (SPACED_OUT.test(text)) {
    return [{ start: 0, end: text.length, text, norm: normaliseToken(text).replaceAll(' ', ''), role: 'lone' }];
  }
  const words = [...text.matchAll(WORD)].map((match): Raw => ({
    start: match.index, end: match.index + match[0].length, text: match[0], norm: normaliseToken(match[0]).replaceAll('.', ''),
  }));
  const named = words.filter((word) => !isFixed(word, words.length));
  const roles = new Map(rolesOf(named, text).map((role, i) => [named[i], role]));
  return words.map((word) => ({ ...word, role: roles.get(word) ?? 'fixed' }));
}

function isFixed({ norm }: Raw, count: number): boolean {
  return count > 1 && (NAME_SUFFIXES.has(norm) || NAME_TITLES.has(norm) || PARTICLES.has(norm));
}

const isInitial = (word: Raw): boolean => word.norm.length === 1;
const isInitials = ({ text, norm }: Raw): boolean =>
  norm.length <= 4 && (text.includes('.') || text === text.toUpperCase() || text === text.toLowerCase());

function rolesOf(words: readonly Raw[], text: string): NameRole[] {
  const [only] = words;
  if (only !== undefined && words.length === 1) return [isInitials(only) ? 'initials' : 'lone'];
  if (words.length > 1 && words.every((word, i) => i === 0 || isJoined(words[i - 1] as Raw, word, text))) return words.map(() => 'lone');
  if (words.length > 1 && words.every(isInitial)) return words.map((_, i) => (i === words.length - 1 ? 'surname-initial' : 'given-initial'));
  const comma = text.indexOf(',');
  const afterComma = comma < 0 ? 0 : words.filter((word) => word.start > comma).length;
  if (afterComma > 0 && afterComma < words.length) return words.map((word) => (word.start > comma ? givenRole(word) : surnameRole(word)));
  return mixedCaseRoles(words) ?? westernRoles(words, text);
}

const givenRole = (word: Raw): NameRole => (isInitial(word) ? 'given-initial' : 'given');
const surnameRole = (word: Raw): NameRole => (isInitial(word) ? 'surname-initial' : 'surname');

/** "Oluwaseun ADEYEMI": where only some words are in capitals, those are the surname. */
function mixedCaseRoles(words: readonly Raw[]): NameRole[] | null {
  const long = words.filter((word) => word.norm.length > 1);
  const capital = long.filter(({ text }) => text === text.toUpperCase());
  if (capital.length === 0 || capital.length === long.length || long.some(({ text }) => text === text.toLowerCase())) return null;
  return words.map((word) => (isInitial(word) ? 'given-initial' : word.text === word.text.toUpperCase() ? 'surname' : 'given'));
}

/** Given names first; the last word, what is hyphened to it and no nickname, is the surname. */
function westernRoles(words: readonly Raw[], text: string): NameRole[] {
  let last = words.length - 1;
  while (last > 0 && isQuoted(words[last] as Raw, text)) last -= 1;
  let first = last;
  while (first > 1 && isJoined(words[first - 1] as Raw, words[first] as Raw, text)) first -= 1;
  return words.map((word, i) => (i >= first && i <= last ? surnameRole(word) : givenRole(word)));
}

const isJoined = (a: Raw, b: Raw, text: string): boolean => text.slice(a.end, b.start) === '-' && !isInitial(a);
const isQuoted = ({ start, end }: Raw, text: string): boolean => /["“(]$/.test(text.slice(0, start)) && /^["”)]/.test(text.slice(end));
