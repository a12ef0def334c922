/**
 * What a recognizer is. One folder each: `recognizers/<id>/recognizer.ts`, its cases in inline
 * markup (`cases.ts`, `SSN [[123-45-6789|ID.SSN]]`) and one line in registry.ts.
 */
import type { Attributes, EntityType, Method, PhiSubtype, PhiType } from '../document/annotation.ts';
import type { ClinicalDocument } from '../document/clinical-document.ts';
import { span, type Span } from '../document/span.ts';
import type { SectionAnnotation } from '../document/annotation.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Token } from '../text/tokenise.ts';

/** What a recognizer reads: one part of a document (whole lines), cut into tokens and sentences. */
export interface RecognizerInput {
  readonly document: ClinicalDocument;
  readonly part: Span;
  /** `document.text.slice(part.start, part.end)`: run patterns on this and add `part.start`. */
  readonly partText: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** All sections of the document, in order. */
  readonly sections: readonly SectionAnnotation[];
  readonly lexicons: Lexicons;
}

interface FoundBase {
  readonly span: Span;
  /** In [0, 1]. Above 0.85 is decided; below is offered for review. */
  readonly score: number;
  readonly method: Method;
  /** One sentence for the user; names rules and cue words, never quotes the note at length. */
  readonly reason: string;
  readonly evidence?: readonly Span[];
  readonly attributes?: Attributes;
  /** The model that found it, where the method is `model`. */
  readonly model?: { readonly id: string; readonly sha256: string };
}
export interface PhiFound extends FoundBase {
  readonly layer: 'phi';
  readonly type: PhiType;
  readonly subtype?: PhiSubtype;
}
export interface EntityFound extends FoundBase {
  readonly layer: 'entity';
  readonly type: EntityType;
  readonly subtype?: string;
  readonly canonical: string;
  readonly codes?: readonly { system: string; code: string; display: string; score: number }[];
}
export interface ProtectedFound extends FoundBase {
  readonly layer: 'protected';
  /** A category of lexicons/en/protected.tsv. */
  readonly type: string;
}
export type Found = PhiFound | EntityFound | ProtectedFound;

export interface Recognizer {
  readonly id: string;
  /** Shown in the app and the reference page. */
  readonly title: string;
  readonly description: string;
  /** Standard, publication or other source of the rule. */
  readonly source: string;
  readonly layer: Found['layer'];
  find(input: RecognizerInput): readonly Found[];
}

/** Checks a recognizer's type and keeps its literal id. */
export const defineRecognizer = <const R extends Recognizer>(recognizer: R): R => recognizer;

export interface PatternRule {
  /** Global and linear; the first named group that matches is what is found, else the whole match. */
  readonly pattern: RegExp;
  readonly score: number;
  readonly reason: string;
  /** Words that raise the score when they stand before or just after, in the same line or the one above. */
  readonly context?: ContextRule;
  /** Returns a new score, or null to drop the match: checksums and ranges. */
  readonly check?: (matched: string) => { readonly score: number; readonly reason: string } | null;
}
export interface ContextRule {
  readonly words: RegExp;
  readonly score: number;
  /** UTF-16 units looked at before the match. */
  readonly before?: number;
  readonly after?: number;
  /** Drop the match where no context word stands. */
  readonly required?: boolean;
}

const BEFORE = 48;

/** A recognizer of PHI made of patterns with context words and checks. */
export function definePatternRecognizer<const Id extends string>(definition: {
  readonly id: Id; readonly title: string; readonly description: string; readonly source: string;
  readonly type: PhiType; readonly subtype?: PhiSubtype; readonly rules: readonly PatternRule[];
}): Recognizer & { readonly id: Id } {
  const { id, title, description, source, type, subtype, rules } = definition;
  return {
    id, title, description, source, layer: 'phi',
    find: (input) => rules.flatMap((rule) => findByRule(input, rule).map((found) => ({
      ...found, layer: 'phi' as const, type, ...(subtype === undefined ? {} : { subtype }),
    }))),
  };
}

function findByRule(input: RecognizerInput, rule: PatternRule): FoundBase[] {
  const out: FoundBase[] = [];
  for (const match of input.partText.matchAll(rule.pattern)) {
    const matched = firstGroup(match) ?? match[0];
    const start = input.part.start + match.index + match[0].lastIndexOf(matched);
    const judged = judge(input, rule, { matched, start });
    if (judged !== null) out.push({ span: span(start, start + matched.length), method: 'pattern', ...judged });
  }
  return out;
}

/** The one named group that took part in the match, whatever its name: alternatives name theirs apart. */
function firstGroup(match: RegExpMatchArray): string | undefined {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  return Object.values(groups).find((group) => group !== undefined);
}

function judge(input: RecognizerInput, rule: PatternRule, at: { matched: string; start: number }):
  { score: number; reason: string; evidence: readonly Span[] } | null {
  const checked = rule.check?.(at.matched);
  if (checked === null) return null;
  let { score, reason } = checked ?? rule;
  const cue = rule.context && findCue(input, rule.context, at.start, at.start + at.matched.length);
  if (rule.context?.required === true && cue === undefined) return null;
  if (cue !== undefined && rule.context !== undefined) {
    score = Math.max(score, rule.context.score);
    reason = `${reason} A cue word stands by it.`;
  }
  return { score, reason, evidence: cue === undefined ? [] : [cue] };
}

function findCue(input: RecognizerInput, context: ContextRule, start: number, end: number): Span | undefined {
  const { text } = input.document;
  const from = Math.max(input.part.start, start - (context.before ?? BEFORE));
  const before = lastMatch(context.words, text.slice(from, start));
  if (before !== undefined) return span(from + before.index, from + before.index + before[0].length);
  if (context.after === undefined) return undefined;
  const after = lastMatch(context.words, text.slice(end, Math.min(input.part.end, end + context.after)));
  return after && span(end + after.index, end + after.index + after[0].length);
}

function lastMatch(pattern: RegExp, text: string): RegExpMatchArray & { index: number } | undefined {
  const global = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  return [...text.matchAll(global)].at(-1);
}
