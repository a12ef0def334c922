/** Numbers, doses, frequencies, dates and times of a claim against those of the source. */
import { daysBetween, sameDate, sameTime } from './dates.ts';
import type { Finding } from './finding.ts';
import { sameFrequency, type FrequencyFact } from './frequencies.ts';
import { ownersOf, sameOwner, type Owner } from './owners.ts';
import { sameQuantity, type QuantityFact } from './quantities.ts';
import { ABSENT, type SentenceFacts, type TermFound } from './read-sentence.ts';
import type { Owned, Support } from './support.ts';

const HOURS_IN_MONTH = 730.5;
const DOSED = new Set(['mass', 'volume', 'unit', 'amount', 'equivalent', 'mass/volume', 'mass/mass']);

/** Whether a number of the claim that belongs to a test is one of the source. */
export function hasKnownValue(claim: SentenceFacts, support: Support, found: TermFound): boolean {
  const owners = ownersOf(claim, claim.quantities);
  return claim.quantities.some((quantity, i) => {
    const near = quantity.first > found.last ? quantity.first - found.last <= 6 : found.first - quantity.last <= 6;
    return near && sameOwner(owners[i], { kind: 'test', keys: found.terms.flatMap((term) => term.keys.map(({ key }) => key)) }) && support.quantities.some(({ fact }) => sameQuantity(quantity, fact));
  });
}

export function compareValues(claim: SentenceFacts, support: Support): Finding[] {
  return [...compareQuantities(claim, support), ...compareFrequencies(claim, support), ...compareDates(claim, support), ...compareLabels(claim, support)];
}

/** The 2 of "type 2 diabetes" is the name's. */
const isInTerm = (claim: SentenceFacts, { first, last, dimension }: QuantityFact): boolean =>
  dimension === '' && claim.terms.some((term) => term.first < first && last < term.last);

const wordsAt = (claim: SentenceFacts, first: number, last: number): string => claim.tokens.slice(first, last + 1).map((token) => token.text).join(' ');

/** A name of the source with another number: "type 1" where it has type 2, "GAD-2" where it has GAD-7. */
function compareLabels(claim: SentenceFacts, support: Support): Finding[] {
  return claim.labels.flatMap(({ name, number, first, last }) => {
    if (claim.dates.some((date) => date.start <= (claim.tokens[first]?.start ?? 0) && (claim.tokens[last]?.end ?? 0) <= date.end)) return [];
    const alike = support.sentences.flatMap(({ facts }) => facts.labels.filter((label) => label.name === name));
    const written = name === '' || alike.length > 0;
    if (!written || alike.some((label) => label.number === number)) return [];
    const elsewhere = support.quantities.some(({ fact }) => String(fact.raw) === number) || support.sentences.some(({ facts }) => facts.tokens.slice(facts.from, facts.to).some((token) => token.text === number));
    return elsewhere ? [] : [{ kind: 'number', contradicts: true, found: wordsAt(claim, first, last), ...(alike[0] === undefined ? {} : { expected: `${name} ${alike[0].number}` }) }];
  });
}

function compareQuantities(claim: SentenceFacts, support: Support): Finding[] {
  const owners = ownersOf(claim, claim.quantities);
  return claim.quantities.flatMap((quantity, i) => {
    // "one" and "a" count nothing unless a unit follows.
    if (quantity.soft === true || (quantity.inWords && quantity.raw <= 1 && quantity.dimension === '') || isInTerm(claim, quantity)) return [];
    const isPer = /^(?:in|per|every|over|within|any)$/.test(claim.tokens[quantity.first - 1]?.norm ?? '');
    const finding = checkQuantity(quantity, owners[i], support, isPer);
    return finding === undefined ? [] : [{ ...finding, found: wordsAt(claim, quantity.first, quantity.last) }];
  });
}

function checkQuantity(claim: QuantityFact, owner: Owner | undefined, support: Support, isPer: boolean): Omit<Finding, 'found'> | undefined {
  const equal = support.quantities.filter(({ fact, sentence }) => sameQuantity(claim, fact, support.source.sentence(sentence).facts.quantities));
  if (equal.length === 0) return isSaidOtherwise(claim, support, isPer) ? undefined : missing(claim, owner, support);
  const own = support.quantities.filter((one) => sameOwner(owner, one.owner) && one.fact.dimension === claim.dimension);
  const others = equal.every((one) => one.owner !== undefined && !sameOwner(owner, one.owner));
  const mustBeOwn = owner?.kind === 'drug' ? DOSED.has(claim.dimension) : others;
  if (own.length > 0 && mustBeOwn && !own.some(({ fact }) => sameQuantity(claim, fact))) {
    return { kind: owner?.kind === 'drug' ? 'dose' : 'number', contradicts: true, expected: show(own) };
  }
  for (const { sentence } of equal.slice(0, 3)) support.hit(sentence, 2);
  return undefined;
}

const show = (values: readonly Owned<QuantityFact>[]): string => [...new Set(values.map(({ fact }) => String(fact.raw)))].slice(0, 4).join(', ');

function missing(claim: QuantityFact, owner: Owner | undefined, support: Support): Omit<Finding, 'found'> {
  const sameDigits = support.quantities.filter(({ fact }) => fact.raw === claim.raw);
  if (sameDigits.length > 0 && claim.dimension !== '') return { kind: 'unit', contradicts: true };
  const alike = support.quantities.filter(({ fact }) => fact.dimension === claim.dimension);
  const isDose = owner?.kind === 'drug' && DOSED.has(claim.dimension);
  return { kind: isDose ? 'dose' : 'number', contradicts: alike.length > 0, ...(alike.length === 0 ? {} : { expected: show(alike) }) };
}

