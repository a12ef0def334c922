/** Whether a policy lets a finding stay as it is. */
import type { PhiAnnotation } from '../../document/annotation.ts';
import type { Lexicons } from '../../lexicon/lexicons.ts';
import type { DateReader } from '../dates/date-reader.ts';
import { actionOf, type Policy } from '../policies.ts';
import { ageOf } from '../ages.ts';
import { isYearOnly, tellsOldAge, yearsOf } from '../years.ts';

export type PolicyTest = (finding: PhiAnnotation, words: string) => boolean;

export function policyTest(policy: Policy, facts: { readonly lexicons: Lexicons; readonly readDate: DateReader; readonly latestYear: number }): PolicyTest {
  return (finding, words) => {
    switch (actionOf(policy, finding.label, finding.subtype)) {
      case 'remove': return false;
      case 'keep': return true;
      case 'keep-under-90': return (ageOf(words) ?? Infinity) < 90;
      case 'keep-state': return isState(words, facts.lexicons);
      case 'keep-year': {
        const read = facts.readDate(words);
        return read !== null && isYearOnly(read) && !yearsOf(read).some((year) => tellsOldAge(year, facts.latestYear));
      }
    }
  };
}

const LARGE = new Set(['state', 'state-abbr']);

/** A US or other state; counties and regions that the lexicon does not know as states are smaller. */
export function isState(words: string, lexicons: Lexicons): boolean {
  const asWritten = /^[A-Z]{2}$/.test(words.trim());
  const rows = lexicons.index('places').get(words) ?? [];
  return rows.some((row) => LARGE.has(row['kind'] ?? '') && (row['kind'] !== 'state-abbr' || asWritten));
}
