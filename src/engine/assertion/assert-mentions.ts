/**
 * ConText over mentions. In: a text's tokens and sentences, and mentions in order. Out: for each
 * mention its assertion and the cue of each axis that is set. Linear in tokens and mentions.
 */
import { ASSERTED, type Assertion, type EntityType } from '../document/annotation.ts';
import { span, type Span } from '../document/span.ts';
import type { Token } from '../text/tokenise.ts';
import { yearCues } from './bare-years.ts';
import { findCues, leadingDoubt } from './context-index.ts';
import { familyScopes } from './family.ts';
import { futureCues } from './future-times.ts';
import { MAX_REACH, type ContextCategory } from './rules/types.ts';
import { scopesOf, type Scope, type SentenceTokens } from './scopes.ts';

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}
export interface MentionContext {
  readonly assertion: Assertion;
  /** The words that say so, by axis. */
  readonly cues: ReadonlyMap<ContextCategory, Span>;
  readonly sentence: Span | undefined;
}
export interface ContextInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** Year of the note, where it has one: earlier bare years are the past. */
  readonly noteYear: number | undefined;
  /** Section headers: "History of present illness:" says nothing of what stands under it. */
  readonly headers?: readonly Span[];
}

/** `mentions` sorted by start; the result is parallel to it. */
export function assertMentions(input: ContextInput, mentions: readonly Mention[]): MentionContext[] {
  const out: MentionContext[] = mentions.map(() => ({ assertion: ASSERTED, cues: new Map(), sentence: undefined }));
  let token = 0;
  let mention = 0;
  let carried: readonly Scope[] = [];
  const headerStarts = new Set<number>((input.headers ?? []).map(({ start }) => start));
  const isHeader = ({ start }: Span): boolean => headerStarts.has(start);
  for (const [index, sentence] of input.sentences.entries()) {
    while (token < input.tokens.length && (input.tokens[token] as Token).start < sentence.start) token += 1;
    const from = token;
    while (token < input.tokens.length && (input.tokens[token] as Token).start < sentence.end) token += 1;
    const first = mention;
    while (mention < mentions.length && (mentions[mention] as Mention).start < sentence.end) mention += 1;
    const here = { tokens: input.tokens, from, to: token };
    const own = mentions.slice(first, mention);
    const mayCarry = endsWithColon(input, sentence) && !isHeader(sentence);
    const next = input.sentences[index + 1];
    if (own.length === 0 && !mayCarry) {
      carried = keepsCarrying(input.text, sentence, next) ? carried : [];
      continue;
    }
    const placed = own.map((one) => placeOf(here, one));
    const scopes = sentenceScopes(here, placed, input.noteYear);
    own.forEach((one, i) => {
      const place = placed[i] as Place;
      out[first + i] = { ...contextOf(one, [...near(scopes, place), ...carried]), sentence };
    });
    if (mayCarry) carried = scopes.filter((scope) => scope.last >= here.to - 2 && scope.rule.direction !== 'backward' && speaksOfProblems(scope));
    else if (!keepsCarrying(input.text, sentence, next)) carried = [];
  }
  return out;
}

interface Place {
  /** Token indexes, inclusive. */
  readonly first: number;
  readonly last: number;
}

function placeOf({ tokens, from, to }: SentenceTokens, mention: Mention): Place {
  const first = firstTokenEndingAfter(tokens, from, to, mention.start);
  let last = first;
  while (last + 1 < to && (tokens[last + 1] as Token).start < mention.end) last += 1;
  return { first, last };
}

function firstTokenEndingAfter(tokens: readonly Token[], from: number, to: number, offset: number): number {
  let low = from;
  let high = Math.max(from, to - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** All scopes of a sentence, sorted by first token. */
export function sentenceScopes(sentence: SentenceTokens, places: readonly Place[], noteYear: number | undefined): Scope[] {
  const inside = new Set<number>();
  for (const { first, last } of places) for (let i = first; i <= last; i += 1) inside.add(i);
  const cues = findCues(sentence.tokens, sentence.from, sentence.to, (i) => inside.has(i));
  const doubt = leadingDoubt(sentence.tokens, sentence.from);
  const all = [...(doubt === undefined ? [] : [doubt]), ...cues, ...yearCues(sentence, noteYear), ...futureCues(sentence)];
  return [...scopesOf(sentence, all), ...familyScopes(sentence)].sort((a, b) => a.first - b.first);
}

/** The scopes that may reach a place: no scope is longer than {@link MAX_REACH}. */
function near(scopes: readonly Scope[], place: Place): Scope[] {
  let low = 0;
  let high = scopes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scopes[middle] as Scope).first < place.first - MAX_REACH) low = middle + 1;
    else high = middle;
  }
  const out: Scope[] = [];
  for (let i = low; i < scopes.length; i += 1) {
    const scope = scopes[i] as Scope;
    if (scope.first > place.last) break;
    if (scope.last >= place.first) out.push(scope);
  }
  return out;
}

function contextOf(mention: Mention, scopes: readonly Scope[]): Pick<MentionContext, 'assertion' | 'cues'> {
  const cues = new Map<ContextCategory, Span>();
  for (const { category, rule, cue } of scopes) {
    if (rule.targets !== undefined && !rule.targets.includes(mention.type)) continue;
    if (!cues.has(category)) cues.set(category, span(cue.start, cue.end));
  }
  return { assertion: assertionOf(cues), cues };
}

/** What is absent is neither doubtful nor over nor still to come. */
export function assertionOf(cues: Map<ContextCategory, Span>): Assertion {
  if (cues.has('negated')) for (const axis of ['uncertain', 'historical', 'hypothetical'] as const) cues.delete(axis);
  // A relative's condition is the relative's, whenever it was.
  if (cues.has('family')) cues.delete('historical');
  return {
    negated: cues.has('negated'), uncertain: cues.has('uncertain'), historical: cues.has('historical'),
    hypothetical: cues.has('hypothetical'), family: cues.has('family'),
  };
}

/** "Denies:", "Return if:"; a heading "Plan:" is left to the sections. */
const speaksOfProblems = ({ rule }: Scope): boolean => rule.targets === undefined || rule.targets.includes('PROBLEM');

function endsWithColon({ text }: ContextInput, sentence: Span): boolean {
  return text.charAt(sentence.end - 1) === ':';
}

/** A list under "Denies:" goes on line by line until a blank line. */
function keepsCarrying(text: string, sentence: Span, next: Span | undefined): boolean {
  return next !== undefined && next.start - sentence.end < 200 && !/\n\s*\n/.test(text.slice(sentence.end, next.start));
}