/** The same in another form: a year of a date, a frequency, days between two dates, both halves of "2/52". */
function isSaidOtherwise(claim: QuantityFact, support: Support, isPer: boolean): boolean {
  if (claim.dimension === '' && claim.raw >= 1900 && claim.raw <= 2100 && support.dates.some(({ fact }) => fact.year === claim.raw)) return true;
  // "in 12 months" for "yearly"; a day or less is a frequency only after "in" or "per", which the caller knows.
  const hours = hoursOf(claim);
  if (hours !== undefined && (hours >= 168 || isPer) && support.frequencies.some(({ fact }) => Math.abs(fact.low - hours) <= 0.01 * hours && fact.low === fact.high)) return true;
  if (claim.dimension === 'time' && claim.value % 24 === 0) {
    const dates = support.dates.slice(0, 12).map(({ fact }) => fact);
    return dates.some((a, i) => dates.slice(i + 1).some((b) => daysBetween(a, b) === claim.value / 24));
  }
  return claim.dimension === 'months' && support.quantities.some(({ fact }) => fact.dimension === 'time' && Math.abs(fact.value / HOURS_IN_MONTH - claim.value) < 0.02 * claim.value);
}

function hoursOf({ dimension, value }: QuantityFact): number | undefined {
  if (dimension === 'time') return value;
  return dimension === 'months' ? value * HOURS_IN_MONTH : undefined;
}

function compareFrequencies(claim: SentenceFacts, support: Support): Finding[] {
  const owners = ownersOf(claim, claim.frequencies);
  return claim.frequencies.flatMap((frequency, i) => {
    if (((claim.flags[frequency.first - claim.from] as number) & ABSENT) !== 0) return [];
    const problem = checkFrequency(frequency, owners[i], support);
    return problem === undefined ? [] : [{ ...problem, found: wordsAt(claim, frequency.first, frequency.last) }];
  });
}

function checkFrequency(claim: FrequencyFact, owner: Owner | undefined, support: Support): Omit<Finding, 'found'> | undefined {
  const stated = support.frequencies.filter((one) => !isDenied(one, support));
  // "With breakfast", said of one drug, makes nothing else daily.
  const equal = stated.filter((one) => sameFrequency(claim, one.fact) && !(one.fact.soft && !claim.soft && one.owner?.kind === 'drug' && !sameOwner(owner, one.owner)));
  if (equal.length === 0 && (owner?.kind !== 'drug' || claim.isChange === true || (claim.counted?.period ?? 0) > 100) && isCountedApart(claim, support)) return undefined;
  const own = owner?.kind === 'drug' ? stated.filter((one) => sameOwner(owner, one.owner)) : [];
  if (own.length > 0 && !own.some(({ fact }) => sameFrequency(claim, fact))) {
    return claim.soft ? undefined : { kind: 'frequency', contradicts: true };
  }
  for (const { sentence } of equal.slice(0, 3)) support.hit(sentence, 2);
  if (equal.length > 0 || claim.soft) return undefined;
  const asLength = support.quantities.some(({ fact }) => hoursOf(fact) !== undefined && sameFrequency(claim, { low: hoursOf(fact) as number, high: hoursOf(fact) as number }));
  if (asLength) return undefined;
  return { kind: 'frequency', contradicts: support.frequencies.some(({ fact }) => !fact.soft) };
}

/** "6 attacks/month" for "six times a month"; a pulse of 38 for "38 times a minute"; both ends of a change. */
function isCountedApart({ low, high, counted, isChange }: FrequencyFact, support: Support): boolean {
  const has = (hours: number): boolean => support.frequencies.some(({ fact }) => sameFrequency(fact, { low: hours, high: hours }));
  if (isChange === true) return has(low) && has(high);
  if (counted === undefined) return false;
  const hasNumber = (value: number): boolean => support.quantities.some(({ fact }) => fact.raw === value);
  return hasNumber(counted.low) && hasNumber(counted.high) && (counted.period < 0.5 || has(counted.period));
}

/** "Not to take daily" says nothing for "daily". */
function isDenied({ fact, sentence }: Owned<FrequencyFact>, support: Support): boolean {
  const { facts } = support.source.sentence(sentence);
  return ((facts.flags[fact.first - facts.from] as number) & ABSENT) !== 0;
}

function compareDates(claim: SentenceFacts, support: Support): Finding[] {
  const out: Finding[] = [];
  for (const date of claim.dates) {
    const equal = support.dates.filter(({ fact }) => sameDate(date, fact));
    for (const { sentence } of equal.slice(0, 3)) support.hit(sentence, 2);
    const mayBe = support.sentences.some(({ facts }) => facts.maybeDates.some((fact) => sameDate(date, fact)));
    if (equal.length === 0 && !mayBe) out.push({ kind: 'date', contradicts: support.dates.length > 0, found: dateName(date) });
  }
  for (const time of claim.times) {
    const known = support.times.some(({ fact }) => sameTime(time, fact)) || support.quantities.some(({ fact }) => fact.dimension === '' && (fact.raw === militaryTime(time.minutes) || (!time.exact && fact.raw * 60 === time.minutes % 720)));
    if (!known) out.push({ kind: 'number', contradicts: support.times.length > 0 });
  }
  return out;
}

/** 0400 is read as the number 400. */
const militaryTime = (minutes: number): number => Math.floor(minutes / 60) * 100 + (minutes % 60);

const dateName = ({ day, month, year }: { day?: number; month?: number; year?: number }): string => [day, month, year].filter((part) => part !== undefined).join('/');
