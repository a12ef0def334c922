/**
 * Chooses lines within a budget. In: checked lines with their importance. Out: lines in reading order,
 * together at most {@link MAX_SHARE} of the source's length.
 */
import type { Candidate } from './candidate.ts';
import type { SummaryGroup } from './types.ts';

/** Of the source's characters: the summary's floor in the quality bench. */
export const MAX_SHARE = 0.4;
/** We aim below it, so that a summary is one. */
const AIMED_SHARE = 0.37;
const MAX_LENGTH = 2400;

const READING_ORDER: readonly SummaryGroup[] = ['one-liner', 'critical', 'problems', 'course', 'medications', 'results', 'plan', 'follow-up'];
/** No group may take the whole summary. */
const MOST: Readonly<Record<SummaryGroup, number>> = {
  'one-liner': 1, 'critical': 3, 'problems': 8, 'course': 3, 'medications': 14, 'results': 8, 'plan': 8, 'follow-up': 4,
};

export const budgetFor = (sourceLength: number): number => Math.min(MAX_LENGTH, Math.floor(sourceLength * AIMED_SHARE));

export function chooseLines<T extends Candidate>(candidates: readonly T[], budget: number): T[] {
  const ranked = [...candidates].sort((a, b) => b.importance - a.importance || a.order - b.order);
  const chosen: T[] = [];
  const counts = new Map<SummaryGroup, number>();
  const texts = new Set<string>();
  let used = 0;
  for (const line of ranked) {
    const count = counts.get(line.group) ?? 0;
    const key = line.text.toLowerCase();
    if (count >= MOST[line.group] || texts.has(key) || used + line.text.length + 1 > budget) continue;
    chosen.push(line);
    texts.add(key);
    counts.set(line.group, count + 1);
    used += line.text.length + 1;
  }
  const told = new Set(chosen.flatMap(({ group, about }) => (group === 'medications' && about !== undefined ? [about] : [])));
  return chosen.filter(({ repeats }) => repeats === undefined || !told.has(repeats)).sort((a, b) => READING_ORDER.indexOf(a.group) - READING_ORDER.indexOf(b.group) || a.order - b.order);
}
