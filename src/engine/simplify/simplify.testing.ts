/** Plain language of a text, for tests. */
import { analyze } from '../pipeline/analyze.ts';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import { simplify } from './simplify.ts';
import type { SimplifyResult } from './types.ts';

let shipped: Lexicons | undefined;

export const testLexicons = (): Lexicons => (shipped ??= shippedLexicons());

export async function simplifyText(text: string, level = 6): Promise<SimplifyResult> {
  const lexicons = testLexicons();
  return simplify(await analyze('case', text, { lexicons }), { level }, lexicons);
}

export const plainOf = async (text: string, level = 6): Promise<string> => (await simplifyText(text, level)).text;
