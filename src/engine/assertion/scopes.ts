/**
 * From cues to scopes. In: the tokens of a sentence and its cues. Out: which tokens each cue speaks
 * of. No scope is longer than {@link MAX_REACH} tokens, so time is linear in the tokens.
 */
import { STOPPED_WORDS } from '../text/abbreviations.ts';
import type { Token } from '../text/tokenise.ts';
import type { Cue } from './context-index.ts';
import type { ContextCategory } from './rules/types.ts';
import { DEFAULT_REACH, MAX_REACH, type ContextRule } from './rules/types.ts';

/** Token indexes, inclusive; the cue's own tokens are outside. */
export interface Scope {
  readonly first: number;
  readonly last: number;
  readonly category: ContextCategory;
  readonly rule: ContextRule;
  readonly cue: { readonly start: number; readonly end: number };
}

export interface SentenceTokens {
  readonly tokens: readonly Token[];
  /** First token of the sentence and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** Ends of scopes by token index: which categories end there; `null` ends all. */
export type Ends = ReadonlyMap<number, ReadonlySet<ContextCategory> | null>;

export function endsOf(tokens: readonly Token[], cues: readonly Cue[]): Ends {
  const ends = new Map<number, Set<ContextCategory> | null>();
  for (const { first, rule } of cues) {
    if (rule.direction !== 'terminate') continue;
    if (rule.afterComma === true && !isComma(tokens[first - 1]) && !(tokens[first - 1]?.norm === 'and' && isComma(tokens[first - 2]))) continue;
    if (rule.categories === undefined) ends.set(first, null);
    else if (ends.get(first) !== null) ends.set(first, new Set([...(ends.get(first) ?? []), ...rule.categories]));
  }
  return ends;
}

export function scopesOf(sentence: SentenceTokens, cues: readonly Cue[]): Scope[] {
  const ends = endsOf(sentence.tokens, cues);
  const scopes: Scope[] = [];
  for (const cue of cues) {
    const { direction, categories } = cue.rule;
    if (direction === 'terminate' || direction === 'pseudo') continue;
    for (const category of categories ?? []) {
      if (direction !== 'backward') scopes.push(...scopeOf(sentence, cue, category, [cue.last + 1, forwardEnd(sentence, cue, category, ends)]));
      if (direction !== 'forward') scopes.push(...scopeOf(sentence, cue, category, [backwardStart(sentence, cue, category, ends), cue.first - 1]));
    }
  }
  return scopes;
}

function scopeOf({ tokens }: SentenceTokens, cue: Cue, category: ContextCategory, [first, last]: [number, number]): Scope[] {
  if (last < first) return [];
  const at = { start: (tokens[cue.first] as Token).start, end: (tokens[cue.last] as Token).end };
  return [{ first, last, category, rule: cue.rule, cue: at }];
}

const isComma = (token: Token | undefined): boolean => token?.text === ',' || token?.norm === 'comma';

/** Spoken "period" ends a sentence of a dictation; "a period of" does not. */
function isHardStop(tokens: readonly Token[], at: number, cells = true): boolean {
  const token = tokens[at] as Token;
  if (token.text === ';' || (token.text === '|' && cells)) return true;
  if (token.norm === 'period') return tokens[at + 1]?.norm !== 'of' && tokens[at - 1]?.norm !== 'a';
  const before = tokens[at - 1];
  // A full stop that ended no sentence, in notes without capitals: "not dizzy. he says ...".
  if (token.text === '.') return isLooseStop(tokens, at);
  return before !== undefined && token.start - before.end > 3;
}

function isLooseStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if ((tokens[at + 1]?.start ?? token.end) === token.end || before?.kind !== 'word') return false;
  if (tokens[at - 2]?.kind === 'number') return true;
  return before.text.length > 2 && !STOPPED_WORDS.has(before.norm);
}

function endsHere(ends: Ends, at: number, category: ContextCategory): boolean {
  const end = ends.get(at);
  return end === null || end?.has(category) === true;
}

