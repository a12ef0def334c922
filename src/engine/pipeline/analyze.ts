/**
 * Runs the pipeline. In: a document and the parsed lexicons. Out: findings part by part, then the
 * whole analysis. The caller decides how to wait between parts, so that a worker can hear a cancel.
 */

import { createDocument } from '../document/clinical-document.ts';
import { span, type Span } from '../document/span.ts';
import { EngineError } from '../errors.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { TaggerPort } from '../ports.ts';
import type { RecognizerInput } from '../recognizers/define.ts';
import { taggedCandidates } from '../resolve/tagged-candidates.ts';
import { detectSections } from '../sections/detect-sections.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise, type Token } from '../text/tokenise.ts';
import type { Analysis, AnalysisPart } from './analysis.ts';
import { cutIntoParts } from './parts.ts';
import { applyDiff, checkStages, NO_FINDINGS, type Findings, type Stage } from './stage.ts';
import { STAGES } from './stages.ts';

export interface AnalyzeOptions {
  readonly lexicons: Lexicons;
  readonly tagger?: TaggerPort;
  /** Asked before each part. */
  readonly cancelled?: () => boolean;
  /** Called after each part; await it to let messages in. */
  readonly onPart?: (part: AnalysisPart) => void | Promise<void>;
  /** An offset on screen: the part that holds it is read first. */
  readonly visibleFrom?: number;
  readonly stages?: readonly Stage[];
}

/** @throws EngineError `TEXT_TOO_LONG`, `TEXT_BINARY`, `JOB_CANCELLED` */
export async function analyze(id: string, text: string, options: AnalyzeOptions): Promise<Analysis> {
  const stages = options.stages ?? STAGES;
  checkStages(stages);
  const document = createDocument(id, text);
  const sections = detectSections(document);
  const parts = cutIntoParts(text, sections);
  const results: PartResult[] = [];
  for (const [done, index] of readingOrder(parts, options.visibleFrom ?? 0).entries()) {
    if (options.cancelled?.() === true) throw new EngineError('JOB_CANCELLED', { job: id });
    const part = parts[index] as Span;
    const input = readPart({ document, sections, part, lexicons: options.lexicons });
    const result = { index, sentences: input.sentences, tokens: input.tokens, findings: await runPart(stages, input, options) };
    results.push(result);
    await options.onPart?.({
      part, done: done + 1, total: parts.length, sectionTitle: sectionTitleAt(sections, part),
      findings: { sentences: input.sentences, ...visible(result.findings) },
    });
  }
  const whole = readWhole({ document, sections, lexicons: options.lexicons }, results);
  return runDocument(stages, whole, join(results));
}

interface PartResult {
  readonly index: number;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly findings: Findings;
}

/** The part on screen first, then from there down, then from the top. */
function readingOrder(parts: readonly Span[], visibleFrom: number): number[] {
  const found = parts.findIndex((part) => visibleFrom < part.end);
  const first = found < 0 ? 0 : found;
  return parts.map((_, i) => (first + i) % parts.length);
}

function readPart(base: Pick<RecognizerInput, 'document' | 'sections' | 'part' | 'lexicons'>): RecognizerInput {
  const { text } = base.document;
  const tokens = tokenise(text, base.part);
  return { ...base, tokens, partText: text.slice(base.part.start, base.part.end), sentences: splitSentences(text, base.part, tokens) };
}

/** For document stages: all of the text as one part. */
function readWhole(base: Pick<RecognizerInput, 'document' | 'sections' | 'lexicons'>, results: readonly PartResult[]): RecognizerInput {
  const { text } = base.document;
  const sorted = inOrder(results);
  return {
    ...base, part: span(0, text.length), partText: text,
    sentences: sorted.flatMap((result) => result.sentences), tokens: sorted.flatMap((result) => result.tokens),
  };
}

async function runPart(stages: readonly Stage[], input: RecognizerInput, options: AnalyzeOptions): Promise<Findings> {
  let findings = NO_FINDINGS;
  if (options.tagger !== undefined) {
    const tagged = await options.tagger.tag(input.document.text, input.part, options.cancelled ?? (() => false));
    findings = applyDiff(findings, { candidates: taggedCandidates(tagged, { text: input.document.text, lexicons: options.lexicons, tagger: options.tagger }) });
  }
  for (const stage of stages) {
    if (stage.scope === 'part') findings = applyDiff(findings, stage.run(input, findings));
  }
  return findings;
}

const inOrder = (results: readonly PartResult[]): PartResult[] => [...results].sort((a, b) => a.index - b.index);

function join(results: readonly PartResult[]): Findings {
  const sorted = inOrder(results).map((result) => result.findings);
  return {
    candidates: [],
    entities: sorted.flatMap((one) => one.entities),
    relations: sorted.flatMap((one) => one.relations),
    phi: sorted.flatMap((one) => one.phi),
    protectedTerms: sorted.flatMap((one) => one.protectedTerms),
  };
}

function runDocument(stages: readonly Stage[], input: RecognizerInput, joined: Findings): Analysis {
  let findings = joined;
  for (const stage of stages) {
    if (stage.scope === 'document') findings = applyDiff(findings, stage.run(input, findings));
  }
  return { document: input.document, sections: input.sections, sentences: input.sentences, ...visible(findings) };
}

function visible(findings: Findings): Omit<Findings, 'candidates'> {
  const { entities, relations, phi, protectedTerms } = findings;
  return { entities, relations, phi, protectedTerms };
}

function sectionTitleAt(sections: readonly { span: Span; attributes: Readonly<Record<string, unknown>> }[], part: Span): string {
  const at = sections.findLast((section) => section.span.start <= part.start);
  const title = at?.attributes['title'];
  return typeof title === 'string' ? title : '';
}

