import type { TextCounts } from './count-text.ts';

/**
 * SMOG grade: 1.0430 times the root of polysyllables in 30 sentences, + 3.1291. Meant for 30 sentences or more;
 * with fewer it is an estimate. Source: McLaughlin 1969, Journal of Reading 12(8), 639-646.
 */
export function smog({ sentences, polysyllables }: TextCounts): number {
  return 1.043 * Math.sqrt(polysyllables * (30 / sentences)) + 3.1291;
}
