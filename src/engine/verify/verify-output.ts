/** The fact lock. In: a source, an output that claims to follow from it. Out: a verdict for each sentence of the output. */
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Claim } from './types.ts';

export function verifyOutput(_source: string, _output: string, _lexicons: Lexicons): Claim[] {
  return [];
}
