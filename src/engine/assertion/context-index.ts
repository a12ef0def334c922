/** The rules, compiled once for matching over tokens. */
import { exactKey, PhraseIndex } from '../lexicon/phrase-index.ts';
import type { Token } from '../text/tokenise.ts';
import { CONTEXT_RULES } from './rules/rules.ts';
import type { ContextRule } from './rules/types.ts';

/** A rule found in the text, as token indexes, inclusive. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly rule: ContextRule;
}

let compiled: PhraseIndex<ContextRule> | undefined;

function contextIndex(): PhraseIndex<ContextRule> {
  if (compiled === undefined) {
    compiled = new PhraseIndex<ContextRule>(exactKey);
    for (const rule of CONTEXT_RULES) {
      for (const phrase of rule.phrases) compiled.add(phrase, rule);
    }
  }
  return compiled;
}

const NEGATED_BEFORE: ContextRule = { direction: 'forward', categories: ['negated'], phrases: [] };
const NEGATED_AFTER: ContextRule = { direction: 'backward', categories: ['negated'], targets: ['PROBLEM'], reach: 8, phrases: [] };
/** First words of a real question, where "?" doubts nothing. */
const ASKS = new Set(['can', 'should', 'could', 'would', 'do', 'does', 'did', 'is', 'are', 'will', 'what', 'how', 'when', 'why', 'where', 'who', 'has', 'have', 'any', 'may', 'shall', 'ok', 'hold']);
const ANSWER: ContextRule = { direction: 'backward', categories: ['negated'], reach: 6, phrases: [] };
const ANSWERS = new Set(['no', 'n', 'denies', 'denied']);
const NO_CUE: ContextRule = { direction: 'pseudo', phrases: [] };
const DOUBTED_BEFORE: ContextRule = { direction: 'forward', categories: ['uncertain'], targets: ['PROBLEM'], reach: 5, stop: 'clause', phrases: [] };
const DOUBTED_AFTER: ContextRule = { direction: 'backward', categories: ['uncertain'], targets: ['PROBLEM'], reach: 2, phrases: [] };

/**
 * Cues among tokens `from` to `to` (exclusive), left to right. At each token the longest phrase wins
 * and its words are read no further; what ends scopes is kept from shorter phrases too.
 * `inMention(i)` tells tokens that belong to a mention: a cue inside a term ("no urine") is none.
 */
export function findCues(tokens: readonly Token[], from: number, to: number, inMention: (index: number) => boolean): Cue[] {
  const index = contextIndex();
  const cues: Cue[] = [];
  for (let at = from; at < to; ) {
    if (inMention(at)) {
      at += 1;
      continue;
    }
    const symbol = symbolCue(tokens, at, from) ?? trailingNo(tokens, at, to);
    if (symbol !== undefined) {
      cues.push(symbol);
      at = symbol.last + 1;
      continue;
    }
    const matches = index.matchesAt(tokens, at).filter((match) => match.last < to && !inMention(match.last));
    const longest = matches[0];
    if (longest === undefined) {
      at += 1;
      continue;
    }
    for (const match of matches) {
      for (const rule of match.payloads) {
        if (rule.atEnd === true && isFollowedByWord(tokens, match.last, to)) continue;
        if (match === longest || rule.direction === 'terminate') cues.push({ first: at, last: match.last, rule });
      }
    }
    at = longest.last + 1;
  }
  return cues;
}

/** Signs that are no words: "-ve for", "?PE", "PE?", "[-]", "∅". */
function symbolCue(tokens: readonly Token[], at: number, from: number): Cue | undefined {
  const token = tokens[at] as Token;
  if (token.kind !== 'symbol') return undefined;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const touches = before !== undefined && before.end === token.start;
  switch (token.text) {
    case '∅':
      return { first: at, last: at, rule: NEGATED_BEFORE };
    case '-':
    case '–':
      if (next?.norm !== 've' || next.start !== token.end) return undefined;
      return tokens[at + 2]?.norm === 'for'
        ? { first: at, last: at + 2, rule: NEGATED_BEFORE }
        : { first: at, last: at + 1, rule: NEGATED_AFTER };
    case '[':
    case '(':
      if (next === undefined || (next.text !== '-' && next.text !== '–') || !/^[\])]$/.test(tokens[at + 2]?.text ?? '')) return undefined;
      return { first: at, last: at + 2, rule: { ...NEGATED_AFTER, reach: 4 } };
    case '?':
      if (touches && before.kind !== 'symbol') return at > from && !ASKS.has(tokens[from]?.norm ?? '') ? { first: at, last: at, rule: DOUBTED_AFTER } : undefined;
      return { first: at, last: at, rule: DOUBTED_BEFORE };
    default:
      return undefined;
  }
}

const JOINING = new Set(['and', 'or', 'but', 'on', 'at', 'in', 'given', 'by', 'per', 'due', 'with', 'because', 'as', 'today', 'now', 'this', 'comma', 'period', 'since', 'although', 'though']);

function isFollowedByWord(tokens: readonly Token[], last: number, to: number): boolean {
  const next = last + 1 < to ? tokens[last + 1] : undefined;
  return next !== undefined && next.kind === 'word' && !JOINING.has(next.norm);
}

/** "Tamoxifen no.", "Chest pain: no": an answer, said of what stands before it. */
function trailingNo(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  const { norm } = tokens[at] as Token;
  if (!ANSWERS.has(norm)) return undefined;
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (norm !== 'no' && tokens[at - 1]?.text !== ':') return undefined;
  if (next !== undefined && !/^[.;,|)]$/.test(next.text)) return norm === 'no' && /^[-–]$/.test(next.text) ? { first: at, last: at, rule: NO_CUE } : undefined;
  return { first: at, last: at, rule: ANSWER };
}

/** A "?" that ended the sentence before this one and belongs to what follows: "AMS, ? seizure". */
export function leadingDoubt(tokens: readonly Token[], from: number): Cue | undefined {
  const mark = tokens[from - 1];
  const before = tokens[from - 2];
  if (mark?.text !== '?' || (before !== undefined && before.end === mark.start && before.kind !== 'symbol')) return undefined;
  return { first: from - 1, last: from - 1, rule: DOUBTED_BEFORE };
}
