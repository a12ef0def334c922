/**
 * Times ahead that make a test or procedure planned: "X-ray in 6 weeks", "2-hr GTT at 6-12 wk". In: the
 * tokens of a sentence. Out: cues; "in the last 6 weeks" is none.
 */
import type { Cue } from './context-index.ts';
import type { ContextRule } from './rules/types.ts';
import type { SentenceTokens } from './scopes.ts';

const RULE: ContextRule = { direction: 'backward', categories: ['hypothetical'], targets: ['TEST', 'PROCEDURE'], reach: 8, stop: 'clause', phrases: [] };
const UNIT = /^(?:days?|d|weeks?|wks?|w|months?|mos?|mths?|years?|yrs?|hours?|hrs?|52|12|7)$/;
const COUNT = /^(?:\d{1,2}|a|one|two|three|four|five|six|eight|ten|twelve)$/;
const JOIN = /^(?:-|–|to|\/)$/;

export function futureCues({ tokens, from, to }: SentenceTokens): Cue[] {
  const cues: Cue[] = [];
  for (let at = from + 1; at < to - 1; at += 1) {
    const { norm } = tokens[at] as { norm: string };
    if (norm !== 'in' && norm !== 'at') continue;
    let next = at + 1;
    while (next < Math.min(to, at + 4) && (COUNT.test(tokens[next]?.norm ?? '') || JOIN.test(tokens[next]?.norm ?? ''))) next += 1;
    const fraction = tokens[next - 2]?.text === '/' && UNIT.test(tokens[next - 1]?.norm ?? '');
    if (next > at + 1 && next <= to && (fraction || UNIT.test(tokens[next]?.norm ?? ''))) cues.push({ first: at, last: Math.min(next, to - 1), rule: RULE });
  }
  return cues;
}
