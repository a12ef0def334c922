/** Puts invented values of the same kind and form in place of what identifies. */
import { ageOf } from '../../ages.ts';
import { shiftDate, type DateShift } from '../../dates/shift-date.ts';
import { numberInWords } from '../../dates/number-words.ts';
import { inCaseOf } from '../../dates/write-date.ts';
import type { DeidContext, Mention } from '../../mention.ts';
import { actionOf } from '../../policies.ts';
import { SurrogateBook } from '../../surrogates/book.ts';
import { emailSurrogate, ipSurrogate, phoneSurrogate, urlSurrogate, type NameFinder } from '../../surrogates/contact-surrogate.ts';
import { Draw } from '../../surrogates/draw.ts';
import { idSurrogate } from '../../surrogates/id-surrogate.ts';
import { handleSurrogate, nameSurrogate } from '../../surrogates/name-surrogate.ts';
import { placeSurrogate } from '../../surrogates/place-surrogate.ts';
import { likeCase } from '../../surrogates/letter-case.ts';
import { JOBS, startsWithVowel } from '../../surrogates/words/professions.ts';
import { defineOperator } from '../define.ts';

/**
 * Days a document's dates move by, either way. At least half a season, so that months, seasons and
 * holidays change too; short of a year by as much, so that they do not come round again; never a
 * multiple of 7, so that weekdays change.
 */
const LEAST_DAYS = 46;
const MOST_DAYS = 318;

export function dateOffset(seed: string, documentId: string): number {
  const draw = new Draw(seed, 'date offset', documentId);
  let days = draw.between(LEAST_DAYS, MOST_DAYS);
  while (days % 7 === 0) days = draw.between(LEAST_DAYS, MOST_DAYS);
  return draw.below(2) === 0 ? days : -days;
}

interface Making {
  readonly book: SurrogateBook;
  readonly shift: DateShift;
  readonly findName: NameFinder;
  readonly context: DeidContext;
}

function surrogateOf(mention: Mention, making: Making): string {
  const { book, context } = making;
  switch (mention.type) {
    case 'NAME': return nameOf(mention, making);
    case 'DATE': return dateOf(mention, making);
    case 'AGE': return ageLike(book, mention.text);
    case 'LOCATION': return placeSurrogate(book, mention.text, mention.subtype, actionOf(context.policy, 'LOCATION', 'STATE') !== 'remove');
    case 'PROFESSION': return jobOf(book, mention.text);
    case 'CONTACT': return contactOf(mention, making);
    case 'ID': return idSurrogate(book, mention.text, mention.subtype);
  }
}

function nameOf(mention: Mention, { book, findName }: Making): string {
  if (mention.name === undefined || mention.subtype === 'USERNAME') return handleSurrogate(book, mention.text, findName);
  const made = nameSurrogate(book, mention.text, mention.name);
  return made === mention.text ? handleSurrogate(book, mention.text, findName) : made;
}

/** A date that cannot be read is tagged: a wrong surrogate would look like a right one. */
function dateOf({ text, number }: Mention, { shift, context }: Making): string {
  const read = context.readDate(text);
  const made = read === null ? text : shiftDate(read, shift);
  return made === text ? `[DATE-${number}]` : made;
}

/** Ages from 90 up stay in that class; others move by up to four years. */
function ageLike(book: SurrogateBook, text: string): string {
  const age = ageOf(text);
  if (age === null) return '90+';
  const made = book.for('age', String(age), (draw) => String(age >= 90 ? draw.between(90, 99) : Math.max(1, age + draw.pick([-4, -3, -2, -1, 1, 2, 3, 4]))), (one) => one !== String(age));
  if (/\d/.test(text)) return text.replace(/\d{1,3}/, made);
  return /^[a-z]+(?:[- ][a-z]+)?$/i.test(text) && age < 100 && !/ties$|arian$/i.test(text) ? inCaseOf(text, numberInWords(Number(made), text.includes(' ') ? ' ' : '-')) : '90+';
}

function jobOf(book: SurrogateBook, text: string): string {
  const plural = /[^s]s$/.test(text);
  const made = book.for('job', text.toLowerCase(), (draw) => draw.pick(JOBS), (job) => startsWithVowel(job) === startsWithVowel(text));
  const cased = text === text.toUpperCase() ? made.toUpperCase() : likeCase(text.charAt(0), made);
  return plural ? `${cased}s` : cased;
}

function contactOf({ text, subtype }: Mention, { book, findName }: Making): string {
  switch (subtype) {
    case 'EMAIL': return emailSurrogate(book, text, findName);
    case 'URL': return urlSurrogate(book, text);
    case 'IPADDRESS': return ipSurrogate(book, text);
    default: return phoneSurrogate(book, text);
  }
}

/** Names of the document, so that an e-mail address follows the surrogates of its owner. */
function nameFinder({ mentions }: DeidContext): NameFinder {
  const known = new Map<string, ReturnType<NameFinder>>();
  for (const { name } of mentions) {
    if (name === undefined) continue;
    for (const given of name.person.givens) known.set(given, { part: 'given', gender: name.person.gender });
    for (const surname of name.person.surnames) known.set(surname, { part: 'surname', gender: 'u' });
  }
  return (norm) => known.get(norm);
}

export const surrogate = defineOperator({
  id: 'surrogate',
  title: 'Surrogates',
  description: 'Invented values of the same kind, gender and form, the same for the same person or number. All dates move by one secret number of days, which keeps intervals.',
  prepare(context) {
    const making: Making = {
      context,
      book: new SurrogateBook(context.seed, context.mentions.map((mention) => mention.text)),
      shift: { offsetDays: dateOffset(context.seed, context.documentId), baseYear: context.baseYear },
      findName: nameFinder(context),
    };
    return (mention) => ({ text: surrogateOf(mention, making) });
  },
});
