/** The fact lock on a rewritten unit. In: the new text and the facts of the unit's own words. Out: a verdict; sentences are checked one by one. */
import { span } from '../document/span.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokenise.ts';
import type { SourceFacts } from '../verify/source-facts.ts';
import type { Verdict, VerdictReason } from '../verify/types.ts';
import { verifyClaim } from '../verify/verify-claim.ts';

export interface Locked {
  readonly verdict: Verdict;
  readonly reasons: readonly VerdictReason[];
}

const RANK: Readonly<Record<Verdict, number>> = { supported: 0, unsupported: 1, contradicted: 2 };

/** The worst verdict of the sentences, with the reasons of all. */
export function checkUnit(text: string, facts: SourceFacts): Locked {
  const whole = span(0, text.length);
  let verdict: Verdict = 'supported';
  const reasons: VerdictReason[] = [];
  for (const at of splitSentences(text, whole, tokenise(text, whole))) {
    const one = verifyClaim(text.slice(at.start, at.end), facts);
    if (RANK[one.verdict] > RANK[verdict]) verdict = one.verdict;
    if (one.verdict !== 'supported') reasons.push(...one.reasons);
  }
  return { verdict, reasons };
}
