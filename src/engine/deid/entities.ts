/**
 * Gives every target its entity and number. In: disjoint targets in text order. Out: mentions; equal
 * keys of one type share a number, counted by first mention, after the tags that already stand in the text.
 */
import type { PhiType } from '../document/annotation.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { DateReader } from './dates/date-reader.ts';
import type { DateRead } from './dates/read-date.ts';
import type { Mention, Target } from './mention.ts';
import { linkNames } from './names/link-names.ts';
import { showsYear, type Policy } from './policies.ts';
import { findOwnTags } from './selection/own-tags.ts';
import { shownYear } from './years.ts';

export interface DocumentFacts {
  readonly text: string;
  readonly policy: Policy;
  readonly lexicons: Lexicons;
  readonly readDate: DateReader;
  readonly latestYear: number;
}

export function mentionsOf(targets: readonly Target[], facts: DocumentFacts): Mention[] {
  const named = targets.filter((target) => target.type === 'NAME');
  const names = new Map(linkNames(named, facts.text, facts.lexicons).map((name, i) => [named[i], name]));
  const highest = new Map(findOwnTags(facts.text).highest);
  const numbers = new Map<string, number>();
  return targets.map((target) => {
    const text = facts.text.slice(target.span.start, target.span.end);
    const name = names.get(target);
    const date = target.type === 'DATE' ? facts.readDate(text) : null;
    const year = showsYear(facts.policy) ? shownYear(date, facts.latestYear) : undefined;
    const key = name?.person.key ?? keyOf(target, text, date);
    return {
      ...target, text, key, number: numberOf(`${target.type} ${key}`, target.type, { numbers, highest }),
      ...(year === undefined ? {} : { year }), ...(name === undefined ? {} : { name }),
    };
  });
}

function numberOf(key: string, type: PhiType, { numbers, highest }: { numbers: Map<string, number>; highest: Map<PhiType, number> }): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = (highest.get(type) ?? 0) + 1;
  numbers.set(key, number);
  highest.set(type, number);
  return number;
}

const squeezed = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

function keyOf(target: Target, text: string, date: DateRead | null): string {
  switch (target.type) {
    case 'DATE': return date === null ? squeezed(text) : dateKey(date);
    case 'ID': return text.toUpperCase().replace(/[^A-Z0-9]/g, '') || squeezed(text);
    case 'CONTACT': return target.subtype === 'PHONE' || target.subtype === 'FAX' ? phoneKey(text) : squeezed(text);
    default: return squeezed(text);
  }
}

/** "02/01/24" and "1 Feb 2024" are one; weekday names beside a day do not count. */
function dateKey({ pieces, points }: DateRead): string {
  const dated = points.filter(({ precision }) => precision !== 'weekday');
  return (dated.length > 0 ? dated : points).map(({ precision, year, month, day, at }) => {
    const name = at.name === undefined ? undefined : pieces[at.name];
    return [precision, year, month, day, name?.holiday?.names[0] ?? (name !== undefined && precision !== 'day' ? name.value : '')].join(' ');
  }).join('; ');
}

/** The last ten digits at most: with and without a country code is one number. */
function phoneKey(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? squeezed(text) : digits.slice(-10);
}
