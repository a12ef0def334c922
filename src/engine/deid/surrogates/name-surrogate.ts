/**
 * Surrogates of names, word by word: each given name and surname of the document has its own, so
 * that full names, surnames alone, relatives who share a surname and initials agree. A surrogate
 * begins with another letter than its original, so that initials always change.
 */
import type { Gender, LinkedName, Person } from '../names/link-names.ts';
import type { NameWord } from '../names/parse-name.ts';
import type { SurrogateBook } from './book.ts';
import type { Draw } from './draw.ts';
import { likeCase, likeShape } from './letter-case.ts';
import { ANY_NAMES, FEMALE_NAMES, MALE_NAMES } from './words/given-names.ts';
import { SURNAME_ENDS, SURNAME_STARTS } from './words/invented.ts';

const NAMES: Readonly<Record<Gender, readonly string[]>> = { f: FEMALE_NAMES, m: MALE_NAMES, u: ANY_NAMES };
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const otherInitial = (norm: string) => (made: string): boolean => made.charAt(0).toLowerCase() !== norm.charAt(0);

export function givenSurrogate(book: SurrogateBook, norm: string, gender: Gender): string {
  return book.for(`given ${gender}`, norm, (draw) => draw.pick(NAMES[gender]), otherInitial(norm));
}

export function surnameSurrogate(book: SurrogateBook, norm: string): string {
  return book.for('surname', norm, (draw) => draw.pick(SURNAME_STARTS) + draw.pick(SURNAME_ENDS), otherInitial(norm));
}

/** The text of a name with every word that names replaced; separators, titles and suffixes stay. */
export function nameSurrogate(book: SurrogateBook, text: string, name: LinkedName): string {
  let out = '';
  let at = 0;
  for (const word of name.words) {
    out += text.slice(at, word.start) + wordSurrogate(book, word, name);
    at = word.end;
  }
  return out + text.slice(at);
}

function wordSurrogate(book: SurrogateBook, word: NameWord, name: LinkedName): string {
  const { person } = name;
  switch (word.role) {
    case 'fixed': return word.text;
    case 'given': return written(word, givenSurrogate(book, word.norm, person.gender));
    case 'lone':
    case 'surname': return written(word, surnameSurrogate(book, word.norm));
    case 'given-initial': return initials(word.text, [initialOf(book, word, name, 'given')]);
    case 'surname-initial': return initials(word.text, [initialOf(book, word, name, 'surname')]);
    case 'initials': return initials(word.text, personLetters(book, word.norm, person));
  }
}

function written({ text }: NameWord, surrogate: string): string {
  const cased = likeCase(text, surrogate);
  // Letters spaced out stay so: "s u t h" is one word.
  return /^\p{L} \p{L} /u.test(text) ? Array.from(cased).join(' ') : cased;
}

/** The first letter of the surrogate of the name that the initial stands for, or of a name drawn for it. */
function initialOf(book: SurrogateBook, word: NameWord, { words, person }: LinkedName, part: 'given' | 'surname'): string {
  const known = (part === 'given' ? person.givens : person.surnames).find((name) => name.startsWith(word.norm));
  if (known !== undefined) return (part === 'given' ? givenSurrogate(book, known, person.gender) : surnameSurrogate(book, known)).charAt(0);
  const others = words.filter(({ role }) => role === 'surname' || role === 'given').map(({ norm }) => norm).join(' ');
  return letterFor(book, word.norm, others);
}

/** Any other letter; the key keeps one initial of one name the same throughout. */
function letterFor(book: SurrogateBook, norm: string, beside: string): string {
  return book.for('initial', `${norm} ${beside}`, (draw) => spelled(draw, norm)).charAt(0);
}

/** A letter other than the original; what follows keeps different originals from sharing one entry. */
function spelled(draw: Draw, norm: string): string {
  const letters = Array.from(LETTERS).filter((letter) => letter !== norm.charAt(0));
  return draw.pick(letters) + draw.digits(6);
}

/** "HPO" of Hamish Pratt-Osei: the letters of their surrogates; letters that nobody explains are drawn. */
function personLetters(book: SurrogateBook, norm: string, person: Person): string[] {
  const names = [
    ...person.givens.map((name) => ({ name, surrogate: () => givenSurrogate(book, name, person.gender) })),
    ...person.surnames.map((name) => ({ name, surrogate: () => surnameSurrogate(book, name) })),
  ];
  let next = 0;
  return Array.from(norm, (letter) => {
    const found = names.findIndex(({ name }, i) => i >= next && name.startsWith(letter));
    if (found < 0) return letterFor(book, letter, norm);
    next = found + 1;
    return (names[found] as { surrogate: () => string }).surrogate().charAt(0);
  });
}

/** Puts letters in the places of the letters of a text: "D.M." takes two, "sh" small ones. */
function initials(text: string, letters: readonly string[]): string {
  let used = 0;
  return text.replace(/\p{L}\p{M}*/gu, (written) => {
    const letter = letters[Math.min(used, letters.length - 1)] ?? 'x';
    used += 1;
    return written === written.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase();
  });
}

/** User names and the local parts of addresses: names of the document follow their surrogates, other letters are drawn. */
export function handleSurrogate(book: SurrogateBook, text: string, findName: (norm: string) => { part: 'given' | 'surname'; gender: Gender } | undefined): string {
  return text.replace(/\p{L}+|\d+/gu, (run) => {
    const norm = run.toLowerCase();
    if (/\d/.test(run)) return book.for(`digits ${run.length}`, run, (draw) => draw.digits(run.length), (made) => made !== run);
    if (norm.length === 1) return likeShape(run, () => '', () => letterFor(book, norm, text).charAt(0));
    const known = findName(norm);
    // "lyoungblood": an initial written onto a name of the document.
    const owner = known === undefined ? findName(norm.slice(1)) : undefined;
    if (owner?.part === 'surname') return likeCase(run, letterFor(book, norm.charAt(0), norm) + surnameSurrogate(book, norm.slice(1)));
    if (known?.part === 'given') return likeCase(run, givenSurrogate(book, norm, known.gender));
    return likeCase(run, surnameSurrogate(book, norm));
  });
}
