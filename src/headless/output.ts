/** The engine's results in the shapes of the headless contract. Offsets are UTF-16 code units, half-open. */
import type { DeidResult } from '../engine/deid/types.ts';
import type { SimplifyResult } from '../engine/simplify/types.ts';
import type { SummaryResult } from '../engine/summarize/types.ts';
import type { Claim } from '../engine/verify/types.ts';

type Json = Readonly<Record<string, unknown>>;

export function deidentifiedJson({ text, edits, residual }: DeidResult): Json {
  return {
    text,
    edits: edits.map(({ span, out, type, subtype, replacement }) => ({
      start: span.start, end: span.end, type, ...(subtype === undefined ? {} : { subtype }), replacement, outStart: out.start, outEnd: out.end,
    })),
    residual: residual.map(({ out, reason }) => ({ start: out.start, end: out.end, reason })),
  };
}

export function simplifiedJson({ text, sentences, readability }: SimplifyResult): Json {
  return {
    text,
    sentences: sentences.map((sentence) => ({
      source: [sentence.source.start, sentence.source.end], text: sentence.text, verdict: sentence.verdict,
      changes: sentence.changes.map(({ kind, from, to }) => (kind === 'fallback' ? { kind } : { kind, from, to })),
    })),
    readability,
  };
}

export function summaryJson({ lines }: SummaryResult): Json {
  return {
    summary: lines.map(({ text, evidence, verdict }) => ({
      text, verdict,
      evidence: evidence.map(({ span, note }) => (note === undefined ? [span.start, span.end] : { note, start: span.start, end: span.end })),
    })),
  };
}

export function claimsJson(claims: readonly Claim[]): Json {
  return { claims: claims.map(({ span, verdict, reasons }) => ({ start: span.start, end: span.end, verdict, reasons })) };
}
