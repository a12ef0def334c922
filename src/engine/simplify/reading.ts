/**
 * A document laid out for the rewriting rules. In: an analysis. Out: its tokens with sentence, section
 * and entity of each, and the places that no rule may touch. Made once a call.
 */
import type { EntityType } from '../document/annotation.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Analysis } from '../pipeline/analysis.ts';
import { span } from '../document/span.ts';
import { tokenise, type Token } from '../text/tokenise.ts';

export interface PlainReading {
  readonly analysis: Analysis;
  readonly lexicons: Lexicons;
  readonly level: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Token index to sentence index. */
  readonly sentenceOf: Int32Array;
  /** Token index to section index, -1 for none. */
  readonly sectionOf: Int32Array;
  /** Token index to the type of the entity over it, medications first. */
  readonly labelOf: readonly (EntityType | undefined)[];
  /** Per character: 1 where a name, date, number or address stands that stays as written. */
  readonly locked: Uint8Array;
  /** Per character: 1 where a cut would split a protected term. */
  readonly joined: Uint8Array;
  /** Per sentence: written in capitals throughout. */
  readonly upper: Uint8Array;
}

/** Sections whose body is names and addresses. */
const CLOSED_SECTIONS: ReadonlySet<string> = new Set(['signature', 'recipients']);

export function readPlain(analysis: Analysis, lexicons: Lexicons, level: number): PlainReading {
  const { text } = analysis.document;
  const tokens = tokenise(text, span(0, text.length));
  return {
    analysis, lexicons, level, text, tokens,
    sentenceOf: indexByStart(tokens, analysis.sentences.map((one) => one.start)),
    sectionOf: indexByStart(tokens, analysis.sections.map((one) => one.span.start)),
    labelOf: labels(analysis, tokens),
    locked: lockedPlaces(analysis),
    joined: joinedPlaces(analysis),
    upper: Uint8Array.from(analysis.sentences, (one) => Number(isUpper(text.slice(one.start, one.end)))),
  };
}

function indexByStart(tokens: readonly Token[], starts: readonly number[]): Int32Array {
  const out = new Int32Array(tokens.length);
  let index = -1;
  for (const [i, token] of tokens.entries()) {
    while (index + 1 < starts.length && (starts[index + 1] as number) <= token.start) index += 1;
    out[i] = index;
  }
  return out;
}

function labels({ entities }: Analysis, tokens: readonly Token[]): (EntityType | undefined)[] {
  const out: (EntityType | undefined)[] = Array.from({ length: tokens.length });
  for (const { span: at, label } of entities) {
    for (let i = tokenAtOrAfter(tokens, at.start); i < tokens.length && (tokens[i] as Token).start < at.end; i += 1) {
      if (out[i] === undefined || label === 'MEDICATION') out[i] = label;
    }
  }
  return out;
}

function lockedPlaces({ document: { text }, phi, sections }: Analysis): Uint8Array {
  const out = new Uint8Array(text.length + 1);
  // An age keeps its digits whatever is done to the words around it.
  for (const one of phi) if (one.label !== 'AGE') out.fill(1, one.span.start, one.span.end);
  for (const one of sections) if (CLOSED_SECTIONS.has(one.label)) out.fill(1, one.body.start, one.body.end);
  return out;
}

function joinedPlaces({ document: { text }, protectedTerms }: Analysis): Uint8Array {
  const out = new Uint8Array(text.length + 1);
  for (const { span: at } of protectedTerms) out.fill(1, at.start + 1, at.end);
  return out;
}

/** At least eight letters and no lower-case one. */
function isUpper(line: string): boolean {
  return !/\p{Ll}/u.test(line) && line.replace(/\P{L}+/gu, '').length >= 8;
}

/** The first token that starts at or after an offset; `tokens.length` for none. */
export function tokenAtOrAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The token at an index of the same sentence as another, or undefined. */
export function neighbour(reading: PlainReading, from: number, to: number): Token | undefined {
  return reading.sentenceOf[from] === reading.sentenceOf[to] ? reading.tokens[to] : undefined;
}

export function sectionKind(reading: PlainReading, token: number): string {
  return reading.analysis.sections[reading.sectionOf[token] ?? -1]?.label ?? 'preamble';
}
