/** What must hold of every result of the engine, whatever the text. Each function throws an error that says what broke. */
import { applyEdits } from '../../src/engine/document/text-edit.ts';
import type { Annotation } from '../../src/engine/document/annotation.ts';
import type { Span } from '../../src/engine/document/span.ts';
import type { DeidResult } from '../../src/engine/deid/types.ts';
import type { Analysis } from '../../src/engine/index.ts';
import type { SimplifyResult } from '../../src/engine/simplify/types.ts';
import type { SummaryResult } from '../../src/engine/summarize/types.ts';
import type { Claim } from '../../src/engine/verify/types.ts';

function must(holds: boolean, what: string, ...where: readonly unknown[]): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(where)}`);
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const cutsPair = (text: string, at: number): boolean => isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

/** Inside the text, forward, and at the edges of code points. */
export function soundSpans(text: string, spans: readonly Span[], what: string): void {
  for (const at of spans) {
    must(Number.isInteger(at.start) && at.start >= 0 && at.start <= at.end && at.end <= text.length, `${what} lies outside`, at, text.length);
    must(!cutsPair(text, at.start) && !cutsPair(text, at.end), `${what} cuts a surrogate pair`, at);
  }
}

/** In order, disjoint, and no letter or digit left out. */
function covers(text: string, spans: readonly Span[], what: string): void {
  let at = 0;
  for (const one of spans) {
    must(one.start >= at, `${what} overlap`, one, at);
    must(!/[\p{L}\p{N}]/u.test(text.slice(at, one.start)), `${what} leave words out`, at, one.start);
    at = one.end;
  }
  must(!/[\p{L}\p{N}]/u.test(text.slice(at)), `${what} leave the end out`, at);
}

export function soundAnalysis(text: string, analysis: Analysis): void {
  const { sections, sentences, entities, relations, phi, protectedTerms } = analysis;
  covers(text, sentences, 'sentences');
  soundSpans(text, sentences, 'a sentence');
  const layers: readonly (readonly Annotation[])[] = [sections, entities, phi, protectedTerms, relations];
  for (const layer of layers) {
    must(new Set(layer.map(({ id }) => id)).size === layer.length, 'an id twice', layer[0]?.layer);
    for (const one of layer) {
      soundSpans(text, [one.span, ...one.provenance.evidence], `${one.layer} ${one.label} of ${one.provenance.producer}`);
      must(one.score === null || (one.score > 0 && one.score <= 1), 'a score out of range', one.score, one.provenance.producer);
      must(one.span.end > one.span.start || one.layer === 'section', 'an empty finding', one.layer, one.provenance.producer);
    }
  }
  const ids = new Set(entities.map(({ id }) => id));
  for (const { from, to } of relations) must(ids.has(from) && ids.has(to), 'a relation to nothing', from, to);
  structuredClone(analysis);
}

/** The edits alone rebuild the output, and every span of it lies where it says. */
export function soundDeid(text: string, result: DeidResult): void {
  const { edits, kept, residual } = result;
  const rebuilt = applyEdits(text, edits.map(({ span, replacement }) => ({ span, replacement })));
  must(rebuilt.text === result.text, 'the edits do not rebuild the text');
  soundSpans(text, [...edits, ...kept, ...residual].map(({ span }) => span), 'a span of de-identification');
  soundSpans(result.text, [...edits, ...kept, ...residual].map(({ out }) => out), 'an output span of de-identification');
  let at = 0;
  for (const { span, out, replacement } of edits) {
    must(span.start >= at, 'edits overlap', span, at);
    must(result.text.slice(out.start, out.end) === replacement, 'an edit is not where it says', out);
    at = span.end;
  }
}

export function soundPlain(text: string, result: SimplifyResult): void {
  const { sentences, glossary, todo, questions } = result;
  covers(text, sentences.map(({ source }) => source), 'plain sentences');
  soundSpans(text, sentences.flatMap(({ source, changes }) => [source, ...changes.flatMap((change) => change.source ?? [])]), 'a source of plain language');
  soundSpans(result.text, sentences.map(({ out }) => out), 'a plain sentence');
  for (const one of sentences) {
    must(result.text.slice(one.out.start, one.out.end) === one.text, 'a plain sentence is not where it says', one.out);
    must(one.verdict === 'supported' || one.text === text.slice(one.source.start, one.source.end), 'a refused sentence is not its source', one.verdict);
    for (const change of one.changes) if (change.out !== undefined) soundSpans(result.text, [change.out], `a change (${change.kind})`);
  }
  soundSpans(text, [...glossary.flatMap(({ source }) => source), ...todo.flatMap(({ evidence }) => evidence), ...questions.flatMap(({ evidence }) => evidence)], 'evidence of plain language');
  soundSpans(result.text, glossary.flatMap(({ out }) => out), 'a glossary place');
}

export function soundSummary(text: string, { lines, heldBack, critical }: SummaryResult): void {
  must(lines.every(({ verdict }) => verdict === 'supported'), 'a line that the fact lock refused');
  must(heldBack.every(({ verdict }) => verdict !== 'supported'), 'a supported line held back');
  soundSpans(text, [...lines, ...heldBack, ...critical].flatMap(({ evidence }) => evidence.map(({ span }) => span)), 'evidence of a summary');
}

export function soundClaims(source: string, output: string, claims: readonly Claim[]): void {
  covers(output, claims.map(({ span }) => span), 'claims');
  soundSpans(output, claims.map(({ span }) => span), 'a claim');
  for (const { evidence, verdict, reasons } of claims) {
    soundSpans(source, evidence, 'evidence of a claim');
    must(evidence.every((one, i) => i === 0 || (evidence[i - 1] as Span).end <= one.start), 'evidence out of order', evidence);
    must(verdict === 'supported' || reasons.length > 0, 'a refusal without a reason', verdict);
  }
}
