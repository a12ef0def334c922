/** Grades of US schooling as words; what was not measured is not shown. */
import type { Readability } from '../../engine/simplify/types.ts';

/** Text of fewer words than this has no grade worth showing. */
const TOO_SHORT = 30;

export function gradeOf({ fkgl, words }: Readability): string | null {
  return fkgl === null || words < TOO_SHORT ? null : fkgl.toFixed(1);
}

/** "Grade 13.4 to 7.1": before and after, by Flesch-Kincaid. */
export function gradeChange(before: Readability, after: Readability): string | null {
  const [from, to] = [gradeOf(before), gradeOf(after)];
  return from === null || to === null ? null : `grade ${from} to ${to}`;
}
