/** Findings of one recognizer without those that lie inside another. In: any order. Out: text order. */
import type { PhiFound } from '../recognizers/define.ts';

export function outermost(found: readonly PhiFound[]): PhiFound[] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let reach = -1;
  return sorted.filter(({ span }) => {
    if (span.end <= reach) return false;
    reach = span.end;
    return true;
  });
}
