/**
 * Tells which written names are one person. In: the NAME mentions of a document. Out: for each its
 * words with settled roles, and its person. Full names come first; then surnames, given names, short
 * forms and initials alone go to the full name they fit, the same role (patient, clinician) and the
 * nearest before them first. Time is linear: every candidate is found by one lookup.
 */
import type { PhiSubtype } from '../../document/annotation.ts';
import type { Span } from '../../document/span.ts';
import { gazetteerOf } from '../../gazetteer/gazetteer.ts';
import type { Lexicons } from '../../lexicon/lexicons.ts';
import { FEMALE_AFTER, FEMALE_CUE, fullNamesOf, MALE_AFTER, MALE_CUE, TITLE_BEFORE } from './name-words.ts';
import { parseName, type NameRole, type NameWord } from './parse-name.ts';

export type Gender = 'f' | 'm' | 'u';

/** One person as the document writes them. Lists hold normalised words, in the order they were met. */
export interface Person {
  /** Unique in the document. */
  readonly key: string;
  readonly givens: string[];
  readonly surnames: string[];
  gender: Gender;
}
export interface LinkedName {
  readonly person: Person;
  readonly words: readonly NameWord[];
}
export interface NameMention {
  readonly span: Span;
  readonly subtype?: PhiSubtype;
}

/** The last person seen under a lookup key, by subtype and at all. */
class Recent {
  readonly #bySubtype = new Map<string, Person>();
  #any: Person | undefined;

  note(person: Person, subtype: string): void {
    this.#bySubtype.set(subtype, person);
    this.#any = person;
  }

  find(subtype: string): Person | undefined {
    return this.#bySubtype.get(subtype) ?? this.#any;
  }
}

class People {
  readonly #recent = new Map<string, Recent>();

  note(key: string, person: Person, subtype: string): void {
    let recent = this.#recent.get(key);
    if (recent === undefined) this.#recent.set(key, (recent = new Recent()));
    recent.note(person, subtype);
  }

