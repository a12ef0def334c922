/**
 * The engine's conventions, held up to what a model marked as personal data. In: a range and its type. Out: the range as the conventions
 * want it, or undefined where they say that this is none: titles, credentials and a possessive 's stay outside names, times of day
 * outside dates, ages count from 90, and a bare number of four digits is a time or a count before it is a telephone or a place.
 */
import type { PhiSubtype, PhiType } from '../document/annotation.ts';
import { span, type Span } from '../document/span.ts';
import { ageOf } from '../deid/ages.ts';
import { isCredential } from '../gazetteer/name-parts.ts';
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
// After a date: hit " 0410", " at 14:30", ", 2.30 pm"; miss " 2024", ".2024".
const TIME_AFTER = /[\s,@]\s?(?:at )?(?:[01]?\d|2[0-3])(?:[:.][0-5]\d|[0-5]\d(?:h|hrs)?)(?:\s?[ap]\.?m\.?)?$/i;

export function keptToConventions(text: string, at: Span, { type, subtype }: { readonly type: PhiType; readonly subtype?: PhiSubtype | undefined }): Span | undefined {
  const words = text.slice(at.start, at.end);
  switch (type) {
    case 'NAME': return subtype === 'USERNAME' ? at : nameAlone(text, at);
    case 'AGE': return isYoung(words) ? undefined : at;
    case 'DATE': return dateAlone(words, at);
    case 'CONTACT': case 'LOCATION': return BARE_NUMBER.test(words) ? undefined : at;
    case 'ID': return TRIAL.test(words) ? undefined : at;
    case 'PROFESSION': return at;
  }
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
