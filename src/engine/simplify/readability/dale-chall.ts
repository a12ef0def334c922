import type { TextCounts } from './count-text.ts';

/**
 * An estimate of the New Dale-Chall score: 0.1579 times the percentage of unfamiliar words + 0.0496 words
 * per sentence, + 3.6365 where more than 5% are unfamiliar. Source: Dale and Chall 1948 as revised by Chall and
 * Dale 1995, Readability Revisited. Their list of 3,000 familiar words is under copyright and not used here:
 * words of SCOWL's sizes up to 35 stand in (lexicons/SOURCES.md), so scores do not compare with published ones.
 */
export function daleChall({ words, sentences, unfamiliar }: TextCounts): number {
  const share = (100 * unfamiliar) / words;
  return 0.1579 * share + 0.0496 * (words / sentences) + (share > 5 ? 3.6365 : 0);
}