  find(keys: readonly string[], subtype: string): Person | undefined {
    for (const key of keys) {
      const found = this.#recent.get(key)?.find(subtype);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

interface Parsed {
  readonly mention: NameMention;
  readonly subtype: string;
  words: NameWord[];
}

/** One for each mention, in the same order. */
export function linkNames(mentions: readonly NameMention[], text: string, lexicons: Lexicons): LinkedName[] {
  const parsed = mentions.map((mention): Parsed => ({
    mention, subtype: mention.subtype ?? 'OTHER', words: parseName(text.slice(mention.span.start, mention.span.end)),
  }));
  const people = new People();
  const persons = new Map<Parsed, Person>();
  // Full names of the whole document first, so that a surname may stand before the full name.
  for (const pass of [hasFullGiven, hasInitialGiven, () => true]) {
    for (const one of parsed) {
      if (!persons.has(one) && pass(one)) persons.set(one, link(one, { people, text, lexicons }));
      else if (persons.has(one)) register(people, persons.get(one) as Person, one);
    }
  }
  return parsed.map((one) => ({ person: persons.get(one) as Person, words: one.words }));
}

const hasRole = ({ words }: Parsed, role: NameRole): boolean => words.some((word) => word.role === role);
const hasFullGiven = (one: Parsed): boolean => hasRole(one, 'given') && hasRole(one, 'surname');
const hasInitialGiven = (one: Parsed): boolean => hasRole(one, 'given-initial') && hasRole(one, 'surname');

interface Around {
  readonly people: People;
  readonly text: string;
  readonly lexicons: Lexicons;
}

function link(one: Parsed, around: Around): Person {
  if (one.subtype === 'USERNAME') return personOf(one, around);
  one.words = one.words.map((word) => (word.role === 'initials' || word.role === 'lone' ? settled(word, one, around) : word));
  const known = around.people.find(lookupKeys(one), one.subtype);
  const person = known === undefined || isOtherSex(one, known, around.text) ? personOf(one, around) : known;
  add(person.givens, one.words.filter((word) => word.role === 'given'));
  add(person.surnames, one.words.filter((word) => word.role === 'surname'));
  if (person.gender === 'u') person.gender = genderOf(one, person, around);
  register(around.people, person, one);
  return person;
}

function add(list: string[], words: readonly NameWord[]): void {
  for (const { norm } of words) if (!list.includes(norm) && list.length < 8) list.push(norm);
}

function personOf(one: Parsed, around: Around): Person {
  const key = one.words.map((word) => `${word.role === 'surname' ? 's' : 'g'}:${word.norm}`).sort().join(' ') || `t:${around.text.slice(one.mention.span.start, one.mention.span.end).toLowerCase()}`;
  return { key: `${one.subtype === 'USERNAME' ? 'user ' : ''}${key}`, givens: [], surnames: [], gender: 'u' };
}

/** What a name alone is: the part of a known name, else what stands before it and the lexicons say. */
function settled(word: NameWord, one: Parsed, { people, text, lexicons }: Around): NameWord {
  const { norm } = word;
  if (people.find([`surname ${norm}`], one.subtype) !== undefined) return { ...word, role: 'surname' };
  const asGiven = [`given ${norm}`, ...fullNamesOf(norm).map((full) => `given ${full}`), `shortened ${norm}`];
  if (people.find(asGiven, one.subtype) !== undefined) return { ...word, role: 'given' };
  if (word.role === 'initials' && (norm.length === 1 || people.find([`initials ${norm}`], one.subtype) !== undefined)) return { ...word, role: norm.length === 1 ? 'given-initial' : 'initials' };
  const gazetteer = gazetteerOf(lexicons);
  const given = gazetteer.given(norm)?.frequency ?? 0;
  const surname = gazetteer.surname(norm)?.frequency ?? 0;
  if (word.role === 'initials' && given === 0 && surname === 0) return word;
  const { start } = one.mention.span;
  const titled = TITLE_BEFORE.test(text.slice(Math.max(0, start - 12), start));
  return { ...word, role: titled || isMoreSurname(given, surname, one.subtype) ? 'surname' : 'given' };
}

/** Ten times as many bearers, in the lexicons' decibels. */
const FAR_MORE = 10;

/** Notes call clinicians by surname and relatives by given name; patients by either. */
function isMoreSurname(given: number, surname: number, subtype: string): boolean {
  if (subtype === 'DOCTOR') return given < surname + FAR_MORE;
  if (subtype === 'PATIENT') return given < surname;
  return given === 0 && surname > 0;
}

/** Under which keys a person with this name may be known, best first. */
function lookupKeys({ words }: Parsed): string[] {
  const of = (role: NameRole): string[] => words.filter((word) => word.role === role).map((word) => word.norm);
  const [given, initial, letters, surnameLetter] = [of('given')[0], of('given-initial')[0], of('initials')[0], of('surname-initial')[0]];
  const surname = of('surname').at(-1);
  if (surname !== undefined && given !== undefined) {
    return [`full ${given} ${surname}`, `full ${surname} ${given}`, ...fullNamesOf(given).map((full) => `full ${full} ${surname}`), `short ${given} ${surname}`];
  }
  if (surname !== undefined && initial !== undefined) return [`initial ${initial} ${surname}`];
  if (surname !== undefined) return [`surname ${surname}`];
  if (given !== undefined && surnameLetter !== undefined) return [`last ${given} ${surnameLetter}`, `given ${given}`];
  if (given !== undefined) return [`given ${given}`, ...fullNamesOf(given).map((full) => `given ${full}`), `shortened ${given}`];
  if (letters !== undefined) return [`initials ${letters}`];
  if (initial !== undefined && surnameLetter !== undefined) return [`initials ${of('given-initial').join('')}${surnameLetter}`];
  return initial === undefined ? [] : [`initials ${initial}`, `letter ${initial}`];
}

/** Makes a person known under what later mentions may look for. */
function register(people: People, person: Person, { words, subtype }: Parsed): void {
  const note = (key: string): void => people.note(key, person, subtype);
  const of = (...roles: NameRole[]): NameWord[] => words.filter((word) => roles.includes(word.role));
  const [givens, surnames] = [of('given', 'given-initial'), of('surname')];
  const first = givens[0];
  const last = surnames.at(-1);
  if (first !== undefined && last !== undefined) {
    if (first.role === 'given') {
      note(`full ${first.norm} ${last.norm}`);
      for (const full of fullNamesOf(first.norm)) note(`short ${full} ${last.norm}`);
    }
    note(`initial ${first.norm.charAt(0)} ${last.norm}`);
    note(`last ${first.norm} ${last.norm.charAt(0)}`);
    for (const letters of initialsOf(givens, surnames)) note(`initials ${letters}`);
  }
  for (const { norm } of surnames) note(`surname ${norm}`);
  for (const { norm, role } of givens) {
    if (role === 'given-initial') continue;
    note(`given ${norm}`);
    for (const full of fullNamesOf(norm)) note(`shortened ${full}`);
  }
  if (first !== undefined) note(`letter ${first.norm.charAt(0)}`);
  const letters = of('initials')[0];
  if (letters !== undefined) note(`initials ${letters.norm}`);
}

/** "Hamish Pratt-Osei" is HPO and HP; a middle name may be left out. */
function initialsOf(givens: readonly NameWord[], surnames: readonly NameWord[]): string[] {
  const letters = (words: readonly NameWord[]): string => words.map((word) => word.norm.charAt(0)).join('');
  const [g, s] = [letters(givens), letters(surnames)];
  return [...new Set([g + s, g.charAt(0) + s.charAt(0), g + s.charAt(0), g.charAt(0) + s])];
}

const NEAR = 28;
const AFTER = 70;

/** The sex that the words right before a name tell of. */
function cuedGender(at: Span, text: string): Gender {
  const before = text.slice(Math.max(0, at.start - NEAR), at.start);
  if (FEMALE_CUE.test(before)) return 'f';
  return MALE_CUE.test(before) ? 'm' : 'u';
}

/** "Mrs Young" is not the Mr Young of the full name. */
function isOtherSex({ mention }: Parsed, { gender }: Person, text: string): boolean {
  const cued = cuedGender(mention.span, text);
  return cued !== 'u' && gender !== 'u' && cued !== gender;
}

function genderOf({ mention: { span: at, subtype } }: Parsed, person: Person, { text, lexicons }: Around): Gender {
  const cued = cuedGender(at, text);
  if (cued !== 'u') return cued;
  const known = new Set(person.givens.map((given) => gazetteerOf(lexicons).given(given)?.gender).filter((gender) => gender === 'f' || gender === 'm'));
  // "Jean-Luc": given names of both sexes tell nothing.
  const [only] = known;
  if (known.size === 1 && only !== undefined) return only;
  if (subtype !== 'PATIENT') return 'u';
  const after = text.slice(at.end, at.end + AFTER);
  const [female, male] = [FEMALE_AFTER.test(after), MALE_AFTER.test(after)];
  return female === male ? 'u' : female ? 'f' : 'm';
}