function forwardEnd(sentence: SentenceTokens, cue: Cue, category: ContextCategory, ends: Ends): number {
  const { tokens, to } = sentence;
  // A cue with a colon heads a list: "Previous: sulfasalazine (rash), leflunomide".
  const heads = tokens[cue.last + 1]?.text === ':';
  const limit = Math.min(to, cue.last + 1 + (heads ? MAX_REACH : cue.rule.reach ?? DEFAULT_REACH));
  let sawOr = false;
  for (let at = cue.last + 1; at < limit; at += 1) {
    if (isHardStop(tokens, at) && !(heads && (tokens[at] as Token).text === ';') && !reachesOverStops(cue.rule)) return at - 1;
    if ((tokens[at] as Token).text === '(' && category === 'negated') return at - 1;
    // "PMH: asthma. MEDS: ..." on one line: the next heading ends the list of this one.
    if (heads && at > cue.last + 2 && tokens[at + 1]?.text === ':' && (tokens[at] as Token).kind === 'word') return at - 1;
    if (endsHere(ends, at, category) && at > cue.last + 1) return at - 1;
    if (endsHere(ends, at, category) && ends.get(at) === null) return at - 1;
    const { norm } = tokens[at] as Token;
    if (norm === 'or' || norm === 'nor') sawOr = true;
    if (!isComma(tokens[at])) continue;
    if (category === 'negated' && (sawOr || chunkHasOwnVerb(sentence, at, ends))) return at - 1;
    if (cue.rule.stop === 'clause' && !heads && !listGoesOn(sentence, at)) return at - 1;
  }
  return limit - 1;
}

/** "Return for fever; vomiting": a warning goes on after a semicolon. */
const reachesOverStops = ({ categories, targets }: ContextRule): boolean =>
  categories?.includes('hypothetical') === true && (targets === undefined || (targets.length === 1 && targets[0] === 'PROBLEM'));

/** After a comma: "cough present", "lungs clear": what comes is said of itself. */
function chunkHasOwnVerb({ tokens, to }: SentenceTokens, comma: number, ends: Ends): boolean {
  for (let at = comma + 1; at < Math.min(to, comma + 9); at += 1) {
    if (isComma(tokens[at]) || isHardStop(tokens, at)) return false;
    const { norm } = tokens[at] as Token;
    // ", and pulses were felt" begins a statement; ", cough and fever" goes on with the list.
    if (norm === 'or' || (norm === 'and' && at > comma + 1)) return false;
    if (endsHere(ends, at, 'negated')) return true;
  }
  return false;
}

/** After a comma: an "and" or "or" still to come in the next words makes it a list. */
function listGoesOn({ tokens, to }: SentenceTokens, comma: number): boolean {
  for (let at = comma + 1; at < Math.min(to, comma + 12); at += 1) {
    const { norm } = tokens[at] as Token;
    if (norm === 'or' || norm === 'and') return true;
    if (isHardStop(tokens, at)) return false;
  }
  return false;
}

function backwardStart(sentence: SentenceTokens, cue: Cue, category: ContextCategory, ends: Ends): number {
  const { tokens, from } = sentence;
  const limit = Math.max(from, cue.first - (cue.rule.reach ?? DEFAULT_REACH));
  let list = false;
  for (let at = cue.first - 1; at >= limit; at -= 1) {
    // "Aspirin | 300 mg | STOPPED": the status of a table row is said of its first cell.
    if (isHardStop(tokens, at + 1, false) && (tokens[at + 1] as Token).kind !== 'symbol') return at + 1;
    if (isHardStop(tokens, at, false) && (tokens[at] as Token).kind === 'symbol') return at + 1;
    const { norm } = tokens[at] as Token;
    if (norm === 'or' || norm === 'and') list = true;
    if (ends.get(at) === null) return at + 1;
    if (isComma(tokens[at]) && at < cue.first - 1 && !list) return at + 1;
    if (endsHere(ends, at, category) && at < cue.first - 1 && category === 'negated' && !isCopula(norm)) return at + 1;
  }
  return limit;
}

/** "Murphy's sign is negative": the verb joins, where elsewhere it would part. */
const isCopula = (norm: string): boolean => norm === 'is' || norm === 'was' || norm === 'are' || norm === 'were' || norm === 'been' || norm === 'has' || norm === 'have' || norm === 'had' || norm === 'known';
