import type { TextCounts } from './count-text.ts';

/**
 * Flesch-Kincaid grade level: 0.39 words per sentence + 11.8 syllables per word - 15.59.
 * Source: Kincaid, Fishburne, Rogers and Chissom 1975, Research Branch Report 8-75.
 */
export function fkgl({ words, sentences, syllables }: TextCounts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
