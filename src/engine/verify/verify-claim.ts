/**
 * Checks one sentence against a source, fact by fact. In: a sentence, the facts of a source. Out: a
 * verdict, the reasons, the sentences of the source that it rests on. Fails closed: a fact without
 * support is an error.
 */
import { span, type Span } from '../document/span.ts';
import { tokenise } from '../text/tokenise.ts';
import { compareTerms } from './compare-terms.ts';
import { compareValues, hasKnownValue } from './compare-values.ts';
import type { Finding } from './finding.ts';
import { readSentence, type SentenceFacts, type TermFound } from './read-sentence.ts';
import type { SourceFacts } from './source-facts.ts';
import { stemOf } from './stem.ts';
import { Support } from './support.ts';
import type { ClaimVerdict, VerdictReason } from './types.ts';
import { isGenericStem, keysOfWord } from './vocabulary.ts';

/** Sources up to this many sentences are read whole. */
const WHOLE = 40;
const CHOSEN = 16;

/**
 * Checks one sentence. `within`: spans of the source that the sentence claims to follow from; only
 * the sentences they overlap count as support. Without it, those of the whole source that fit best.
 */
export function verifyClaim(claim: string, source: SourceFacts, within?: readonly Span[]): ClaimVerdict {
  const tokens = tokenise(claim, span(0, claim.length));
  const facts = readSentence(tokens, 0, tokens.length, source.vocabulary);
  const indexes = within === undefined ? chooseSentences(facts, source) : source.sentencesIn(within);
  const support = new Support(source, indexes);
  const copied = indexes.find((index) => isCopy(claim, source, index));
  if (copied !== undefined) return { verdict: 'supported', reasons: [], evidence: [source.sentences[copied] as Span] };
  const valued = (found: TermFound): boolean => found.lexicon === 'tests' && hasKnownValue(facts, support, found);
  const findings = [...compareValues(facts, support), ...compareTerms(facts, support, valued)];
  return { verdict: verdictOf(findings), reasons: reasonsOf(findings), evidence: support.evidence() };
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function isCopy(claim: string, source: SourceFacts, index: number): boolean {
  const at = source.sentences[index] as Span;
  return Math.abs(at.end - at.start - claim.length) < 200 && squeeze(source.text.slice(at.start, at.end)) === squeeze(claim);
}

function verdictOf(findings: readonly Finding[]): ClaimVerdict['verdict'] {
  if (findings.length === 0) return 'supported';
  return findings.some(({ contradicts }) => contradicts) ? 'contradicted' : 'unsupported';
}

function reasonsOf(findings: readonly Finding[]): VerdictReason[] {
  const reasons = findings.map(({ kind, expected, found }): VerdictReason => ({
    kind, ...(expected === undefined ? {} : { expected }), ...(found === undefined ? {} : { found }),
  }));
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

/** The sentences that share most with the claim, rare words first, and their neighbours. */
function chooseSentences(facts: SentenceFacts, source: SourceFacts): number[] {
  const total = source.sentences.length;
  if (total <= WHOLE) return source.sentences.map((_, index) => index);
  const scores = new Map<number, number>();
  for (const key of claimKeys(facts)) {
    const said = source.sentencesSaying(key);
    const weight = Math.log(total / (said.length + 1));
    if (said.length > 400 || weight <= 0) continue;
    for (const index of new Set(said)) scores.set(index, (scores.get(index) ?? 0) + weight);
  }
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CHOSEN).map(([index]) => index);
  return [...new Set(best.flatMap((index) => [index - 1, index, index + 1]))].filter((index) => index >= 0 && index < total).sort((a, b) => a - b);
}

function claimKeys({ tokens, terms }: SentenceFacts): Set<string> {
  const keys = new Set(terms.flatMap((found) => found.terms.flatMap((term) => term.keys.map(({ key }) => key))));
  for (const { kind, norm } of tokens) {
    if (kind !== 'word' || isGenericStem(stemOf(norm))) continue;
    for (const { key } of keysOfWord(norm)) keys.add(key);
  }
  return keys;
}
