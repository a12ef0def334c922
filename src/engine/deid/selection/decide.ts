/**
 * Chooses what goes. In: the analysis, the user's decisions and lists, the policy. Out: disjoint
 * targets in text order, and the findings that stay with the reason why.
 *
 * Who wins: a decision or mark of the user, then the deny list, then (for findings) threshold, allow
 * list, protected terms and the policy.
 */
import { annotationId, type PhiAnnotation } from '../../document/annotation.ts';
import { spanWithin, unionOf, type Span } from '../../document/span.ts';
import type { Analysis } from '../../pipeline/analysis.ts';
import type { Target } from '../mention.ts';
import type { DeidOptions, KeptFinding, PhiDecision } from '../types.ts';
import { findOwnTags } from './own-tags.ts';
import type { PolicyTest } from './policy-test.ts';
import { settleOverlaps } from './settle-overlaps.ts';
import { firstEndingAfter, without } from './span-index.ts';
import { allowedBy, occurrencesOf } from './word-lists.ts';

export interface Kept {
  readonly finding: PhiAnnotation;
  readonly why: KeptFinding['why'];
}
export interface Selection {
  readonly targets: readonly Target[];
  readonly kept: readonly Kept[];
}

export function decide(analysis: Analysis, options: DeidOptions, staysByPolicy: PolicyTest): Selection {
  const { text } = analysis.document;
  const decisions = new Map(options.decisions.map((decision) => [decision.annotationId, decision]));
  const tests = { allowed: allowedBy(options.allow), staysByPolicy, isProtected: protectedTest(analysis), threshold: options.threshold };
  const targets: Target[] = [];
  const kept: Kept[] = [];
  const keptByUser: Span[] = [];
  const added = new Set(options.added);
  for (const original of [...analysis.phi, ...options.added]) {
    const decision = decisions.get(original.id);
    const finding = applied(original, decision, text);
    if (finding === null) continue;
    const byUser = decision?.action === 'remove' || added.has(original);
    const why = decision?.action === 'keep' ? 'user' : byUser ? null : whyKept(finding, tests, text);
    if (why === null) targets.push(targetOf(finding, byUser ? 2 : 0));
    else kept.push({ finding, why });
    if (why === 'user') keptByUser.push(finding.span);
  }
  targets.push(...deniedTargets(options.deny, analysis, text));
  return { targets: settled(targets, unionOf(keptByUser), text), kept };
}

/** The finding with the type and extent the user gave it; null when they do not fit the text. */
function applied(finding: PhiAnnotation, decision: PhiDecision | undefined, text: string): PhiAnnotation | null {
  const { start, end } = decision?.span ?? finding.span;
  if (end > text.length || end <= start) return null;
  const at = spanWithin(text, start, end);
  if (decision?.type === undefined) return { ...finding, span: at, ...(decision?.subtype === undefined ? {} : { subtype: decision.subtype }) };
  const { subtype: _, ...rest } = finding;
  return { ...rest, span: at, label: decision.type, ...(decision.subtype === undefined ? {} : { subtype: decision.subtype }) };
}

interface Tests {
  readonly allowed: (text: string) => boolean;
  readonly staysByPolicy: PolicyTest;
  readonly isProtected: (finding: PhiAnnotation) => boolean;
  readonly threshold: number;
}

function whyKept(finding: PhiAnnotation, tests: Tests, text: string): KeptFinding['why'] | null {
  if ((finding.score ?? 1) < tests.threshold) return 'below-threshold';
  const words = text.slice(finding.span.start, finding.span.end);
  if (tests.allowed(words)) return 'allow-list';
  if (tests.isProtected(finding)) return 'protected';
  return tests.staysByPolicy(finding, words) ? 'policy' : null;
}

/** A finding inside a protected clinical term stays unless its evidence is stronger. */
function protectedTest({ protectedTerms }: Analysis): (finding: PhiAnnotation) => boolean {
  // Nested terms are rare: the longest of them stands for all.
  const terms: Analysis['protectedTerms'][number][] = [];
  for (const term of protectedTerms) {
    const last = terms.at(-1);
    if (last === undefined || last.span.end < term.span.end) terms.push(term);
  }
  const spans = terms.map((term) => term.span);
  return ({ span: at, score }) => {
    const term = terms[firstEndingAfter(spans, at.start)];
    return term !== undefined && term.span.start <= at.start && at.end <= term.span.end && (score ?? 1) < (term.score ?? 1);
  };
}

function targetOf(finding: PhiAnnotation, rank: Target['rank']): Target {
  const { id, span: at, label, subtype, attributes, score } = finding;
  return { annotationId: id, span: at, type: label, ...(subtype === undefined ? {} : { subtype }), attributes, rank, score: score ?? 1 };
}

/** Occurrences of denied words, typed as the finding they touch, else by their look. */
function deniedTargets(deny: readonly string[], { phi }: Analysis, text: string): Target[] {
  const spans = phi.map((finding) => finding.span);
  return occurrencesOf(deny, text).map((at): Target => {
    const touched = phi[firstEndingAfter(spans, at.start)];
    const kind = touched !== undefined && touched.span.start < at.end
      ? { type: touched.label, ...(touched.subtype === undefined ? {} : { subtype: touched.subtype }) }
      : lookOf(text.slice(at.start, at.end));
    return { annotationId: annotationId('phi', kind.type, at), span: at, ...kind, attributes: {}, rank: 1, score: 1 };
  });
}

function lookOf(words: string): Pick<Target, 'type' | 'subtype'> {
  if (words.includes('@')) return { type: 'CONTACT', subtype: 'EMAIL' };
  return /\d/.test(words) ? { type: 'ID', subtype: 'IDNUM' } : { type: 'NAME', subtype: 'OTHER' };
}

/** Cuts out what stays: our own tags, and for rules and lists what the user kept. */
function settled(targets: readonly Target[], keptByUser: readonly Span[], text: string): Target[] {
  const tags = findOwnTags(text).spans;
  const kept = unionOf([...tags, ...keptByUser]);
  const cut = targets.flatMap((target) => without(target.rank === 2 ? tags : kept, target.span).map((at) => ({ ...target, span: at })));
  return settleOverlaps(cut, text);
}
