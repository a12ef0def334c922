/**
 * The fact lock on what a generative model wrote. In: a document, the passage that the model was given, its answer. Out: the sentences that
 * the passage supports, those it does not, and, for a rewriting, what was left out. Fails closed: a rewriting that lost or changed a
 * fact gives no sentence at all, and the passage stands as it was written.
 */
import { span, type Span } from '../document/span.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import { FACT_KINDS, type FactKind, type VerdictReason } from '../verify/types.ts';
import { verifyOutput } from '../verify/verify-output.ts';
import type { Passage, WrittenPassage, WrittenSentence } from './types.ts';

export interface Written {
  /** The document's text. */
  readonly text: string;
  readonly passage: Passage;
  readonly answer: string;
  /** The model was stopped or ran out of room: its last sentence may be half a sentence. */
  readonly isCut: boolean;
}

/** A rewriting may drop words, not these. */
const KEPT_KINDS: ReadonlySet<FactKind> = new Set(FACT_KINDS.filter((kind) => kind !== 'invented' && kind !== 'who'));

export function checkWritten({ text, passage, answer, isCut }: Written, lexicons: Lexicons): WrittenPassage {
  const { kind, source } = passage;
  const original = text.slice(source.start, source.end);
  const answered = cleanAnswer(answer, isCut);
  const checked = verifyOutput(original, answered, lexicons).map((claim): WrittenSentence => ({
    text: answered.slice(claim.span.start, claim.span.end).trim(), verdict: claim.verdict, reasons: claim.reasons, evidence: claim.evidence.map((at) => moved(at, source.start)),
  })).filter((sentence) => /[\p{L}\p{Nd}]/u.test(sentence.text));
  const supported = checked.filter(({ verdict }) => verdict === 'supported');
  const heldBack = checked.filter(({ verdict }) => verdict !== 'supported');
  if (kind === 'sum-up') return { kind, source, sentences: supported, heldBack, lost: [] };
  const lost = lostFacts(original, supported.map((sentence) => sentence.text).join(' '), lexicons);
  const stands = supported.length > 0 && heldBack.length === 0 && lost.length === 0;
  return { kind, source, sentences: stands ? supported : [], heldBack, lost };
}

/** Read the other way round: what the passage says and the rewriting does not support has been lost. */
function lostFacts(original: string, rewritten: string, lexicons: Lexicons): VerdictReason[] {
  const reasons = verifyOutput(rewritten, original, lexicons).flatMap((claim) => (claim.verdict === 'supported' ? [] : claim.reasons));
  return reasons.filter(({ kind }) => KEPT_KINDS.has(kind)).map(({ kind, expected, found }) => ({
    kind, ...(found === undefined ? {} : { expected: found }), ...(expected === undefined ? {} : { found: expected }),
  }));
}

/** Takes off what models put around an answer, and half a sentence at its end. */
function cleanAnswer(answer: string, isCut: boolean): string {
  const lines = answer.trim().replace(/^"{1,3}|"{1,3}$/g, '').split('\n');
  // "Here is the plain version:"
  const body = (/^(?:here|sure|certainly)\b.{0,80}:$/i.test(lines[0]?.trim() ?? '') ? lines.slice(1) : lines).join('\n').trim();
  if (!isCut) return body;
  const end = Math.max(...['.', '!', '?'].map((mark) => body.lastIndexOf(mark)));
  return body.slice(0, end + 1);
}

const moved = (at: Span, by: number): Span => span(at.start + by, at.end + by);
