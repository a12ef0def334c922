/** The fact lock. In: a source, an output that claims to follow from it. Out: a verdict for each sentence of the output. */
import { span } from '../document/span.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokenise.ts';
import { buildSourceFacts } from './source-facts.ts';
import type { Claim } from './types.ts';
import { verifyClaim } from './verify-claim.ts';

/** One claim a sentence of the output, in order. Reads the source once. */
export function verifyOutput(source: string, output: string, lexicons: Lexicons): Claim[] {
  const facts = buildSourceFacts(source, lexicons);
  const whole = span(0, output.length);
  return splitSentences(output, whole, tokenise(output, whole)).map((at) => ({
    span: at, ...verifyClaim(output.slice(at.start, at.end), facts),
  }));
}
