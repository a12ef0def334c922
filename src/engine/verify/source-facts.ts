/**
 * What a source says, read once so that many claims can be checked against it. In: a text and the
 * lexicons. Out: its sentences; the facts of a sentence are read when a claim first needs them.
 */
import { span, type Span } from '../document/span.ts';
import { firstIndex } from '../document/first-index.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise, type Token } from '../text/tokenise.ts';
import { ABSENT, readSentence, type SentenceFacts } from './read-sentence.ts';
import { LEFT, RIGHT, sidedPlace } from './sides.ts';
import { keysOfContext, keysOfParts, keysOfWord, vocabularyOf, type Term, type Vocabulary } from './vocabulary.ts';

/** One place where the source says something. */
export interface Occurrence {
  readonly sentence: number;
  /** {@link ABSENT} and the like. */
  readonly flags: number;
  /** Left and right bits; 0 where no side is said. */
  readonly side: number;
  /** The word stands there itself, or its term does; not only a word of an explanation. */
  readonly direct: boolean;
  /** Token index. */
  readonly token: number;
  /** The very word of the claim, not another of its family; set when looked up. */
  readonly own?: boolean;
}
export interface SourceSentence {
  readonly span: Span;
  readonly facts: SentenceFacts;
  /** What is said, by key ({@link keysOfWord}); `x:` before a key: said only by an explanation. */
  readonly keys: ReadonlyMap<string, readonly Occurrence[]>;
  /** All sides it names, those inside abbreviations ("LBBB") too. */
  readonly sides: number;
}

export class SourceFacts {
  readonly text: string;
  readonly lexicons: Lexicons;
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly Span[];
  readonly #tokens: readonly Token[];
  readonly #firstTokens: Uint32Array;
  readonly #read = new Map<number, SourceSentence>();
  #postings: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(text: string, lexicons: Lexicons) {
    const whole = span(0, text.length);
    this.text = text;
    this.lexicons = lexicons;
    this.vocabulary = vocabularyOf(lexicons);
    this.#tokens = tokenise(text, whole);
    this.sentences = splitSentences(text, whole, this.#tokens);
    this.#firstTokens = firstTokens(this.#tokens, this.sentences);
  }

  /** The facts of one sentence, read on first use. */
  sentence(index: number): SourceSentence {
    let read = this.#read.get(index);
    if (read === undefined) {
      const facts = readSentence(this.#tokens, this.#firstTokens[index] as number, this.#firstTokens[index + 1] as number, this.vocabulary);
      read = { span: this.sentences[index] as Span, facts, keys: keysOf(facts, index), sides: sidesOf(facts) };
      this.#read.set(index, read);
    }
    return read;
  }

  /** Sentences that overlap any of the spans, in order. */
  sentencesIn(spans: readonly Span[]): number[] {
    const out = new Set<number>();
    for (const one of spans) {
      for (let i = firstEndingAfter(this.sentences, one.start); i < this.sentences.length && (this.sentences[i] as Span).start < Math.max(one.end, one.start + 1); i += 1) out.add(i);
    }
    return [...out].sort((a, b) => a - b);
  }

  /** Sentences that say a key; reads the whole source on first use. */
  sentencesSaying(key: string): readonly number[] {
    this.#postings ??= this.#post();
    return this.#postings.get(key) ?? [];
  }

  #post(): ReadonlyMap<string, readonly number[]> {
    const postings = new Map<string, number[]>();
    for (let i = 0; i < this.sentences.length; i += 1) {
      for (const key of this.sentence(i).keys.keys()) {
        const known = postings.get(key);
        if (known === undefined) postings.set(key, [i]);
        else known.push(i);
      }
    }
    return postings;
  }
}

/** Reads a source once; pass the result to `verifyClaim` for each sentence. */
export function buildSourceFacts(text: string, lexicons: Lexicons): SourceFacts {
  return new SourceFacts(text, lexicons);
}

function firstTokens(tokens: readonly Token[], sentences: readonly Span[]): Uint32Array {
  const firsts = new Uint32Array(sentences.length + 1);
  let token = 0;
  for (const [i, sentence] of sentences.entries()) {
    while (token < tokens.length && (tokens[token] as Token).start < sentence.start) token += 1;
    firsts[i] = token;
  }
  firsts[sentences.length] = tokens.length;
  return firsts;
}

function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  return firstIndex(sentences, ({ end }) => end > offset);
}

/** "Left" of the left bundle branch block that LBBB stands for. */
const sideOfTerm = ({ plain }: Term): number => (plain.includes('left') ? LEFT : 0) | (plain.includes('right') ? RIGHT : 0);

function sidesOf({ sides, terms }: SentenceFacts): number {
  const written = sides.reduce((bits, side) => bits | side, 0);
  return terms.reduce((bits, found) => found.terms.reduce((all, term) => all | sideOfTerm(term), bits), written);
}

/** Several words of one term often bring the same key: one place is one mention. */
function addOnce(known: Occurrence[], said: Occurrence): void {
  const same = known.findLastIndex((one) => one.token === said.token && one.flags === said.flags);
  if (same < 0) known.push(said);
  else if (said.direct && !(known[same] as Occurrence).direct) known[same] = said;
}

function keysOf(facts: SentenceFacts, sentence: number): Map<string, Occurrence[]> {
  const keys = new Map<string, Occurrence[]>();
  const { tokens, from, to, flags, sides } = facts;
  const add = (key: string, token: number, direct: boolean, how: { readonly opposite?: boolean; readonly side?: number } = {}): void => {
    const flag = (flags[token - from] ?? 0) ^ (how.opposite === true ? ABSENT : 0);
    const said = { sentence, token, direct, side: how.side ?? sides[token - from] ?? 0, flags: flag };
    const known = keys.get(key);
    if (known === undefined) keys.set(key, [said]);
    else addOnce(known, said);
  };
  for (let at = from; at < to; at += 1) {
    const { kind, norm } = tokens[at] as Token;
    if (norm === '#' && tokens[at + 1]?.kind !== 'number') for (const { key } of keysOfWord('fracture')) add(key, at, true);
    if (kind !== 'word') continue;
    for (const { key, opposite } of keysOfWord(norm)) add(key, at, true, { opposite });
    for (const key of keysOfParts(norm)) add(key, at, false);
    for (const key of keysOfContext(norm)) add(`x:${key}`, at, false);
    for (const word of sidedPlace(tokens, at)?.words ?? []) for (const { key } of keysOfWord(word)) add(key, at, false);
  }
  for (const { first, payloads } of facts.phrases) for (const { key, opposite } of payloads) add(key, first, true, { opposite });
  for (const { first, last, terms } of facts.terms) {
    for (const term of terms) {
      // Flags are the first word's ("ringing in the ears"), the side is the last one's.
      const side = (sides[last - from] as number) | sideOfTerm(term);
      for (const { key, opposite } of term.keys) add(key, first, true, { opposite, side });
      for (const word of term.plain) for (const { key, opposite } of keysOfWord(word.replace('!', ''))) add(key, first, false, { opposite: opposite !== word.startsWith('!'), side });
      for (const word of term.explained) for (const { key } of keysOfWord(word.replace('!', ''))) add(`x:${key}`, first, false);
    }
  }
  return keys;
}
