/**
 * The engine's conventions, held up to what a model marked as personal data. In: a range and its type. Out: the range as the conventions
 * want it, or undefined where they say that this is none: titles, credentials and a possessive 's stay outside names, times of day
 * outside dates, and no date is cut out of a longer number; ages count from 90; a bare number of four digits is a time or a count before
 * it is a telephone or a place, and fewer than seven digits are a telephone only where it says so; operating rooms, classes and national bodies are no places.
 */
import type { PhiSubtype, PhiType } from '../document/annotation.ts';
import { span, type Span } from '../document/span.ts';
import { ageOf } from '../deid/ages.ts';
import { isCredential } from '../gazetteer/name-parts.ts';
import { isNational } from '../gazetteer/national-bodies.ts';
import { CARE_TITLES, CIVIL_TITLES } from '../gazetteer/name-words.ts';
import { tokenise, type Token } from '../text/tokenise.ts';

/** HIPAA 45 CFR 164.514(b)(2)(i)(C): ages over 89. */
const LEAST_AGE = 90;
// A trial's number in a public register tells nothing of one person. Hit "NCT04400000"; miss "NCT 4471".
const TRIAL = /^(?:NCT\d{8}|ISRCTN\d{8})$/;
const BARE_NUMBER = /^\d{1,4}$/;
// Hit "3/12", "14-28", "6.3"; miss "3/12/24", "5 May".
const PAIR = /^(\d{1,3})([./-])(\d{1,3})$/;
/** Twelfths of a year, weeks and days, as British notes write lengths of time. */
const LENGTHS: ReadonlySet<number> = new Set([12, 52, 7]);
const YEAR = /^(?:19|20)\d\d$/;
// After a number that goes on: hit ".1", "/82", ",200"; miss ". ", ",9/8", ", 2024".
const GOES_ON = /^(?:[./]\d|,\d{3}(?!\d))/;
const GOES_BEFORE = /\d[./]$/;
const OF_NUMBER = /[\d./]/;
const NUMBER_REACH = 12;
const DATE_OF_THREE = /^\d{1,4}[./]\d{1,2}[./]\d{2,4}\.?$/;
// Two times of day: hit "1900-0700", "0715 - 1945"; miss "5076-4510", "2315-0712".
const SHIFT = /^(?:[01]\d|2[0-3])[0-5][05]\s?[-–]\s?(?:[01]\d|2[0-4])[0-5][05]$/;
const SHORTEST_PHONE = 7;
// Just before a short telephone number. Hit "ext ", "bleep: ", "(X ", "pgr #"; miss "lead ", "text ".
const SAYS_PHONE = /(?:\b(?:ext|extn|extension|pager|pgr|pg|page|beeper|bleep|blp|tel|telephone|phone|ph|call|cb|callback|mob|mobile|cell|fax|voicemail|vm|dect|spectralink|vocera|line|desk|dial|internal|short ?code)[\s.:#-]{1,4}|[x#][\s.:#-]{0,4})$/i;
// Where operations are done, of which every hospital has some. Hit "OR 2", "OR suite 11", "Theatre 3", "cath lab 2"; miss "OR Portland 2".
const OPERATING_ROOM = /^(?:(?:main )?OR(?: (?:suite|room|rm))?|operating (?:room|theat(?:re|er))|(?:main |day |obs(?:tetric)? )?theat(?:re|er)s?|cath(?:eter)? lab|endoscopy (?:room|suite))[ #]{0,2}\d{1,2}[A-Z]?$/i;
// A place in a classification. Hit "Zone II", "stage 2", "Grade 3b"; miss "Zone Street", "Unit 2".
const CLASS = /^(?:zone|stage|grade|class|type|phase|category|group|arm|cycle|step|score|station|level) (?:[IVX]{1,4}|\d{1,2})[a-c]?$/i;
// A number over 89 that may be somebody's age. Before it: hit ", ", "(", "at ", "now ", "/ "; miss "-> ", "to ", "says ". After it: hit " past", "y", " F"; miss " mmHg".
const BEFORE_AGE = /(?:[,(/]|\b(?:at|now|aged?|turn(?:s|ed|ing)|nearly|almost|about|over|past|of|is|was|reached|lived to|until))\s{0,3}$/i;
const NAME_BEFORE = /\p{Lu}\p{Ll}+\s{1,3}$/u;
const AFTER_AGE = /^[ -]?(?:y(?:o|rs?|ears?)?\b|past\b|plus\b|[MF]\b)/;
// Genus and species: hit "C. diff", "E. coli"; miss "C. Diff", "c. diff".
const SPECIES = /^\p{Lu}\.\s?\p{Ll}{3,}$/u;
// After a date: hit " 0410", " at 14:30", ", 2.30 pm"; miss " 2024", ".2024".
const TIME_AFTER = /[\s,@]\s?(?:at )?(?:[01]?\d|2[0-3])(?:[:.][0-5]\d|[0-5]\d(?:h|hrs)?)(?:\s?[ap]\.?m\.?)?$/i;

export function keptToConventions(text: string, at: Span, { type, subtype }: { readonly type: PhiType; readonly subtype?: PhiSubtype | undefined }): Span | undefined {
  const words = text.slice(at.start, at.end);
  switch (type) {
    case 'NAME': return subtype === 'USERNAME' ? at : SPECIES.test(words) ? undefined : nameAlone(text, at);
    case 'AGE': return isYoung(words) || isCutOut(text, at) || (BARE_NUMBER.test(words) && !isSaidOfPerson(text, at)) ? undefined : at;
    case 'DATE': return isCutOut(text, at) ? undefined : dateAlone(words, at);
    case 'CONTACT': return BARE_NUMBER.test(words) || SHIFT.test(words) || isShort(text, at) ? undefined : at;
    case 'LOCATION': return BARE_NUMBER.test(words) || OPERATING_ROOM.test(words) || CLASS.test(words) || isNational(words) ? undefined : at;
    case 'ID': return TRIAL.test(words) ? undefined : at;
    case 'PROFESSION': return at;
  }
}

/** "5.1/9.9/7" of "5.1/9.9/7.8", "1" of "1,200": the number goes on, so that this is none by itself; but for a part of a whole date. */
function isCutOut(text: string, { start, end }: Span): boolean {
  const goesOn = /\d/.test(text.charAt(end - 1)) && GOES_ON.test(text.slice(end, end + NUMBER_REACH));
  const goesBefore = /\d/.test(text.charAt(start)) && GOES_BEFORE.test(text.slice(Math.max(0, start - 2), start));
  return (goesOn || goesBefore) && !DATE_OF_THREE.test(numberAround(text, start, end));
}

function numberAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > start - NUMBER_REACH && OF_NUMBER.test(text.charAt(from - 1))) from -= 1;
  while (to < end + NUMBER_REACH && OF_NUMBER.test(text.charAt(to))) to += 1;
  return text.slice(from, to);
}

/** A bare number is an age where a name, a comma or "at" stands before it, or a year after it. */
function isSaidOfPerson(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return BEFORE_AGE.test(before) || NAME_BEFORE.test(before) || AFTER_AGE.test(text.slice(end, end + 8));
}

/** Digits alone, too few for a telephone number, and nothing before them says that it is one. */
function isShort(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return !/[^\d\s()+.-]/.test(words) && (words.match(/\d/g)?.length ?? 0) < SHORTEST_PHONE && !SAYS_PHONE.test(text.slice(Math.max(0, start - 24), start));
}

/** Two bare numbers that are a length of time (3/12, 3/52, 10/7), or that no day and month can be (14/28). */
function isNoDay(words: string): boolean {
  const pair = PAIR.exec(words);
  if (pair === null) return false;
  const [a, b] = [Number(pair[1]), Number(pair[3])];
  const isDay = a > 0 && b > 0 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
  return !isDay || (pair[2] === '/' && LENGTHS.has(b));
}

function isYoung(words: string): boolean {
  const age = ageOf(words);
  return age !== null && age < LEAST_AGE;
}

function dateAlone(words: string, at: Span): Span | undefined {
  if (isNoDay(words)) return undefined;
  if (BARE_NUMBER.test(words)) return YEAR.test(words) ? at : undefined;
  const time = TIME_AFTER.exec(words);
  const isYear = time !== null && YEAR.test(time[0].trim());
  return time === null || isYear || time.index === 0 ? at : span(at.start, at.start + time.index);
}

const LONG_WORD = 4;

/** The names in what was marked as one over a sentence's end: "oyelaran" and "Hoyer" of "oyelaran. Hoyer". */
export function apartAtSentences(text: string, at: Span): Span[] {
  const tokens = tokenise(text, at);
  const stops = tokens.flatMap((_, i) => (endsSentence(tokens, i) ? [i] : []));
  const ends = [...stops.map((i) => (tokens[i] as Token).start), at.end];
  return [at.start, ...stops.map((i) => (tokens[i + 1] as Token).start)].map((start, i) => span(start, ends[i] as number));
}

/** A stop after a longer word, and before another: not in "Prof. May", "Wm. May", "J. May". */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [before, stop, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (stop.text !== '.' || before === undefined || after === undefined) return false;
  return before.end === stop.start && after.start > stop.end && before.text.length >= LONG_WORD && !isTitle(before);
}

const isTitle = ({ norm }: Token): boolean => CARE_TITLES.has(norm.replaceAll('.', '')) || CIVIL_TITLES.has(norm.replaceAll('.', ''));
const isMark = ({ kind, text }: Token): boolean => kind === 'symbol' && text !== ')' && text !== '"';

/** "Anna Foley" of "Dr. Anna Foley's" and of "Anna Foley, MD"; undefined where nothing is left. */
function nameAlone(text: string, at: Span): Span | undefined {
  const tokens = tokenise(text, at);
  let first = 0;
  while (first < tokens.length && (isTitle(tokens[first] as Token) || isMark(tokens[first] as Token))) first += 1;
  if (first === tokens.length) return undefined;
  let last = tokens.length - 1;
  const comma = tokens.findIndex(({ text: mark }, i) => i > first && mark === ',');
  while (last > first && isOutside(tokens, last, comma >= 0 && comma < last)) last -= 1;
  return span((tokens[first] as Token).start, (tokens[last] as Token).end);
}

/** A token at a name's end that is none of it. */
function isOutside(tokens: readonly Token[], at: number, afterComma: boolean): boolean {
  const token = tokens[at] as Token;
  if (token.text === '.') return !isInitialStop(tokens, at);
  return token.kind === 'possessive' || isMark(token) || (afterComma && isCredential(token)) || (isTitle(token) && token.text === token.norm);
}

/** The stop of "J." or "Jr." belongs to the name. */
function isInitialStop(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.end === tokens[at]?.start && (before.text.length === 1 || /^(?:jr|sr|st)$/.test(before.norm));
}
